import { copyFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import {
  expect,
  makeChild,
  makeVault,
  PASSPHRASE,
  test,
  unlock,
  type AppHost,
} from './support/app.ts';
import { expectNoSidewaysScroll, expectNoViolations } from './support/axe.ts';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).click();
const inVault = (host: AppHost, name = '') =>
  path.join(host.vaultParent, 'Permanence Appraisal', name);

async function lock(page: Page): Promise<void> {
  await press(page, 'Lock');
  await heading(page, 'Unlock the vault').waitFor();
}

async function tryPassphrase(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await press(page, 'Unlock');
}

/** What every refusal screen says. */
async function expectRefusal(page: Page, title: string): Promise<void> {
  await expect(heading(page, title)).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Is anything lost?' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What to do next' })).toBeVisible();
  await expect(page.getByText(/^Reference [0-9A-F]/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  for (const word of [/delete/i, /start again/i, /reset/i]) {
    await expect(page.getByRole('button', { name: word })).toHaveCount(0);
  }
  await expectNoViolations(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1366, height: 768 });
}

test('locking empties the screen, and the passphrase opens the vault again', async ({
  unlocked: page,
}) => {
  await lock(page);
  await expect(page.getByText('You locked the vault. Everything is saved.')).toBeVisible();
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeFocused();
  await expectNoViolations(page);
  await unlock(page);
});

test('a lock before the last words could be saved goes on, and says that they were not', async ({
  unlocked: page,
}) => {
  await makeChild(page, 'Wren', 'Ashdown');
  await page
    .getByRole('link', { name: /Reunification/ })
    .first()
    .click();
  // No field can be saved from here on; every other call still reaches the host.
  await page.route('**/rpc', (route) =>
    route.request().postData()?.includes('"field.save"') === true
      ? route.abort()
      : route.continue(),
  );
  await page.getByLabel('Why', { exact: true }).fill('Typed and never saved.');
  await lock(page);
  await expect(
    page.getByText(
      'You locked the vault. Some of what was typed could not be saved before the lock.',
    ),
  ).toBeVisible();
  await expect(page.getByText('Everything is saved')).toHaveCount(0);
});

test('a wrong passphrase is said beside the box, with what is safe and what to do', async ({
  unlocked: page,
}) => {
  await lock(page);
  await press(page, 'Unlock');
  await expect(page.getByRole('link', { name: 'Enter the passphrase' })).toBeVisible();
  await tryPassphrase(page, 'seven otters mended a blue gate');
  await expect(page.getByRole('link', { name: /the one typed does not open it/ })).toBeVisible();
  await expect(page.getByText('everything in the vault is safe')).toBeVisible();
  await expect(page.getByText(/^Reference [0-9A-F]/)).toBeVisible();
  await expect(heading(page, 'Unlock the vault')).toBeVisible();
  await expectNoViolations(page);
  await unlock(page);
});

test('typing after a wrong passphrase keeps the focus in the box', async ({ unlocked: page }) => {
  await lock(page);
  await tryPassphrase(page, 'seven otters mended a blue gate');
  await page.getByRole('link', { name: /the one typed does not open it/ }).click();
  const box = page.getByLabel('Passphrase', { exact: true });
  await expect(box).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(PASSPHRASE);
  await expect(box).toHaveValue(PASSPHRASE);
  await page.keyboard.press('Enter');
  await heading(page, 'Children').waitFor();
});

