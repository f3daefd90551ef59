import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSession } from '../../electron/core/vault/session.ts';
import { vaultPaths } from '../../electron/core/vault/vault-folder.ts';
import { canHaveSmallDisk, fillUp, filesUnder, smallDisk } from '../support/faults.ts';
import {
  closedTestCore,
  lockedTestCore,
  openTestCore,
  TEST_PASSPHRASE,
  TEST_WORKER,
  unlockInput,
} from '../support/in-process-core.ts';

const refusal = { ok: false, error: { code: 'disk_full' } };

/** An open vault on a disk of its own. */
async function vaultOnSmallDisk(kilobytes: number) {
  const test = await closedTestCore();
  const disk = smallDisk(kilobytes);
  const folder = join(disk, 'Permanence Appraisal');
  cpSync(test.folder, folder, { recursive: true });
  const open = () => openSession(test.core.context, folder, Uint8Array.from(test.key));
  open();
  return { ...test, disk, folder, open };
}

describe.runIf(canHaveSmallDisk)('on a full disk', () => {
  it('a vault still opens, so that it can be read', async () => {
    const { client, disk, folder, close } = await vaultOnSmallDisk(2_000);
    close();
    fillUp(disk);
    expect(await client['vault.unlock'](unlockInput(folder))).toMatchObject({ ok: true });
    expect(await client['vault.session']({})).toMatchObject({ value: { worker: TEST_WORKER } });
  });

  it('what cannot be saved is refused, and saved once there is room', async () => {
    const { client, disk } = await vaultOnSmallDisk(2_000);
    const makeRoom = fillUp(disk);
    // The log has a little room of its own; a few saves use it up.
    const names = Array.from({ length: 400 }, (_, number) => `Amara Okafor ${number}`);
    const replies = [];
    for (const name of names) replies.push(await client['worker.save']({ ...TEST_WORKER, name }));
    expect(replies.at(-1)).toMatchObject(refusal);
    const lastSaved = names[replies.filter((reply) => reply.ok).length - 1] ?? TEST_WORKER.name;
    expect(await client['vault.session']({})).toMatchObject({
      value: { worker: { name: lastSaved } },
    });
    makeRoom();
    expect(await client['worker.save']({ ...TEST_WORKER, name: 'Amara Lind' })).toMatchObject({
      ok: true,
    });
  });

  it('a backup is refused and leaves nothing behind', async () => {
    const { client, disk, folder } = await vaultOnSmallDisk(2_000);
    fillUp(disk);
    expect(await client['backups.create']({ folder: null })).toMatchObject(refusal);
    expect(readdirSync(folder)).not.toContain('backups/2026-11-22T09-00-00Z-manual.partial');
    expect(filesUnder(folder).filter((file) => file.includes('manual'))).toEqual([]);
  });

  it('a backup that fits half is refused and leaves nothing behind', async () => {
    const { client } = await openTestCore();
    const disk = smallDisk(64);
    expect(await client['backups.create']({ folder: disk })).toMatchObject(refusal);
    expect(readdirSync(disk)).toEqual([]);
  });

  it('a vault is not made, and nothing is left of the attempt', async () => {
    const { client } = lockedTestCore();
    for (const kilobytes of [4, 16, 64, 160]) {
      const disk = smallDisk(kilobytes);
      const request = { path: disk, passphrase: TEST_PASSPHRASE, worker: TEST_WORKER };
      expect(await client['vault.create'](request)).toMatchObject(refusal);
      expect(readdirSync(disk)).toEqual([]);
    }
  });

  it('a restore is refused and changes nothing', async () => {
    const { client, disk, folder, close } = await vaultOnSmallDisk(2_000);
    const made = await client['backups.create']({ folder: null });
    if (!made.ok) throw new Error(made.error.code);
    close();
    fillUp(disk);
    const before = filesUnder(folder);
    const secret = { kind: 'passphrase' as const, passphrase: TEST_PASSPHRASE };
    const { name } = made.value.backup;
    expect(
      await client['backups.restoreLocked']({ folder, name, secret, takeOver: false }),
    ).toMatchObject(refusal);
    expect(filesUnder(folder)).toEqual(before);
    expect(filesUnder(folder)).toContain(vaultPaths(folder).database);
  });
});
