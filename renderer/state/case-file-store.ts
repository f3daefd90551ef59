import { create } from 'zustand';
import type { CaseFile } from '../../guidance/model/case-file.ts';
import { entityDefinitions, type EntityKind } from '../../guidance/model/entities.ts';
import type { EntityRecord } from '../../guidance/model/entity.ts';
import type { AnyFieldValue } from '../../guidance/model/fields.ts';
import type { CaseFileId, ChangeId, EntityId } from '../../guidance/model/ids.ts';
import type { Instant } from '../../guidance/model/dates.ts';
import { AutosaveQueue, type FieldStatus, type SaveAnswer, type StatusChange } from './autosave.ts';
import { core } from './bridge.ts';
import { UndoStack } from './undo.ts';

/** One open case file as the screen holds it: the entities with the words as typed, saved or not. */
type CaseFileState = {
  readonly caseFileId: CaseFileId | null;
  readonly isPracticeCase: boolean;
  readonly isArchived: boolean;
  readonly phase: 'closed' | 'opening' | 'open' | 'not_found' | 'failed';
  readonly failureRef: string | null;
  readonly entities: Readonly<Record<EntityId, EntityRecord>>;
  /** Fields that are anything but plainly saved. */
  readonly statuses: Readonly<Record<string, FieldStatus>>;
  readonly failureCode: string | null;
  readonly lastSavedAt: Instant | null;
};

const closed: CaseFileState = {
  caseFileId: null,
  isPracticeCase: false,
  isArchived: false,
  phase: 'closed',
  failureRef: null,
  entities: {},
  statuses: {},
  failureCode: null,
  lastSavedAt: null,
};

export const useCaseFileStore = create<CaseFileState>(() => closed);
const { getState, setState } = useCaseFileStore;

const undoStacks = new Map<string, UndoStack>();

const queue = new AutosaveQueue(
  saveField,
  {
    now: () => performance.now(),
    after: (milliseconds, callback) => {
      const handle = setTimeout(callback, milliseconds);
      return () => clearTimeout(handle);
    },
  },
  applyStatus,
);

/** Names one field of one entity. */
export function fieldKey(entityId: EntityId, field: string): string {
  return `${entityId}.${field}`;
}

/** Opens a case file, leaving any other; what was typed in the other is saved first. */
export async function openCaseFile(caseFileId: CaseFileId): Promise<void> {
  if (getState().caseFileId === caseFileId && getState().phase === 'open') return;
  await queue.flush();
  setState({ ...closed, caseFileId, phase: 'opening' });
  const reply = await core['caseFile.open']({ caseFileId });
  if (getState().caseFileId !== caseFileId) return;
  if (!reply.ok) {
    setState({
      phase: reply.error.code === 'not_found' ? 'not_found' : 'failed',
      failureRef: reply.error.ref,
    });
    return;
  }
  setState({
    phase: 'open',
    isPracticeCase: reply.value.isPracticeCase,
    isArchived: reply.value.isArchived,
    entities: Object.fromEntries(reply.value.entities.map((entity) => [entity.id, entity])),
  });
}

/** Saves what is typed and lets go of the case file. */
export async function closeCaseFile(): Promise<void> {
  await queue.flush();
  if (getState().phase !== 'closed') setState({ ...closed });
}

/** Changes a field on screen and has it saved. Words take part in undo. */
export function editField(entityId: EntityId, field: string, value: AnyFieldValue): void {
  const entity = getState().entities[entityId];
  if (entity === undefined) return;
  const before = entity.fields[field];
  if (before === value) return;
  if (typeof value === 'string' && isWritten(entity.kind, field)) {
    stackOf(entityId, field).record(wordsOf(before), value, performance.now());
  }
  applyValue(entity, field, value);
}

/** Goes back one step in a field's words. False at the beginning. */
export function undoField(entityId: EntityId, field: string): boolean {
  return retrace(entityId, field, (stack, current) => stack.undo(current));
}

/** Goes forward again. False when nothing was undone. */
export function redoField(entityId: EntityId, field: string): boolean {
  return retrace(entityId, field, (stack, current) => stack.redo(current));
}

export function undoStateOf(
  entityId: EntityId,
  field: string,
): { canUndo: boolean; canRedo: boolean } {
  const stack = stackOf(entityId, field);
  return { canUndo: stack.canUndo, canRedo: stack.canRedo };
}

/** On leaving a field: saves it and ends its open change, so that history has readable steps. */
export async function leaveField(entityId: EntityId, field: string): Promise<void> {
  const isSaved = await queue.flushField(fieldKey(entityId, field));
  if (isSaved && getState().entities[entityId]?.heads[field] !== undefined) {
    await core['field.seal']({ entityId, field });
  }
}

/** Saves everything typed so far. True when nothing is left unsaved. */
export function flushEverything(): Promise<boolean> {
  return queue.flush();
}

export function hasUnsavedWords(): boolean {
  return queue.hasUnsaved;
}

export type EntityFailure = { readonly ok: false; readonly code: string; readonly ref: string };
export type EntityAnswer = { readonly ok: true; readonly entityId: EntityId } | EntityFailure;

/** Adds an entity to the open case file. */
export async function addEntity(
  kind: EntityKind,
  parentId: EntityId | null,
  fields: Readonly<Record<string, AnyFieldValue>> = {},
): Promise<EntityAnswer> {
  const { caseFileId } = getState();
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
  return { ok: true, entityId };
}

