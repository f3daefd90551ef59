import { existsSync } from 'node:fs';
import process from 'node:process';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { PrinterMissingError, type Printer } from '../ports/host-services.ts';
import { findBrowser } from './find-browser.ts';

/** The finishing pass of the document just printed comes first; then the next page is made ready. */
const QUIET_MILLISECONDS = 1_000;

/** A printer that keeps a browser running between prints. Close it when the host stops. */
export type ChromiumPrinter = Printer & { readonly close: () => Promise<void> };

/**
 * Prints with a headless Chromium over its own protocol: the call that Electron's `printToPDF`
 * makes, so that both hosts give the finishing pass the same kind of PDF.
 *
 * Each print has a page of its own, because the ids of a tagged PDF's structure go on counting
 * within one page and the same document would not give the same bytes. The next page is made
 * ready while nobody waits for it. Without a browser of the computer's own, Playwright's is used.
 */
export function createChromiumPrinter(
  browserPath: string | null = findBrowser(process.env, process.platform),
): ChromiumPrinter {
  let browser: Promise<Browser> | null = null;
  let spare: Promise<Page> | null = null;

  const running = (): Promise<Browser> => {
    browser ??= launch(browserPath).catch((error: unknown) => {
      browser = null;
      throw error;
    });
    return browser;
  };
  const takePage = async (): Promise<Page> => {
    const page = spare ?? newPage(await running());
    spare = null;
    return page;
  };

  const makeSpare = (): void => {
    if (browser === null || spare !== null) return;
    spare = browser.then(newPage);
    // A spare that cannot be made is reported by the print that would have used it.
    spare.catch(() => (spare = null));
  };

  return {
    print: async (html, signal) => {
      signal.throwIfAborted();
      const page = await takePage();
      try {
        signal.throwIfAborted();
        return await Promise.race([printPage(page, html), rejectedBy(signal)]);
      } finally {
        // Nobody waits for the tidying up. Closing a page ends whatever it is still doing.
        void closePage(page);
        setTimeout(makeSpare, QUIET_MILLISECONDS).unref();
      }
    },
    close: async () => {
      const launched = browser;
      browser = null;
      spare = null;
      if (launched !== null) await (await launched).close();
    },
  };
}

async function launch(installed: string | null): Promise<Browser> {
  const { chromium } = await import('@playwright/test');
  const browserPath = installed ?? chromium.executablePath();
  if (!existsSync(browserPath)) {
    throw new PrinterMissingError('No browser was found that can print.');
  }
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: browserPath,
    headless: true,
    args: [
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      // Chromium's sandbox refuses to run for root, as in a container.
      ...(isRoot ? ['--no-sandbox'] : []),
    ],
  });
}

async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
  return context.newPage();
}

async function printPage(page: Page, html: string): Promise<Uint8Array> {
  await page.setContent(html, { waitUntil: 'load' });
  const bytes = await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
  });
  return new Uint8Array(bytes);
}

/** Never fulfilled; rejected when the signal is given. */
function rejectedBy(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

/** Never throws: a page whose browser has gone is closed already. */
async function closePage(page: Page): Promise<void> {
  const context: BrowserContext = page.context();
  await context.close().catch(() => null);
}
