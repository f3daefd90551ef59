import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './support/app.ts';
import { expectNoSidewaysScroll, expectNoViolations } from './support/axe.ts';
import { addChildren } from './support/many-children.ts';

const CHILDREN = 60;

const rows = (page: Page) => page.locator('table.caseload tbody tr');

async function openFilters(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Narrow the list' }).click();
}

test('a supervisor narrows the list to overdue and red, and reads why', async ({
  unlocked: page,
}) => {
  test.setTimeout(240_000);
  await addChildren(page, CHILDREN);
  const table = page.getByRole('table');
  await expect(table.locator('caption')).toHaveText(`${CHILDREN} children`);
  await expect(rows(page)).toHaveCount(50);
  await openFilters(page);
  await page.getByLabel('What is due').selectOption({ label: 'Overdue, or done and not recorded' });
  await page.getByLabel('Timeliness of the plan').selectOption({ label: 'Red: delayed' });
  await expect(table.locator('caption')).toHaveText(/^\d+ of 60 children$/);
  const matching = Number((await table.locator('caption').innerText()).split(' ')[0]);
  expect(matching).toBeGreaterThan(3);
  await expect(rows(page)).toHaveCount(matching);
  for (const row of await rows(page).all()) await expect(row).toContainText('Red: delayed');
  const first = rows(page).first();
  await first.getByText('Why', { exact: false }).click();
  await expect(first).toContainText('The viability assessment has not begun');
  await expect(first).toContainText('What has drifted');
  await expect(page.getByRole('button', { name: /^Timeliness: Red: delayed/ })).toBeVisible();

  // A child is opened and the list is as it was on coming back.
  await first.getByRole('link').click();
  await page
    .getByRole('heading', { name: 'Is the plan keeping to the child’s timescale?' })
    .waitFor();
  await page
    .getByRole('navigation', { name: 'App' })
    .getByRole('link', { name: /^Children/ })
    .click();
  await expect(rows(page)).toHaveCount(matching);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(table.locator('caption')).toHaveText(`${CHILDREN} children`);
});

test('a supervisor takes the list into a workbook, into values and into a calendar', async ({
  unlocked: page,
  host,
}) => {
  test.setTimeout(240_000);
  await addChildren(page, 20);
  await openFilters(page);
  await page.getByLabel('Timeliness of the plan').selectOption({ label: 'Red: delayed' });
  const caption = page.getByRole('table').locator('caption');
  await expect(caption).toHaveText(/ of 20 children$/);
  const matching = Number((await caption.innerText()).split(' ')[0]);
  await page.getByRole('button', { name: 'Export the list' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export the list' });
  await dialog.getByLabel('Folder to save in').fill(host.folder);
  await dialog.getByLabel('File name').fill('Tracker');
  await expectNoViolations(page);

  const exportAs = async (format: RegExp, extension: string) => {
    await dialog.getByLabel(format).check();
    await dialog.getByRole('button', { name: 'Export', exact: true }).click();
    await expect(dialog.getByRole('heading', { name: 'The list has been exported' })).toBeFocused();
    await expect(dialog).toContainText(`Tracker.${extension}`);
    return readFileSync(path.join(host.folder, `Tracker.${extension}`));
  };
  const workbook = unzipSync(await exportAs(/^Workbook/, 'xlsx'));
  const words = strFromU8(workbook['xl/sharedStrings.xml'] ?? new Uint8Array());
  expect(words).toContain('Case number');
  expect(words).toContain('NB-1');
  expect(words).not.toMatch(/Okonedo|viability/);
  const sheet = strFromU8(workbook['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet.match(/<row /g)).toHaveLength(matching + 1);

  const values = (await exportAs(/^Comma/, 'csv')).toString('utf8');
  expect(values.trim().split('\r\n')).toHaveLength(matching + 1);
  expect(values).toContain('"Red: delayed"');
  expect(values).not.toMatch(/Okonedo|viability/);

  const calendar = (await exportAs(/^Calendar/, 'ics')).toString('utf8');
  expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(calendar).toMatch(/SUMMARY:.* due: [A-Z]\.O\. NB-\d+/);
  expect(calendar).not.toContain('Okonedo');

  // With the reasons, once they are asked for.
  await dialog.getByLabel(/^Comma/).check();
  await dialog.getByLabel(/^Reasons/).check();
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  await dialog.getByRole('button', { name: 'Replace it' }).click();
  await expect(dialog.getByRole('heading', { name: 'The list has been exported' })).toBeFocused();
  const reasons = readFileSync(path.join(host.folder, 'Tracker.csv'), 'utf8');
  expect(reasons).toContain('The viability assessment has not begun');
  await dialog.getByText(/^Exported before \(4\)/).click();
  await expect(dialog.getByRole('listitem').first()).toContainText(
    'with reasons for the judgements',
  );
});

test('the judgement of timeliness is entered on the child’s page, and earlier ones are kept', async ({
  practiceCase: page,
}) => {
  const judge = async (rating: string, reason: string) => {
    await page.getByRole('button', { name: 'Add a judgement' }).click();
    await page.getByRole('heading', { name: /^Judgement of timeliness \d/ }).waitFor();
    const card = page
      .locator('section', { hasText: 'Is the plan keeping to the child’s timescale?' })
      .locator('li')
      .last();
    await card.getByLabel(rating).check();
    await card.getByLabel('Why', { exact: true }).fill(reason);
    await card.getByLabel('Why', { exact: true }).press('Control+s');
  };
  await judge('Amber: at risk of delay', 'The assessment of the aunt is late.');
  await judge('Red: delayed', 'It has still not begun.');
  await page
    .getByRole('navigation', { name: 'App' })
    .getByRole('link', { name: /^Children/ })
    .click();
  await expect(rows(page).first()).toContainText('Red: delayed');
  await rows(page).first().getByText('Why', { exact: false }).click();
  await expect(rows(page).first()).toContainText('It has still not begun.');
  await rows(page).first().getByRole('link').click();
  await expect(page.getByText('Amber: at risk of delay').first()).toBeVisible();
});

test('the list is free of accessibility violations, wide, narrow and dark, and goes by keyboard', async ({
  unlocked: page,
}) => {
  test.setTimeout(240_000);
  await addChildren(page, CHILDREN);
  await openFilters(page);
  await page
    .getByLabel('Timeliness of the plan')
    .selectOption({ label: 'Amber: at risk of delay' });
  await page.getByText('Why', { exact: false }).first().click();
  await expectNoViolations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoViolations(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  await expectNoViolations(page);
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.getByRole('button', { name: 'Clear all' }).press('Enter');

  const head = page.getByRole('columnheader', { name: 'Timeliness' });
  await head.getByRole('button').press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await expect(rows(page).first()).toContainText('Red: delayed');
  await head.getByRole('button').press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await expect(rows(page).first()).toContainText('Green: on time for the child');

  await page.getByRole('button', { name: 'Next page' }).press('Enter');
  await expect(page.getByText('Page 2 of 2')).toBeVisible();
  await expect(page.getByRole('table').locator('caption')).toBeFocused();
  await expect(rows(page)).toHaveCount(CHILDREN - 50);
});
