import type { EntityKind } from '../../guidance/model/entities.ts';
import type { AnyFieldValue } from '../../guidance/model/fields.ts';
import type { EntityId } from '../../guidance/model/ids.ts';
import { core } from './bridge.ts';
import { flushEverything, putEntities, useCaseFileStore } from './case-file-store.ts';

export type EntityFailure = { readonly ok: false; readonly code: string; readonly ref: string };
export type EntityAnswer = { readonly ok: true; readonly entityId: EntityId } | EntityFailure;
/** `wasThere`: another window was first with one of which there is only one. */
export type EntityAdded =
  { readonly ok: true; readonly entityId: EntityId; readonly wasThere: boolean } | EntityFailure;

/**
 * Adds an entity to the open case file. The id that comes back is of the one that is there: where
 * another window was first with one that stands alone, it is that one.
 */
export async function addEntity(
  kind: EntityKind,
  parentId: EntityId | null,
  fields: Readonly<Record<string, AnyFieldValue>> = {},
): Promise<EntityAdded> {
  const { caseFileId } = useCaseFileStore.getState();
  if (caseFileId === null) return { ok: false, code: 'not_found', ref: '' };
  const entityId = crypto.randomUUID() as EntityId;
  const reply = await core['entity.create']({
    entityId,
    caseFileId,
    kind,
    parentId,
    after: null,
    fields: { ...fields },
  });
  if (!reply.ok) return { ok: false, code: reply.error.code, ref: reply.error.ref };
  putEntities([reply.value.entity]);
  const { id } = reply.value.entity;
  return { ok: true, entityId: id, wasThere: id !== entityId };
}

/** Removes an entity and what belongs to it. `restoreEntity` brings it back. */
export async function removeEntity(entityId: EntityId): Promise<EntityAnswer> {
  await flushEverything();
  const reply = await core['entity.remove']({ entityId });
  if (!reply.ok) return { ok: false, code: reply.error.code, ref: reply.error.ref };
  const gone = new Set<string>(reply.value.removed);
  useCaseFileStore.setState((state) => ({
    entities: Object.fromEntries(Object.entries(state.entities).filter(([id]) => !gone.has(id))),
  }));
  return { ok: true, entityId };
}

export async function restoreEntity(entityId: EntityId): Promise<EntityAnswer> {
  const reply = await core['entity.restore']({ entityId });
  if (!reply.ok) return { ok: false, code: reply.error.code, ref: reply.error.ref };
  putEntities(reply.value.entities);
  return { ok: true, entityId };
}

/** Moves an entity to stand after another among its siblings; null puts it first. */
export async function moveEntity(
  entityId: EntityId,
  after: EntityId | null,
): Promise<EntityAnswer> {
  const reply = await core['entity.move']({ entityId, after });
  if (!reply.ok) return { ok: false, code: reply.error.code, ref: reply.error.ref };
  useCaseFileStore.setState((state) => {
    const entity = state.entities[entityId];
    if (entity === undefined) return state;
    return { entities: { ...state.entities, [entityId]: { ...entity, order: reply.value.order } } };
  });
  return { ok: true, entityId };
}
