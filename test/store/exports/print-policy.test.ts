import { chromium } from '@playwright/test';
import { expect, it } from 'vitest';
import { writeHtml } from '../../../electron/core/exports/html-writer.ts';
import { createPrintPages } from '../../../electron/main/print-pages.ts';
import { document } from '../../../guidance/documents/balancing-exercise/document.ts';
import { documentContext, inventedCaseFile } from '../../support/invented-case-file.ts';
import { browserOptions, findBrowser } from '../../launch/browser.mjs';

/*
 * Electron serves a page to be printed under a policy that lets its style in by hash. A style that
 * was refused would still print, only as a plain page: so a browser is asked what it refused.
 */

it('the page to be printed keeps its style, fonts and column widths under its policy', async () => {
  const { caseFile, appraisalId } = inventedCaseFile({ realistic: 4 });
  const html = await writeHtml(document.build(caseFile, documentContext(appraisalId)));
  const pages = createPrintPages({ uuid: () => 'a-name' });
  pages.add(html);
  const page = pages.find('a-name');

  const browser = await chromium.launch({
    executablePath: findBrowser() ?? '',
    args: browserOptions,
  });
  try {
    const shown = await browser.newPage();
    const complaints: string[] = [];
    shown.on('console', (message) => complaints.push(message.text()));
    await shown.route('**/*', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': page?.policy ?? '' },
        body: page?.html ?? '',
      }),
    );
    await shown.goto('http://print.invalid/a-name', { waitUntil: 'load' });
    const seen = await shown.evaluate(async () => {
      await window.document.fonts.ready;
      const column = window.document.querySelector<HTMLElement>('col[style]');
      return {
        heading: getComputedStyle(window.document.body).fontFamily,
        fonts: [...window.document.fonts].filter((font) => font.status === 'loaded').length > 0,
        width: column?.style.width !== '',
      };
    });
    expect(complaints).toEqual([]);
    expect(seen).toEqual({ heading: expect.stringContaining('Arimo'), fonts: true, width: true });
  } finally {
    await browser.close();
  }
});
