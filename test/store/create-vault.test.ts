import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VAULT_FOLDER_NAME, vaultPaths } from '../../electron/core/vault/vault-folder.ts';
import { whileReadOnly } from '../support/faults.ts';
import {
  closedTestCore,
  lockedTestCore,
  TEST_PASSPHRASE,
  TEST_WORKER,
  unlockInput,
} from '../support/in-process-core.ts';

const request = (path: string) => ({ path, passphrase: TEST_PASSPHRASE, worker: TEST_WORKER });

describe('making a vault', () => {
  it('puts its five parts in a folder of its own and leaves it open', async () => {
    const { client, home } = lockedTestCore();
    const created = await client['vault.create'](request(home));
    const folder = join(home, VAULT_FOLDER_NAME);
    expect(created).toMatchObject({ ok: true, value: { folder } });
    expect(await client['vault.session']({})).toMatchObject({
      ok: true,
      value: { worker: TEST_WORKER, folder, isRecoveryKeyConfirmed: false, lockAfterMinutes: 10 },
    });
    await client['vault.lock']({});
    expect(readdirSync(folder).toSorted()).toEqual([
      'case.db',
      'key.passphrase.age',
      'key.recovery.age',
      'vault.json',
    ]);
  });

  it('says in vault.json how the database is encrypted, for whoever comes with other tools', async () => {
    const { client, home } = lockedTestCore();
    await client['vault.create'](request(home));
    const { vaultFile } = vaultPaths(join(home, VAULT_FOLDER_NAME));
    expect(JSON.parse(readFileSync(vaultFile, 'utf8'))).toMatchObject({
      format: 1,
      cipher: { name: 'sqlcipher', legacy: 4, key: 'raw-256' },
      appVersion: '0.1.0-test',
    });
  });

  it('gives a recovery key that opens it once it is locked', async () => {
    const { client, home } = lockedTestCore();
    const created = await client['vault.create'](request(home));
    if (!created.ok) throw new Error(created.error.code);
    const { folder, recoveryKey } = created.value;
    expect(recoveryKey).toMatch(/^AGE-SECRET-KEY-1[A-Z0-9]{58}$/);
    await client['vault.lock']({});
    const secret = { kind: 'recovery_key' as const, recoveryKey };
    expect(await client['vault.unlock']({ folder, secret, takeOver: false })).toMatchObject({
      ok: true,
    });
  });

  it('uses the folder itself when it is already called by the vault’s name', async () => {
    const { client, home } = lockedTestCore();
    const folder = join(home, VAULT_FOLDER_NAME);
    mkdirSync(folder);
    expect(await client['vault.create'](request(folder))).toMatchObject({ value: { folder } });
  });

  it('refuses a passphrase of fewer than twelve characters', async () => {
    const { client, home } = lockedTestCore();
    const short = { ...request(home), passphrase: 'elevenchars' };
    expect(await client['vault.create'](short)).toMatchObject({
      error: { code: 'invalid_input' },
    });
  });

  it.each(['vault.json', 'key.passphrase.age', 'key.recovery.age', 'case.db'])(
    'refuses a folder in which there is already a %s, and leaves it alone',
    async (name) => {
      const { client, home } = lockedTestCore();
      const folder = join(home, VAULT_FOLDER_NAME);
      mkdirSync(folder);
      writeFileSync(join(folder, name), 'kept');
      expect(await client['vault.create'](request(home))).toMatchObject({
        error: { code: 'vault_exists' },
      });
      expect(readdirSync(folder)).toEqual([name]);
      expect(readFileSync(join(folder, name), 'utf8')).toBe('kept');
    },
  );

  it('refuses the folder of a vault of which only the backups are left', async () => {
    const { client, home } = lockedTestCore();
    mkdirSync(join(home, VAULT_FOLDER_NAME, 'backups', '2026-11-21T09-00-00Z-daily'), {
      recursive: true,
    });
    expect(await client['vault.create'](request(home))).toMatchObject({
      error: { code: 'vault_exists' },
    });
  });

  it('refuses a folder that is not there, or is not given from the top', async () => {
    const { client, home } = lockedTestCore();
    for (const path of [join(home, 'gone'), 'Documents', '.', '']) {
      const created = await client['vault.create'](request(path));
      const code = path === '' ? 'invalid_input' : 'not_found';
      expect(created).toMatchObject({ error: { code } });
    }
  });

  it.runIf(process.platform !== 'win32')('refuses a folder that cannot be written', async () => {
    const { client, home } = lockedTestCore();
    const path = join(home, 'chosen');
    mkdirSync(path);
    await whileReadOnly(path, async () => {
      expect(await client['vault.create'](request(path))).toMatchObject({
        error: { code: 'read_only' },
      });
    });
  });

  // Writing to /dev/full fails as on a full disk, for any user.
  it.runIf(existsSync('/dev/full'))('takes back what it wrote when the disk is full', async () => {
    const { client, home } = lockedTestCore();
    const folder = join(home, VAULT_FOLDER_NAME);
    mkdirSync(folder);
    symlinkSync('/dev/full', join(folder, 'vault.json.partial'));
    expect(await client['vault.create'](request(home))).toMatchObject({
      error: { code: 'disk_full' },
    });
    expect(readdirSync(folder)).toEqual([]);
    expect(await client['vault.status']({})).toMatchObject({ value: { state: 'no_vault' } });
    expect(await client['vault.create'](request(home))).toMatchObject({ ok: true });
  });
});

