import type Database from 'better-sqlite3';
import { Temporal } from 'temporal-polyfill';
import * as z from 'zod/mini';
import type { CivilDate, Instant, PartialDate } from '../../../guidance/model/dates.ts';
import type { CaseFileId } from '../../../guidance/model/ids.ts';
import type { PlanState } from '../../../guidance/model/plan-state.ts';
import {
  caseloadDue,
  type CaseloadChoices,
  type CaseloadDue,
  type CaseloadFilter,
  type CaseloadOrder,
  type CaseloadPage,
  type CaseloadRow,
  type TimelinessRating,
} from '../../contract/caseload-shapes.ts';
import { ORDERS } from './caseload-orders.ts';
import { prepared } from './prepared.ts';
import { searchableName } from './search-words.ts';
import { readValue } from './stored-value.ts';

/** Every condition is asked only where its value is given. */
const FILTER = `
  (:isArchivedShown = 1 OR case_file.is_archived = 0)
  AND (
    :words = '' OR instr(caseload.search_name, :name) > 0
    OR instr(lower(caseload.case_reference), :words) > 0
  )
  AND (:isOverdue = 0 OR caseload.overdue_count > 0)
  AND (:dueBy IS NULL OR caseload.next_due_on <= :dueBy)
  AND (:timeliness IS NULL OR ifnull(caseload.timeliness, 'not_judged') = :timeliness)
  AND (:legalStatus IS NULL OR ifnull(caseload.legal_status, '') = :legalStatus)
  AND (:planState IS NULL OR caseload.plan_state = :planState)
  AND (:socialWorker IS NULL OR caseload.social_worker = :socialWorker)
  AND (:teamManager IS NULL OR caseload.team_manager = :teamManager)
  AND (:profile IS NULL OR caseload.profile = :profile)`;

const FIELD_OF_JUDGEMENT = (name: string): string => `(
    SELECT change_payload.value
    FROM entity
    JOIN field ON field.entity_key = entity.entity_key AND field.name = '${name}'
    JOIN change_payload ON change_payload.change_key = field.head
    WHERE entity.entity_id = caseload.timeliness_id
  )`;

const LIST = (order: string): string => `
  SELECT case_file.case_file_id AS caseFileId, caseload.child_name AS childName,
    caseload.birth_status AS birthStatus, caseload.born_on AS bornOn,
    caseload.expected_on AS expectedOn, caseload.case_reference AS caseReference,
    caseload.legal_status AS legalStatus, caseload.looked_after_since AS lookedAfterSince,
    caseload.next_due AS nextDue, caseload.overdue_count AS overdueCount,
    caseload.longest_overdue AS longestOverdue, caseload.next_planned_on AS nextPlannedOn,
    caseload.next_planned_what AS nextPlannedWhat, caseload.plan_state AS planState,
    caseload.preferred_option AS preferredOption, caseload.parallel_options AS parallelOptions,
    caseload.options_completed AS optionsCompleted, caseload.timeliness,
    ${FIELD_OF_JUDGEMENT('judgedOn')} AS judgedOn,
    ${FIELD_OF_JUDGEMENT('reason')} AS reason,
    ${FIELD_OF_JUDGEMENT('drift')} AS drift,
    case_file.is_practice AS isPractice, case_file.is_archived AS isArchived,
    caseload.changed_at AS changedAt, caseload.case_file_key AS caseFileKey, caseload.initials,
    caseload.social_worker AS socialWorker, caseload.team_manager AS teamManager,
    caseload.profile, caseload.next_planned_type AS nextPlannedType
  FROM (
    SELECT caseload.case_file_key
    FROM caseload
    JOIN case_file ON case_file.case_file_key = caseload.case_file_key
    WHERE ${FILTER}
    ORDER BY ${order}, caseload.search_name, case_file.case_file_id
    LIMIT :atMost OFFSET :from
  ) AS page
  CROSS JOIN caseload ON caseload.case_file_key = page.case_file_key
  CROSS JOIN case_file ON case_file.case_file_key = page.case_file_key
  ORDER BY ${order}, caseload.search_name, case_file.case_file_id`;

