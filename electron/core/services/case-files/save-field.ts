import type { AnyFieldValue } from '../../../../guidance/model/fields.ts';
import type { Instant } from '../../../../guidance/model/dates.ts';
import {
  entityId as entityIdSchema,
  type ChangeId,
  type EntityId,
} from '../../../../guidance/model/ids.ts';
import { done, refused, type Outcome } from '../../../contract/procedure.ts';
import { canonicalJson } from '../../store/canonical-json.ts';
import { findEntity, type EntityRow } from '../../store/entities.ts';
import { findField, valueOfChange, writeOpenValue, type FieldRow } from '../../store/fields.ts';
import { headAfterDropping, isPaused, sealField } from '../../store/sealing.ts';
import type { Writing } from '../../store/writing.ts';
import { fieldDefinitionOf } from '../../../../guidance/model/entities.ts';
import { checkedValue, fitsOption } from './checked-value.ts';
import { noteFieldSaved } from './make-entity.ts';
import { appraisalOf, whyKept } from './read-only.ts';

export type FieldSave = {
  readonly entityId: EntityId;
  readonly field: string;
  readonly value: AnyFieldValue;
  readonly basedOn: ChangeId | null;
};

export type FieldSaved = { readonly head: ChangeId; readonly savedAt: Instant };

type SaveCode =
  'not_found' | 'not_allowed' | 'too_long' | 'stale' | 'appraisal_read_only' | 'case_file_archived';

/**
 * Saves one field. Words typed one after the other are one open change, written in place; after a
 * minute's pause, or over somebody else's open change, a new one begins. A save based on anything
 * but the field's head is stale and writes nothing: the screen shows both texts.
 */
export function saveField(writing: Writing, save: FieldSave): Outcome<FieldSaved, SaveCode> {
  const { session } = writing;
  const { database } = session;
  const entity = findEntity(database, save.entityId);
  if (entity === null || entity.isLive === 0) return refused('not_found');
  const kept = whyKept(database, { ...entity, appraisalId: appraisalOf(entity) });
  if (kept !== null) return refused(kept);
  const checked = checkedFor(writing, entity, save);
  if (!checked.ok) return refused(checked.code);
  const { value } = checked;
  const before = findField(database, entity.entityKey, save.field);
  if (headAfterDropping(session, save.basedOn) !== (before?.headId ?? null)) {
    return refused('stale');
  }
  const current = sealedUnlessContinuing(writing, entity, before);
  if (current !== null && isSame(valueOfChange(database, current.head), value)) {
    return done({ head: current.headId, savedAt: writing.at });
  }
  const head = writeOpenValue(writing, entity, save.field, current, value);
  noteFieldSaved(writing, entity, save.field);
  return done({ head, savedAt: writing.at });
}

function checkedFor(
  writing: Writing,
  entity: EntityRow,
  save: FieldSave,
): ReturnType<typeof checkedValue> {
  const { database } = writing.session;
  const checked = checkedValue(entity.kind, save.field, save.value);
  if (!checked.ok) return checked;
  if (entity.kind === 'option') {
    const optionId = findField(database, entity.entityKey, 'optionId');
    const id = optionId === null ? null : valueOfChange(database, optionId.head);
    if (typeof id !== 'string' || !fitsOption(id, save.field, checked.value)) {
      return { ok: false, code: 'not_allowed' };
    }
  }
  return isGoodReference(writing, entity, save.field, checked.value)
    ? checked
    : { ok: false, code: 'not_allowed' };
}

/** A reference names something of the right kind that stands in the same case file. */
export function isGoodReference(
  writing: Writing,
  owner: { readonly kind: string; readonly caseFileKey: number },
  field: string,
  value: AnyFieldValue,
): boolean {
  const definition = fieldDefinitionOf(owner.kind, field);
  if (definition?.type !== 'reference' || typeof value !== 'string') return true;
  const target = findEntity(writing.session.database, entityIdSchema.parse(value));
  return (
    target !== null &&
    target.isLive === 1 &&
    definition.to.includes(target.kind) &&
    target.caseFileKey === owner.caseFileKey
  );
}

/** Ends the field's open change first, unless this save goes on with it. */
function sealedUnlessContinuing(
  writing: Writing,
  entity: EntityRow,
  current: FieldRow | null,
): FieldRow | null {
  const { session, at } = writing;
  if (current === null || current.sequence !== null) return current;
  const isOwn = current.actorId === session.actorId && current.vaultId === session.vaultId;
  if (isOwn && !isPaused(current.at, at)) return current;
  sealField(session, current);
  return findField(session.database, entity.entityKey, current.name);
}

function isSame(kept: AnyFieldValue, value: AnyFieldValue): boolean {
  return canonicalJson(kept) === canonicalJson(value);
}
