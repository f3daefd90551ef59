import type { App, BrowserWindow, Dialog, PowerMonitor } from 'electron';
import type { CoreHost } from '../host/core-host.ts';

export type LifecycleOptions = {
  readonly app: Pick<App, 'on' | 'quit'>;
  readonly powerMonitor: Pick<PowerMonitor, 'on'>;
  readonly dialog: Pick<Dialog, 'showMessageBox'>;
  readonly window: BrowserWindow;
  readonly host: Pick<CoreHost, 'close' | 'flush'>;
};

const KEEP_OPEN = 0;

/**
 * Closing is a handshake: the close is held back, the screen saves everything and says so, the
 * vault is closed, and only then the window goes. Where the screen could not save, or does not say so
 * in time, the worker decides, and pressing Enter or Escape keeps the app open.
 */
export function guardClosing(options: LifecycleOptions): void {
  const { app, host, window } = options;
  let isClosing = false;
  let isClosed = false;

  const close = async () => {
    if (isClosing || isClosed) return;
    isClosing = true;
    const isSaved = await host.flush('close');
    if (!isSaved && !(await wantsToLoseTheLastEdit(options))) {
      isClosing = false;
      return;
    }
    await host.close();
    isClosed = true;
    if (!window.isDestroyed()) window.destroy();
    app.quit();
  };

  // Electron's types leave out the event of `shutdown`, which can be held back like the others.
  const holdBack = (event?: { readonly preventDefault: () => void }) => {
    if (isClosed) return;
    event?.preventDefault();
    void close();
  };

  window.on('close', holdBack);
  app.on('before-quit', holdBack);
  // Windows ends a session without closing windows; held back, it waits and says for whom.
  window.on('query-session-end', holdBack);
  // macOS and Linux say so here, and wait for the app to end.
  options.powerMonitor.on('shutdown', holdBack);
  app.on('window-all-closed', () => app.quit());
}

async function wantsToLoseTheLastEdit(options: LifecycleOptions): Promise<boolean> {
  const { response } = await options.dialog.showMessageBox(options.window, {
    type: 'warning',
    title: 'Not everything is saved',
    message: 'The last edit has not been saved.',
    detail:
      'Everything before it is saved. Keep the app open to try again: the text is still on the screen.',
    buttons: ['Keep open', 'Close and lose the last edit'],
    defaultId: KEEP_OPEN,
    cancelId: KEEP_OPEN,
    noLink: true,
  });
  return response !== KEEP_OPEN;
}
