import type Database from 'better-sqlite3';
import type { Instant } from '../../../guidance/model/dates.ts';
import type { AnyFieldValue } from '../../../guidance/model/fields.ts';
import type { ActorId, ChangeId, EntityId, VaultId } from '../../../guidance/model/ids.ts';
import type { Json } from './canonical-json.ts';
import {
  basesOf,
  deleteOpenChange,
  insertOpenChange,
  insertSealedChange,
  rewriteOpenChange,
  sealChange,
} from './changes.ts';
import { prepared } from './prepared.ts';
import { searchColumnOf } from './search-columns.ts';
import { indexField } from './search-index.ts';
import { readValue } from './stored-value.ts';
import type { Writing } from './writing.ts';

/** A field as it stands: which entity, and the change it shows. */
export type FieldRow = {
  readonly fieldKey: number;
  readonly entityKey: number;
  readonly caseFileKey: number;
  readonly entityId: EntityId;
  readonly kind: string;
  readonly isLive: 0 | 1;
  readonly name: string;
  readonly head: number;
  readonly headId: ChangeId;
  readonly indexedChange: number | null;
  /** Null while the head is open. */
  readonly sequence: number | null;
  readonly vaultId: VaultId;
  readonly actorId: ActorId;
  readonly at: Instant;
};

const FIELD_COLUMNS = `
  field.field_key AS fieldKey, field.entity_key AS entityKey,
  field.case_file_key AS caseFileKey, entity.entity_id AS entityId, entity.kind,
  entity.is_live AS isLive, field.name, field.head, field.indexed_change AS indexedChange,
  change.change_id AS headId, change.sequence, change.vault_id AS vaultId,
  change.actor_id AS actorId, change.at`;

const FIND_FIELD = `
  SELECT ${FIELD_COLUMNS}
  FROM field
  JOIN entity ON entity.entity_key = field.entity_key
  JOIN change ON change.change_key = field.head
  WHERE field.entity_key = :entityKey AND field.name = :name`;

/** Starts from the few open changes: their partial index is the whole list of them. */
const FIND_OPEN_FIELDS = `
  SELECT ${FIELD_COLUMNS}
  FROM change INDEXED BY change_open
  JOIN field ON field.head = change.change_key
  JOIN entity ON entity.entity_key = field.entity_key
  WHERE change.sequence IS NULL
  ORDER BY change.change_key`;

const FIND_VALUE = `
  SELECT value
  FROM change_payload
  WHERE change_key = :changeKey`;

const FIND_CHANGE_KEY = `
  SELECT change_key AS changeKey
  FROM change
  WHERE change_id = :changeId`;

const INSERT_FIELD = `
  INSERT INTO field (entity_key, case_file_key, name, head)
  VALUES (:entityKey, :caseFileKey, :name, :head)`;

const SET_HEAD = `
  UPDATE field
  SET head = :head
  WHERE field_key = :fieldKey`;

const DELETE_FIELD = `DELETE FROM field WHERE field_key = :fieldKey`;

/** The entity whose field is being written. */
export type FieldOwner = {
  readonly entityKey: number;
  readonly caseFileKey: number;
  readonly entityId: EntityId;
  readonly kind: string;
};

/** A field by entity and name; null for a field never saved. */
export function findField(
  database: Database.Database,
  entityKey: number,
  name: string,
): FieldRow | null {
  const row = prepared<{ entityKey: number; name: string }, FieldRow>(database, FIND_FIELD).get({
    entityKey,
    name,
  });
  return row ?? null;
}

/** Every field whose head is still open, the longest open first. */
export function findOpenFields(database: Database.Database): readonly FieldRow[] {
  return prepared<Record<string, never>, FieldRow>(database, FIND_OPEN_FIELDS).all({});
}

/** What a change holds; null where its words have been purged. */
export function valueOfChange(database: Database.Database, changeKey: number): AnyFieldValue {
  return readValue(storedValue(database, changeKey));
}

