import type Database from 'better-sqlite3';
import type { Instant } from '../../../guidance/model/dates.ts';
import type { AnyFieldValue } from '../../../guidance/model/fields.ts';
import type { ChangeId } from '../../../guidance/model/ids.ts';
import { prepared } from './prepared.ts';
import { readValue } from './stored-value.ts';

export type HistoryEntry = {
  readonly changeId: ChangeId;
  readonly at: Instant;
  readonly actorName: string;
  readonly state: 'open' | 'sealed';
  readonly value: AnyFieldValue;
};

const FIND_HISTORY = `
  SELECT change.change_id AS changeId, change.at, worker.name AS actorName,
    CASE WHEN change.sequence IS NULL THEN 'open' ELSE 'sealed' END AS state,
    change_payload.value
  FROM change
  JOIN worker ON worker.actor_id = change.actor_id
  LEFT JOIN change_payload ON change_payload.change_key = change.change_key
  WHERE change.entity_key = :entityKey AND change.field = :field
  ORDER BY change.at DESC, change.change_key DESC`;

/** Every wording a field has had, newest first. A purged one has no words. */
export function findHistory(
  database: Database.Database,
  entityKey: number,
  field: string,
): HistoryEntry[] {
  const rows = prepared<
    { entityKey: number; field: string },
    Omit<HistoryEntry, 'value'> & { readonly value: string | null }
  >(database, FIND_HISTORY).all({ entityKey, field });
  return rows.map((row) => ({ ...row, value: readValue(row.value) }));
}
