import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createChromiumPrinter } from '../../../electron/loopback/chromium-printer.ts';
import { findBrowser } from '../../../electron/loopback/find-browser.ts';
import { PrinterMissingError } from '../../../electron/ports/host-services.ts';
import { checkPdf } from '../../support/check-pdf.ts';
import { printer } from '../../support/export-desk.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const page = (words: string) =>
  `<!doctype html><html lang="en-GB"><title>T</title><h1>${words}</h1></html>`;

describe('the printer of the development host', { timeout: 60_000 }, () => {
  it('prints a page with its tags and its outline', async () => {
    const bytes = await printer.print(page('Hello'), new AbortController().signal);
    const found = await checkPdf(bytes);
    expect(found).toMatchObject({
      isTagged: true,
      headings: [{ level: 1, text: 'Hello' }],
      bookmarks: ['Hello'],
    });
  });

  it('stops when it is told to, and prints the next page', async () => {
    const controller = new AbortController();
    const long = page('x'.repeat(100)) + '<p>word '.repeat(20_000);
    const printing = printer.print(long, controller.signal);
    controller.abort(new Error('stopped'));
    await expect(printing).rejects.toThrow('stopped');
    const bytes = await printer.print(page('Next'), new AbortController().signal);
    expect((await checkPdf(bytes)).bookmarks).toEqual(['Next']);
  });

  it('does not begin what was stopped before', async () => {
    await expect(printer.print(page('Never'), AbortSignal.abort(new Error('no')))).rejects.toThrow(
      'no',
    );
  });

  it('says that there is none where the browser is not there', async () => {
    const none = createChromiumPrinter(path.join(temporaryFolder(), 'chromium'));
    const printing = none.print(page('Nowhere'), new AbortController().signal);
    await expect(printing).rejects.toThrow(PrinterMissingError);
    await none.close();
  });

  it('runs no script and fetches nothing of the page', async () => {
    const html = page('Plain').replace(
      '</html>',
      '<script>document.querySelector("h1").textContent = "Changed"</script></html>',
    );
    const bytes = await printer.print(html, new AbortController().signal);
    expect((await checkPdf(bytes)).bookmarks).toEqual(['Plain']);
  });
});

describe('finding a browser', () => {
  it('takes the one that is named, and no other if that one is not there', () => {
    const gone = path.join(temporaryFolder(), 'gone');
    expect(findBrowser({ PERMANENCE_CHROMIUM: process.execPath }, 'linux')).toBe(process.execPath);
    expect(findBrowser({ PERMANENCE_CHROMIUM: gone }, process.platform)).toBeNull();
  });

  it('finds none on a system it does not know', () => {
    expect(findBrowser({}, 'plan9')).toBeNull();
  });
});
