import type { Session } from 'electron';
import type { Printer } from '../ports/host-services.ts';
import { APP_SCHEME, PRINT_HOST } from './addresses.ts';
import type { PrintPages } from './print-pages.ts';
import type { WindowMaker } from './window.ts';

export type PrinterOptions = {
  readonly BrowserWindow: WindowMaker;
  readonly session: Session;
  readonly pages: PrintPages;
};

/**
 * Prints pages in a hidden window that has no script, no preload and a policy of its own. The
 * window is new each time: the ids in a tagged PDF go on counting within one, and the same
 * document would not give the same bytes.
 */
export function createPrinter({ BrowserWindow, session, pages }: PrinterOptions): Printer {
  return {
    print: async (html, signal) => {
      throwIfAborted(signal);
      const name = pages.add(html);
      const window = new BrowserWindow({
        show: false,
        webPreferences: {
          session,
          sandbox: true,
          contextIsolation: true,
          nodeIntegration: false,
          javascript: false,
          spellcheck: false,
        },
      });
      // Closing the window ends whatever it is doing: that is how a print is cancelled.
      const cancel = () => window.destroy();
      signal.addEventListener('abort', cancel, { once: true });
      try {
        await window.loadURL(`${APP_SCHEME}://${PRINT_HOST}/${name}`);
        const bytes = await window.webContents.printToPDF({
          preferCSSPageSize: true,
          printBackground: true,
          generateTaggedPDF: true,
          generateDocumentOutline: true,
        });
        return new Uint8Array(bytes);
      } catch (error) {
        throwIfAborted(signal);
        throw error;
      } finally {
        pages.remove(name);
        if (!window.isDestroyed()) window.destroy();
      }
    },
  };
}

function throwIfAborted(signal: AbortSignal): void {
  signal.throwIfAborted();
}
