import { join } from 'node:path';
import type { AppContract } from '../../../contract/contract.ts';
import { done, refused, type HandlersFor } from '../../../contract/procedure.ts';
import type { BackupRecord } from '../../../contract/shapes.ts';
import { sessionOf, type CoreContext } from '../../context.ts';
import {
  BackupNotVerifiedError,
  makeBackup,
  makeBackupElsewhere,
  type BackupRequest,
} from '../../store/backup.ts';
import { listBackups } from '../../store/backup-records.ts';
import { sealAllOpenChanges } from '../../store/sealing.ts';
import { storeErrorOf } from '../../store/store-error.ts';
import { isHeldElsewhere, readLockFile } from '../../vault/lock-file.ts';
import { oneAtATime } from '../../vault/one-at-a-time.ts';
import { isBackupWhole, keyForBackup, restoreBackup } from '../../vault/restore.ts';
import { closeSession } from '../../vault/session.ts';
import { isSameFolder, vaultPaths } from '../../vault/vault-folder.ts';

export const backupHandlers = {
  'backups.list': (_input, context) => {
    const { backups } = vaultPaths(sessionOf(context).folder);
    return done({ backups: [...listBackups(backups)] });
  },

  'backups.create': ({ folder }, context) =>
    oneAtATime(context, () => {
      try {
        const made = makeManualBackup(context, folder);
        context.emit('backup.finished', { name: made.backup.name, reason: 'manual' });
        return done(made);
      } catch (error) {
        if (error instanceof BackupNotVerifiedError) return refused('not_verified');
        throw error;
      }
    }),

  'backups.restore': ({ name, passphrase }, context) =>
    oneAtATime(context, async () => {
      const { folder } = sessionOf(context);
      const unwrapped = await keyForBackup(folder, name, { kind: 'passphrase', passphrase });
      if (!unwrapped.ok) {
        return refused(
          unwrapped.code === 'wrong_recovery_key' ? 'wrong_passphrase' : unwrapped.code,
        );
      }
      const { key } = unwrapped;
      try {
        // Before anything is closed or moved: an unreadable backup must change nothing.
        if (!isListed(folder, name)) return refused('not_found');
        if (!isBackupWhole(folder, name, key)) return refused('not_verified');
        backUpBeforeRestore(context, name);
        return closeAndRestore(context, folder, name, key);
      } finally {
        key.fill(0);
      }
    }),

  'backups.listLocked': ({ folder }) =>
    done({ backups: [...listBackups(vaultPaths(folder).backups)] }),

  'backups.restoreLocked': ({ folder, name, secret, takeOver }, context) =>
    oneAtATime(context, async () => {
      const { session } = context;
      if (session !== null && isSameFolder(session.folder, folder)) return refused('in_use');
      const isElsewhere = isHeldElsewhere(readLockFile(vaultPaths(folder).lock));
      if (isElsewhere && !takeOver) return refused('in_use');
      if (!isListed(folder, name)) return refused('not_found');
      const unwrapped = await keyForBackup(folder, name, secret);
      if (!unwrapped.ok) return refused(unwrapped.code);
      try {
        return restoreBackup(folder, name, unwrapped.key, context.clock.now());
      } finally {
        unwrapped.key.fill(0);
      }
    }),
} satisfies HandlersFor<
  AppContract,
  | 'backups.list'
  | 'backups.create'
  | 'backups.restore'
  | 'backups.listLocked'
  | 'backups.restoreLocked',
  CoreContext
>;

/** The host ends this worker when it hears that the vault is locked: so that is said last. */
function closeAndRestore(context: CoreContext, folder: string, name: string, key: Uint8Array) {
  closeSession(context);
  try {
    return restoreBackup(folder, name, key, context.clock.now());
  } finally {
    context.emit('vault.locked', { reason: 'restore', isSaved: false });
  }
}

function isListed(folder: string, name: string): boolean {
  return listBackups(vaultPaths(folder).backups).some((backup) => backup.name === name);
}

function makeManualBackup(
  context: CoreContext,
  folder: string | null,
): { readonly path: string; readonly backup: BackupRecord } {
  const session = sessionOf(context);
  // An open change may still be written again: a copy must not hold another wording of it.
  sealAllOpenChanges(session);
  const request = requestFor(context, 'manual', null);
  if (folder === null) {
    const backup = makeBackup(session, request);
    return { path: join(vaultPaths(session.folder).backups, backup.name), backup };
  }
  const { path, record } = makeBackupElsewhere(session, folder, request);
  return { path, backup: record };
}

/**
 * A way back from the restore itself. Where the open database is too damaged to copy, its files,
 * which a restore keeps aside, have to do.
 */
function backUpBeforeRestore(context: CoreContext, restoring: string): void {
  try {
    makeBackup(sessionOf(context), requestFor(context, 'before_restore', restoring));
  } catch (error) {
    const isDamaged =
      error instanceof BackupNotVerifiedError || storeErrorOf(error)?.code === 'damaged';
    if (!isDamaged) throw error;
    const ref = context.random.uuid();
    context.log.failure({ ref, where: 'backUpBeforeRestore', code: 'damaged', cause: error });
  }
}

function requestFor(
  context: CoreContext,
  reason: BackupRecord['reason'],
  keeping: string | null,
): BackupRequest {
  const { appVersion } = context.host.info;
  return { reason, at: context.clock.now(), appVersion, keeping };
}
