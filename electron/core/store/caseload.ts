import type Database from 'better-sqlite3';
import { Temporal } from 'temporal-polyfill';
import { entitiesOf, type CaseFile } from '../../../guidance/model/case-file.ts';
import type { CivilDate, Instant, PartialDate } from '../../../guidance/model/dates.ts';
import { entityDefinitions, type EntityKind } from '../../../guidance/model/entities.ts';
import type { CaseFileId, EntityId } from '../../../guidance/model/ids.ts';
import { childName } from '../../../guidance/rules/child-name.ts';
import { currentLegalStatus, lookedAfterSince } from '../../../guidance/rules/looked-after.ts';
import { nextPlanned } from '../../../guidance/rules/next-planned.ts';
import { canonicalJson } from './canonical-json.ts';
import type { StoredEntity } from './case-files.ts';
import { prepared } from './prepared.ts';
import { searchableName } from './search-words.ts';
import { readValue } from './stored-value.ts';

/** The fields that a row of the caseload is made from. Anything else leaves the row as it is. */
const PROJECTED: { readonly [Kind in EntityKind]?: readonly string[] } = {
  child: [
    'givenName',
    'familyName',
    'likesToBeCalled',
    'birthStatus',
    'bornOn',
    'expectedOn',
    'caseReference',
  ],
  legalStatus: ['status', 'startedOn', 'endedOn'],
  order: ['title', 'plannedOn', 'actualOn'],
  review: ['title', 'plannedOn', 'actualOn'],
  meeting: ['title', 'plannedOn', 'actualOn'],
  option: ['optionId', 'conclusion', 'completed'],
  // An appraisal's place among the others says which one is in progress.
  appraisal: [],
};

const projectedKinds = Object.keys(PROJECTED);
const projectedFields = [...new Set(Object.values(PROJECTED).flat())];

/** Whether saving this field can change the row of the caseload. */
export function isProjected(kind: string, field: string): boolean {
  return fieldsProjected(kind)?.includes(field) ?? false;
}

/** Whether making, removing or moving an entity of this kind can change the row of the caseload. */
export function isProjectedKind(kind: string): boolean {
  return fieldsProjected(kind) !== undefined;
}

const FIND_PROJECTED = `
  SELECT entity.entity_id AS id, entity.kind, entity.parent_id AS parentId,
    entity.appraisal_id AS appraisalId, entity.order_key AS "order",
    entity.derived_from AS derivedFrom, entity.created_at AS createdAt,
    field.name, change_payload.value
  FROM entity
  LEFT JOIN field ON field.entity_key = entity.entity_key
    AND field.name IN (${projectedFields.map((name) => `'${name}'`).join(', ')})
  LEFT JOIN change_payload ON change_payload.change_key = field.head
  WHERE entity.case_file_key = :caseFileKey AND entity.is_live = 1
    AND entity.kind IN (${projectedKinds.map((kind) => `'${kind}'`).join(', ')})`;

const FIND_CASE_FILE_ID = `
  SELECT case_file_id AS caseFileId
  FROM case_file
  WHERE case_file_key = :caseFileKey`;

const SAVE_ROW = `
  INSERT INTO caseload (
    case_file_key, child_entity_id, child_name, search_name, birth_status, born_on, expected_on,
    case_reference, legal_status, looked_after_since, next_planned_on, next_planned_what,
    preferred_option, options_completed, computed_on, turns_on, changed_at
  )
  VALUES (
    :caseFileKey, :childEntityId, :childName, :searchName, :birthStatus, :bornOn, :expectedOn,
    :caseReference, :legalStatus, :lookedAfterSince, :nextPlannedOn, :nextPlannedWhat,
    :preferredOption, :optionsCompleted, :computedOn, :turnsOn, :changedAt
  )
  ON CONFLICT (case_file_key) DO UPDATE
  SET child_name = :childName, search_name = :searchName, birth_status = :birthStatus,
    born_on = :bornOn, expected_on = :expectedOn, case_reference = :caseReference,
    legal_status = :legalStatus, looked_after_since = :lookedAfterSince,
    next_planned_on = :nextPlannedOn, next_planned_what = :nextPlannedWhat,
    preferred_option = :preferredOption, options_completed = :optionsCompleted,
    computed_on = :computedOn, turns_on = :turnsOn, changed_at = :changedAt`;

const SET_CHANGED = `
  UPDATE caseload
  SET changed_at = :changedAt
  WHERE case_file_key = :caseFileKey`;

/** A row is right until its next date comes, or for good; and not on an earlier day than its own. */
const FIND_TURNED = `
  SELECT case_file_key AS caseFileKey, changed_at AS changedAt
  FROM caseload
  WHERE turns_on <= :today OR computed_on > :today`;

type ProjectedRow = Omit<StoredEntity, 'caseFileId' | 'fields' | 'heads'> & {
  readonly name: string | null;
  readonly value: string | null;
};