/** Removes an entity and what belongs to it. `restoreEntity` brings it back. */
export async function removeEntity(entityId: EntityId): Promise<EntityAnswer> {
  await queue.flush();
  const reply = await core['entity.remove']({ entityId });
  if (!reply.ok) return { ok: false, code: reply.error.code, ref: reply.error.ref };
  const gone = new Set<string>(reply.value.removed);
  setState((state) => ({
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
  setState((state) => {
    const entity = state.entities[entityId];
    if (entity === undefined) return state;
    return { entities: { ...state.entities, [entityId]: { ...entity, order: reply.value.order } } };
  });
  return { ok: true, entityId };
}

/** Takes in entities the core has made, for instance a new appraisal. */
export function putEntities(entities: readonly EntityRecord[]): void {
  setState((state) => ({
    entities: {
      ...state.entities,
      ...Object.fromEntries(entities.map((entity) => [entity.id, entity])),
    },
  }));
}

/** What the core holds for a field in conflict, to be shown beside what is typed here. */
export async function readOther(
  entityId: EntityId,
  field: string,
): Promise<{
  value: AnyFieldValue;
  head: ChangeId | null;
} | null> {
  const reply = await core['field.read']({ entityId, field });
  return reply.ok ? reply.value : null;
}

/** Ends a conflict by keeping `value`, which a person chose having seen both. */
export function settleConflict(
  entityId: EntityId,
  field: string,
  value: AnyFieldValue,
  other: { value: AnyFieldValue; head: ChangeId },
): void {
  const entity = getState().entities[entityId];
  if (entity === undefined) return;
  showValue(entity, field, value);
  if (value === other.value) queue.accept(fieldKey(entityId, field), value, other.head);
  else queue.resolve(fieldKey(entityId, field), value, other.head);
}

/** The open case file as the rules read it. */
export function caseFileOf(state: CaseFileState): CaseFile | null {
  if (state.caseFileId === null || state.phase !== 'open') return null;
  return { caseFileId: state.caseFileId, entities: Object.values(state.entities) };
}

/** Forgets everything: the vault has locked. */
export function forgetEverything(): void {
  undoStacks.clear();
  setState({ ...closed }, true);
}

function stackOf(entityId: EntityId, field: string): UndoStack {
  const key = fieldKey(entityId, field);
  const stack = undoStacks.get(key) ?? new UndoStack();
  undoStacks.set(key, stack);
  return stack;
}

function retrace(
  entityId: EntityId,
  field: string,
  step: (stack: UndoStack, current: string) => string | null,
): boolean {
  const entity = getState().entities[entityId];
  if (entity === undefined) return false;
  const value = step(stackOf(entityId, field), wordsOf(entity.fields[field]));
  if (value === null) return false;
  applyValue(entity, field, value);
  return true;
}

function applyValue(entity: EntityRecord, field: string, value: AnyFieldValue): void {
  showValue(entity, field, value);
  queue.edit(fieldKey(entity.id, field), value, entity.heads[field] ?? null);
}

function showValue(entity: EntityRecord, field: string, value: AnyFieldValue): void {
  setState((state) => ({
    entities: {
      ...state.entities,
      [entity.id]: { ...entity, fields: { ...entity.fields, [field]: value } },
    },
  }));
}

async function saveField(request: {
  key: string;
  value: AnyFieldValue;
  basedOn: ChangeId | null;
}): Promise<SaveAnswer> {
  const at = request.key.indexOf('.');
  const reply = await core['field.save']({
    entityId: request.key.slice(0, at) as EntityId,
    field: request.key.slice(at + 1),
    value: request.value,
    basedOn: request.basedOn,
  });
  if (reply.ok) return { outcome: 'saved', head: reply.value.head, savedAt: reply.value.savedAt };
  if (reply.error.code === 'stale') return { outcome: 'stale' };
  return { outcome: 'failed', code: reply.error.code };
}

function applyStatus(change: StatusChange): void {
  setState((state) => {
    const statuses = { ...state.statuses };
    if (change.status === 'saved') delete statuses[change.key];
    else statuses[change.key] = change.status;
    const next: Partial<CaseFileState> = {
      statuses,
      failureCode: change.status === 'failed' ? change.code : remainingFailure(state, statuses),
    };
    if (change.status !== 'saved' || change.head === null) return next;
    return {
      ...next,
      lastSavedAt: change.savedAt ?? state.lastSavedAt,
      entities: withHead(state.entities, change.key, change.head),
    };
  });
}

function withHead(
  entities: CaseFileState['entities'],
  key: string,
  head: ChangeId,
): CaseFileState['entities'] {
  const at = key.indexOf('.');
  const entity = entities[key.slice(0, at) as EntityId];
  const field = key.slice(at + 1);
  if (entity === undefined || entity.heads[field] === head) return entities;
  return { ...entities, [entity.id]: { ...entity, heads: { ...entity.heads, [field]: head } } };
}

function remainingFailure(
  state: CaseFileState,
  statuses: Readonly<Record<string, FieldStatus>>,
): string | null {
  return Object.values(statuses).includes('failed') ? state.failureCode : null;
}

function isWritten(kind: string, field: string): boolean {
  const definitions: Readonly<
    Record<string, { readonly fields: Readonly<Record<string, { readonly type: string }>> }>
  > = entityDefinitions;
  const type = definitions[kind]?.fields[field]?.type;
  return type === 'text' || type === 'line';
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
