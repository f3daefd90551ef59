import { realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder made inside the one the worker chose, so that a vault never mixes with other files. */
export const VAULT_FOLDER_NAME = 'Permanence Appraisal';

/** Where everything of a vault is. Nothing of it is anywhere else. */
export type VaultPaths = {
  readonly folder: string;
  /** Format, id and cipher settings; not secret. */
  readonly vaultFile: string;
  /** The database key, wrapped to the passphrase. */
  readonly passphraseKey: string;
  /** The database key, wrapped to the recovery key. */
  readonly recoveryKey: string;
  readonly database: string;
  readonly backups: string;
  /** Files replaced by a restore: kept until the worker deletes them. */
  readonly setAside: string;
  /** Who has the vault open. */
  readonly lock: string;
};

export function vaultPaths(folder: string): VaultPaths {
  return {
    folder,
    vaultFile: join(folder, 'vault.json'),
    passphraseKey: join(folder, 'key.passphrase.age'),
    recoveryKey: join(folder, 'key.recovery.age'),
    database: join(folder, 'case.db'),
    backups: join(folder, 'backups'),
    setAside: join(folder, 'set-aside'),
    lock: join(folder, 'lock'),
  };
}

/** The database with what SQLite may keep beside it. They belong together and move together. */
export function databaseFiles(database: string): readonly string[] {
  return [database, `${database}-wal`, `${database}-shm`, `${database}-journal`];
}

/** Whether two paths lead to one folder, however they are spelt. */
export function isSameFolder(one: string, other: string): boolean {
  return realPathOf(one) === realPathOf(other);
}

function realPathOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    // Not there: compared as written.
    return resolve(path);
  }
}
