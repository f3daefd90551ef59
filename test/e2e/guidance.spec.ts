import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { expectNoSidewaysScroll, expectNoViolations } from './support/axe.ts';
import { OPTION_TITLES } from './support/option-titles.ts';

const GROUPS = [
  'The options',
  'Weighing',
  'The child',
  'The timetable',
  'Working with families',
  'Law and courts',
] as const;

async function openLibrary(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'App' })
    .getByRole('link', { name: 'Guidance' })
    .click();
  await page.getByRole('heading', { name: 'Guidance', level: 1 }).waitFor();
}

async function openPage(page: Page, title: string): Promise<void> {
  await openLibrary(page);
  await page.getByRole('main').getByRole('link', { name: title, exact: true }).click();
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
  await page.getByRole('heading', { name: 'Sources of this page' }).waitFor();
}

async function addressesOf(links: Locator): Promise<readonly string[]> {
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
}

const noteOf = (page: Page, words: string | RegExp) =>
  page.getByRole('tooltip').filter({ hasText: words, visible: true });

test('the panel follows the question in focus and can be led to any page and to the glossary', async ({
  practiceCase: page,
}) => {
  await page
    .getByRole('link', { name: /^5\. Long-term fostering/ })
    .first()
    .click();
  const panel = page.getByRole('complementary', { name: 'Guidance' });
  await expect(panel.getByRole('heading', { name: 'Long-term fostering' })).toBeVisible();
  await page.getByRole('button', { name: /What support would make it work/ }).click();
  await expect(panel.getByRole('heading', { name: 'Support and money' })).toBeInViewport();

  const pages = panel.getByRole('combobox', { name: 'Guidance page' });
  await expect(pages.locator('optgroup')).toHaveCount(GROUPS.length + 1);
  await pages.selectOption({ label: 'Section 20, care by agreement' });
  await expect(panel.getByRole('heading', { name: 'Agreement that is real' })).toBeVisible();
  await panel.getByRole('button', { name: 'sixteen and over' }).click();
  await expect(
    panel.getByRole('heading', { name: 'Sixteen and over, and staying put' }),
  ).toBeVisible();

  await panel.getByRole('searchbox', { name: 'Search the guidance' }).fill('GAL');
  await panel.getByRole('button', { name: /children’s guardian/ }).click();
  await expect(panel.locator('#term-childrens-guardian')).toBeInViewport();
  await expectNoViolations(page);
});

test('the library shows every group, the options first and in their fixed order', async ({
  unlocked: page,
}) => {
  await openLibrary(page);
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 2 })).toHaveText([...GROUPS, 'Words']);
  await expect(
    main.getByRole('region', { name: 'The options' }).getByRole('listitem').getByRole('link'),
  ).toHaveText([...OPTION_TITLES]);
  await expectNoViolations(page);
});

test('search finds new pages, and terms by any authority’s word for them', async ({
  unlocked: page,
}) => {
  await openLibrary(page);
  const box = page.getByRole('searchbox', { name: 'Search the guidance' });
  const hits = page.getByRole('main').locator('.guidance-hits');

  await box.fill('corresponding date');
  await expect(hits.getByRole('button', { name: /Counting time: Weeks and months/ })).toBeVisible();

  await box.fill('permanent fostering');
  await hits.getByRole('button', { name: /Glossary: long-term fostering/ }).click();
  await expect(page.getByRole('heading', { name: 'Glossary', level: 1 })).toBeVisible();
  await expect(page.locator('#term-long-term-fostering')).toBeInViewport();
});

test('the glossary is narrowed as one types, and leads to the page that says more', async ({
  unlocked: page,
}) => {
  await openLibrary(page);
  await page.getByRole('link', { name: 'Glossary', exact: true }).click();
  await page.getByRole('heading', { name: 'Glossary', level: 1 }).waitFor();
  const main = page.getByRole('main');
  expect(await main.locator('.terms dt').count()).toBeGreaterThanOrEqual(90);
  await expectNoViolations(page);

  await main.getByRole('navigation', { name: 'Letters' }).getByRole('link', { name: 'V' }).click();
  await expect(main.getByRole('heading', { name: 'V', exact: true })).toBeInViewport();
  await expect(main.getByRole('heading', { name: 'V', exact: true })).toBeFocused();

  await main.getByRole('searchbox', { name: 'Find a term' }).fill('twin track');
  await expect(main.locator('.terms dt')).toHaveText(['parallel planning']);
  await expect(main.getByText('twin track (Devon)', { exact: false })).toBeVisible();
  await main.getByRole('link', { name: 'Early permanence and parallel plans' }).click();
  await expect(
    page.getByRole('heading', { name: 'Early permanence and parallel plans', level: 1 }),
  ).toBeFocused();
});

