import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Expects no violation of WCAG 2.0 to 2.2, A and AA, nor of axe's best practice, on the page. */
export async function expectNoViolations(page: Page): Promise<void> {
  // By the debugger's own door: the page's policy allows no inline script, and stays that way.
  await page.evaluate(source);
  const results = await page.evaluate(
    async () =>
      (await (
        window as unknown as { axe: { run: (options: unknown) => Promise<AxeResults> } }
      ).axe.run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      })) as AxeResults,
  );
  expect(
    results.violations.map((violation) => ({
      rule: violation.id,
      help: violation.help,
      nodes: violation.nodes.slice(0, 4).map((node) => node.html.slice(0, 200)),
    })),
  ).toEqual([]);
}

/** Expects that nothing but a box made to scroll reaches past the side of the window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const width = await page.evaluate(() => ({
    needed: document.documentElement.scrollWidth,
    there: document.documentElement.clientWidth,
  }));
  expect(width.needed).toBeLessThanOrEqual(width.there);
}