describe('looking at a folder', () => {
  const stateOf = async (path: string) => {
    const { client } = lockedTestCore();
    const found = await client['vault.inspectFolder']({ path });
    return found.ok ? found.value : found.error;
  };

  it('finds an empty one good for a vault', async () => {
    const { home } = lockedTestCore();
    expect(await stateOf(home)).toEqual({ path: home, state: 'empty', warnings: [] });
    expect(readdirSync(home)).toEqual([]);
  });

  it('finds a vault, in its folder or in the one above', async () => {
    const { folder, home } = await closedTestCore();
    expect(await stateOf(folder)).toEqual({ path: folder, state: 'vault', warnings: [] });
    expect(await stateOf(home)).toEqual({ path: folder, state: 'vault', warnings: [] });
  });

  it('finds what is left of a vault', async () => {
    const { home } = lockedTestCore();
    writeFileSync(join(home, 'vault.json'), '{}');
    expect(await stateOf(home)).toMatchObject({ state: 'vault_incomplete' });
  });

  it('finds that there is none, or that it is a file', async () => {
    const { home } = lockedTestCore();
    writeFileSync(join(home, 'letter.txt'), '');
    expect(await stateOf(join(home, 'gone'))).toMatchObject({ state: 'not_found' });
    expect(await stateOf(join(home, 'letter.txt'))).toMatchObject({ state: 'not_a_folder' });
    expect(await stateOf('.')).toMatchObject({ state: 'not_found' });
  });

  it.runIf(process.platform !== 'win32')('finds that it cannot be written', async () => {
    const { home } = lockedTestCore();
    const path = join(home, 'chosen');
    mkdirSync(path);
    await whileReadOnly(path, async () => {
      expect(await stateOf(path)).toMatchObject({ state: 'read_only' });
    });
  });

  it('warns of a folder that is copied elsewhere as it changes', async () => {
    const { home } = lockedTestCore();
    const path = join(home, 'OneDrive - Northbridge Council', 'Cases');
    mkdirSync(path, { recursive: true });
    expect(await stateOf(path)).toMatchObject({ state: 'empty', warnings: ['synced'] });
  });
});