test('the recovery key opens the vault and a new passphrase takes the place of the old', async ({
  host,
  firstRun: page,
}) => {
  const recoveryKey = await makeVault(page, host.vaultParent);
  const next = 'nine herons borrowed the tall ladder';
  await lock(page);
  await press(page, 'Use the recovery key instead');
  await expect(heading(page, 'Unlock with the recovery key')).toBeFocused();
  await page.getByLabel('Recovery key').fill('qpzry 9x8g');
  await press(page, 'Unlock');
  await expect(page.getByRole('link', { name: /Enter the recovery key of this/ })).toBeVisible();
  await expectNoViolations(page);
  // As people type it: without the part that is always the same, in small letters, with spaces.
  const typed = recoveryKey.replace('AGE-SECRET-KEY-1', '').toLowerCase();
  await page.getByLabel('Recovery key').fill(typed.replace(/(.{4})/g, '$1 '));
  await press(page, 'Unlock');
  await expect(heading(page, 'Choose a new passphrase')).toBeFocused();
  await expectNoViolations(page);
  await page.getByLabel('New passphrase', { exact: true }).fill(next);
  await page.getByLabel('The same passphrase again', { exact: true }).fill(next);
  await press(page, 'Set the passphrase and open the vault');
  await heading(page, 'Children').waitFor();
  await lock(page);
  await tryPassphrase(page);
  await expect(page.getByRole('link', { name: /the one typed does not open it/ })).toBeVisible();
  await unlock(page, next);
});

test('a missing key file has its own screen, and opens once the file is back', async ({
  host,
  unlocked: page,
}) => {
  await lock(page);
  const aside = path.join(host.folder, 'aside');
  renameSync(inVault(host, 'key.passphrase.age'), aside);
  await tryPassphrase(page);
  await expectRefusal(page, 'A key file is missing');
  await press(page, 'Try again');
  await expect(page.getByText('Nothing is different yet.')).toBeVisible();
  renameSync(aside, inVault(host, 'key.passphrase.age'));
  await press(page, 'Try again');
  await heading(page, 'Children').waitFor();
});

test('a damaged key file has its own screen, and the recovery key still opens the vault', async ({
  host,
  firstRun: page,
}) => {
  const recoveryKey = await makeVault(page, host.vaultParent);
  await lock(page);
  writeFileSync(inVault(host, 'key.passphrase.age'), 'not an age file');
  await tryPassphrase(page);
  await expectRefusal(page, 'A key file is damaged');
  await press(page, 'Use the recovery key');
  await page.getByLabel('Recovery key').fill(recoveryKey);
  await press(page, 'Unlock');
  await heading(page, 'Choose a new passphrase').waitFor();
  await page.getByLabel('New passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('The same passphrase again', { exact: true }).fill(PASSPHRASE);
  await press(page, 'Set the passphrase and open the vault');
  await heading(page, 'Children').waitFor();
  await lock(page);
  await unlock(page);
});

test('a damaged database offers its backups, and restoring one keeps the damaged files aside', async ({
  host,
  practiceCase: page,
}) => {
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await press(page, 'Make a backup now');
  await page.getByText('A backup has been made and checked.').waitFor();
  await lock(page);
  const database = readFileSync(inVault(host, 'case.db'));
  writeFileSync(inVault(host, 'case.db'), database.fill(0x41, 0, 8_192));
  await tryPassphrase(page);
  await expectRefusal(page, 'The vault’s database is damaged');
  await expect(page.getByRole('radio', { name: /made by hand/ })).toBeChecked();
  await press(page, 'Restore this backup');
  await expect(page.getByText('The damaged files were kept in')).toBeVisible();
  await unlock(page);
  await expect(page.getByText('(practice case)')).toBeVisible();
});

test('a damaged database without a backup offers nothing destructive', async ({
  host,
  unlocked: page,
}) => {
  await lock(page);
  rmSync(inVault(host, 'backups'), { recursive: true, force: true });
  const database = readFileSync(inVault(host, 'case.db'));
  writeFileSync(inVault(host, 'case.db'), database.fill(0x41, 0, 8_192));
  await tryPassphrase(page);
  await expectRefusal(page, 'The vault’s database is damaged');
  await expect(page.getByText('There are no backups in the vault’s own folder.')).toBeVisible();
});

test('a vault from a newer version is left as it is', async ({ host, unlocked: page }) => {
  await lock(page);
  const file = inVault(host, 'vault.json');
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, before.replace('"format": 1', '"format": 99'));
  await tryPassphrase(page);
  await expectRefusal(page, 'This vault needs a newer version of the app');
  writeFileSync(file, before);
  await press(page, 'Try again');
  await heading(page, 'Children').waitFor();
});