const COUNT_MATCHING = `
  SELECT count(*) AS count
  FROM caseload
  JOIN case_file ON case_file.case_file_key = caseload.case_file_key
  WHERE ${FILTER}`;

const COUNT_ALL = `
  SELECT count(*) AS count
  FROM case_file
  WHERE :isArchivedShown = 1 OR is_archived = 0`;

const COUNT_BY = (column: string): string => `
  SELECT ifnull(caseload.${column}, '') AS value, count(*) AS children
  FROM caseload
  JOIN case_file ON case_file.case_file_key = caseload.case_file_key
  WHERE :isArchivedShown = 1 OR case_file.is_archived = 0
  GROUP BY 1
  ORDER BY 1`;

const CHOICES = {
  legalStatus: COUNT_BY('legal_status'),
  socialWorker: COUNT_BY('social_worker'),
  teamManager: COUNT_BY('team_manager'),
  profile: COUNT_BY('profile'),
} as const;

type StoredRow = {
  readonly caseFileId: CaseFileId;
  readonly childName: string;
  readonly birthStatus: CaseloadRow['birthStatus'];
  readonly bornOn: string | null;
  readonly expectedOn: string | null;
  readonly caseReference: string;
  readonly legalStatus: string | null;
  readonly lookedAfterSince: CivilDate | null;
  readonly nextDue: string | null;
  readonly overdueCount: number;
  readonly longestOverdue: string | null;
  readonly nextPlannedOn: CivilDate | null;
  readonly nextPlannedWhat: string | null;
  readonly planState: PlanState;
  readonly preferredOption: string | null;
  readonly parallelOptions: string;
  readonly optionsCompleted: number;
  readonly timeliness: TimelinessRating | null;
  readonly judgedOn: string | null;
  readonly reason: string | null;
  readonly drift: string | null;
  readonly isPractice: 0 | 1;
  readonly isArchived: 0 | 1;
  readonly changedAt: Instant;
} & Beside;

/** What a row of an exported list holds that the screen does not show, or shows otherwise. */
type Beside = {
  readonly caseFileKey: number;
  readonly initials: string;
  readonly socialWorker: string;
  readonly teamManager: string;
  readonly profile: string;
  /** What is planned next by its type, without the worker's words. */
  readonly nextPlannedType: string | null;
};

/** One child of a list that is exported. */
export type TrackerEntry = Beside & { readonly row: CaseloadRow };

export type CaseloadQuery = {
  readonly filter: CaseloadFilter;
  readonly order: CaseloadOrder;
  readonly from: number;
  readonly atMost: number;
};

/** One page of the children that a filter lets through, and what the whole list comes to. */
export function listCaseload(
  database: Database.Database,
  query: CaseloadQuery,
  today: CivilDate,
): CaseloadPage {
  const { filter } = query;
  const matching = prepared<FilterValues, Counted>(database, COUNT_MATCHING);
  const all = prepared<Shown, Counted>(database, COUNT_ALL);
  return {
    rows: listRows(database, query, today),
    matching: matching.get(filterValues(filter, today))?.count ?? 0,
    total: all.get(shown(filter.isArchivedShown))?.count ?? 0,
  };
}

/** What the filters can be chosen from. */
export function listChoices(
  database: Database.Database,
  isArchivedShown: boolean,
): CaseloadChoices {
  const choicesOf = (name: keyof CaseloadChoices): CaseloadChoices[typeof name] =>
    prepared<Shown, CaseloadChoices[typeof name][number]>(database, CHOICES[name]).all(
      shown(isArchivedShown),
    );
  return {
    legalStatus: choicesOf('legalStatus'),
    socialWorker: choicesOf('socialWorker'),
    teamManager: choicesOf('teamManager'),
    profile: choicesOf('profile'),
  };
}

type Counted = { readonly count: number };
type Shown = { readonly isArchivedShown: 0 | 1 };

function shown(isArchivedShown: boolean): Shown {
  return { isArchivedShown: isArchivedShown ? 1 : 0 };
}

