import type Database from 'better-sqlite3';
import type { EntityRecord } from '../../../guidance/model/entity.ts';
import type { AnyFieldValue } from '../../../guidance/model/fields.ts';
import type { CaseFileId, ChangeId, EntityId } from '../../../guidance/model/ids.ts';
import type { Instant } from '../../../guidance/model/dates.ts';
import { prepared } from './prepared.ts';
import { readValue } from './stored-value.ts';
import type { Writing } from './writing.ts';

export type CaseFileRow = {
  readonly caseFileKey: number;
  readonly caseFileId: CaseFileId;
  readonly isPractice: 0 | 1;
  readonly isArchived: 0 | 1;
};

/** An entity as the contract carries it. */
export type StoredEntity = EntityRecord<Record<string, AnyFieldValue>> & {
  readonly heads: Record<string, ChangeId>;
};

const FIND_CASE_FILE = `
  SELECT case_file_key AS caseFileKey, case_file_id AS caseFileId, is_practice AS isPractice,
    is_archived AS isArchived
  FROM case_file
  WHERE case_file_id = :caseFileId`;

const INSERT_CASE_FILE = `
  INSERT INTO case_file (case_file_id, owner_vault_id, created_at, created_by, is_practice)
  VALUES (:caseFileId, :vaultId, :at, :actorId, :isPractice)`;

const SET_ARCHIVED = `
  UPDATE case_file
  SET is_archived = :isArchived
  WHERE case_file_key = :caseFileKey`;

const TAKE_SOURCE_NUMBER = `
  UPDATE case_file
  SET next_source_number = next_source_number + 1
  WHERE case_file_key = :caseFileKey
  RETURNING next_source_number - 1 AS number`;

const FIND_CASE_FILE_ID = `
  SELECT case_file_id AS caseFileId
  FROM case_file
  WHERE case_file_key = :caseFileKey`;

const FIND_ENTITIES = `
  SELECT entity_key AS entityKey, entity_id AS id, kind, parent_id AS parentId,
    appraisal_id AS appraisalId, order_key AS "order", derived_from AS derivedFrom,
    created_at AS createdAt
  FROM entity
  WHERE case_file_key = :caseFileKey AND is_live = 1`;

const FIND_ENTITY = `
  SELECT entity_key AS entityKey, entity_id AS id, kind, parent_id AS parentId,
    appraisal_id AS appraisalId, order_key AS "order", derived_from AS derivedFrom,
    created_at AS createdAt
  FROM entity
  WHERE entity_key = :entityKey`;

/** A payload that has been purged leaves its field without words, not without a row. */
const VALUE_COLUMNS = `
  field.entity_key AS entityKey, field.name, change.change_id AS head, change_payload.value
  FROM field
  JOIN change ON change.change_key = field.head
  LEFT JOIN change_payload ON change_payload.change_key = field.head`;

const FIND_VALUES = `
  SELECT ${VALUE_COLUMNS}
  WHERE field.case_file_key = :caseFileKey AND substr(field.name, 1, 1) <> '#'`;

const FIND_ENTITY_VALUES = `
  SELECT ${VALUE_COLUMNS}
  WHERE field.entity_key = :entityKey AND substr(field.name, 1, 1) <> '#'`;

type PlaceRow = {
  readonly entityKey: number;
  readonly id: EntityId;
  readonly kind: string;
  readonly parentId: EntityId | null;
  readonly appraisalId: EntityId | null;
  readonly order: string;
  readonly derivedFrom: EntityId | null;
  readonly createdAt: Instant;
};

type ValueRow = {
  readonly entityKey: number;
  readonly name: string;
  readonly head: ChangeId;
  readonly value: string | null;
};

/** A case file by id; null where there is none. */
export function findCaseFile(
  database: Database.Database,
  caseFileId: CaseFileId,
): CaseFileRow | null {
  const row = prepared<{ caseFileId: string }, CaseFileRow>(database, FIND_CASE_FILE).get({
    caseFileId,
  });
  return row ?? null;
}

/** Makes the row of a case file owned by this vault. Gives back its key. */
export function insertCaseFile(
  writing: Writing,
  caseFileId: CaseFileId,
  isPractice: boolean,
): number {
  const { database, vaultId, actorId } = writing.session;
  const inserted = prepared(database, INSERT_CASE_FILE).run({
    caseFileId,
    vaultId,
    at: writing.at,
    actorId,
    isPractice: isPractice ? 1 : 0,
  });
  return Number(inserted.lastInsertRowid);
}

export function setArchived(
  database: Database.Database,
  caseFileKey: number,
  isArchived: boolean,
): void {
  prepared(database, SET_ARCHIVED).run({ caseFileKey, isArchived: isArchived ? 1 : 0 });
}

/** The next number of the register, `E1`, `E2` …: given once and never again. */
export function takeSourceNumber(database: Database.Database, caseFileKey: number): string {
  const row = prepared<{ caseFileKey: number }, { readonly number: number }>(
    database,
    TAKE_SOURCE_NUMBER,
  ).get({ caseFileKey });
  if (row === undefined) throw new Error('A source belongs to a case file.');
  return `E${row.number}`;
}

/** Every entity of a case file that has not been removed, with all its fields. */
export function readEntities(
  database: Database.Database,
  caseFileKey: number,
): readonly StoredEntity[] {
  const byCaseFile = { caseFileKey };
  return assembled(
    prepared<typeof byCaseFile, PlaceRow>(database, FIND_ENTITIES).all(byCaseFile),
    prepared<typeof byCaseFile, ValueRow>(database, FIND_VALUES).all(byCaseFile),
    prepared<typeof byCaseFile, { readonly caseFileId: CaseFileId }>(
      database,
      FIND_CASE_FILE_ID,
    ).get(byCaseFile)?.caseFileId,
  );
}

/** Some entities of one case file with all their fields. */
export function readSome(
  database: Database.Database,
  caseFileId: CaseFileId,
  entityKeys: readonly number[],
): StoredEntity[] {
  const find = prepared<{ entityKey: number }, PlaceRow>(database, FIND_ENTITY);
  const findValues = prepared<{ entityKey: number }, ValueRow>(database, FIND_ENTITY_VALUES);
  return assembled(
    entityKeys.flatMap((entityKey) => find.all({ entityKey })),
    entityKeys.flatMap((entityKey) => findValues.all({ entityKey })),
    caseFileId,
  );
}

function assembled(
  places: readonly PlaceRow[],
  values: readonly ValueRow[],
  caseFileId: CaseFileId | undefined,
): StoredEntity[] {
  if (caseFileId === undefined) return [];
  const byKey = new Map<number, StoredEntity>();
  for (const { entityKey, ...place } of places) {
    byKey.set(entityKey, { ...place, caseFileId, fields: {}, heads: {} });
  }
  for (const { entityKey, name, head, value } of values) {
    const entity = byKey.get(entityKey);
    if (entity === undefined) continue;
    entity.fields[name] = readValue(value);
    entity.heads[name] = head;
  }
  return [...byKey.values()];
}
