import { existsSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../electron/core/store/database.ts';
import { vaultPaths } from '../../electron/core/vault/vault-folder.ts';
import { damage, filesUnder, holdInAnotherProcess, whileReadOnly } from '../support/faults.ts';
import {
  closedTestCore,
  openTestCore,
  TEST_WORKER,
  unlockInput,
  type OpenTestCore,
} from '../support/in-process-core.ts';

const unlock = ({ client, folder }: OpenTestCore) => client['vault.unlock'](unlockInput(folder));

const refusal = (code: string) => ({ ok: false, error: { code } });

describe('unlocking a vault', () => {
  it('opens it with its passphrase', async () => {
    const test = await closedTestCore();
    expect(await unlock(test)).toEqual({
      ok: true,
      value: { folder: test.folder, migratedAfterBackup: null },
    });
    expect(await test.client['vault.session']({})).toMatchObject({
      value: { worker: TEST_WORKER },
    });
  });

  it('opens it with a passphrase composed differently on another keyboard', async () => {
    const test = await openTestCore();
    const current = 'lantern biscuit harbour violet';
    const changed = { current, next: 'café ångström ½ piece' };
    expect(await test.client['vault.changePassphrase'](changed)).toMatchObject({ ok: true });
    test.close();
    const typed = unlockInput(test.folder, changed.next.normalize('NFD'));
    expect(await test.client['vault.unlock'](typed)).toMatchObject({ ok: true });
  });

  it('opens it with its recovery key, typed in small letters with spaces and without dashes', async () => {
    const { client, folder, recoveryKey } = await closedTestCore();
    const typed = recoveryKey
      .toLowerCase()
      .replaceAll('-', ' ')
      .replace(/(.{9})/g, '$1\n');
    const secret = { kind: 'recovery_key' as const, recoveryKey: typed };
    expect(await client['vault.unlock']({ folder, secret, takeOver: false })).toMatchObject({
      ok: true,
    });
  });

  it('remembers the folder and nothing else', async () => {
    const test = await closedTestCore();
    await unlock(test);
    const settings = readFileSync(test.core.context.host.info.settingsFile, 'utf8');
    expect(JSON.parse(settings)).toEqual({ format: 1, lastVault: test.folder });
  });

  it('keeps an open vault open, and others out of it, when a wrong passphrase is given', async () => {
    const { client, folder, key } = await openTestCore();
    // With the folder spelt as it was, and otherwise.
    for (const spelling of [folder, `${folder}/.`]) {
      const wrong = unlockInput(spelling, 'not the passphrase');
      expect(await client['vault.unlock'](wrong)).toMatchObject(refusal('wrong_passphrase'));
    }
    expect(await client['vault.status']({})).toMatchObject({ value: { state: 'unlocked' } });
    await expect(holdInAnotherProcess(vaultPaths(folder).database, key)).rejects.toThrow();
  });
});

describe('a vault that does not open', () => {
  /** Every refusal leaves each file as it was and nothing open. */
  async function expectRefusal(test: OpenTestCore, code: string, input = unlockInput(test.folder)) {
    const before = contents(test.folder);
    expect(await test.client['vault.unlock'](input)).toMatchObject(refusal(code));
    expect(contents(test.folder)).toEqual(before);
    expect(test.core.context.session).toBeNull();
  }

  it('is told from a wrong passphrase', async () => {
    const test = await closedTestCore();
    await expectRefusal(test, 'wrong_passphrase', unlockInput(test.folder, 'lantern biscuit'));
    test.reopen();
  });

  it('is told from a recovery key with a slip in it, and from another vault’s', async () => {
    const test = await closedTestCore();
    const slip = test.recoveryKey.replace(/.$/, (last) => (last === 'Q' ? 'P' : 'Q'));
    const another = `AGE-SECRET-KEY-1${'Q'.repeat(58)}`;
    for (const recoveryKey of [slip, another, 'nonsense']) {
      const secret = { kind: 'recovery_key' as const, recoveryKey };
      await expectRefusal(test, 'wrong_recovery_key', {
        folder: test.folder,
        secret,
        takeOver: false,
      } as never);
    }
  });

  it('has no vault in its folder', async () => {
    const test = await closedTestCore();
    const elsewhere = unlockInput(join(test.home, 'settings'));
    expect(await test.client['vault.unlock'](elsewhere)).toMatchObject(refusal('no_vault'));
  });

  it('has lost its key file', async () => {
    const test = await closedTestCore();
    rmSync(vaultPaths(test.folder).passphraseKey);
    await expectRefusal(test, 'key_file_missing');
  });

  it.each([
    ['empty', () => ''],
    ['cut short', (text: string) => text.slice(0, 200)],
    ['something else', () => 'Dear Amara, the file you wanted is attached.'],
    ['overwritten with zeros', (text: string) => '\0'.repeat(text.length)],
  ])('has a key file that is %s', async (_what, change) => {
    const test = await closedTestCore();
    const { passphraseKey } = vaultPaths(test.folder);
    const whole = readFileSync(passphraseKey, 'utf8');
    writeFileSync(passphraseKey, change(whole));
    await expectRefusal(test, 'key_file_damaged');
    writeFileSync(passphraseKey, whole);
    test.reopen();
  });

  it.each([
    ['cheaper to guess than the app allows', 16],
    ['so dear that it would stop the computer', 21],
  ])('has a key file made to be %s', async (_what, workFactor) => {
    const test = await closedTestCore();
    const { passphraseKey } = vaultPaths(test.folder);
    const armoured = readFileSync(passphraseKey, 'utf8').split('\n').slice(1, -2).join('');
    const binary = Buffer.from(armoured, 'base64').toString('latin1');
    const changed = binary.replace(/^(-> scrypt \S+ )\d+$/m, `$1${workFactor}`);
    const lines =
      Buffer.from(changed, 'latin1')
        .toString('base64')
        .match(/.{1,64}/g) ?? [];
    writeFileSync(
      passphraseKey,
      ['-----BEGIN AGE ENCRYPTED FILE-----', ...lines, '-----END AGE ENCRYPTED FILE-----\n'].join(
        '\n',
      ),
    );
    await expectRefusal(test, 'key_file_damaged');
  });

  it.each([
    ['is missing', (file: string) => rmSync(file)],
    ['is empty', (file: string) => truncateSync(file, 0)],
    ['is cut short', (file: string) => truncateSync(file, 6_000)],
    ['begins with other bytes', (file: string) => damage(file, 0, Buffer.alloc(64, 7))],
    ['has its first page changed', (file: string) => damage(file, 2_000, Buffer.alloc(64, 7))],
    ['is not encrypted', (file: string) => damage(file, 0, Buffer.from('SQLite format 3\0'))],
  ])('has a database that %s, and is never called a wrong passphrase', async (_what, plant) => {
    const test = await closedTestCore();
    const { database } = vaultPaths(test.folder);
    const whole = readFileSync(database);
    plant(database);
    await expectRefusal(test, 'vault_damaged');
    writeFileSync(database, whole);
    test.reopen();
  });

  it('has the database of another vault', async () => {
    const [test, other] = [await closedTestCore(), await closedTestCore()];
    const { database } = vaultPaths(test.folder);
    // The same bytes under another key: what an exchange of files between folders would bring.
    damage(vaultPaths(other.folder).database, 0, Buffer.alloc(4_096, 9));
    writeFileSync(database, readFileSync(vaultPaths(other.folder).database));
    await expectRefusal(test, 'vault_damaged');
  });

  it('comes from a newer version of the app', async () => {
    const test = await closedTestCore();
    const database = openDatabase(vaultPaths(test.folder).database, test.key);
    database.pragma('user_version = 99');
    database.close();
    await expectRefusal(test, 'vault_from_newer_version');
  });

  it('has a vault.json from a newer version of the app', async () => {
    const test = await closedTestCore();
    const { vaultFile } = vaultPaths(test.folder);
    writeFileSync(vaultFile, '{"format":2,"slots":[]}');
    await expectRefusal(test, 'vault_from_newer_version');
  });

  it('is open in another process, until that process dies', async () => {
    const test = await closedTestCore();
    const kill = await holdInAnotherProcess(vaultPaths(test.folder).database, test.key);
    expect(await unlock(test)).toMatchObject(refusal('in_use'));
    await kill();
    expect(await unlock(test)).toMatchObject({ ok: true });
  });

  it.runIf(process.platform !== 'win32')('is in a folder that cannot be written', async () => {
    const test = await closedTestCore();
    await whileReadOnly(test.folder, async () => {
      expect(await unlock(test)).toMatchObject(refusal('read_only'));
    });
    test.reopen();
  });
});

describe('a vault that lost something it can do without', () => {
  it.each([
    ['lost its vault.json', (file: string) => rmSync(file)],
    ['has half a vault.json', (file: string) => truncateSync(file, 20)],
  ])('opens when it %s, and makes it again', async (_what, plant) => {
    const test = await closedTestCore();
    const { vaultFile } = vaultPaths(test.folder);
    const whole: unknown = JSON.parse(readFileSync(vaultFile, 'utf8'));
    plant(vaultFile);
    test.reopen();
    expect(JSON.parse(readFileSync(vaultFile, 'utf8'))).toEqual(whole);
  });

  it('opens with its recovery key when the passphrase’s key file is gone, and takes a new passphrase', async () => {
    const { client, folder, recoveryKey } = await closedTestCore();
    rmSync(vaultPaths(folder).passphraseKey);
    const secret = { kind: 'recovery_key' as const, recoveryKey };
    await client['vault.unlock']({ folder, secret, takeOver: false });
    const next = 'kettle meadow compass thirteen';
    expect(await client['vault.resetPassphrase']({ recoveryKey, next })).toMatchObject({
      ok: true,
    });
    await client['vault.lock']({});
    expect(await client['vault.unlock'](unlockInput(folder, next))).toMatchObject({ ok: true });
  });
});

describe('who has a vault open', () => {
  it('is written in it while it is open and taken out again', async () => {
    const test = await openTestCore();
    const { lock } = vaultPaths(test.folder);
    expect(JSON.parse(readFileSync(lock, 'utf8'))).toMatchObject({
      computer: hostname(),
      pid: process.pid,
    });
    test.close();
    expect(existsSync(lock)).toBe(false);
  });

  it('on another computer keeps this one out until the worker says otherwise', async () => {
    const test = await closedTestCore();
    const since = '2026-11-22T08:12:00.000Z';
    const holder = { format: 1, computer: 'TEAM-ROOM-4', pid: 1, since };
    writeFileSync(vaultPaths(test.folder).lock, JSON.stringify(holder));
    expect(await unlock(test)).toMatchObject(refusal('in_use'));
    const { folder, client } = test;
    expect(await client['vault.whoHasItOpen']({ folder })).toEqual({
      ok: true,
      value: { holder: { computer: 'TEAM-ROOM-4', since } },
    });
    const takingOver = { ...unlockInput(folder), takeOver: true };
    expect(await client['vault.unlock'](takingOver)).toMatchObject({ ok: true });
  });

  it('on this computer is forgotten when its process has ended', async () => {
    const test = await closedTestCore();
    // No process has this number: it is above every system's highest.
    const holder = { format: 1, computer: hostname(), pid: 2 ** 30, since: test.clock.now() };
    writeFileSync(vaultPaths(test.folder).lock, JSON.stringify(holder));
    const { folder, client } = test;
    expect(await client['vault.whoHasItOpen']({ folder })).toEqual({
      ok: true,
      value: { holder: null },
    });
    expect(await unlock(test)).toMatchObject({ ok: true });
  });

  it('does not matter when the lock file makes no sense', async () => {
    const test = await closedTestCore();
    writeFileSync(vaultPaths(test.folder).lock, 'held by');
    expect(await unlock(test)).toMatchObject({ ok: true });
  });
});

describe('locking', () => {
  it('zeroes the key, closes the database and lets another process have it', async () => {
    const test = await openTestCore();
    const { session } = test.core.context;
    await test.client['vault.lock']({});
    expect(session?.key.every((byte) => byte === 0)).toBe(true);
    expect(session?.database.open).toBe(false);
    await holdInAnotherProcess(vaultPaths(test.folder).database, test.key);
  });

  it('leaves no log beside the database', async () => {
    const test = await openTestCore();
    await test.client['worker.save']({ ...TEST_WORKER, team: 'Another team' });
    expect(existsSync(`${vaultPaths(test.folder).database}-wal`)).toBe(true);
    await test.client['vault.lock']({});
    expect(existsSync(`${vaultPaths(test.folder).database}-wal`)).toBe(false);
  });

  it('lets nothing through that needs the vault', async () => {
    const { client } = await closedTestCore();
    expect(await client['vault.session']({})).toMatchObject(refusal('locked'));
    expect(await client['settings.read']({})).toMatchObject(refusal('locked'));
  });
});

it('says on starting that the vault used last has gone', async () => {
  const test = await closedTestCore();
  await unlock(test);
  await test.client['vault.lock']({});
  renameSync(test.folder, `${test.folder} moved`);
  expect(await test.client['vault.status']({})).toMatchObject({
    value: { state: 'locked', folder: test.folder, isMissing: true },
  });
});

function contents(folder: string): Readonly<Record<string, string>> {
  const files = filesUnder(folder).filter((file) => !file.endsWith('backups'));
  return Object.fromEntries(files.map((file) => [file, readFileSync(file).toString('base64')]));
}