/** The rows of a page by themselves. */
export function listRows(
  database: Database.Database,
  { filter, order, from, atMost }: CaseloadQuery,
  today: CivilDate,
): CaseloadRow[] {
  return findRows(database, { filter, order, from, atMost }, today).map(rowOf);
}

/** Every child that a filter lets through, for an exported list. */
export function listForExport(
  database: Database.Database,
  query: Pick<CaseloadQuery, 'filter' | 'order'>,
  today: CivilDate,
): readonly TrackerEntry[] {
  return findRows(database, { ...query, from: 0, atMost: ALL }, today).map((found) => {
    const { caseFileKey, initials, socialWorker, teamManager, profile, nextPlannedType } = found;
    const beside = { caseFileKey, initials, socialWorker, teamManager, profile, nextPlannedType };
    return { ...beside, row: rowOf(found) };
  });
}

/** SQLite's word for no limit. */
const ALL = -1;

function findRows(
  database: Database.Database,
  { filter, order, from, atMost }: CaseloadQuery,
  today: CivilDate,
): readonly StoredRow[] {
  const { forwards, backwards } = ORDERS[order.by];
  const statement = LIST(order.isReversed ? backwards : forwards);
  return prepared<FilterValues & { from: number; atMost: number }, StoredRow>(
    database,
    statement,
  ).all({ ...filterValues(filter, today), from, atMost });
}

type FilterValues = ReturnType<typeof filterValues>;

function filterValues(filter: CaseloadFilter, today: CivilDate) {
  const words = filter.words.trim().toLowerCase();
  return {
    ...shown(filter.isArchivedShown),
    words,
    // Folded as the names are, so that "Zoe" finds Zoë; a word is found by its beginning.
    name: searchableName([words]) || words,
    isOverdue: filter.due === 'overdue' ? 1 : 0,
    dueBy: dueBy(filter.due, today),
    timeliness: filter.timeliness,
    legalStatus: filter.legalStatus,
    planState: filter.planState,
    socialWorker: filter.socialWorker,
    teamManager: filter.teamManager,
    profile: filter.profile,
  };
}

function dueBy(due: CaseloadFilter['due'], today: CivilDate): CivilDate | null {
  if (due === null || due === 'overdue') return null;
  const days = due === 'within_7_days' ? 7 : 28;
  return Temporal.PlainDate.from(today).add({ days }).toString();
}

function rowOf(row: StoredRow): CaseloadRow {
  return {
    caseFileId: row.caseFileId,
    childName: row.childName,
    birthStatus: row.birthStatus,
    bornOn: storedDate(row.bornOn),
    expectedOn: storedDate(row.expectedOn),
    caseReference: row.caseReference,
    legalStatus: row.legalStatus,
    lookedAfterSince: row.lookedAfterSince,
    nextDue: storedGist(row.nextDue),
    overdueCount: row.overdueCount,
    longestOverdue: storedGist(row.longestOverdue),
    nextPlanned:
      row.nextPlannedOn === null || row.nextPlannedWhat === null
        ? null
        : { on: row.nextPlannedOn, what: row.nextPlannedWhat },
    planState: row.planState,
    preferredOption: row.preferredOption,
    parallelOptions: storedIds(row.parallelOptions),
    optionsCompleted: row.optionsCompleted,
    timeliness:
      row.timeliness === null
        ? null
        : {
            rating: row.timeliness,
            judgedOn: storedDate(row.judgedOn),
            reason: storedWords(row.reason),
            drift: storedWords(row.drift),
          },
    isPracticeCase: row.isPractice === 1,
    isArchived: row.isArchived === 1,
    changedAt: row.changedAt,
  };
}

function storedDate(stored: string | null): PartialDate | null {
  const value = readValue(stored);
  return typeof value === 'string' ? null : value;
}

function storedWords(stored: string | null): string {
  const value = readValue(stored);
  return typeof value === 'string' ? value : '';
}

function storedGist(stored: string | null): CaseloadDue | null {
  return stored === null ? null : caseloadDue.parse(JSON.parse(stored));
}

function storedIds(stored: string): string[] {
  return z.array(z.string()).parse(JSON.parse(stored));
}
