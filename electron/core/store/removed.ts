import type Database from 'better-sqlite3';
import type { Instant } from '../../../guidance/model/dates.ts';
import { definitionOf, isEntityKind } from '../../../guidance/model/entities.ts';
import type { AnyFieldValue } from '../../../guidance/model/fields.ts';
import type { CaseFileId, EntityId } from '../../../guidance/model/ids.ts';
import { readSome } from './case-files.ts';
import { prepared } from './prepared.ts';

/** Something removed by itself, which can be brought back to where it stood. */
export type RemovedEntity = {
  readonly entityId: EntityId;
  readonly kind: string;
  readonly parentId: EntityId | null;
  readonly title: string;
  readonly fields: Record<string, AnyFieldValue>;
  readonly removedAt: Instant;
};

/** Those whose parent is there to come back to. What went with them is not listed by itself. */
const FIND_REMOVED = `
  SELECT entity.entity_key AS entityKey, entity.entity_id AS entityId, change.at AS removedAt
  FROM entity
  JOIN field ON field.entity_key = entity.entity_key AND field.name = '#removed'
  JOIN change ON change.change_key = field.head
  LEFT JOIN entity AS parent ON parent.entity_id = entity.parent_id
  WHERE entity.case_file_key = :caseFileKey AND entity.is_removed = 1
    AND (entity.parent_id IS NULL OR parent.is_live = 1)
  ORDER BY change.change_key DESC`;

type RemovedRow = {
  readonly entityKey: number;
  readonly entityId: EntityId;
  readonly removedAt: Instant;
};

/** What has been removed from a case file and can be brought back, the last removed first. */
export function findRemoved(
  database: Database.Database,
  caseFile: { readonly caseFileKey: number; readonly caseFileId: CaseFileId },
): RemovedEntity[] {
  const { caseFileKey, caseFileId } = caseFile;
  const rows = prepared<{ caseFileKey: number }, RemovedRow>(database, FIND_REMOVED).all({
    caseFileKey,
  });
  return rows.flatMap(({ entityKey, entityId, removedAt }) =>
    readSome(database, caseFileId, [entityKey]).map(({ kind, parentId, fields }) => ({
      entityId,
      kind,
      parentId,
      title: firstWords(kind, fields),
      fields,
      removedAt,
    })),
  );
}

/** The first line of words that it held, by the order of the model; '' where it held none. */
function firstWords(kind: string, fields: Readonly<Record<string, AnyFieldValue>>): string {
  if (!isEntityKind(kind)) return '';
  for (const [name, definition] of Object.entries(definitionOf(kind).fields)) {
    if (definition.type !== 'line' || definition.holds === 'key') continue;
    const value = fields[name];
    if (typeof value === 'string' && value.trim() !== '') return value;
  }
  return '';
}