test('a vault open on another computer says where and since when, and can be taken over', async ({
  host,
  unlocked: page,
}) => {
  await lock(page);
  writeFileSync(
    inVault(host, 'lock'),
    JSON.stringify({
      format: 1,
      computer: 'HCC-LAPTOP-0417',
      pid: 4_242,
      since: '2026-11-21T16:05:00.000Z',
    }),
  );
  await tryPassphrase(page);
  await expectRefusal(page, 'The vault is open somewhere else');
  await expect(
    page.getByText('computer called HCC-LAPTOP-0417, since 21 November 2026 at 16:05'),
  ).toBeVisible();
  await press(page, 'It is not open there: open it here');
  await heading(page, 'Children').waitFor();
});

test('a vault whose drive is gone is waited for, and opens when it is back', async ({
  host,
  unlocked: page,
}) => {
  await lock(page);
  const gone = path.join(host.folder, 'unplugged');
  renameSync(inVault(host), gone);
  await page.reload();
  await expect(heading(page, 'The vault is not in this folder')).toBeVisible();
  await expectNoViolations(page);
  await press(page, 'Try again');
  await expect(page.getByText('Nothing is different yet.')).toBeVisible();
  renameSync(gone, inVault(host));
  await press(page, 'Try again');
  await heading(page, 'Unlock the vault').waitFor();
  await unlock(page);
});

test('another vault can be opened by its folder, and a new one set up beside the old', async ({
  host,
  unlocked: page,
}) => {
  await lock(page);
  await press(page, 'Open another vault');
  await expect(heading(page, 'Open another vault')).toBeFocused();
  await page.getByLabel('Folder', { exact: true }).fill(host.folder + '/settings');
  await press(page, 'Continue');
  await expect(page.getByRole('link', { name: /there is none in/ })).toBeVisible();
  await expectNoViolations(page);
  await page.getByLabel('Folder', { exact: true }).fill(host.vaultParent);
  await press(page, 'Continue');
  await heading(page, 'Unlock the vault').waitFor();
  await press(page, 'Open another vault');
  await press(page, 'Set up a new vault');
  await expect(heading(page, 'Welcome to Permanence Appraisal')).toBeVisible();
});

// The faults themselves are planted in `test/store`; here the screen is given their answers.
for (const { code, title } of [
  { code: 'read_only', title: 'The vault’s folder cannot be written to' },
  { code: 'disk_full', title: 'The disk is full' },
  { code: 'unexpected', title: 'The vault could not be opened' },
]) {
  test(`the answer ${code} to unlocking has its own screen`, async ({ unlocked: page }) => {
    await lock(page);
    await page.route('**/rpc', async (route) => {
      const { name } = route.request().postDataJSON() as { name: string };
      if (name !== 'vault.unlock') return route.continue();
      return route.fulfill({ json: { ok: false, error: { code, ref: 'A1B2C3D4E5' } } });
    });
    await tryPassphrase(page);
    await expectRefusal(page, title);
    await page.unroute('**/rpc');
    await press(page, 'Try again');
    await heading(page, 'Children').waitFor();
  });
}

test('a key file copied back from a backup opens the vault', async ({ host, unlocked: page }) => {
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await press(page, 'Make a backup now');
  const made = page.getByText('A backup has been made and checked.');
  await made.waitFor();
  const folder = ((await made.locator('.path').textContent()) ?? '').trim();
  await lock(page);
  rmSync(inVault(host, 'key.passphrase.age'));
  await tryPassphrase(page);
  await heading(page, 'A key file is missing').waitFor();
  copyFileSync(path.join(folder, 'key.passphrase.age'), inVault(host, 'key.passphrase.age'));
  await press(page, 'Try again');
  await heading(page, 'Children').waitFor();
});
