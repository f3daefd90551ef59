import type Database from 'better-sqlite3';
import { generateKeyBetween } from 'fractional-indexing';
import type { CaseFileId, EntityId } from '../../../guidance/model/ids.ts';
import { insertSealedChange } from './changes.ts';
import { writeSealedValue, type FieldOwner } from './fields.ts';
import { prepared } from './prepared.ts';
import { searchColumnOf } from './search-columns.ts';
import { indexField } from './search-index.ts';
import type { Writing } from './writing.ts';

/** Where an entity stands. */
export type EntityRow = FieldOwner & {
  readonly caseFileId: CaseFileId;
  readonly parentId: EntityId | null;
  readonly appraisalId: EntityId | null;
  readonly order: string;
  readonly isRemoved: 0 | 1;
  /** 0 when it, or something it belongs to, has been removed. */
  readonly isLive: 0 | 1;
};

export type EntityDraft = {
  readonly caseFileKey: number;
  readonly entityId: EntityId;
  readonly kind: string;
  readonly parentId: EntityId | null;
  readonly appraisalId: EntityId | null;
  readonly order: string;
  readonly derivedFrom: EntityId | null;
};

const ENTITY_COLUMNS = `
  entity.entity_key AS entityKey, entity.case_file_key AS caseFileKey,
  case_file.case_file_id AS caseFileId, entity.entity_id AS entityId, entity.kind,
  entity.parent_id AS parentId, entity.appraisal_id AS appraisalId, entity.order_key AS "order",
  entity.is_removed AS isRemoved, entity.is_live AS isLive`;

const FIND_ENTITY = `
  SELECT ${ENTITY_COLUMNS}
  FROM entity
  JOIN case_file ON case_file.case_file_key = entity.case_file_key
  WHERE entity.entity_id = :entityId`;

const FIND_LIVE_OF_KIND = `
  SELECT ${ENTITY_COLUMNS}
  FROM entity
  JOIN case_file ON case_file.case_file_key = entity.case_file_key
  WHERE entity.case_file_key = :caseFileKey AND entity.kind = :kind AND entity.is_live = 1
  ORDER BY entity.order_key, entity.entity_id`;

const FIND_SUBTREE = `
  WITH RECURSIVE subtree (entity_key, entity_id) AS (
    SELECT entity_key, entity_id FROM entity WHERE entity_id = :entityId
    UNION ALL
    SELECT entity.entity_key, entity.entity_id
    FROM entity
    JOIN subtree ON entity.parent_id = subtree.entity_id
    WHERE entity.is_removed = 0
  )
  SELECT ${ENTITY_COLUMNS}
  FROM subtree
  JOIN entity ON entity.entity_key = subtree.entity_key
  JOIN case_file ON case_file.case_file_key = entity.case_file_key`;

/** Removed ones too: one that is brought back must not stand where another has been put. */
const FIND_SIBLING_ORDERS = `
  SELECT order_key AS "order"
  FROM entity
  WHERE case_file_key = :caseFileKey AND kind = :kind AND parent_id IS :parentId
    AND entity_id IS NOT :except
  ORDER BY order_key`;

const INSERT_ENTITY = `
  INSERT INTO entity (
    entity_id, case_file_key, kind, parent_id, appraisal_id, order_key, derived_from,
    created_at, created_by
  )
  VALUES (
    :entityId, :caseFileKey, :kind, :parentId, :appraisalId, :order, :derivedFrom, :at, :actorId
  )`;

const SET_ORDER = `
  UPDATE entity
  SET order_key = :order
  WHERE entity_key = :entityKey`;

const SET_LIFE = `
  UPDATE entity
  SET is_removed = :isRemoved, is_live = :isLive
  WHERE entity_key = :entityKey`;

const FIND_ENTITY_FIELDS = `
  SELECT field_key AS fieldKey, name, head, indexed_change AS indexedChange
  FROM field
  WHERE entity_key = :entityKey`;

/** An entity by id, removed or not; null where there is none. */
export function findEntity(database: Database.Database, entityId: EntityId): EntityRow | null {
  const row = prepared<{ entityId: string }, EntityRow>(database, FIND_ENTITY).get({ entityId });
  return row ?? null;
}

/** The entities of a kind that have not been removed, in their order. */
export function findLiveOfKind(
  database: Database.Database,
  caseFileKey: number,
  kind: string,
): readonly EntityRow[] {
  return prepared<{ caseFileKey: number; kind: string }, EntityRow>(
    database,
    FIND_LIVE_OF_KIND,
  ).all({ caseFileKey, kind });
}