/** Notes that a case file has changed in something the caseload does not show. */
export function touchCaseload(
  database: Database.Database,
  caseFileKey: number,
  changedAt: Instant,
): void {
  prepared(database, SET_CHANGED).run({ caseFileKey, changedAt });
}

/**
 * Makes the caseload's row of one case file again from its fields. It belongs to the transaction
 * that changed them, so that the list and the case file never disagree.
 */
export function projectCaseload(
  database: Database.Database,
  caseFileKey: number,
  today: CivilDate,
  changedAt: Instant,
): void {
  const caseFile = readProjected(database, caseFileKey);
  const child = entitiesOf(caseFile, 'child')[0];
  if (child === undefined) return;
  const statuses = entitiesOf(caseFile, 'legalStatus').map((status) => status.fields);
  const planned = (['order', 'review', 'meeting'] as const).flatMap((kind) =>
    entitiesOf(caseFile, kind).map(({ fields }) => ({
      ...fields,
      kindName: entityDefinitions[kind].name,
    })),
  );
  const next = nextPlanned(planned, today);
  const newest = entitiesOf(caseFile, 'appraisal').at(-1)?.id ?? null;
  const options = entitiesOf(caseFile, 'option')
    .filter((option) => option.appraisalId === newest)
    .map((option) => option.fields);
  const preferred = options.filter((option) => option.conclusion === 'preferred');
  const { fields } = child;
  prepared(database, SAVE_ROW).run({
    caseFileKey,
    childEntityId: child.id,
    childName: childName(fields),
    searchName: searchableName([fields.givenName, fields.familyName, fields.likesToBeCalled]),
    birthStatus: fields.birthStatus,
    bornOn: storedDate(fields.bornOn),
    expectedOn: storedDate(fields.expectedOn),
    caseReference: fields.caseReference,
    legalStatus: currentLegalStatus(statuses, today),
    lookedAfterSince: lookedAfterSince(statuses, today),
    nextPlannedOn: next?.on ?? null,
    nextPlannedWhat: next?.what ?? null,
    // While two options say so, the worker has not said which.
    preferredOption: preferred.length === 1 ? (preferred[0]?.optionId ?? null) : null,
    optionsCompleted: options.filter((option) => option.completed === 'complete').length,
    computedOn: today,
    turnsOn: nextTurn(
      [
        ...statuses.flatMap((status) => [status.startedOn, status.endedOn]),
        ...planned.map((item) => item.plannedOn),
      ],
      today,
    ),
    changedAt,
  });
}

/** Makes the rows again in which a date has come since they were made. The caller holds the transaction. */
export function projectTurnedRows(database: Database.Database, today: CivilDate): void {
  const turned = prepared<
    { today: string },
    { readonly caseFileKey: number; readonly changedAt: Instant }
  >(database, FIND_TURNED).all({ today });
  for (const { caseFileKey, changedAt } of turned) {
    projectCaseload(database, caseFileKey, today, changedAt);
  }
}

/** Whether any row has to be made again before the list is right for this day. */
export function hasTurnedRows(database: Database.Database, today: CivilDate): boolean {
  return (
    prepared<{ today: string }, unknown>(database, `${FIND_TURNED} LIMIT 1`).get({ today }) !==
    undefined
  );
}

/** The first day after today on which a row made from these dates could say something else. */
function nextTurn(dates: readonly (PartialDate | null)[], today: CivilDate): CivilDate | null {
  let next: CivilDate | null = null;
  for (const value of dates) {
    if (value === null) continue;
    // The day itself, and the day after it, when it has passed.
    const dayAfter = Temporal.PlainDate.from(value.date).add({ days: 1 }).toString();
    for (const day of [value.date, dayAfter]) {
      if (day > today && (next === null || day < next)) next = day;
    }
  }
  return next;
}

function readProjected(database: Database.Database, caseFileKey: number): CaseFile {
  const byCaseFile = { caseFileKey };
  const found = prepared<typeof byCaseFile, { readonly caseFileId: CaseFileId }>(
    database,
    FIND_CASE_FILE_ID,
  ).get(byCaseFile);
  if (found === undefined) throw new Error('The caseload lists case files that are there.');
  const { caseFileId } = found;
  const entities = new Map<EntityId, StoredEntity>();
  const rows = prepared<typeof byCaseFile, ProjectedRow>(database, FIND_PROJECTED).all(byCaseFile);
  for (const { name, value, ...place } of rows) {
    let entity = entities.get(place.id);
    if (entity === undefined) {
      entity = { ...place, caseFileId, fields: {}, heads: {} };
      entities.set(place.id, entity);
    }
    if (name !== null) entity.fields[name] = readValue(value);
  }
  return { caseFileId, entities: [...entities.values()] };
}

function fieldsProjected(kind: string): readonly string[] | undefined {
  return new Map<string, readonly string[]>(Object.entries(PROJECTED)).get(kind);
}

function storedDate(value: PartialDate | null): string | null {
  return value === null ? null : canonicalJson(value);
}