/** Writes a field as an open change: in place where the head is open, else based on the head. */
export function writeOpenValue(
  writing: Writing,
  owner: FieldOwner,
  name: string,
  current: FieldRow | null,
  value: AnyFieldValue,
): ChangeId {
  if (current !== null && current.sequence === null) {
    rewriteOpenChange(writing, current.head, value);
    return current.headId;
  }
  const { changeKey, changeId } = insertOpenChange(writing, {
    caseFileKey: owner.caseFileKey,
    entityKey: owner.entityKey,
    field: name,
    value,
    basedOn: current === null ? [] : [current.headId],
  });
  setHead(writing.session.database, owner, name, current, changeKey);
  return changeId;
}

/** Writes a field as a step of the history at once, and its words into the search index. */
export function writeSealedValue(
  writing: Writing,
  owner: FieldOwner,
  name: string,
  value: Json,
): ChangeId {
  const { database } = writing.session;
  const current = findField(database, owner.entityKey, name);
  const { changeKey, changeId } = insertSealedChange(writing, {
    caseFileKey: owner.caseFileKey,
    entityKey: owner.entityKey,
    field: name,
    value,
    basedOn: current === null ? [] : [current.headId],
  });
  const fieldKey = setHead(database, owner, name, current, changeKey);
  indexField(
    database,
    { fieldKey, head: changeKey, indexedChange: current?.indexedChange ?? null },
    searchColumnOf(owner.kind, name),
  );
  return changeId;
}

/**
 * Seals a field's open head, so that it becomes a step of the history. Words that came back to what
 * they were before are no step: that change is dropped, the field shows the one before it, and the
 * dropped change's id is given back with what took its place.
 */
export function sealFieldHead(
  database: Database.Database,
  field: FieldRow,
): { readonly dropped: ChangeId; readonly head: ChangeId | null } | null {
  if (field.sequence !== null) return null;
  const [base, secondBase] = basesOf(database, field.head);
  if (secondBase === undefined && isSameAsBase(database, field.head, base)) {
    return { dropped: field.headId, head: dropHead(database, field, base) };
  }
  sealChange(database, field.head);
  const column = field.isLive === 1 ? searchColumnOf(field.kind, field.name) : null;
  indexField(database, field, column);
  return null;
}

function isSameAsBase(
  database: Database.Database,
  changeKey: number,
  base: ChangeId | undefined,
): boolean {
  const value = storedValue(database, changeKey);
  if (base === undefined) return value === '""' || value === 'null';
  return value === storedValue(database, changeKeyOf(database, base));
}

function dropHead(
  database: Database.Database,
  field: FieldRow,
  base: ChangeId | undefined,
): ChangeId | null {
  if (base === undefined) prepared(database, DELETE_FIELD).run({ fieldKey: field.fieldKey });
  else {
    const head = changeKeyOf(database, base);
    prepared(database, SET_HEAD).run({ fieldKey: field.fieldKey, head });
  }
  deleteOpenChange(database, field.head);
  return base ?? null;
}

function setHead(
  database: Database.Database,
  owner: FieldOwner,
  name: string,
  current: FieldRow | null,
  head: number,
): number {
  if (current !== null) {
    prepared(database, SET_HEAD).run({ fieldKey: current.fieldKey, head });
    return current.fieldKey;
  }
  const { entityKey, caseFileKey } = owner;
  const inserted = prepared(database, INSERT_FIELD).run({ entityKey, caseFileKey, name, head });
  return Number(inserted.lastInsertRowid);
}

function storedValue(database: Database.Database, changeKey: number): string | null {
  const row = prepared<{ changeKey: number }, { readonly value: string }>(database, FIND_VALUE).get(
    { changeKey },
  );
  return row?.value ?? null;
}

function changeKeyOf(database: Database.Database, changeId: ChangeId): number {
  const row = prepared<{ changeId: string }, { readonly changeKey: number }>(
    database,
    FIND_CHANGE_KEY,
  ).get({ changeId });
  if (row === undefined) throw new Error('A change is based on changes that are here.');
  return row.changeKey;
}
