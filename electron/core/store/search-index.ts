import type Database from 'better-sqlite3';
import { prepared } from './prepared.ts';

/** A field as the index needs to know it. */
export type IndexedField = {
  readonly fieldKey: number;
  readonly head: number;
  readonly indexedChange: number | null;
};

const REMOVE_WORDS = `
  INSERT INTO search (search, rowid, scope, line, text)
  SELECT 'delete', change_key, scope, line, text
  FROM search_content
  WHERE change_key = :indexedChange`;

const ADD_WORDS = `
  INSERT INTO search (rowid, scope, line, text)
  SELECT change_key, scope, line, text
  FROM search_content
  WHERE change_key = :head`;

const SET_INDEXED = `
  UPDATE field
  SET indexed_change = :indexedChange, search_column = :column
  WHERE field_key = :fieldKey`;

const HAS_WORDS = `
  SELECT 1 AS found
  FROM change_payload
  WHERE change_key = :head AND length(value) > 2 AND substr(value, 1, 1) = '"'`;

/**
 * Puts the words of a field's head into the index in place of those it held; `column` null takes
 * them out. The head must be sealed: the index reads its words back from the payload, which must
 * never change underneath it.
 */
export function indexField(
  database: Database.Database,
  field: IndexedField,
  column: 'line' | 'text' | null,
): void {
  const { fieldKey, head, indexedChange } = field;
  if (indexedChange !== null) {
    prepared<{ indexedChange: number }>(database, REMOVE_WORDS).run({ indexedChange });
  }
  const hasWords =
    column !== null && prepared<{ head: number }>(database, HAS_WORDS).get({ head }) !== undefined;
  if (indexedChange === null && !hasWords) return;
  prepared<{ fieldKey: number; indexedChange: number | null; column: string | null }>(
    database,
    SET_INDEXED,
  ).run({ fieldKey, indexedChange: hasWords ? head : null, column: hasWords ? column : null });
  if (hasWords) prepared<{ head: number }>(database, ADD_WORDS).run({ head });
}

/** Builds the whole index again from the sealed words it should hold. */
export function rebuildSearchIndex(database: Database.Database): void {
  database.exec(`INSERT INTO search (search) VALUES ('rebuild')`);
}

/** Whether the index holds exactly the words it should. Reads everything. */
export function isSearchIndexWhole(database: Database.Database): boolean {
  try {
    database.exec(`INSERT INTO search (search, rank) VALUES ('integrity-check', 1)`);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_CORRUPT_VTAB') {
      return false;
    }
    throw error;
  }
}
