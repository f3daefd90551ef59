import { accessSync, closeSync, constants, openSync } from 'node:fs';
import type Database from 'better-sqlite3';
import type { CoreContext, Session } from '../context.ts';
import { makeBackup } from '../store/backup.ts';
import { openDatabase } from '../store/database.ts';
import { migrate, pendingMigrations, versionOf, type Migration } from '../store/migrate.ts';
import { migrations as allMigrations } from '../store/migrations/all.ts';
import { sealAllOpenChanges } from '../store/sealing.ts';
import { StoreError, storeErrorOf, systemCodeOf, translatingErrors } from '../store/store-error.ts';
import { findVault } from '../store/vault-repository.ts';
import { removeLockFile, writeLockFile } from './lock-file.ts';
import { readVaultFile, writeVaultFile } from './vault-file.ts';
import { vaultPaths } from './vault-folder.ts';

export type OpenedVault = {
  readonly session: Session;
  /** The name of the backup made before the database was brought up to date, if it had to be. */
  readonly migratedAfterBackup: string | null;
};

/**
 * Opens a vault with its database key, which has been proved by unwrapping it: whatever fails here
 * is damage, a lock or the disk, never a wrong passphrase. Throws `StoreError`,
 * `DatabaseFromFutureError` or `BackupNotVerifiedError` with nothing changed and no handle open.
 */
export function openSession(
  context: CoreContext,
  folder: string,
  key: Uint8Array,
  migrations: readonly Migration[] = allMigrations,
): OpenedVault {
  const paths = vaultPaths(folder);
  requireWritable(paths.folder, paths.database);
  const database = openDatabase(paths.database, key);
  try {
    const migratedAfterBackup = bringUpToDate(context, { database, folder, key }, migrations);
    const vault = findVault(database);
    // The key fits, so the file is this vault's; without its own row it is not whole.
    if (vault === null) throw new StoreError('damaged');
    const { vaultId, actorId } = vault;
    const session: Session = { database, vaultId, folder, actorId, key };
    repairVaultFile(context, session, vault.createdAt);
    housekeeping(context, 'lockFile', () => writeLockFile(paths.lock, context.clock.now()));
    // A crash leaves the change that was being typed open: its words are there, its step is not.
    housekeeping(context, 'sealOpenChanges', () => sealAllOpenChanges(session));
    context.session = session;
    return { session, migratedAfterBackup };
  } catch (error) {
    database.close();
    throw storeErrorOf(error) ?? error;
  }
}

/**
 * Closes the open vault: changes sealed, database closed, key zeroed, lock file removed. Nothing
 * can veto it: what fails is logged and the rest goes on.
 */
export function closeSession(context: CoreContext): void {
  const session = context.session;
  if (session === null) return;
  housekeeping(context, 'sealOpenChanges', () => sealAllOpenChanges(session));
  context.session = null;
  housekeeping(context, 'closeDatabase', () => {
    session.database.close();
  });
  session.key.fill(0);
  housekeeping(context, 'lockFile', () => removeLockFile(vaultPaths(session.folder).lock));
}

/**
 * A read-only folder is found before SQLite is asked, which would open such a file for reading and
 * fail later with an error that says something else. The file is opened and closed again, which
 * under POSIX drops every lock this process has on it: so never while the vault is open.
 */
function requireWritable(folder: string, database: string): void {
  translatingErrors(() => {
    accessSync(folder, constants.W_OK);
    closeSync(openSync(database, 'r+'));
  });
}

function bringUpToDate(
  context: CoreContext,
  vault: {
    readonly database: Database.Database;
    readonly folder: string;
    readonly key: Uint8Array;
  },
  migrations: readonly Migration[],
): string | null {
  // An encrypted file with nothing in it is not a vault that was ever whole.
  if (versionOf(vault.database) === 0) throw new StoreError('damaged');
  if (pendingMigrations(vault.database, migrations).length === 0) return null;
  const backup = makeBackup(vault, {
    reason: 'before_migration',
    at: context.clock.now(),
    appVersion: context.host.info.appVersion,
    keeping: null,
  });
  migrate(vault.database, migrations);
  return backup.name;
}

/** `vault.json` can always be made again from the database, so its loss must not keep anyone out. */
function repairVaultFile(context: CoreContext, session: Session, createdAt: string): void {
  const path = vaultPaths(session.folder).vaultFile;
  const finding = readVaultFile(path);
  if (finding.kind === 'found' && finding.vaultFile.vaultId === session.vaultId) return;
  housekeeping(context, 'vaultFile', () => {
    const { appVersion } = context.host.info;
    writeVaultFile(path, { vaultId: session.vaultId, createdAt, appVersion });
  });
}

/** What should be done but must not keep anyone out of their work, or in it, when it fails. */
function housekeeping(context: CoreContext, where: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    const code = storeErrorOf(error)?.code ?? systemCodeOf(error) ?? 'failed';
    context.log.failure({ ref: context.random.uuid(), where, code, cause: error });
  }
}
