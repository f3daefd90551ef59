import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { dateOf, instant, type CivilDate } from '../../../guidance/model/dates.ts';
import type { BackupRecord } from '../../contract/shapes.ts';
import { translatingErrors } from './store-error.ts';

/** Beside each copy: what it holds, readable without the key, so that a locked vault can list it. */
export const BACKUP_RECORD_FILE = 'backup.json';

const recordFile = z.strictObject({
  format: z.literal(1),
  at: instant,
  reason: z.enum(['manual', 'daily', 'before_migration', 'before_restore']),
  /** Size of the database file. */
  byteCount: z.int(),
  caseFiles: z.int(),
  databaseVersion: z.int(),
  appVersion: z.string(),
});
export type BackupFacts = Omit<z.infer<typeof recordFile>, 'format'>;

/** The text of the record file. */
export function backupRecordText(facts: BackupFacts): string {
  return `${JSON.stringify(recordFile.parse({ format: 1, ...facts }), null, 2)}\n`;
}

/** The backups in a folder, newest first. Folders that are not whole backups are passed over. */
export function listBackups(folder: string): readonly BackupRecord[] {
  if (!existsSync(folder)) return [];
  return translatingErrors(() => readdirSync(folder))
    .map((name) => readRecord(folder, name))
    .filter((record) => record !== null)
    .toSorted((a, b) => (a.at < b.at ? 1 : -1));
}

/**
 * Which backups to delete, each kind by its own rule (electron/decisions/0003). Daily ones: three of
 * today, one of each earlier day, ten in all. The others mark a moment somebody may want to go
 * back to, so the daily ones do not push them out: the newest five made by hand, the newest three
 * before a migration and the newest three before a restore.
 */
export function backupsToRemove(
  backups: readonly BackupRecord[],
  today: CivilDate,
): readonly BackupRecord[] {
  const newestFirst = backups.toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const ofKind = (reason: BackupRecord['reason']) =>
    newestFirst.filter((backup) => backup.reason === reason);
  const kept = new Set([
    ...dailyKept(ofKind('daily'), today),
    ...ofKind('manual').slice(0, 5),
    ...ofKind('before_migration').slice(0, 3),
    ...ofKind('before_restore').slice(0, 3),
  ]);
  return newestFirst.filter((backup) => !kept.has(backup));
}

function dailyKept(newestFirst: readonly BackupRecord[], today: CivilDate): BackupRecord[] {
  const kept: BackupRecord[] = [];
  const keptOn = new Map<CivilDate, number>();
  for (const backup of newestFirst) {
    const day = dateOf(backup.at);
    const already = keptOn.get(day) ?? 0;
    if (already >= (day === today ? 3 : 1) || kept.length >= 10) continue;
    keptOn.set(day, already + 1);
    kept.push(backup);
  }
  return kept;
}

function readRecord(folder: string, name: string): BackupRecord | null {
  try {
    const text = readFileSync(join(folder, name, BACKUP_RECORD_FILE), 'utf8');
    const { at, reason, byteCount, caseFiles } = recordFile.parse(JSON.parse(text));
    return { name, at, reason, byteCount, caseFiles };
  } catch {
    // Not a backup, or one that was never finished: it must not be offered.
    return null;
  }
}
