import type Database from 'better-sqlite3';
import * as z from 'zod/mini';
import type { Instant } from '../../../guidance/model/dates.ts';
import type { ActorId, CaseFileId, ExportId } from '../../../guidance/model/ids.ts';
import {
  trackerExportRecord,
  type TrackerExportRecord,
  type TrackerFormat,
  type TrackerHolds,
} from '../../contract/caseload-shapes.ts';
import { prepared } from './prepared.ts';

/** One list exported. */
export type TrackerExportEntry = {
  readonly exportId: ExportId;
  readonly format: TrackerFormat;
  readonly holds: TrackerHolds;
  readonly at: Instant;
  readonly actorId: ActorId;
  readonly actorName: string;
  readonly fileHash: string;
  readonly byteCount: number;
  /** Whom it holds. */
  readonly caseFileIds: readonly CaseFileId[];
};

const INSERT_EXPORT = `
  INSERT INTO tracker_export (
    export_id, format, holds, exported_at, actor_id, actor_name, file_hash, byte_count, children
  )
  VALUES (
    :exportId, :format, :holds, :at, :actorId, :actorName, :fileHash, :byteCount, :children
  )`;

const INSERT_CHILD = `
  INSERT INTO tracker_export_child (export_id, case_file_id)
  VALUES (:exportId, :caseFileId)`;

const COLUMNS = `
  export_id AS exportId, format, holds, exported_at AS at, actor_name AS actorName,
  file_hash AS fileHash, byte_count AS byteCount, children`;

/** Enough to see what left lately; the log keeps them all. */
const SHOWN = 20;

const LIST_EXPORTS = `
  SELECT ${COLUMNS}
  FROM tracker_export
  ORDER BY exported_at DESC, rowid DESC
  LIMIT ${SHOWN}`;

const FIND_EXPORT = `
  SELECT ${COLUMNS}
  FROM tracker_export
  WHERE export_id = :exportId`;

type StoredExport = Omit<TrackerExportRecord, 'holds'> & { readonly holds: string };

/** Records a list written. The caller holds the transaction. */
export function insertTrackerExport(database: Database.Database, entry: TrackerExportEntry): void {
  const { caseFileIds, holds, ...rest } = entry;
  const { exportId } = entry;
  prepared(database, INSERT_EXPORT).run({
    ...rest,
    holds: JSON.stringify(holds),
    children: caseFileIds.length,
  });
  for (const caseFileId of caseFileIds) {
    prepared(database, INSERT_CHILD).run({ exportId, caseFileId });
  }
}

/** The lists exported last, newest first. */
export function listTrackerExports(database: Database.Database): TrackerExportRecord[] {
  return prepared<Record<string, never>, StoredExport>(database, LIST_EXPORTS)
    .all({})
    .map(recordOf);
}

/** One list exported. */
export function findTrackerExport(
  database: Database.Database,
  exportId: ExportId,
): TrackerExportRecord {
  const found = prepared<{ exportId: string }, StoredExport>(database, FIND_EXPORT).get({
    exportId,
  });
  if (found === undefined) throw new Error('It has just been logged.');
  return recordOf(found);
}

function recordOf({ holds, ...rest }: StoredExport): TrackerExportRecord {
  return z.parse(trackerExportRecord, { ...rest, holds: JSON.parse(holds) as unknown });
}