test('every link of every page leads to a page that stands, and no paragraph is lost', async ({
  unlocked: page,
}) => {
  test.setTimeout(180_000);
  await openLibrary(page);
  const entries = page.getByRole('main').locator('.guidance-contents li > a');
  const titles = await entries.allTextContents();
  const addresses = await addressesOf(entries);
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const title of titles.filter((name) => name !== 'Glossary')) {
    await test.step(title, async () => {
      await openPage(page, title);
      const linked = await addressesOf(page.locator('.guidance-text a'));
      expect(linked.filter((address) => !addresses.includes(address))).toEqual([]);
      // A paragraph made of marks alone is no paragraph on the page: its marks stand loose.
      await expect(page.locator('.guidance-text > :is(span, button)')).toHaveCount(0);
    });
  }
});

test('a keyboard hears what a term means, and sends the note away', async ({ unlocked: page }) => {
  await openPage(page, 'Viability and connected carers');
  const term = page.getByRole('button', { name: 'regulation 24', exact: true });
  await page.getByRole('button', { name: 'connected person', exact: true }).focus();
  await expect(noteOf(page, 'A relative, a friend or somebody else')).toBeVisible();

  for (let press = 0; press < 30; press += 1) {
    await page.keyboard.press('Tab');
    if (await term.evaluate((found) => found === document.activeElement)) break;
  }
  await expect(term).toBeFocused();
  const note = noteOf(page, 'for up to 16 weeks while they are assessed');
  await expect(note).toBeVisible();
  await expect(noteOf(page, 'A relative, a friend or somebody else')).toBeHidden();
  await expect(term).toHaveAccessibleDescription(
    /It belongs to the Care Planning Regulations 2010/,
  );
  await expectNoViolations(page);

  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await expect(term).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(note).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(note).toBeHidden();
});

test('a pointer may move onto the note to read it, and Escape sends it away without the focus', async ({
  unlocked: page,
}) => {
  await openPage(page, 'Viability and connected carers');
  await page.getByRole('button', { name: 'viability assessment', exact: true }).hover();
  const note = noteOf(page, 'A short first look');
  await expect(note).toBeVisible();
  await note.hover();
  await expect(note).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
});

test('new pages are free of violations, in light and dark, and fit a window of 320 pixels', async ({
  unlocked: page,
}) => {
  test.setTimeout(180_000);
  for (const title of [
    'Counting time',
    'Reviews and visits',
    'What changed, 2024 to 2026',
    'Identity and heritage',
  ]) {
    await openPage(page, title);
    await expectNoViolations(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectNoViolations(page);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(page);
    await page.setViewportSize({ width: 1366, height: 768 });
  }
});

test('a whole group reads and prints as one, each page on a sheet of its own', async ({
  unlocked: page,
}) => {
  await openLibrary(page);
  await page.getByRole('link', { name: 'Read or print all of The timetable' }).click();
  const main = page.getByRole('main');
  await main.getByRole('heading', { name: 'The timetable', level: 1 }).waitFor();
  await expect(main.getByRole('heading', { level: 2 })).toHaveText([
    'Delay',
    'Counting time',
    'When a child becomes looked after',
    'Reviews and visits',
    'Care proceedings, stage by stage',
    'Adoption, stage by stage',
  ]);
  await expect(main.getByRole('heading', { name: 'Sources of this page', level: 3 })).toHaveCount(
    6,
  );
  await expectNoViolations(page);

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'App' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print all of these pages' })).toBeHidden();
  await expect(main.getByRole('heading', { name: 'Counting time' })).toBeVisible();
  expect(
    await main
      .locator('article')
      .nth(1)
      .evaluate((article) => getComputedStyle(article).breakBefore),
  ).toBe('page');
  const sheets = await page.pdf({ format: 'A4' });
  expect(sheets.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThanOrEqual(12);
});

test('the glossary prints every term and none of its tools', async ({ unlocked: page }) => {
  await openLibrary(page);
  await page.getByRole('link', { name: 'Glossary', exact: true }).click();
  await page.locator('.terms').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('searchbox', { name: 'Find a term' })).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Letters' })).toBeHidden();
  const term = page.locator('#term-regulation-25');
  await expect(term).toContainText('regulation 25 (Law, as at 22 November 2026). Read in a copy');
  await expect(term.getByText('regulation 25 (Law, as at', { exact: false })).toBeVisible();
  await expect(term.getByRole('button')).toBeHidden();
});
