import { existsSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import type * as z from 'zod/mini';
import type { folderFinding } from '../../contract/shapes.ts';
import { systemCodeOf } from '../store/store-error.ts';
import { folderForNewVault, hasAnyVaultFile } from './create-vault.ts';
import { warningsFor, type Places } from './folder-places.ts';
import { vaultPaths } from './vault-folder.ts';

export type FolderFinding = z.infer<typeof folderFinding>;

/**
 * What there is in a folder that somebody chose for a vault. Where it holds a vault, or has one
 * inside, `path` is the vault's own folder, to be given to `vault.unlock`.
 */
export function inspectFolder(chosen: string, probeName: string): FolderFinding {
  if (!isAbsolute(chosen)) return { path: chosen, state: 'not_found', warnings: [] };
  const path = resolve(chosen);
  const warnings = [...warningsFor(resolvedAsFarAsItIs(path), placesOf())];
  const vault = [path, folderForNewVault(path)].find((folder) => hasAnyVaultFile(folder));
  if (vault !== undefined) {
    return { path: vault, state: isComplete(vault) ? 'vault' : 'vault_incomplete', warnings };
  }
  return { path, state: stateOf(path, probeName), warnings };
}

/** Enough to unlock: the database and a key file. `vault.json` can be made again. */
function isComplete(folder: string): boolean {
  const paths = vaultPaths(folder);
  const hasKey = existsSync(paths.passphraseKey) || existsSync(paths.recoveryKey);
  return hasKey && existsSync(paths.database);
}

function stateOf(path: string, probeName: string): FolderFinding['state'] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 'not_found';
  if (!found.isDirectory()) return 'not_a_folder';
  return canWrite(path, probeName) ? 'empty' : 'read_only';
}

/** Tries it: permissions on network drives and under Windows do not show in a file's mode. */
function canWrite(folder: string, probeName: string): boolean {
  const probe = join(folder, probeName);
  try {
    writeFileSync(probe, '', { flag: 'wx' });
    rmSync(probe);
    return true;
  } catch (error) {
    // A full disk takes no probe either, but is not read-only: creating says so in its own words.
    return systemCodeOf(error) === 'ENOSPC';
  }
}

/** The real place of a path, or of the nearest folder above it that exists. */
function resolvedAsFarAsItIs(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    // Not there yet, or not readable: judged by what is above it.
    const above = dirname(path);
    return above === path ? path : join(resolvedAsFarAsItIs(above), basename(path));
  }
}

function placesOf(): Places {
  const { OneDrive, OneDriveCommercial, OneDriveConsumer } = process.env;
  return {
    platform: process.platform,
    mounts: process.platform === 'linux' ? readMounts() : '',
    syncedFolders: [OneDrive, OneDriveCommercial, OneDriveConsumer].flatMap((folder) =>
      folder === undefined || folder === '' ? [] : [folder],
    ),
  };
}

function readMounts(): string {
  try {
    return readFileSync('/proc/mounts', 'utf8');
  } catch {
    // A sandbox may hide it: then there is no warning to give.
    return '';
  }
}