describe('the keys of a vault', () => {
  it('count as written down once the recovery key has been typed back', async () => {
    const { client, home } = lockedTestCore();
    const created = await client['vault.create'](request(home));
    if (!created.ok) throw new Error(created.error.code);
    const slip = created.value.recoveryKey.slice(0, -1);
    expect(await client['vault.confirmRecoveryKey']({ recoveryKey: slip })).toMatchObject({
      error: { code: 'wrong_recovery_key' },
    });
    const { recoveryKey } = created.value;
    expect(await client['vault.confirmRecoveryKey']({ recoveryKey })).toMatchObject({ ok: true });
    expect(await client['vault.session']({})).toMatchObject({
      value: { isRecoveryKeyConfirmed: true },
    });
  });

  it('change with the passphrase: the old one no longer opens the vault', async () => {
    const test = await closedTestCore();
    test.reopen();
    const { client, folder } = test;
    const next = 'kettle meadow compass thirteen';
    const change = { current: TEST_PASSPHRASE, next };
    expect(await client['vault.changePassphrase']({ ...change, current: next })).toMatchObject({
      error: { code: 'wrong_passphrase' },
    });
    expect(await client['vault.changePassphrase'](change)).toMatchObject({ ok: true });
    await client['vault.lock']({});
    expect(await client['vault.unlock'](unlockInput(folder))).toMatchObject({
      error: { code: 'wrong_passphrase' },
    });
    expect(await client['vault.unlock'](unlockInput(folder, next))).toMatchObject({ ok: true });
  });

  it('have a new recovery key when the old one was never written down', async () => {
    const test = await closedTestCore();
    test.reopen();
    const replaced = await test.client['vault.replaceRecoveryKey']({ passphrase: TEST_PASSPHRASE });
    if (!replaced.ok) throw new Error(replaced.error.code);
    expect(await test.client['vault.session']({})).toMatchObject({
      value: { isRecoveryKeyConfirmed: false },
    });
    const confirm = (recoveryKey: string) =>
      test.client['vault.confirmRecoveryKey']({ recoveryKey });
    expect(await confirm(test.recoveryKey)).toMatchObject({
      error: { code: 'wrong_recovery_key' },
    });
    expect(await confirm(replaced.value.recoveryKey)).toMatchObject({ ok: true });
  });

  it.runIf(existsSync('/dev/full'))(
    'stay as they were when a full disk stops a change of passphrase',
    async () => {
      const test = await closedTestCore();
      test.reopen();
      const { passphraseKey } = vaultPaths(test.folder);
      const before = readFileSync(passphraseKey, 'utf8');
      symlinkSync('/dev/full', `${passphraseKey}.partial`);
      const change = { current: TEST_PASSPHRASE, next: 'kettle meadow compass thirteen' };
      expect(await test.client['vault.changePassphrase'](change)).toMatchObject({
        error: { code: 'disk_full' },
      });
      expect(readFileSync(passphraseKey, 'utf8')).toBe(before);
    },
  );
});

describe('the worker', () => {
  it('stays the same actor when details change', async () => {
    const test = await closedTestCore();
    test.reopen();
    const before = await test.client['vault.session']({});
    const details = { ...TEST_WORKER, name: 'Amara Okafor-Lind', team: 'Permanence' };
    const saved = await test.client['worker.save'](details);
    if (!before.ok || !saved.ok) throw new Error('The vault is open.');
    expect(saved.value).toEqual({ ...details, actorId: before.value.worker.actorId });
    expect(await test.client['vault.session']({})).toMatchObject({ value: { worker: details } });
  });

  it('finds settings as they were left', async () => {
    const test = await closedTestCore();
    test.reopen();
    const settings = { lockAfterMinutes: 25, theme: 'dark', textSize: 'largest' } as const;
    expect(await test.client['settings.save'](settings)).toMatchObject({ ok: true });
    test.close();
    test.reopen();
    expect(await test.client['settings.read']({})).toEqual({ ok: true, value: settings });
  });
});
