import type { Page } from '@playwright/test';
import { createClient } from '../../electron/contract/client.ts';
import { contract } from '../../electron/contract/contract.ts';
import { caseFileId } from '../../guidance/model/ids.ts';
import { addFamily } from '../support/add-family.ts';
import { largeFamily } from '../support/large-family.ts';
import { expect, makeChild, test } from './support/app.ts';
import { expectNoSidewaysScroll, expectNoViolations } from './support/axe.ts';

const picture = (page: Page) => page.getByRole('region', { name: 'Picture of the family' });

/** The genogram of an invented family of forty, opened from the list of children. */
async function openGenogram(page: Page): Promise<void> {
  await makeChild(page, 'Wren', 'Tolland');
  const id = caseFileId.parse(/case\/([0-9a-f-]+)/.exec(page.url())?.[1]);
  const client = createClient(contract, (name, input) =>
    page.evaluate(([called, given]) => window.bridge.invoke(called, given), [name, input] as const),
  );
  await addFamily(client, id, largeFamily());
  await page
    .getByRole('navigation', { name: 'App' })
    .getByRole('link', { name: 'Children' })
    .click();
  await page.getByRole('link', { name: /Wren Tolland/ }).click();
  await page.getByRole('link', { name: 'Genogram' }).click();
  await page.getByRole('heading', { name: 'Genogram', level: 1 }).waitFor();
}

test('a family is seen as a picture and read as a table', async ({ unlocked: page }) => {
  await openGenogram(page);
  await expect(picture(page).getByRole('link')).toHaveCount(40);
  const sharon = picture(page).getByRole('link', { name: /^Sharon Ashdown/ });
  await expect(sharon).toHaveAccessibleName(/aged 39 years; daughter of Carol Winslade/);
  await expect(sharon).toHaveAccessibleName(/sister of Stacey Ashdown/);
  await expect(sharon).toHaveAccessibleName(/guardian of Tyler Baptiste/);
  const row = page.getByRole('row', { name: /^Dean Tolland/ });
  await expect(row).toContainText('Separated from Stacey Ashdown');
  await expect(row).toContainText('Father of Wren Tolland');
  await expect(page.getByText('No date of birth is recorded for Uncle Bob.')).toBeVisible();
  await expectNoViolations(page);
  await test.step('in the dark and in forced colours', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectNoViolations(page);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    await expectNoViolations(page);
  });
});

test('a keyboard goes from relative to relative, zooms, and opens what is recorded', async ({
  unlocked: page,
}) => {
  await openGenogram(page);
  await picture(page).focus();
  await page.keyboard.press('Tab');
  const focused = page.locator(':focus');
  await expect(focused).toHaveAccessibleName(/^Wren Tolland, the child/);
  await page.keyboard.press('ArrowUp');
  await expect(focused).toHaveAccessibleName(/^Dean Tolland/);
  await page.keyboard.press('ArrowRight');
  await expect(focused).toHaveAccessibleName(/^Lisa Tolland/);
  await expect(focused).toBeInViewport();
  await page.keyboard.press('Home');
  await expect(focused).toHaveAccessibleName(/^Wren Tolland/);
  await page.keyboard.press('ArrowLeft');
  await expect(focused).toHaveAccessibleName(/^Rose Tolland/);

  const zoom = page.locator('.genogram-tools').getByRole('status');
  await expect(zoom).toHaveText('80%');
  await page.keyboard.press('+');
  await expect(zoom).toHaveText('100%');
  await page.keyboard.press('-');
  await page.keyboard.press('-');
  await expect(zoom).toHaveText('65%');
  await page.keyboard.press('0');
  const frame = await picture(page).evaluate(({ scrollWidth, clientWidth }) => ({
    scrollWidth,
    clientWidth,
  }));
  expect(frame.scrollWidth).toBeLessThanOrEqual(frame.clientWidth);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(zoom).toHaveText('50%');

  await picture(page)
    .getByRole('link', { name: /^Rose Tolland/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Family and network', level: 1 })).toBeVisible();
  await expect(page.locator(':focus')).toContainText('Rose Tolland');
});

test('the picture scrolls in its own frame at 400% zoom', async ({ unlocked: page }) => {
  await openGenogram(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  await expectNoViolations(page);
  await expect(page.getByRole('heading', { name: 'The same in words' })).toBeVisible();
});

test('it prints on one page on its side', async ({ unlocked: page }) => {
  await openGenogram(page);
  const printed = await page.pdf({ preferCSSPageSize: true });
  const words = printed.toString('latin1');
  expect(words.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(words) ?? [];
  expect(Number(width)).toBeGreaterThan(Number(height));
});

test('a child with no family says what to do', async ({ unlocked: page }) => {
  await makeChild(page, 'Wren', 'Tolland');
  await page.getByRole('link', { name: 'Genogram' }).click();
  await expect(page.getByText('Nobody is tied to anybody yet.')).toBeVisible();
  await expect(page.getByText('Nobody is recorded as the child’s father.')).toBeVisible();
  await expectNoViolations(page);
});
