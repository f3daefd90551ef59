import type Database from 'better-sqlite3';
import { Temporal } from 'temporal-polyfill';
import { entitiesOf, type CaseFile } from '../../../guidance/model/case-file.ts';
import type { CivilDate, Instant, PartialDate } from '../../../guidance/model/dates.ts';
import { entityDefinitions, type EntityKind } from '../../../guidance/model/entities.ts';
import { optionById } from '../../../guidance/catalogue.ts';
import { childName } from '../../../guidance/rules/child-name.ts';
import { initialsOf } from '../../../guidance/rules/initials.ts';
import { currentLegalStatus, lookedAfterSince } from '../../../guidance/rules/looked-after.ts';
import { nextPlanned } from '../../../guidance/rules/next-planned.ts';
import { planOf } from '../../../guidance/rules/plan.ts';
import { planStateOf } from '../../../guidance/rules/plan-state.ts';
import { standingJudgement } from '../../../guidance/rules/timeliness.ts';
import type { TimetableRule } from '../../../guidance/schema/timetable-rule.ts';
import { englishBankHolidays } from '../../../guidance/timetable/bank-holidays.ts';
import { clockFieldsOf, clockKinds } from '../../../guidance/timetable/clock-kinds.ts';
import { computeTimetable } from '../../../guidance/timetable/engine.ts';
import { clockEvents } from '../../../guidance/timetable/events.ts';
import { plannedTitle, typeWords } from '../../../guidance/timetable/recording.ts';
import { dueSummary } from '../../../guidance/timetable/next-due.ts';
import { canonicalJson } from './canonical-json.ts';
import { partialReader } from './partial-case-file.ts';
import { prepared } from './prepared.ts';
import { searchableName } from './search-words.ts';

/**
 * Raise it when a row comes to be made otherwise from the same fields and rules: the rows made
 * before are then made again.
 */
const PROJECTION = 2;

/** What rows made of the same fields by the same rules, in the same way, have in common. */
export function rowsKey({ keyFor }: RowRules, profile: string): string {
  return `${PROJECTION} ${keyFor(profile)}`;
}

/** The fields that a row of the caseload is made from besides those that the clock reads. */
const BESIDE_THE_CLOCK: { readonly [Kind in EntityKind]?: readonly string[] } = {
  child: [
    'givenName',
    'familyName',
    'likesToBeCalled',
    'caseReference',
    'socialWorker',
    'teamManager',
    'profile',
  ],
  order: ['title'],
  review: ['title'],
  meeting: ['title'],
  decision: ['title'],
  notice: ['title'],
  assessment: ['title'],
  option: ['optionId', 'conclusion', 'interimConclusion', 'interimRouteTo', 'completed'],
  timeliness: ['judgedOn', 'rating'],
  // An appraisal's place among the others says which one is in progress.
  appraisal: [],
};

/** All that a row is made from. Anything else leaves the row as it is. */
const projected: ReadonlyMap<string, ReadonlySet<string>> = fieldsByKind([
  ...Object.entries(BESIDE_THE_CLOCK),
  ...clockKinds.map((kind) => [kind, clockFieldsOf(kind)] as const),
]);

/** A case file with what its row is made from, and what the clock reads. */
export const readProjected = partialReader(projected);

/** Whether saving this field can change the row of the caseload. */
export function isProjected(kind: string, field: string): boolean {
  return projected.get(kind)?.has(field) ?? false;
}

/** Whether making, removing or moving an entity of this kind can change the row of the caseload. */
export function isProjectedKind(kind: string): boolean {
  return projected.has(kind);
}

const SAVE_ROW = `
  INSERT INTO caseload (
    case_file_key, child_entity_id, child_name, search_name, birth_status, born_on, expected_on,
    case_reference, legal_status, looked_after_since, next_planned_on, next_planned_what,
    preferred_option, options_completed, computed_on, turns_on, changed_at, profile, rules_key,
    initials, social_worker, team_manager, plan_state, parallel_options, next_due, next_due_on,
    overdue_count, longest_overdue, timeliness, timeliness_id, next_planned_type
  )
  VALUES (
    :caseFileKey, :childEntityId, :childName, :searchName, :birthStatus, :bornOn, :expectedOn,
    :caseReference, :legalStatus, :lookedAfterSince, :nextPlannedOn, :nextPlannedWhat,
    :preferredOption, :optionsCompleted, :computedOn, :turnsOn, :changedAt, :profile, :rulesKey,
    :initials, :socialWorker, :teamManager, :planState, :parallelOptions, :nextDue, :nextDueOn,
    :overdueCount, :longestOverdue, :timeliness, :timelinessId, :nextPlannedType
  )
  ON CONFLICT (case_file_key) DO UPDATE
  SET child_name = :childName, search_name = :searchName, birth_status = :birthStatus,
    born_on = :bornOn, expected_on = :expectedOn, case_reference = :caseReference,
    legal_status = :legalStatus, looked_after_since = :lookedAfterSince,
    next_planned_on = :nextPlannedOn, next_planned_what = :nextPlannedWhat,
    preferred_option = :preferredOption, options_completed = :optionsCompleted,
    computed_on = :computedOn, turns_on = :turnsOn, changed_at = :changedAt, profile = :profile,
    rules_key = :rulesKey, initials = :initials, social_worker = :socialWorker,
    team_manager = :teamManager, plan_state = :planState, parallel_options = :parallelOptions,
    next_due = :nextDue, next_due_on = :nextDueOn, overdue_count = :overdueCount,
    longest_overdue = :longestOverdue, timeliness = :timeliness, timeliness_id = :timelinessId,
    next_planned_type = :nextPlannedType`;

