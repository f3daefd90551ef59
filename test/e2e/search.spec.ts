import type { Page } from '@playwright/test';
import { expect, makeChild, test } from './support/app.ts';
import { expectNoSidewaysScroll, expectNoViolations } from './support/axe.ts';

async function search(page: Page, words: string): Promise<void> {
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  await page.getByLabel('Words to find').fill(words);
  await page.keyboard.press('Enter');
}

test('words are found in every case file, marked, and lead to where they are written', async ({
  practiceCase: page,
}) => {
  await search(page, 'aunt');
  const results = page.getByRole('heading', { level: 2, name: /places? for “aunt”/ });
  await expect(results).toBeFocused();
  await expect(page.locator('mark').first()).toHaveText(/aunt/i);
  await expectNoViolations(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  await expectNoViolations(page);
  await page.setViewportSize({ width: 1366, height: 768 });

  // From the heading the arrow keys go to the child and on to each result.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.search-hit').first()).toBeFocused();

  const factor = page.locator('.search-hit', { hasText: 'Factor' }).first();
  const words = (await factor.locator('mark').first().textContent()) ?? '';
  await factor.click();
  await expect(page.locator('[id^="entity-"]:focus')).toBeVisible();
  await expect(page.locator('[id^="entity-"]:focus')).toContainText(words);

  await page.goBack();
  await expect(results).toBeVisible();
});

test('results are grouped by child, and words just typed are found', async ({
  practiceCase: page,
}) => {
  await page.getByRole('link', { name: 'Children', exact: true }).click();
  await makeChild(page, 'Wren', 'Ashdown');
  await page.getByRole('link', { name: 'Needs and harm' }).first().click();
  await page
    .getByRole('textbox', { name: 'The child’s needs now' })
    .fill('A kaleidoscope at bedtime.');
  await search(page, 'kaleid');
  await expect(page.getByRole('heading', { level: 2, name: '1 place for “kaleid”' })).toBeFocused();
  await expect(page.getByRole('heading', { level: 3, name: /Wren Ashdown/ })).toBeVisible();
  await page.locator('.search-hit').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Needs and harm' })).toBeVisible();
});

test('a search that finds nothing says so', async ({ unlocked: page }) => {
  await search(page, 'zzyzx');
  await expect(
    page.getByRole('heading', { level: 2, name: 'Nothing found for “zzyzx”' }),
  ).toBeFocused();
  await expectNoViolations(page);
});

test('what was looked for does not outlive the lock', async ({ practiceCase: page }) => {
  await search(page, 'aunt');
  await page.getByRole('heading', { level: 2, name: /for “aunt”/ }).waitFor();
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill('seven otters mended a red gate');
  await page.getByRole('button', { name: 'Unlock', exact: true }).click();
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  await expect(page.getByLabel('Words to find')).toHaveValue('');
  await expect(page.locator('.search-hit')).toHaveCount(0);
});
