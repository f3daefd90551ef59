import { emptyValue, isEmptyValue, type AnyFieldValue } from '../../../../guidance/model/fields.ts';
import { fieldDefinitionOf } from '../../../../guidance/model/entities.ts';
import { entityId as entityIdSchema, type EntityId } from '../../../../guidance/model/ids.ts';
import { takeSourceNumber } from '../../store/case-files.ts';
import {
  isProjected,
  isProjectedKind,
  projectCaseload,
  touchCaseload,
} from '../../store/caseload.ts';
import { insertEntity, orderAfter, type EntityDraft } from '../../store/entities.ts';
import { writeSealedValue, type FieldOwner } from '../../store/fields.ts';
import type { Writing } from '../../store/writing.ts';
import { rulesInUseOf } from '../profiles/rules-in-use.ts';

export type NewEntity = Omit<EntityDraft, 'derivedFrom' | 'order' | 'entityId'> & {
  readonly entityId?: EntityId;
  readonly derivedFrom?: EntityId;
  /** Left out: last among its siblings. */
  readonly order?: string;
  /** Already checked. Empty values are not saved. */
  readonly fields: Readonly<Record<string, AnyFieldValue | undefined>>;
};

/**
 * Makes an entity with its first values, every one a sealed step of the history. A source gets its
 * number of the register here, in the same transaction, so that no number is given twice.
 */
export function makeEntity(writing: Writing, made: NewEntity): FieldOwner {
  const { database } = writing.session;
  const { caseFileKey, kind, parentId, appraisalId } = made;
  const owner = insertEntity(writing, {
    caseFileKey,
    entityId: made.entityId ?? newEntityId(writing),
    kind,
    parentId,
    appraisalId,
    order: made.order ?? orderAfter(database, { caseFileKey, kind, parentId }, null),
    derivedFrom: made.derivedFrom ?? null,
  });
  if (kind === 'source') {
    writeSealedValue(writing, owner, 'registerNumber', takeSourceNumber(database, caseFileKey));
  }
  for (const [name, value] of Object.entries(made.fields)) {
    if (value !== undefined && !isUnset(kind, name, value)) {
      writeSealedValue(writing, owner, name, value);
    }
  }
  return owner;
}

export function newEntityId(writing: Writing): EntityId {
  return entityIdSchema.parse(writing.random.uuid());
}

/** Brings the caseload up to date after a field was saved. */
export function noteFieldSaved(writing: Writing, owner: FieldOwner, field: string): void {
  note(writing, owner.caseFileKey, isProjected(owner.kind, field));
}

/** Brings the caseload up to date after entities of some kinds were made, moved or removed. */
export function noteEntitiesChanged(
  writing: Writing,
  caseFileKey: number,
  kinds: readonly string[],
): void {
  note(writing, caseFileKey, kinds.some(isProjectedKind));
}

function note(writing: Writing, caseFileKey: number, isShown: boolean): void {
  const { database } = writing.session;
  const { session, today, at } = writing;
  if (isShown) projectCaseload(database, caseFileKey, today, at, rulesInUseOf(session));
  else touchCaseload(database, caseFileKey, writing.at);
}

/** A field that holds what it would hold anyway has nothing to remember. */
function isUnset(kind: string, name: string, value: AnyFieldValue): boolean {
  const definition = fieldDefinitionOf(kind, name);
  if (definition === null) throw new Error(`A ${kind} has no field called ${name}.`);
  return value === emptyValue(definition) || isEmptyValue(value);
}