/** An entity and all that belongs to it, leaving out what was removed by itself below it. */
export function findSubtree(database: Database.Database, entityId: EntityId): readonly EntityRow[] {
  return prepared<{ entityId: string }, EntityRow>(database, FIND_SUBTREE).all({ entityId });
}

/** Makes an entity: a change of its own, so that its making is part of the history. */
export function insertEntity(writing: Writing, draft: EntityDraft): FieldOwner {
  const { database, actorId } = writing.session;
  const inserted = prepared(database, INSERT_ENTITY).run({ ...draft, at: writing.at, actorId });
  const entityKey = Number(inserted.lastInsertRowid);
  insertSealedChange(writing, {
    caseFileKey: draft.caseFileKey,
    entityKey,
    field: '#created',
    value: {
      kind: draft.kind,
      parent: draft.parentId,
      order: draft.order,
      derivedFrom: draft.derivedFrom,
    },
    basedOn: [],
  });
  return { ...draft, entityKey };
}

/** Puts an entity somewhere else among its siblings. */
export function moveEntity(writing: Writing, entity: EntityRow, order: string): void {
  writeSealedValue(writing, entity, '#order', order);
  const { entityKey } = entity;
  prepared(writing.session.database, SET_ORDER).run({ entityKey, order });
}

/**
 * Removes an entity or brings it back. One change says so; what belongs to it goes and comes with
 * it. Its open changes must be sealed. Gives back everything that went or came.
 */
export function setRemoved(
  writing: Writing,
  entity: EntityRow,
  isRemoved: boolean,
): readonly EntityRow[] {
  const { database } = writing.session;
  writeSealedValue(writing, entity, '#removed', isRemoved);
  // Read while the entity itself does not count as removed below itself: the root is always there.
  const subtree = findSubtree(database, entity.entityId);
  for (const row of subtree) {
    prepared(database, SET_LIFE).run({
      entityKey: row.entityKey,
      isRemoved: row.entityKey === entity.entityKey && isRemoved ? 1 : 0,
      isLive: isRemoved ? 0 : 1,
    });
    indexEntity(database, row, !isRemoved);
  }
  return subtree;
}

/**
 * The order of a new place among siblings: after a given one, or at the end with null. Two
 * siblings can share an index after an exchange; the next one that differs is then the far side.
 */
export function orderAfter(
  database: Database.Database,
  siblings: {
    readonly caseFileKey: number;
    readonly kind: string;
    readonly parentId: string | null;
  },
  after: string | null,
): string {
  const orders = siblingOrders(database, { ...siblings, except: null });
  if (after === null) return generateKeyBetween(orders.at(-1) ?? null, null);
  return generateKeyBetween(after, orders.find((order) => order > after) ?? null);
}

/** The order of an existing entity's new place: after a given sibling, or first with null. */
export function orderForMove(
  database: Database.Database,
  entity: EntityRow,
  after: string | null,
): string {
  const { caseFileKey, kind, parentId, entityId } = entity;
  const orders = siblingOrders(database, { caseFileKey, kind, parentId, except: entityId });
  if (after === null) return generateKeyBetween(null, orders[0] ?? null);
  return generateKeyBetween(after, orders.find((order) => order > after) ?? null);
}

function siblingOrders(
  database: Database.Database,
  among: {
    readonly caseFileKey: number;
    readonly kind: string;
    readonly parentId: string | null;
    readonly except: string | null;
  },
): readonly string[] {
  return prepared<typeof among, { readonly order: string }>(database, FIND_SIBLING_ORDERS)
    .all({
      caseFileKey: among.caseFileKey,
      kind: among.kind,
      parentId: among.parentId,
      except: among.except,
    })
    .map((row) => row.order);
}

function indexEntity(database: Database.Database, entity: EntityRow, isLive: boolean): void {
  const fields = prepared<
    { entityKey: number },
    {
      readonly fieldKey: number;
      readonly name: string;
      readonly head: number;
      readonly indexedChange: number | null;
    }
  >(database, FIND_ENTITY_FIELDS).all({ entityKey: entity.entityKey });
  for (const field of fields) {
    indexField(database, field, isLive ? searchColumnOf(entity.kind, field.name) : null);
  }
}
