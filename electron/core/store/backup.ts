import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import type Database from 'better-sqlite3';
import type { Instant } from '../../../guidance/model/dates.ts';
import { dateOf } from '../../../guidance/model/dates.ts';
import type { BackupRecord } from '../../contract/shapes.ts';
import {
  makeOwnFile,
  OWN_FOLDER,
  syncFile,
  syncFolder,
  writeDurably,
} from '../vault/atomic-write.ts';
import { vaultPaths } from '../vault/vault-folder.ts';
import {
  BACKUP_RECORD_FILE,
  backupRecordText,
  backupsToRemove,
  listBackups,
} from './backup-records.ts';
import { openCopy } from './database.ts';
import { isSameShape, isWhole, rowCounts } from './integrity.ts';
import { versionOf } from './migrate.ts';
import { translatingErrors } from './store-error.ts';

/** An open vault, as far as copying it needs to know it. */
export type BackupSource = {
  readonly database: Database.Database;
  readonly folder: string;
  readonly key: Uint8Array;
};

export type BackupRequest = {
  readonly reason: BackupRecord['reason'];
  readonly at: Instant;
  readonly appVersion: string;
  /** A backup that must not be deleted to make room: the one about to be restored. */
  readonly keeping: string | null;
};

/** The copy was made but could not be read back whole. It has been deleted. */
export class BackupNotVerifiedError extends Error {
  override readonly name = 'BackupNotVerifiedError';
}

/** Makes a verified backup among the vault's own and deletes those no longer kept. */
export function makeBackup(source: BackupSource, request: BackupRequest): BackupRecord {
  const { backups } = vaultPaths(source.folder);
  translatingErrors(() => {
    mkdirSync(backups, { recursive: true, mode: OWN_FOLDER });
    removeUnfinished(backups);
  });
  const time = request.at.slice(0, 19).replaceAll(':', '-');
  const name = freeName(backups, `${time}Z-${request.reason.replaceAll('_', '-')}`);
  const record = copyVerified(source, join(backups, name), request);
  for (const old of backupsToRemove(listBackups(backups), dateOf(request.at))) {
    if (old.name === request.keeping) continue;
    translatingErrors(() => rmSync(join(backups, old.name), { recursive: true, force: true }));
  }
  return record;
}

/**
 * Makes a verified backup in another place, for instance a second disk. It is a folder with all
 * that a vault needs: it can be opened as one.
 */
export function makeBackupElsewhere(
  source: BackupSource,
  folder: string,
  request: BackupRequest,
): { readonly path: string; readonly record: BackupRecord } {
  const time = request.at.slice(0, 19).replaceAll(':', '-');
  const path = join(folder, freeName(folder, `Permanence Appraisal backup ${time}Z`));
  return { path, record: copyVerified(source, path, request) };
}

/**
 * Copies by `VACUUM INTO`, which takes in what is still in the WAL and keeps the encryption
 * (`backup()` and `serialize()` do not), then opens the copy with the key and reads it whole.
 * Until that has succeeded the folder is called `.partial`.
 */
function copyVerified(source: BackupSource, target: string, request: BackupRequest): BackupRecord {
  const partial = `${target}.partial`;
  return translatingErrors(() => {
    try {
      mkdirSync(partial, { mode: OWN_FOLDER });
      const copy = vaultPaths(partial);
      makeOwnFile(copy.database);
      source.database.prepare('VACUUM INTO ?').run(copy.database);
      const caseFiles = verify(source, copy.database);
      syncFile(copy.database);
      copyHeader(source.folder, partial);
      const facts = {
        at: request.at,
        reason: request.reason,
        byteCount: statSync(copy.database).size,
        caseFiles,
      };
      const databaseVersion = versionOf(source.database);
      const text = backupRecordText({ ...facts, databaseVersion, appVersion: request.appVersion });
      writeDurably(join(partial, BACKUP_RECORD_FILE), text);
      syncFolder(partial);
      renameSync(partial, target);
      syncFolder(join(target, '..'));
      return { name: basename(target), ...facts };
    } catch (error) {
      rmSync(partial, { recursive: true, force: true });
      throw error;
    }
  });
}

/** Reads the copy whole and compares it with its source; gives the number of case files in it. */
function verify(source: BackupSource, path: string): number {
  const copy = openCopy(path, source.key);
  try {
    if (!isWhole(copy) || !isSameShape(copy, source.database)) throw new BackupNotVerifiedError();
    return rowCounts(copy).get('case_file') ?? 0;
  } finally {
    copy.close();
  }
}

/** Copies `vault.json` and both key files, as far as they are there. */
function copyHeader(from: string, to: string): void {
  const source = vaultPaths(from);
  const target = vaultPaths(to);
  for (const file of ['vaultFile', 'passphraseKey', 'recoveryKey'] as const) {
    if (!existsSync(source[file])) continue;
    copyFileSync(source[file], target[file]);
    syncFile(target[file]);
  }
}

/** A crash while copying leaves a `.partial` folder, which is good for nothing. */
function removeUnfinished(backups: string): void {
  for (const name of readdirSync(backups)) {
    if (name.endsWith('.partial')) rmSync(join(backups, name), { recursive: true, force: true });
  }
}

function freeName(folder: string, name: string): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name}-${number}`;
    if (!existsSync(join(folder, candidate))) return candidate;
  }
}