const SET_CHANGED = `
  UPDATE caseload
  SET changed_at = :changedAt
  WHERE case_file_key = :caseFileKey`;

/** The rules that dates are computed with, by the profile that the case file names, or `''`. */
export type RowRules = {
  readonly rulesFor: (profile: string) => readonly TimetableRule[];
  /** The same for as long as the rules are. */
  readonly keyFor: (profile: string) => string;
};

/** Notes that a case file has changed in something the caseload does not show. */
export function touchCaseload(
  database: Database.Database,
  caseFileKey: number,
  changedAt: Instant,
): void {
  prepared(database, SET_CHANGED).run({ caseFileKey, changedAt });
}

/** The dated rows that somebody plans. */
const PLANNED_KINDS = [
  'order',
  'review',
  'meeting',
  'decision',
  'notice',
  'assessment',
  'visit',
] as const;

/**
 * Makes the caseload's row of one case file again from its fields. It belongs to the transaction
 * that changed them, so that the list and the case file never disagree.
 */
export function projectCaseload(
  database: Database.Database,
  caseFileKey: number,
  today: CivilDate,
  changedAt: Instant,
  rules: RowRules,
): void {
  const caseFile = readProjected(database, caseFileKey);
  const child = entitiesOf(caseFile, 'child')[0];
  if (child === undefined) return;
  const { profile } = child.fields;
  const statuses = entitiesOf(caseFile, 'legalStatus').map((status) => status.fields);
  const planned = PLANNED_KINDS.flatMap((kind) =>
    entitiesOf(caseFile, kind).map(({ fields }) => ({
      ...fields,
      title: plannedTitle(kind, fields),
      typeName: typeWords(kind, fields) || entityDefinitions[kind].name,
    })),
  );
  const next = nextPlanned(planned, today);
  const judgement = standingJudgement(entitiesOf(caseFile, 'timeliness'));
  const timetable = computeTimetable(
    clockEvents(caseFile),
    rules.rulesFor(profile),
    englishBankHolidays,
    today,
  );
  const due = dueSummary(timetable);
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
    nextPlannedType: next?.type ?? null,
    ...planColumns(caseFile),
    computedOn: today,
    turnsOn: earlier(
      timetable.turnsOn,
      nextTurn(
        [
          ...statuses.flatMap((status) => [status.startedOn, status.endedOn]),
          ...planned.map((item) => item.plannedOn),
        ],
        today,
      ),
    ),
    changedAt,
    profile,
    rulesKey: rowsKey(rules, profile),
    initials: initialsOf(fields),
    socialWorker: fields.socialWorker.trim(),
    teamManager: fields.teamManager.trim(),
    nextDue: due.next === null ? null : JSON.stringify(due.next),
    nextDueOn: due.next?.on ?? null,
    overdueCount: due.overdueCount,
    longestOverdue: due.longestOverdue === null ? null : JSON.stringify(due.longestOverdue),
    timeliness: judgement?.fields.rating ?? null,
    timelinessId: judgement?.id ?? null,
  });
}

/** What the worker has concluded in the appraisal in progress. */
function planColumns(caseFile: CaseFile) {
  const newest = entitiesOf(caseFile, 'appraisal').at(-1)?.id ?? null;
  const options = entitiesOf(caseFile, 'option')
    .filter((option) => option.appraisalId === newest)
    .map((option) => option.fields);
  const plan = planOf(options, (optionId) => optionById(optionId).nature === 'interim');
  return {
    planState: planStateOf(plan),
    // While two options say so, the worker has not said which.
    preferredOption: plan.preferred.length === 1 ? (plan.preferred[0] ?? null) : null,
    parallelOptions: JSON.stringify(plan.parallel),
    optionsCompleted: options.filter((option) => option.completed === 'complete').length,
  };
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

function fieldsByKind(
  given: readonly (readonly [string, readonly string[]])[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const byKind = new Map<string, Set<string>>();
  for (const [kind, fields] of given) {
    byKind.set(kind, new Set([...(byKind.get(kind) ?? []), ...fields]));
  }
  return byKind;
}

function earlier(a: CivilDate | null, b: CivilDate | null): CivilDate | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

function storedDate(value: PartialDate | null): string | null {
  return value === null ? null : canonicalJson(value);
}
