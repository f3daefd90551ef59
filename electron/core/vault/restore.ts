import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Instant } from '../../../guidance/model/dates.ts';
import { done, refused, type Outcome } from '../../contract/procedure.ts';
import type { VaultSecret } from '../../contract/shapes.ts';
import { listBackups } from '../store/backup-records.ts';
import { openCopy, openDatabase } from '../store/database.ts';
import { isWhole } from '../store/integrity.ts';
import { storeErrorOf, translatingErrors } from '../store/store-error.ts';
import { OWN_FOLDER, syncFile, syncFolder } from './atomic-write.ts';
import { unwrapKey, type UnwrappedKey } from './key-files.ts';
import { databaseFiles, vaultPaths, type VaultPaths } from './vault-folder.ts';

/**
 * The database key for a backup of a vault. The vault's own key file is tried first: its passphrase
 * is the one in use. The backup's is for a vault whose key file is lost or damaged, and for
 * somebody who remembers only the passphrase of that time. The key is the same in both.
 */
export async function keyForBackup(
  folder: string,
  name: string,
  secret: VaultSecret,
): Promise<UnwrappedKey> {
  const paths = vaultPaths(folder);
  const own = await unwrapKey(paths, secret);
  if (own.ok) return own;
  const kept = await unwrapKey(vaultPaths(join(paths.backups, name)), secret);
  return kept.ok ? kept : own;
}

/**
 * Puts a backup in place of a vault's database, which must be closed. The copy is verified before
 * anything is moved; the database moves aside with its log, because a log replayed over another
 * file corrupts it; and what was moved is kept. Nothing is deleted. Throws `StoreError`.
 */
export function restoreBackup(
  folder: string,
  name: string,
  key: Uint8Array,
  at: Instant,
): Outcome<{ readonly keptAside: string }, 'not_found' | 'not_verified' | 'in_use'> {
  const paths = vaultPaths(folder);
  // Looked up among the backups there are, so that a name cannot lead anywhere else.
  if (!listBackups(paths.backups).some((backup) => backup.name === name)) {
    return refused('not_found');
  }
  const backup = vaultPaths(join(paths.backups, name));
  if (isOpenElsewhere(paths.database, key)) return refused('in_use');
  const incoming = `${paths.database}.restoring`;
  return translatingErrors(() => {
    try {
      copyFileSync(backup.database, incoming);
      syncFile(incoming);
      if (!isReadable(incoming, key)) return refused('not_verified');
      const keptAside = swap(paths, incoming, at);
      restoreMissing(paths, backup);
      syncFolder(paths.folder);
      return done({ keptAside });
    } finally {
      for (const file of databaseFiles(incoming)) rmSync(file, { force: true });
    }
  });
}

/** Whether a backup can be opened with the key and read whole. Changes nothing. */
export function isBackupWhole(folder: string, name: string, key: Uint8Array): boolean {
  const { backups } = vaultPaths(folder);
  if (!listBackups(backups).some((backup) => backup.name === name)) return false;
  return translatingErrors(() => isReadable(vaultPaths(join(backups, name)).database, key));
}

/** Another copy of the app has the database: replacing it underneath would corrupt both. */
function isOpenElsewhere(database: string, key: Uint8Array): boolean {
  if (!existsSync(database)) return false;
  try {
    openDatabase(database, key).close();
    return false;
  } catch (error) {
    // Damage is what restoring is for; only a lock stands in its way.
    return storeErrorOf(error)?.code === 'in_use';
  }
}

function isReadable(database: string, key: Uint8Array): boolean {
  try {
    const copy = openCopy(database, key);
    try {
      return isWhole(copy);
    } finally {
      copy.close();
    }
  } catch (error) {
    if (storeErrorOf(error)?.code === 'damaged') return false;
    throw error;
  }
}

/** Moves the old files aside together and the new one in; if that fails, moves them back. */
function swap(paths: VaultPaths, incoming: string, at: Instant): string {
  const keptAside = join(paths.setAside, `${at.slice(0, 19).replaceAll(':', '-')}Z`);
  mkdirSync(keptAside, { recursive: true, mode: OWN_FOLDER });
  const moved: string[] = [];
  try {
    for (const file of databaseFiles(paths.database)) {
      if (!existsSync(file)) continue;
      renameSync(file, join(keptAside, basename(file)));
      moved.push(file);
    }
    renameSync(incoming, paths.database);
  } catch (error) {
    for (const file of moved) renameSync(join(keptAside, basename(file)), file);
    throw error;
  }
  return keptAside;
}

/** Brings back a key file that is gone. One that is there stays: its passphrase is the newer. */
function restoreMissing(paths: VaultPaths, backup: VaultPaths): void {
  for (const file of ['vaultFile', 'passphraseKey', 'recoveryKey'] as const) {
    if (existsSync(paths[file]) || !existsSync(backup[file])) continue;
    copyFileSync(backup[file], paths[file]);
    syncFile(paths[file]);
  }
}
