import {
  definitionOf,
  isEntityKind,
  type EntityKind,
} from '../../../../guidance/model/entities.ts';
import type { AnyFieldValue } from '../../../../guidance/model/fields.ts';
import type { CaseFileId, EntityId } from '../../../../guidance/model/ids.ts';
import { done, refused, type Outcome } from '../../../contract/procedure.ts';
import { findCaseFile, readSome, type StoredEntity } from '../../store/case-files.ts';
import {
  findEntity,
  findLiveOfKind,
  findSubtree,
  moveEntity,
  orderAfter,
  orderForMove,
  setRemoved,
  type EntityRow,
} from '../../store/entities.ts';
import { findField, valueOfChange } from '../../store/fields.ts';
import { sealOpenChangesOf } from '../../store/sealing.ts';
import type { Writing } from '../../store/writing.ts';
import { checkedValue } from './checked-value.ts';
import { makeEntity, noteEntitiesChanged } from './make-entity.ts';
import { appraisalOf, isArchived, whyKept } from './read-only.ts';
import { isGoodReference } from './save-field.ts';

export type EntityRequest = {
  readonly entityId: EntityId;
  readonly caseFileId: CaseFileId;
  readonly kind: string;
  readonly parentId: EntityId | null;
  readonly after: EntityId | null;
  readonly fields: Readonly<Record<string, AnyFieldValue>>;
};

type EntityCode = 'not_found' | 'not_allowed' | 'appraisal_read_only' | 'case_file_archived';

/** Made by beginning an appraisal, eight options at a time, and in no other way. */
const MADE_WITH_AN_APPRAISAL: readonly string[] = ['appraisal', 'option'];

/**
 * Makes an entity where the model says that one can stand. Asked again with the same id for the
 * same place (an answer that was lost on the way), it gives back the one that is there.
 */
export function createEntity(
  writing: Writing,
  request: EntityRequest,
): Outcome<{ entity: StoredEntity }, EntityCode | 'too_long'> {
  const { database } = writing.session;
  const { caseFileId, kind, parentId, fields } = request;
  const caseFile = findCaseFile(database, caseFileId);
  if (caseFile === null) return refused('not_found');
  const { caseFileKey } = caseFile;
  const existing = findEntity(database, request.entityId);
  if (existing !== null) {
    const isSame =
      existing.caseFileKey === caseFileKey &&
      existing.kind === kind &&
      existing.parentId === parentId &&
      existing.isLive === 1;
    return isSame ? done({ entity: recordOf(writing, existing) }) : refused('not_allowed');
  }
  if (!isEntityKind(kind) || !canBeAdded(kind)) return refused('not_allowed');
  const place = placeOf(writing, caseFileKey, kind, parentId);
  if (!place.ok) return place;
  const { appraisalId } = place.value;
  const kept = whyKept(database, { caseFileId, caseFileKey, appraisalId });
  if (kept !== null) return refused(kept);
  const siblings = { caseFileKey, kind, parentId };
  const after = request.after === null ? null : findEntity(database, request.after);
  if (request.after !== null && !isSibling(after, siblings)) return refused('not_found');
  const checked: Record<string, AnyFieldValue> = {};
  for (const [name, value] of Object.entries(fields)) {
    const one = checkedValue(kind, name, value);
    if (!one.ok) return refused(one.code);
    if (!isGoodReference(writing, siblings, name, one.value)) return refused('not_allowed');
    checked[name] = one.value;
  }
  const first = firstOfTheSame(writing, siblings, checked);
  if (first !== null) return done({ entity: recordOf(writing, first) });
  const owner = makeEntity(writing, {
    ...siblings,
    entityId: request.entityId,
    appraisalId,
    order: orderAfter(database, siblings, after?.order ?? null),
    fields: checked,
  });
  noteEntitiesChanged(writing, caseFileKey, [kind]);
  return done({ entity: recordOf(writing, { ...owner, caseFileId }) });
}

/** Removes an entity with all that belongs to it. Its history stays, and it can be brought back. */
export function removeEntity(
  writing: Writing,
  entityId: EntityId,
): Outcome<{ removed: EntityId[] }, EntityCode> {
  const { session } = writing;
  const entity = findEntity(session.database, entityId);
  if (entity === null) return refused('not_found');
  const refusal = whyNotMoved(writing, entity);
  if (refusal !== null) return refused(refusal);
  if (entity.isRemoved === 1)
    return done({ removed: idsOf(findSubtree(session.database, entityId)) });
  if (entity.isLive === 0) return refused('not_found');
  if (isOnlyAppraisal(writing, entity)) return refused('not_allowed');
  sealOpenChangesOf(session, entity.caseFileKey);
  const removed = setRemoved(writing, entity, true);
  noteEntitiesChanged(writing, entity.caseFileKey, kindsOf(removed));
  return done({ removed: idsOf(removed) });
}

