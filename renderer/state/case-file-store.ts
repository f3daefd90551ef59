import { create } from 'zustand';
import type { CaseFile } from '../../guidance/model/case-file.ts';
import { entityDefinitions } from '../../guidance/model/entities.ts';
import type { EntityRecord } from '../../guidance/model/entity.ts';
import type { AnyFieldValue } from '../../guidance/model/fields.ts';
import type { CaseFileId, ChangeId, EntityId } from '../../guidance/model/ids.ts';
import type { Instant } from '../../guidance/model/dates.ts';
import { AutosaveQueue, type FieldStatus, type SaveAnswer, type StatusChange } from './autosave.ts';
import { core } from './bridge.ts';
import { usePreferences } from './preferences.ts';
import { forgetTypedDates } from './typed-dates.ts';
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

/** Counts openings and closings, so that one that ends late cannot undo a later one. */
let turn = 0;

/** Opens a case file, leaving any other; what was typed in the other is saved first. */
export async function openCaseFile(caseFileId: CaseFileId): Promise<void> {
  turn += 1;
  const thisTurn = turn;
  if (getState().caseFileId === caseFileId && getState().phase === 'open') return;
  await queue.flush();
  if (turn !== thisTurn) return;
  setState({ ...letGo(), caseFileId, phase: 'opening' });
  // An earlier appraisal is read on purpose each time, never by having been read before.
  usePreferences.setState({ readAppraisalId: null });
  const reply = await core['caseFile.open']({ caseFileId });
  if (turn !== thisTurn) return;
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
    entities: withUnsavedWords(reply.value.entities),
  });
}

/**
 * Saves what is typed and lets go of the case file. Words that could not be saved, or that are in
 * conflict, are held on to: they stand in their boxes again when the case file is opened.
 */
export async function closeCaseFile(): Promise<void> {
  turn += 1;
  const thisTurn = turn;
  await queue.flush();
  if (turn === thisTurn && getState().phase !== 'closed') setState(letGo());
}

/** Nothing open, but for how the fields stand that are not kept yet. */
function letGo(): CaseFileState {
  queue.forgetSaved();
  const statuses = Object.fromEntries(queue.unsaved().map(({ key, status }) => [key, status]));
  return { ...closed, statuses, failureCode: getState().failureCode };
}

/** The entities as the core has them, with the words over them that are typed and not kept yet. */
function withUnsavedWords(
  entities: readonly EntityRecord[],
): Readonly<Record<EntityId, EntityRecord>> {
  const byId = Object.fromEntries(entities.map((entity) => [entity.id, entity]));
  for (const { key, value, head } of queue.unsaved()) {
    const { entityId, field } = partsOf(key);
    const entity = byId[entityId];
    if (entity === undefined) continue;
    const heads = head === null ? entity.heads : { ...entity.heads, [field]: head };
    byId[entityId] = { ...entity, heads, fields: { ...entity.fields, [field]: value } };
  }
  return byId;
}

function partsOf(key: string): { readonly entityId: EntityId; readonly field: string } {
  const at = key.indexOf('.');
  return { entityId: key.slice(0, at) as EntityId, field: key.slice(at + 1) };
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

/** The same before a lock or a close, after which memory is gone: words in conflict are kept too. */
export async function flushForGood(): Promise<boolean> {
  await queue.flush();
  await keepConflictsInHistory();
  return !queue.hasUnsaved;
}

export function hasUnsavedWords(): boolean {
  return queue.hasUnsaved;
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

/**
 * Ends a conflict by keeping `value`, which a person chose having seen both. The wording not chosen
 * is in the history either way. False when that could not be kept: the conflict stays open.
 */
export async function settleConflict(
  entityId: EntityId,
  field: string,
  value: AnyFieldValue,
  other: { value: AnyFieldValue; head: ChangeId },
): Promise<boolean> {
  const entity = getState().entities[entityId];
  if (entity === undefined) return false;
  const key = fieldKey(entityId, field);
  if (value !== other.value) {
    showValue(entity, field, value);
    queue.resolve(key, value, other.head);
    return true;
  }
  const typed = queue.unsaved().find((unsaved) => unsaved.key === key)?.value ?? null;
  const head = await keepBeneath(key, typed, other);
  if (head === null) return false;
  const now = getState().entities[entityId] ?? entity;
  showValue(now, field, other.value);
  queue.accept(key, other.value, head);
  return true;
}

/**
 * Before a lock or a close: words in conflict go into the history beneath the other wording, where
 * “Earlier wording” finds them. True when none is left that is kept nowhere.
 */
async function keepConflictsInHistory(): Promise<boolean> {
  const conflicts = queue.unsaved().filter(({ status }) => status === 'conflict');
  const kept = await Promise.all(
    conflicts.map(async ({ key, value }) => {
      const { entityId, field } = partsOf(key);
      const other = await readOther(entityId, field);
      if (other === null || other.head === null) return false;
      const head = await keepBeneath(key, value, { value: other.value, head: other.head });
      if (head !== null) queue.accept(key, other.value, head);
      return head !== null;
    }),
  );
  return kept.every(Boolean);
}

/** Saves the typed wording on the other, and the other again on top. The head, or null on failure. */
async function keepBeneath(
  key: string,
  typed: AnyFieldValue,
  other: { value: AnyFieldValue; head: ChangeId },
): Promise<ChangeId | null> {
  const { entityId, field } = partsOf(key);
  const beneath = await saveField({ key, value: typed, basedOn: other.head });
  if (beneath.outcome !== 'saved') return null;
  await core['field.seal']({ entityId, field });
  const top = await saveField({ key, value: other.value, basedOn: beneath.head });
  if (top.outcome !== 'saved') return null;
  await core['field.seal']({ entityId, field });
  return top.head;
}

/** The open case file as the rules read it. */
export function caseFileOf(state: CaseFileState): CaseFile | null {
  if (state.caseFileId === null || state.phase !== 'open') return null;
  return { caseFileId: state.caseFileId, entities: Object.values(state.entities) };
}

/** Forgets everything: the vault has locked. */
export function forgetEverything(): void {
  turn += 1;
  queue.clear();
  undoStacks.clear();
  forgetTypedDates();
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
  const reply = await core['field.save']({
    ...partsOf(request.key),
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
  const { entityId, field } = partsOf(key);
  const entity = entities[entityId];
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
