import { chmodSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { filesUnder } from '../support/faults.ts';
import { lockedTestCore, TEST_PASSPHRASE, TEST_WORKER } from '../support/in-process-core.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const isPosix = process.platform !== 'win32';

/** Where the system has no such permissions, the name of the test says so in the report. */
const where = isPosix ? '' : ' (not tested: Windows has no such permissions)';

const permissionsOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

async function openVault() {
  // The most permissive a computer can be set to.
  const before = process.umask(0);
  onTestFinished(() => void process.umask(before));
  const test = lockedTestCore();
  const request = { path: test.home, passphrase: TEST_PASSPHRASE, worker: TEST_WORKER };
  const created = await test.client['vault.create'](request);
  if (!created.ok) throw new Error(created.error.code);
  return { ...test, ...created.value };
}

describe('on a computer that several people use', () => {
  it.runIf(isPosix)(
    `only this user may open the vault’s folder and its files${where}`,
    async () => {
      const { folder, client } = await openVault();
      expect(permissionsOf(folder)).toBe('700');
      // While it is open, so that the log beside the database is there, too.
      expect(readdirSync(folder)).toContain('case.db-wal');
      for (const name of ['case.db', 'case.db-wal', 'key.passphrase.age', 'key.recovery.age']) {
        expect(`${name} ${permissionsOf(join(folder, name))}`).toBe(`${name} 600`);
      }
      await client['vault.lock']({});
      expect(permissionsOf(join(folder, 'case.db'))).toBe('600');
    },
  );

  it.runIf(isPosix)(`only this user may open a backup, wherever it is made${where}`, async () => {
    const { client, folder, recoveryKey } = await openVault();
    await client['vault.confirmRecoveryKey']({ recoveryKey });
    const elsewhere = temporaryFolder();
    chmodSync(elsewhere, 0o755);
    expect(await client['backups.create']({ folder: null })).toMatchObject({ ok: true });
    expect(await client['backups.create']({ folder: elsewhere })).toMatchObject({ ok: true });
    const made = [join(folder, 'backups'), ...filesUnder(join(folder, 'backups'))];
    for (const path of [...made, ...filesUnder(elsewhere)]) {
      const expected = statSync(path).isDirectory() ? '700' : '600';
      expect(`${path} ${permissionsOf(path)}`).toBe(`${path} ${expected}`);
    }
  });
});
