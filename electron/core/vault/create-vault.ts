import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, isAbsolute, join } from 'node:path';
import { actorId, vaultId } from '../../../guidance/model/ids.ts';
import { done, refused, type Outcome } from '../../contract/procedure.ts';
import type { WorkerDetails } from '../../contract/shapes.ts';
import type { CoreContext } from '../context.ts';
import { createDatabase } from '../store/database.ts';
import { migrate } from '../store/migrate.ts';
import { migrations } from '../store/migrations/all.ts';
import { insertVault } from '../store/vault-repository.ts';
import { StoreError, translatingErrors } from '../store/store-error.ts';
import { OWN_FOLDER, syncFolder, writeAtomically } from './atomic-write.ts';
import { wrapToPassphrase, wrapToRecoveryKey } from './key-files.ts';
import { newRecoveryKey } from './recovery-key.ts';
import { writeVaultFile } from './vault-file.ts';
import { VAULT_FOLDER_NAME, vaultPaths, type VaultPaths } from './vault-folder.ts';

export type NewVault = {
  /** The folder chosen; the vault's own is made in it. */
  readonly path: string;
  readonly passphrase: string;
  readonly worker: WorkerDetails;
};

export type CreatedVault = {
  readonly folder: string;
  readonly key: Uint8Array;
  /** Shown once and kept nowhere. */
  readonly recoveryKey: string;
};

/**
 * Makes a vault's files, complete or not at all. Refuses wherever there is anything of a vault
 * already: an app that finds no database where there was one must never make an empty one.
 */
export async function createVault(
  context: CoreContext,
  request: NewVault,
): Promise<Outcome<CreatedVault, 'vault_exists' | 'not_found'>> {
  if (!isAbsolute(request.path) || !isFolder(request.path)) return refused('not_found');
  const folder = folderForNewVault(request.path);
  if (hasAnyVaultFile(request.path) || hasAnyVaultFile(folder)) return refused('vault_exists');
  const key = context.random.bytes(32);
  const recoveryKey = await newRecoveryKey();
  const passphraseKey = await wrapToPassphrase(key, request.passphrase);
  const wrapped = { passphraseKey, recoveryKey: await wrapToRecoveryKey(key, recoveryKey) };
  const paths = vaultPaths(folder);
  const isNewFolder = !existsSync(folder);
  translatingErrors(() => {
    try {
      mkdirSync(folder, { recursive: true, mode: OWN_FOLDER });
      writeFiles(context, paths, key, wrapped, request.worker);
    } catch (error) {
      removeFiles(paths, isNewFolder);
      throw error;
    }
  });
  return done({ folder, key, recoveryKey });
}

/** Files of a vault in a folder, whether or not they are all there. */
export function hasAnyVaultFile(folder: string): boolean {
  const paths = vaultPaths(folder);
  const files = [paths.vaultFile, paths.passphraseKey, paths.recoveryKey, paths.database];
  return files.some((file) => existsSync(file)) || hasBackups(paths.backups);
}

/** The vault's own folder in the one chosen, unless that is already it. */
export function folderForNewVault(chosen: string): string {
  return basename(chosen) === VAULT_FOLDER_NAME ? chosen : join(chosen, VAULT_FOLDER_NAME);
}

function writeFiles(
  context: CoreContext,
  paths: VaultPaths,
  key: Uint8Array,
  wrapped: { readonly passphraseKey: string; readonly recoveryKey: string },
  worker: WorkerDetails,
): void {
  const at = context.clock.now();
  const vault = {
    vaultId: vaultId.parse(context.random.uuid()),
    actorId: actorId.parse(context.random.uuid()),
    at,
  };
  // The keys first: a database whose key is nowhere would be lost from its first moment.
  writeAtomically(paths.passphraseKey, wrapped.passphraseKey);
  writeAtomically(paths.recoveryKey, wrapped.recoveryKey);
  const database = createDatabase(paths.database, key);
  try {
    migrate(database, migrations);
    database.transaction(() => insertVault(database, vault, worker)).immediate();
  } finally {
    database.close();
  }
  writeVaultFile(paths.vaultFile, {
    vaultId: vault.vaultId,
    createdAt: at,
    appVersion: context.host.info.appVersion,
  });
  syncFolder(paths.folder);
}

/** Takes back what was just made. Only these files, and the folder only if it was ours. */
function removeFiles(paths: VaultPaths, isNewFolder: boolean): void {
  const { database } = paths;
  const files = [paths.passphraseKey, paths.recoveryKey, paths.vaultFile, database];
  for (const file of [...files, `${database}-wal`, `${database}-journal`]) {
    rmSync(file, { force: true });
  }
  if (isNewFolder && existsSync(paths.folder) && readdirSync(paths.folder).length === 0) {
    rmSync(paths.folder, { recursive: true });
  }
}

function isFolder(path: string): boolean {
  try {
    return translatingErrors(() => statSync(path)).isDirectory();
  } catch (error) {
    if (error instanceof StoreError && error.code === 'not_found') return false;
    throw error;
  }
}

function hasBackups(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).length > 0;
}
