import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listBackups } from '../../electron/core/store/backup-records.ts';
import { openCopy } from '../../electron/core/store/database.ts';
import { vaultPaths } from '../../electron/core/vault/vault-folder.ts';
import { damage, filesUnder, holdInAnotherProcess } from '../support/faults.ts';
import {
  closedTestCore,
  openTestCore,
  TEST_PASSPHRASE,
  TEST_WORKER,
  unlockInput,
  type OpenTestCore,
} from '../support/in-process-core.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const backupsOf = (test: OpenTestCore) => listBackups(vaultPaths(test.folder).backups);

async function rename(test: OpenTestCore, name: string) {
  const saved = await test.client['worker.save']({ ...TEST_WORKER, name });
  if (!saved.ok) throw new Error(saved.error.code);
}

async function nameIn(test: OpenTestCore): Promise<string> {
  const session = await test.client['vault.session']({});
  if (!session.ok) throw new Error(session.error.code);
  return session.value.worker.name;
}

async function backUp(test: OpenTestCore, folder: string | null = null) {
  const made = await test.client['backups.create']({ folder });
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

const restoreLocked = (test: OpenTestCore, name: string, takeOver = false) =>
  test.client['backups.restoreLocked']({
    folder: test.folder,
    name,
    secret: { kind: 'passphrase', passphrase: TEST_PASSPHRASE },
    takeOver,
  });

describe('a backup', () => {
  it('holds what was saved a moment before, though it is only in the log yet', async () => {
    const test = await openTestCore();
    await rename(test, 'Saved just now');
    const { path } = await backUp(test);
    const copy = openCopy(join(path, 'case.db'), test.key);
    expect(copy.prepare('SELECT name FROM worker').pluck().all()).toEqual(['Saved just now']);
    copy.close();
  });

  it('is one encrypted file with vault.json and both key files beside it', async () => {
    const test = await openTestCore();
    const { path, backup } = await backUp(test);
    expect(readdirSync(path).toSorted()).toEqual([
      'backup.json',
      'case.db',
      'key.passphrase.age',
      'key.recovery.age',
      'vault.json',
    ]);
    const bytes = readFileSync(join(path, 'case.db'));
    expect(bytes.subarray(0, 16).toString('latin1')).not.toBe('SQLite format 3\0');
    expect(backup).toEqual({
      name: '2026-11-22T09-00-00Z-manual',
      at: '2026-11-22T09:00:00.000Z',
      reason: 'manual',
      byteCount: bytes.length,
      caseFiles: 0,
    });
    expect(await test.client['backups.list']({})).toEqual({
      ok: true,
      value: { backups: [backup] },
    });
  });

  it('elsewhere opens as a vault of its own', async () => {
    const test = await openTestCore();
    await rename(test, 'On the other disk');
    const { path } = await backUp(test, temporaryFolder());
    test.close();
    expect(await test.client['vault.unlock'](unlockInput(path))).toMatchObject({ ok: true });
    expect(await nameIn(test)).toBe('On the other disk');
  });

  it('is refused for a folder that is not there', async () => {
    const test = await openTestCore();
    const folder = join(test.home, 'gone');
    expect(await test.client['backups.create']({ folder })).toMatchObject({
      error: { code: 'not_found' },
    });
  });

  it('is not kept when it does not read back whole', async () => {
    const test = await openTestCore();
    // A page that cannot be read is found by copying it, before anything counts as a backup.
    for (let number = 0; number < 200; number += 1) {
      test.core.context.session?.database
        .prepare('INSERT INTO setting (name, value) VALUES (?, ?)')
        .run(`planted-${number}`, 'x'.repeat(1_000));
    }
    test.close();
    damage(vaultPaths(test.folder).database, 40 * 4_096 + 100, Buffer.alloc(50, 7));
    test.reopen();
    expect(await test.client['backups.create']({ folder: null })).toMatchObject({ ok: false });
    expect(backupsOf(test)).toEqual([]);
    expect(readdirSync(vaultPaths(test.folder).backups)).toEqual([]);
  });

  it('left unfinished by a crash is cleared away by the next', async () => {
    const test = await openTestCore();
    const unfinished = join(vaultPaths(test.folder).backups, '2026-11-21T09-00-00Z-daily.partial');
    mkdirSync(unfinished, { recursive: true });
    writeFileSync(join(unfinished, 'case.db'), 'half');
    expect(backupsOf(test)).toEqual([]);
    const { backup } = await backUp(test);
    expect(readdirSync(vaultPaths(test.folder).backups)).toEqual([backup.name]);
  });
});

describe('the day’s backup', () => {
  it('is made after unlocking, once a day', async () => {
    const test = await closedTestCore();
    const unlockAndWait = async () => {
      await test.client['vault.unlock'](unlockInput(test.folder));
      test.runScheduled();
      await test.client['vault.lock']({});
    };
    await unlockAndWait();
    test.clock.advance('PT3H');
    await unlockAndWait();
    expect(backupsOf(test).map(({ name }) => name)).toEqual(['2026-11-22T09-00-00Z-daily']);
    expect(test.events).toContainEqual({
      name: 'backup.finished',
      payload: { name: '2026-11-22T09-00-00Z-daily', reason: 'daily' },
    });
    test.clock.advance('P1D');
    await unlockAndWait();
    expect(backupsOf(test)).toHaveLength(2);
  });

  it('is not made of a vault that has been locked in the meantime', async () => {
    const test = await closedTestCore();
    await test.client['vault.unlock'](unlockInput(test.folder));
    await test.client['vault.lock']({});
    test.runScheduled();
    expect(backupsOf(test)).toEqual([]);
  });

  it('says so when it cannot be made', async () => {
    const test = await closedTestCore();
    writeFileSync(vaultPaths(test.folder).backups, 'a file where the folder should be');
    await test.client['vault.unlock'](unlockInput(test.folder));
    test.runScheduled();
    expect(test.events.at(-1)?.name).toBe('backup.failed');
    expect(await test.client['vault.status']({})).toMatchObject({ value: { state: 'unlocked' } });
  });
});

describe('restoring', () => {
  it('brings back what was there, keeps what it replaces, and locks', async () => {
    const test = await openTestCore();
    await rename(test, 'Before');
    const { backup } = await backUp(test);
    test.clock.advance('PT1H');
    await rename(test, 'After');
    const restored = await test.client['backups.restore']({
      name: backup.name,
      passphrase: TEST_PASSPHRASE,
    });
    if (!restored.ok) throw new Error(restored.error.code);
    expect(test.events.at(-1)).toEqual({
      name: 'vault.locked',
      payload: { reason: 'restore', isSaved: false },
    });
    test.reopen();
    expect(await nameIn(test)).toBe('Before');
    const aside = openCopy(join(restored.value.keptAside, 'case.db'), test.key);
    expect(aside.prepare('SELECT name FROM worker').pluck().get()).toBe('After');
    aside.close();
    // And the way back from the restore is in the list.
    const [newest] = backupsOf(test);
    expect(newest).toMatchObject({ reason: 'before_restore' });
    test.close();
    expect(await restoreLocked(test, newest?.name ?? '')).toMatchObject({ ok: true });
    test.reopen();
    expect(await nameIn(test)).toBe('After');
  });

  it('of a vault that no longer opens needs nothing but a backup and the passphrase', async () => {
    const test = await openTestCore();
    await rename(test, 'Kept in the backup');
    const { backup } = await backUp(test);
    test.close();
    truncateSync(vaultPaths(test.folder).database, 100);
    expect(await test.client['vault.unlock'](unlockInput(test.folder))).toMatchObject({
      error: { code: 'vault_damaged' },
    });
    const { folder } = test;
    expect(await test.client['backups.listLocked']({ folder })).toEqual({
      ok: true,
      value: { backups: [backup] },
    });
    expect(await restoreLocked(test, backup.name)).toMatchObject({ ok: true });
    expect(await test.client['vault.unlock'](unlockInput(folder))).toMatchObject({ ok: true });
    expect(await nameIn(test)).toBe('Kept in the backup');
  });

  it('of a vault of which only the backups are left brings the whole of it back', async () => {
    const test = await openTestCore();
    const { backup } = await backUp(test);
    test.close();
    const paths = vaultPaths(test.folder);
    for (const file of ['database', 'vaultFile', 'passphraseKey', 'recoveryKey'] as const) {
      rmSync(paths[file]);
    }
    expect(await restoreLocked(test, backup.name)).toMatchObject({ ok: true });
    expect(await test.client['vault.unlock'](unlockInput(test.folder))).toMatchObject({ ok: true });
    expect(readFileSync(paths.recoveryKey, 'utf8')).toMatch(/AGE ENCRYPTED/);
  });

  it('moves the log aside with the database it belongs to', async () => {
    const test = await openTestCore();
    const { backup } = await backUp(test);
    await rename(test, 'Only in the log');
    const { database } = vaultPaths(test.folder);
    const log = readFileSync(`${database}-wal`);
    test.close();
    // As after a power cut: a log is there, and the file before it is damaged.
    writeFileSync(`${database}-wal`, log);
    damage(database, 0, Buffer.alloc(4_096, 7));
    const restored = await restoreLocked(test, backup.name);
    if (!restored.ok) throw new Error(restored.error.code);
    expect(readdirSync(restored.value.keptAside).toSorted()).toEqual(['case.db', 'case.db-wal']);
    test.reopen();
    expect(await nameIn(test)).toBe(TEST_WORKER.name);
  });

  it('with the recovery key works where the passphrase is lost as well', async () => {
    const test = await openTestCore();
    const { backup } = await backUp(test);
    test.close();
    const secret = { kind: 'recovery_key' as const, recoveryKey: test.recoveryKey };
    const input = { folder: test.folder, name: backup.name, secret, takeOver: false };
    expect(await test.client['backups.restoreLocked'](input)).toMatchObject({ ok: true });
  });

  it('changes nothing when the backup is damaged', async () => {
    const test = await openTestCore();
    const { backup, path } = await backUp(test);
    await rename(test, 'Still here');
    damage(join(path, 'case.db'), 2 * 4_096, Buffer.alloc(200, 7));
    const input = { name: backup.name, passphrase: TEST_PASSPHRASE };
    expect(await test.client['backups.restore'](input)).toMatchObject({
      error: { code: 'not_verified' },
    });
    expect(await nameIn(test)).toBe('Still here');
    test.close();
    const before = filesUnder(test.folder);
    expect(await restoreLocked(test, backup.name)).toMatchObject({
      error: { code: 'not_verified' },
    });
    expect(filesUnder(test.folder)).toEqual(before);
  });

  it('changes nothing when the passphrase is wrong', async () => {
    const test = await openTestCore();
    const { backup } = await backUp(test);
    const input = { name: backup.name, passphrase: 'not the passphrase' };
    expect(await test.client['backups.restore'](input)).toMatchObject({
      error: { code: 'wrong_passphrase' },
    });
    expect(await test.client['vault.status']({})).toMatchObject({ value: { state: 'unlocked' } });
  });

  it.each(['2026-01-01T00-00-00Z-daily', '../../elsewhere', '..'])(
    'refuses %s, which is no backup of this vault',
    async (name) => {
      const test = await closedTestCore();
      expect(await restoreLocked(test, name)).toMatchObject({ error: { code: 'not_found' } });
    },
  );

  it('waits for the other copy of the app that has the vault open', async () => {
    const test = await openTestCore();
    const { backup } = await backUp(test);
    test.close();
    const kill = await holdInAnotherProcess(vaultPaths(test.folder).database, test.key);
    expect(await restoreLocked(test, backup.name)).toMatchObject({ error: { code: 'in_use' } });
    await kill();
    expect(await restoreLocked(test, backup.name)).toMatchObject({ ok: true });
  });

  it('waits for the worker’s word when another computer had the vault open', async () => {
    const test = await openTestCore();
    const { backup } = await backUp(test);
    test.close();
    const since = '2026-11-22T08:00:00.000Z';
    const holder = { format: 1, computer: 'TEAM-ROOM-4', pid: 1, since };
    writeFileSync(vaultPaths(test.folder).lock, JSON.stringify(holder));
    expect(await restoreLocked(test, backup.name)).toMatchObject({ error: { code: 'in_use' } });
    expect(await restoreLocked(test, backup.name, true)).toMatchObject({ ok: true });
  });

  it('does not delete the backup it restores to make room', async () => {
    const test = await openTestCore();
    const { backup, path } = await backUp(test);
    const { backups } = vaultPaths(test.folder);
    for (let number = 1; number <= 6; number += 1) {
      const name = `2026-11-23T09-00-0${number}Z-manual`;
      mkdirSync(join(backups, name));
      for (const file of readdirSync(path))
        copyFileSync(join(path, file), join(backups, name, file));
      const record = readFileSync(join(path, 'backup.json'), 'utf8');
      const later = record.replace('2026-11-22T09:00:00', `2026-11-23T09:00:0${number}`);
      writeFileSync(join(backups, name, 'backup.json'), later);
    }
    const input = { name: backup.name, passphrase: TEST_PASSPHRASE };
    expect(await test.client['backups.restore'](input)).toMatchObject({ ok: true });
    expect(backupsOf(test).map(({ name }) => name)).toContain(backup.name);
  });
});