/** Brings back a removed entity with what went with it. */
export function restoreEntity(
  writing: Writing,
  entityId: EntityId,
): Outcome<{ entities: StoredEntity[] }, EntityCode> {
  const { database } = writing.session;
  const entity = findEntity(database, entityId);
  if (entity === null) return refused('not_found');
  const refusal = whyNotMoved(writing, entity);
  if (refusal !== null) return refused(refusal);
  const parent = entity.parentId === null ? null : findEntity(database, entity.parentId);
  // It would come back to a place that is not there.
  if (parent !== null && parent.isLive === 0) return refused('not_allowed');
  const restored =
    entity.isRemoved === 1 ? setRemoved(writing, entity, false) : findSubtree(database, entityId);
  noteEntitiesChanged(writing, entity.caseFileKey, kindsOf(restored));
  const keys = restored.map((row) => row.entityKey);
  return done({ entities: readSome(database, entity.caseFileId, keys) });
}

/** Puts an entity after another of its siblings, or first. */
export function placeEntity(
  writing: Writing,
  entityId: EntityId,
  after: EntityId | null,
): Outcome<{ order: string }, EntityCode> {
  const { database } = writing.session;
  const entity = findEntity(database, entityId);
  if (entity === null || entity.isLive === 0) return refused('not_found');
  const refusal = whyNotMoved(writing, entity);
  if (refusal !== null) return refused(refusal);
  if (entity.kind === 'appraisal' || after === entityId) return refused('not_allowed');
  const sibling = after === null ? null : findEntity(database, after);
  if (after !== null && !isSibling(sibling, entity)) return refused('not_found');
  const order = orderForMove(database, entity, sibling?.order ?? null);
  moveEntity(writing, entity, order);
  noteEntitiesChanged(writing, entity.caseFileKey, [entity.kind]);
  return done({ order });
}

function canBeAdded(kind: EntityKind): boolean {
  return definitionOf(kind).cardinality === 'many' && !MADE_WITH_AN_APPRAISAL.includes(kind);
}

/** What every case file or appraisal has is neither removed nor moved. */
function whyNotMoved(writing: Writing, entity: EntityRow): Exclude<EntityCode, 'not_found'> | null {
  const { database } = writing.session;
  if (isArchived(database, entity.caseFileId)) return 'case_file_archived';
  const isFixed =
    entity.kind === 'option' ||
    (isEntityKind(entity.kind) && definitionOf(entity.kind).cardinality === 'one');
  if (isFixed) return 'not_allowed';
  // A removed appraisal is read by itself: bringing it back makes it the newest again, if it was.
  if (entity.kind === 'appraisal' && entity.isRemoved === 1) return null;
  return whyKept(database, { ...entity, appraisalId: appraisalOf(entity) });
}

function isOnlyAppraisal(writing: Writing, entity: EntityRow): boolean {
  if (entity.kind !== 'appraisal') return false;
  return findLiveOfKind(writing.session.database, entity.caseFileKey, 'appraisal').length === 1;
}

function placeOf(
  writing: Writing,
  caseFileKey: number,
  kind: EntityKind,
  parentId: EntityId | null,
): Outcome<{ appraisalId: EntityId | null }, 'not_found' | 'not_allowed'> {
  const { parent: parentKind } = definitionOf(kind);
  if (parentKind === null) {
    return parentId === null ? done({ appraisalId: null }) : refused('not_allowed');
  }
  if (parentId === null) return refused('not_allowed');
  const parent = findEntity(writing.session.database, parentId);
  if (parent === null || parent.isLive === 0 || parent.caseFileKey !== caseFileKey) {
    return refused('not_found');
  }
  return parent.kind === parentKind
    ? done({ appraisalId: appraisalOf(parent) })
    : refused('not_allowed');
}

function isSibling(
  candidate: EntityRow | null,
  among: {
    readonly caseFileKey: number;
    readonly kind: string;
    readonly parentId: EntityId | null;
  },
): boolean {
  return (
    candidate !== null &&
    candidate.isLive === 1 &&
    candidate.caseFileKey === among.caseFileKey &&
    candidate.kind === among.kind &&
    candidate.parentId === among.parentId
  );
}

/** The one that is there already, of a kind that stands once for each of something. */
function firstOfTheSame(
  writing: Writing,
  siblings: { readonly caseFileKey: number; readonly kind: EntityKind },
  fields: Readonly<Record<string, AnyFieldValue>>,
): EntityRow | null {
  const { onePer } = definitionOf(siblings.kind);
  const wanted = onePer === undefined ? undefined : fields[onePer];
  if (onePer === undefined || typeof wanted !== 'string' || wanted === '') return null;
  const { database } = writing.session;
  const isSame = (row: EntityRow): boolean => {
    const field = findField(database, row.entityKey, onePer);
    return field !== null && valueOfChange(database, field.head) === wanted;
  };
  return findLiveOfKind(database, siblings.caseFileKey, siblings.kind).find(isSame) ?? null;
}

function recordOf(
  writing: Writing,
  entity: { readonly entityKey: number; readonly caseFileId: CaseFileId },
): StoredEntity {
  const [record] = readSome(writing.session.database, entity.caseFileId, [entity.entityKey]);
  if (record === undefined) throw new Error('An entity just written can be read.');
  return record;
}

function idsOf(rows: readonly EntityRow[]): EntityId[] {
  return rows.map((row) => row.entityId);
}

function kindsOf(rows: readonly EntityRow[]): readonly string[] {
  return rows.map((row) => row.kind);
}
