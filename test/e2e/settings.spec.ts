import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, PASSPHRASE, test, unlock } from './support/app.ts';
import { expectNoSidewaysScroll, expectNoViolations } from './support/axe.ts';

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
}

test('the worker’s details are saved as they are typed and are there after a restart', async ({
  host,
  unlocked: page,
}) => {
  await openSettings(page);
  await page.getByLabel('Team').fill('Permanence team');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.getByLabel('Role').fill('');
  await expect(page.getByText('Not saved until name and role are filled in')).toBeVisible();
  await page.getByLabel('Role').fill('Senior social worker');
  // Leaving at once loses nothing.
  await page.getByRole('link', { name: 'Children', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Children' }).waitFor();
  await host.stop();
  await page.goto(await host.start());
  await unlock(page);
  await openSettings(page);
  await expect(page.getByLabel('Team')).toHaveValue('Permanence team');
  await expect(page.getByLabel('Role')).toHaveValue('Senior social worker');
});

test('the passphrase is changed with the one in use', async ({ unlocked: page }) => {
  const next = 'nine herons borrowed the tall ladder';
  await openSettings(page);
  await press(page, 'Change the passphrase');
  await expect(page.getByRole('alert').first()).toBeFocused();
  await expectNoViolations(page);
  await page.getByLabel('Passphrase now', { exact: true }).fill('not the passphrase');
  await page.getByLabel('New passphrase', { exact: true }).fill(next);
  await page.getByLabel('The same passphrase again', { exact: true }).fill(next);
  await press(page, 'Change the passphrase');
  await expect(page.getByRole('link', { name: /does not open this vault/ })).toBeVisible();
  await page.getByLabel('Passphrase now', { exact: true }).fill(PASSPHRASE);
  await press(page, 'Change the passphrase');
  await expect(page.getByText('The passphrase has been changed.')).toBeVisible();
  await expect(page.getByLabel('Passphrase now', { exact: true })).toHaveValue('');
  await press(page, /^Lock$/);
  await unlock(page, next);
});

test('colours and text size change at once and are there after locking', async ({
  unlocked: page,
}) => {
  await openSettings(page);
  await page.getByLabel('Dark', { exact: true }).check();
  await page.getByLabel('Largest', { exact: true }).check();
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await expect(html).toHaveAttribute('data-text-size', 'largest');
  await expectNoViolations(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.getByLabel('Lock after').selectOption('30 minutes');
  await press(page, /^Lock$/);
  await unlock(page);
  await openSettings(page);
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByLabel('Lock after')).toHaveValue('30');
});

test('a backup is made here and in a second place, and a restore brings its words back', async ({
  host,
  unlocked: page,
}) => {
  await openSettings(page);
  await press(page, 'Make a backup now');
  await expect(page.getByText('A backup has been made and checked.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Restore the backup/ })).toHaveCount(1);

  const secondPlace = path.join(host.folder, 'second place');
  await page.getByLabel('Second place').fill(secondPlace);
  await press(page, 'Make a backup there');
  await expect(page.getByRole('link', { name: 'Enter a folder that exists' })).toBeVisible();
  mkdirSync(secondPlace);
  await press(page, 'Make a backup there');
  const made = page.getByText('A backup has been made and checked.').locator('.path');
  await expect(made).toContainText('second place');
  expect(existsSync(((await made.textContent()) ?? '').trim())).toBe(true);

  await press(page, 'Add the practice case');
  await page.getByText('The practice case has been added.').waitFor();
  await press(page, /^Restore the backup/);
  const dialog = page.getByRole('dialog');
  await expectNoViolations(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await press(page, /^Restore the backup/);
  await dialog.getByLabel('Passphrase', { exact: true }).fill('not the passphrase');
  await dialog.getByRole('button', { name: 'Restore this backup' }).click();
  await expect(dialog.getByRole('link', { name: /does not open it/ })).toBeVisible();
  await dialog.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await dialog.getByRole('button', { name: 'Restore this backup' }).click();
  await expect(page.getByText('The backup has been put in place.')).toBeVisible();
  await unlock(page);
  await expect(page.getByText('(practice case)')).toHaveCount(0);
});

test('a word is added to the dictionary and taken out again', async ({ unlocked: page }) => {
  await openSettings(page);
  await press(page, 'Add the word');
  await expect(page.getByRole('link', { name: 'Enter a word' })).toBeVisible();
  await page.getByLabel('Word to add').fill('Merrowby');
  await press(page, 'Add the word');
  const remove = page.getByRole('button', { name: 'Remove Merrowby' });
  await remove.click();
  await expect(remove).toHaveCount(0);
  await expect(page.getByLabel('Word to add')).toBeFocused();
});

test('the list of sections takes the focus to each, and licences open where they stand', async ({
  unlocked: page,
}) => {
  await openSettings(page);
  const navigation = page.getByRole('navigation', { name: 'On this page' });
  for (const title of ['Backups', 'Keyboard shortcuts', 'Privacy', 'Accessibility', 'About']) {
    await navigation.getByRole('link', { name: title }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: title, exact: true })).toBeFocused();
  }
  await page.getByText('dictionary-en-gb').click();
  await expect(page.getByText('Copyright 2000-2018 by Kevin Atkinson').first()).toBeVisible();
  await expectNoViolations(page);
});
