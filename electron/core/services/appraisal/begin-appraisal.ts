import { CONTENT_VERSION } from '../../../../guidance/catalogue.ts';
import { formatDate } from '../../../../guidance/model/dates.ts';
import { emptyValue, type AnyFieldValue } from '../../../../guidance/model/fields.ts';
import { fieldDefinitionOf } from '../../../../guidance/model/entities.ts';
import type { CaseFileId, EntityId } from '../../../../guidance/model/ids.ts';
import { compareOrder } from '../../../../guidance/rules/order.ts';
import { done, refused, type Outcome } from '../../../contract/procedure.ts';
import { findCaseFile, readEntities, readSome, type StoredEntity } from '../../store/case-files.ts';
import { sealOpenChangesOf } from '../../store/sealing.ts';
import type { Writing } from '../../store/writing.ts';
import { makeEntity, noteEntitiesChanged } from '../case-files/make-entity.ts';
import { newestAppraisal } from '../case-files/read-only.ts';

/** Each weighing is completed anew: what was complete for the last one is read again. */
const COMPLETIONS: Readonly<Record<string, readonly string[]>> = {
  appraisal: ['balanceCompleted', 'planCompleted'],
  option: ['completed'],
};

/**
 * Begins an appraisal from the newest one: every entity of it is made again with an id of its own
 * and `derivedFrom`, so that what has changed since can be shown. The earlier one is then no longer
 * the newest, and so read-only.
 */
export function beginAppraisal(
  writing: Writing,
  caseFileId: CaseFileId,
  title: string,
): Outcome<
  { appraisalId: EntityId; entities: StoredEntity[] },
  'not_found' | 'case_file_archived'
> {
  const { session } = writing;
  const { database } = session;
  const caseFile = findCaseFile(database, caseFileId);
  if (caseFile === null) return refused('not_found');
  if (caseFile.isArchived === 1) return refused('case_file_archived');
  const { caseFileKey } = caseFile;
  const last = newestAppraisal(database, caseFileKey);
  if (last === null) throw new Error('Every case file is made with an appraisal.');
  sealOpenChangesOf(session, caseFileKey);
  const all = readEntities(database, caseFileKey);
  const earlier = all.find((entity) => entity.id === last.entityId);
  if (earlier === undefined) throw new Error('The newest appraisal can be read.');

  const begun = makeEntity(writing, {
    caseFileKey,
    kind: 'appraisal',
    parentId: null,
    appraisalId: null,
    derivedFrom: earlier.id,
    fields: {
      ...keptFields(earlier),
      title: title === '' ? `Appraisal begun ${formatDate(writing.today)}` : title,
      startedOn: { date: writing.today, precision: 'day' },
      contentVersion: CONTENT_VERSION,
    },
  });
  const newIds = new Map<EntityId, EntityId>([[earlier.id, begun.entityId]]);
  const madeKeys = [begun.entityKey];
  const belonging = all.filter((entity) => entity.appraisalId === earlier.id);
  for (const entity of parentsFirst(belonging, earlier.id)) {
    const parentId = entity.parentId === null ? undefined : newIds.get(entity.parentId);
    if (parentId === undefined) throw new Error('What is part of an appraisal stands under it.');
    const made = makeEntity(writing, {
      caseFileKey,
      kind: entity.kind,
      parentId,
      appraisalId: begun.entityId,
      order: entity.order,
      derivedFrom: entity.id,
      fields: keptFields(entity),
    });
    newIds.set(entity.id, made.entityId);
    madeKeys.push(made.entityKey);
  }
  noteEntitiesChanged(writing, caseFileKey, ['appraisal']);
  const entities = readSome(database, caseFileId, madeKeys);
  return done({ appraisalId: begun.entityId, entities });
}

function keptFields(entity: StoredEntity): Record<string, AnyFieldValue> {
  const kept = { ...entity.fields };
  for (const name of COMPLETIONS[entity.kind] ?? []) {
    const definition = fieldDefinitionOf(entity.kind, name);
    if (definition !== null) kept[name] = emptyValue(definition);
  }
  return kept;
}

/** In an order in which everything comes after what it stands under. */
function parentsFirst(
  entities: readonly StoredEntity[],
  rootId: EntityId,
): readonly StoredEntity[] {
  const byParent = Map.groupBy(entities, (entity) => entity.parentId);
  const below = (parentId: EntityId): readonly StoredEntity[] =>
    (byParent.get(parentId) ?? [])
      .toSorted(compareOrder)
      .flatMap((entity) => [entity, ...below(entity.id)]);
  return below(rootId);
}
