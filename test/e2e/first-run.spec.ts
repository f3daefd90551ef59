import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, makeVault, PASSPHRASE, test } from './support/app.ts';
import { expectNoSidewaysScroll, expectNoViolations } from './support/axe.ts';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

async function fillWorker(page: Page): Promise<void> {
  await page.getByLabel('Name').fill('Rowan Hale');
  await page.getByLabel('Role').fill('Social worker');
  await page.getByLabel('Team').fill('Children in care team');
  await press(page, 'Continue');
}

async function fillPassphrase(page: Page): Promise<void> {
  await page.getByLabel('New passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('The same passphrase again', { exact: true }).fill(PASSPHRASE);
}

/** From the welcome to the recovery key; returns the groups of the key. */
async function makeVaultByHand(page: Page, folder: string): Promise<readonly string[]> {
  await press(page, 'Set up a vault');
  await page.getByLabel('Folder', { exact: true }).fill(folder);
  await press(page, 'Continue');
  await fillWorker(page);
  await fillPassphrase(page);
  await press(page, 'Make the vault');
  await heading(page, 'Put the recovery key on paper').waitFor();
  return page.getByRole('main').locator('.key-groups code').allTextContents();
}

test('a new worker sets up a vault, puts the key on paper, types it back and gets the practice case', async ({
  host,
  firstRun: page,
}) => {
  await heading(page, 'Welcome to Permanence Appraisal').waitFor();
  await expectNoViolations(page);
  await press(page, 'Set up a vault');

  await test.step('the folder', async () => {
    await expect(heading(page, 'Choose where the vault lives')).toBeFocused();
    await page.getByLabel('Folder', { exact: true }).fill(path.join(host.folder, 'nowhere'));
    await press(page, 'Continue');
    await expect(page.getByRole('alert')).toBeFocused();
    await expectNoViolations(page);
    await page.getByRole('link', { name: /Enter a folder that exists/ }).click();
    await expect(page.getByLabel('Folder', { exact: true })).toBeFocused();
    await page.getByLabel('Folder', { exact: true }).fill(host.vaultParent);
    await press(page, 'Continue');
  });

  await test.step('who the worker is', async () => {
    await expect(heading(page, 'Who are you?')).toBeFocused();
    await press(page, 'Continue');
    await expect(page.getByRole('link', { name: 'Enter your name' })).toBeVisible();
    await expectNoViolations(page);
    await fillWorker(page);
  });

  await test.step('going back loses nothing', async () => {
    await press(page, 'Back');
    await expect(page.getByLabel('Name')).toHaveValue('Rowan Hale');
    await press(page, 'Back');
    await expect(page.getByLabel('Folder', { exact: true })).toHaveValue(host.vaultParent);
    await press(page, 'Continue');
    await press(page, 'Continue');
  });

  await test.step('the passphrase, its strength in words', async () => {
    const box = page.getByLabel('New passphrase', { exact: true });
    await box.fill('short');
    await expect(page.getByText('7 more characters are needed')).toBeVisible();
    await press(page, 'Make the vault');
    await expect(page.getByRole('link', { name: /at least 12 characters/ })).toBeVisible();
    await box.fill('Password2026!');
    await expect(page.getByText('easy to guess')).toBeVisible();
    await expect(page.getByText('It holds a year.')).toBeVisible();
    await box.fill('Rowan in a yellow boat');
    await expect(page.getByText('It holds your own name')).toBeVisible();
    await press(page, 'Show new passphrase');
    await expect(box).toHaveAttribute('type', 'text');
    await fillPassphrase(page);
    await expect(page.getByText('hard to guess', { exact: true })).toBeVisible();
    await page.getByLabel('The same passphrase again', { exact: true }).fill('another thing');
    await press(page, 'Make the vault');
    await expect(page.getByRole('link', { name: 'Enter the same passphrase again' })).toBeVisible();
    await expectNoViolations(page);
    await fillPassphrase(page);
    await press(page, 'Make the vault');
  });

  await test.step('the recovery key, shown once', async () => {
    await expect(heading(page, 'Put the recovery key on paper')).toBeFocused();
    await expectNoViolations(page);
    const groups = await page.getByRole('main').locator('.key-groups code').allTextContents();
    expect(groups).toHaveLength(15);
    await press(page, /It is on paper/);
    const wrong = groups.with(2, 'zzzz');
    await page.getByLabel('Recovery key').fill(wrong.join(' '));
    await press(page, 'Check the key');
    await expect(page.getByRole('link', { name: 'Check group 3 against the sheet' })).toBeVisible();
    await expectNoViolations(page);
    await press(page, 'Back to the key');
    await expect(page.getByRole('main').getByText(groups[2] ?? '')).toBeVisible();
    await press(page, /It is on paper/);
    await page.getByLabel('Recovery key').fill(groups.join(' - ').toLowerCase());
    await page.keyboard.press('Enter');
  });

  await heading(page, 'Begin with the practice case?').waitFor();
  await expectNoViolations(page);
  await press(page, 'Add the practice case');
  await heading(page, 'Children').waitFor();
  await expect(page.getByText('(practice case)')).toBeVisible();
  expect(existsSync(path.join(host.vaultParent, 'Permanence Appraisal/vault.json'))).toBe(true);
});

test('the recovery key may be left for later, and then no case file can be made until it is typed back', async ({
  host,
  firstRun: page,
}) => {
  const groups = await makeVaultByHand(page, host.vaultParent);
  await press(page, /It is on paper/);
  await press(page, 'Do this later');
  await expect(page.getByText('no case file of your own can be made')).toBeVisible();
  await press(page, 'Start without it');
  await heading(page, 'Children').waitFor();
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await page.getByLabel('Recovery key').fill(groups.join(' '));
  await press(page, 'Check the key');
  await expect(page.getByText('The recovery key has been typed back.')).toBeVisible();
  await expect(page.getByLabel('Recovery key')).toBeHidden();
});

test('a key that was never written down is replaced, and the old one stops working', async ({
  host,
  firstRun: page,
}) => {
  const old = await makeVaultByHand(page, host.vaultParent);
  await press(page, /It is on paper/);
  await press(page, 'Do this later');
  await press(page, 'Start without it');
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await press(page, 'Make a new recovery key');
  await page.getByLabel('Passphrase', { exact: true }).fill('not the passphrase');
  await press(page, 'Make the new key');
  await expect(page.getByText('the one typed does not open it').first()).toBeVisible();
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await press(page, 'Make the new key');
  await expect(page.getByRole('heading', { name: 'The new recovery key' })).toBeFocused();
  const groups = await page.getByRole('main').locator('.key-groups code').allTextContents();
  await expectNoViolations(page);
  await press(page, /It is on paper/);
  await page.getByLabel('Recovery key').fill(old.join(' '));
  await press(page, 'Check the key');
  await expect(page.getByRole('link', { name: /^Check group/ })).toBeVisible();
  await page.getByLabel('Recovery key').fill(groups.join(' '));
  await press(page, 'Check the key');
  await expect(page.getByText('The recovery key has been typed back.')).toBeVisible();
});

test('only the key sheet is printed', async ({ host, firstRun: page }) => {
  const groups = await makeVaultByHand(page, host.vaultParent);
  await expect(page.locator('.print-sheet')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.print-sheet');
  await expect(sheet).toBeVisible();
  await expect(sheet).toContainText('Permanence Appraisal: recovery key');
  await expect(sheet).toContainText('Where to keep it');
  for (const group of groups) await expect(sheet).toContainText(group);
  await expect(page.getByRole('main')).toBeHidden();
});

test('a vault already in the folder is opened instead, and is not written over', async ({
  host,
  firstRun: page,
}) => {
  await makeVault(page, host.vaultParent);
  await host.stop();
  // Another computer, or the settings gone: nothing is remembered.
  const address = await host.start({ PERMANENCE_SETTINGS_DIR: path.join(host.folder, 'other') });
  await page.goto(address);
  await press(page, 'Set up a vault');
  await page.getByLabel('Folder', { exact: true }).fill(host.vaultParent);
  await press(page, 'Continue');
  await expect(page.getByRole('heading', { name: 'There is a vault here already' })).toBeFocused();
  await expectNoViolations(page);
  await press(page, 'Open this vault instead');
  await expect(heading(page, 'Unlock the vault')).toBeVisible();
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await press(page, 'Unlock');
  await heading(page, 'Children').waitFor();
});

test('a folder that a cloud service copies is used only on purpose', async ({ host, page }) => {
  const synced = path.join(host.folder, 'OneDrive');
  mkdirSync(synced);
  await page.goto(await host.start({ OneDrive: synced }));
  await press(page, 'Set up a vault');
  await page.getByLabel('Folder', { exact: true }).fill(synced);
  await press(page, 'Continue');
  await expect(page.getByRole('heading', { name: 'Think again about this folder' })).toBeFocused();
  await expect(page.getByText('It is copied by a cloud service.')).toBeVisible();
  await expectNoViolations(page);
  await press(page, 'Use it anyway');
  await expect(heading(page, 'Who are you?')).toBeVisible();
});

test('a file is not taken for a folder', async ({ host, firstRun: page }) => {
  const file = path.join(host.folder, 'notes.txt');
  writeFileSync(file, 'x');
  await press(page, 'Set up a vault');
  await page.getByLabel('Folder', { exact: true }).fill(file);
  await press(page, 'Continue');
  await expect(page.getByRole('link', { name: /is a file/ })).toBeVisible();
});

test('the first run reads at 400% zoom, in the dark and in forced colours', async ({
  host,
  firstRun: page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await heading(page, 'Welcome to Permanence Appraisal').waitFor();
  await expectNoSidewaysScroll(page);
  await makeVaultByHand(page, host.vaultParent);
  await expectNoSidewaysScroll(page);
  await expectNoViolations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoViolations(page);
  // On a light screen: in the dark axe reads the text's own colour, not the forced one painted.
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  await expectNoViolations(page);
  await press(page, /It is on paper/);
  await expectNoSidewaysScroll(page);
});

test('the whole first run can be done with the keyboard alone', async ({
  host,
  firstRun: page,
}) => {
  const { keyboard } = page;
  await page.getByRole('button', { name: 'Set up a vault' }).waitFor();
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(heading(page, 'Choose where the vault lives')).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.press('Control+A');
  await keyboard.type(host.vaultParent);
  await keyboard.press('Enter');
  await expect(heading(page, 'Who are you?')).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.type('Rowan Hale');
  await keyboard.press('Tab');
  await keyboard.type('Social worker');
  await keyboard.press('Enter');
  await expect(heading(page, 'Choose a passphrase')).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.type(PASSPHRASE);
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.type(PASSPHRASE);
  await keyboard.press('Enter');
  await expect(heading(page, 'Put the recovery key on paper')).toBeFocused();
  const groups = await page.getByRole('main').locator('.key-groups code').allTextContents();
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(heading(page, 'Type the recovery key back')).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.type(groups.join(''));
  await keyboard.press('Enter');
  await expect(heading(page, 'Begin with the practice case?')).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await heading(page, 'Children').waitFor();
});
