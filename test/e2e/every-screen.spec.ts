import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { expectNoSidewaysScroll, expectNoViolations } from './support/axe.ts';
import { OPTION_TITLES } from './support/option-titles.ts';

/** Every screen of a case file, by the name of its link in the navigation. */
const CASE_SCREENS = [
  /^Overview/,
  /^Pathway/,
  /^Child and identity/,
  /^Family and network/,
  /^Genogram/,
  /^Candidate carers/,
  /^Brothers and sisters/,
  /^Professionals/,
  /^Legal status and dates/,
  /^Timetable/,
  /^Timeline/,
  /^Needs and harm/,
  /^Life story work/,
  /^Family time/,
  /^Views/,
  /^Sources/,
  /^All eight options/,
  ...OPTION_TITLES.map((_, index) => new RegExp(`^${index + 1}\\. `)),
  /^Balance/,
  /^Plan/,
  /^Documents/,
];

const APP_SCREENS = [/^Children/, /^Search/, /^Guidance/, /^Settings/];

async function forEachScreen(page: Page, visit: () => Promise<void>): Promise<void> {
  const navigation = page.getByRole('navigation', { name: 'This child' });
  for (const name of CASE_SCREENS) {
    await test.step(String(name), async () => {
      const show = navigation.getByRole('button', { name: 'Show the pages' });
      if (await show.isVisible()) await show.click();
      await navigation.getByRole('link', { name }).click();
      await page.getByRole('heading', { level: 1 }).waitFor();
      const openAll = page.getByRole('button', { name: 'Open all questions' });
      if (await openAll.isVisible()) await openAll.click();
      await visit();
    });
  }
  for (const name of APP_SCREENS) {
    await test.step(String(name), async () => {
      await page.getByRole('navigation', { name: 'App' }).getByRole('link', { name }).click();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await visit();
    });
  }
}

test('every screen is free of accessibility violations', async ({ practiceCase: page }) => {
  test.setTimeout(420_000);
  await forEachScreen(page, () => expectNoViolations(page));
});

test('every screen is free of accessibility violations in the dark', async ({
  practiceCase: page,
}) => {
  test.setTimeout(420_000);
  await page.emulateMedia({ colorScheme: 'dark' });
  await forEachScreen(page, () => expectNoViolations(page));
});

test('every screen reads at 400% zoom without scrolling sideways', async ({
  practiceCase: page,
}) => {
  test.setTimeout(420_000);
  // 1280 pixels at 400% are 320.
  await page.setViewportSize({ width: 320, height: 640 });
  await forEachScreen(page, async () => {
    await expectNoSidewaysScroll(page);
    await expectNoViolations(page);
  });
});

test('every screen holds in forced colours', async ({ practiceCase: page }) => {
  test.setTimeout(420_000);
  await page.emulateMedia({ forcedColors: 'active' });
  await forEachScreen(page, () => expectNoViolations(page));
});

test('every screen can be reached and left by keyboard alone', async ({ practiceCase: page }) => {
  test.setTimeout(180_000);
  await page.getByRole('link', { name: 'Skip to the page' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
  await page.keyboard.press('F6');
  await expect(page.locator('#guidance-panel')).toBeFocused();
  await page.keyboard.press('F6');
  await expect(page.locator('#navigation')).toBeFocused();
  // From the navigation, Tab goes through every page in the order shown, and Enter opens it.
  // The first is open already, so it comes last.
  for (const name of [...CASE_SCREENS.slice(1), ...CASE_SCREENS.slice(0, 1)]) {
    await page.locator('#navigation').focus();
    const target = page.getByRole('navigation', { name: 'This child' }).getByRole('link', { name });
    for (let press = 0; press < 60; press += 1) {
      await page.keyboard.press('Tab');
      if (await target.evaluate((link) => link === document.activeElement)) break;
    }
    await expect(target).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  }
});

test('a keyboard writes a factor with its heading, detail and source, and hears its guidance', async ({
  practiceCase: page,
}) => {
  await page
    .getByRole('link', { name: /^7\. Adoption/ })
    .first()
    .click();
  const question = page.getByRole('button', { name: /What counts for and against it/ });
  await question.focus();
  await page.keyboard.press('Enter');
  await expect(question).toHaveAttribute('aria-expanded', 'true');
  await expect(
    page.locator('#guidance-panel').getByRole('heading', { name: 'What tends to count' }),
  ).toBeInViewport();
  const add = page.getByRole('button', { name: 'Add a factor for' });
  await add.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('The factor in one line')).toBeFocused();
  await page.keyboard.type('She would keep one home for life.');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Welfare heading')).toBeFocused();
  await page.keyboard.press('Tab');

  // Typing a bracket lists the sources and takes no key away from the words.
  await page.keyboard.type('The search [E2');
  const detail = page.getByRole('textbox', { name: 'Detail: the fact' });
  await expect(detail).toHaveValue('The search [E2');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(detail).toHaveValue('The search [E2]');
  await expect(detail).toBeFocused();
});

test('the accessibility check finds what is wrong when something is', async ({
  unlocked: page,
}) => {
  await page.evaluate(() => {
    const picture = document.createElement('img');
    picture.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
    document.querySelector('main')?.append(picture);
  });
  await expect(expectNoViolations(page)).rejects.toThrow(/image-alt/);
});
