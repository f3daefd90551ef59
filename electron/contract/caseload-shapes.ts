import * as z from 'zod/mini';
import { civilDate, instant, partialDate } from '../../guidance/model/dates.ts';
import { caseFileId, exportId } from '../../guidance/model/ids.ts';
import type { PlanState } from '../../guidance/model/plan-state.ts';
import { legalKind } from '../../guidance/schema/legal-source.ts';

const planState = z.enum([
  'not_determined',
  'parallel',
  'preferred',
  'unsettled',
] satisfies PlanState[]);

const timelinessRating = z.enum(['green', 'amber', 'red']);
export type TimelinessRating = z.infer<typeof timelinessRating>;

/** A date that a rule gives, in short. */
export const caseloadDue = z.strictObject({
  on: civilDate,
  what: z.string(),
  kind: legalKind,
  isProjected: z.boolean(),
});
export type CaseloadDue = z.infer<typeof caseloadDue>;

/** One child as the list of children shows it. */
export const caseloadRow = z.strictObject({
  caseFileId,
  childName: z.string(),
  birthStatus: z.nullable(z.enum(['born', 'unborn'])),
  bornOn: z.nullable(partialDate),
  expectedOn: z.nullable(partialDate),
  caseReference: z.string(),
  legalStatus: z.nullable(z.string()),
  lookedAfterSince: z.nullable(civilDate),
  /** The next date by which something is to be done, worked out by the rules. */
  nextDue: z.nullable(caseloadDue),
  /** Dates that have passed with nothing recorded as done. */
  overdueCount: z.int(),
  longestOverdue: z.nullable(caseloadDue),
  /** The next day that somebody set. */
  nextPlanned: z.nullable(z.strictObject({ on: civilDate, what: z.string() })),
  planState,
  /** The option concluded as the preferred plan in the appraisal in progress. */
  preferredOption: z.nullable(z.string()),
  parallelOptions: z.array(z.string()),
  optionsCompleted: z.int(),
  /** The judgement of the plan's timing that stands; null where nobody has judged. */
  timeliness: z.nullable(
    z.strictObject({
      rating: timelinessRating,
      judgedOn: z.nullable(partialDate),
      reason: z.string(),
      drift: z.string(),
    }),
  ),
  isPracticeCase: z.boolean(),
  isArchived: z.boolean(),
  changedAt: instant,
});
export type CaseloadRow = z.infer<typeof caseloadRow>;

/** What the list of children is narrowed to. Null asks nothing; all that is asked must hold. */
export const caseloadFilter = z.strictObject({
  /** Words of a name, or part of a case number. */
  words: z.string().check(z.maxLength(200)),
  isArchivedShown: z.boolean(),
  due: z.nullable(z.enum(['overdue', 'within_7_days', 'within_28_days'])),
  timeliness: z.nullable(z.enum([...timelinessRating.options, 'not_judged'])),
  /** A status; `''` for none recorded. */
  legalStatus: z.nullable(z.string().check(z.maxLength(60))),
  planState: z.nullable(planState),
  /** A name as recorded; `''` for none recorded. */
  socialWorker: z.nullable(z.string().check(z.maxLength(400))),
  teamManager: z.nullable(z.string().check(z.maxLength(400))),
  /** The id of a profile that case files name; `''` for those that name none. */
  profile: z.nullable(z.string().check(z.maxLength(60))),
});
export type CaseloadFilter = z.infer<typeof caseloadFilter>;

export const caseloadSort = z.enum([
  'name',
  'age',
  'legal_status',
  'looked_after',
  'due',
  'overdue',
  'planned',
  'plan',
  'options',
  'timeliness',
  'changed',
]);
export type CaseloadSort = z.infer<typeof caseloadSort>;

export const caseloadOrder = z.strictObject({ by: caseloadSort, isReversed: z.boolean() });
export type CaseloadOrder = z.infer<typeof caseloadOrder>;

/** So many children at the most are shown at once. */
export const CASELOAD_PAGE = 50;

const counted = z.strictObject({ value: z.string(), children: z.int() });

/** One page of the list, with what the whole of it comes to. */
export const caseloadPage = z.strictObject({
  rows: z.array(caseloadRow),
  /** Children that the filter lets through. */
  matching: z.int(),
  /** Children in all; archived ones only where they are shown. */
  total: z.int(),
});
export type CaseloadPage = z.infer<typeof caseloadPage>;

/** What a filter can be chosen from, as recorded, with how many children each has. */
export const caseloadChoices = z.strictObject({
  legalStatus: z.array(counted),
  socialWorker: z.array(counted),
  teamManager: z.array(counted),
  profile: z.array(counted),
});
export type CaseloadChoices = z.infer<typeof caseloadChoices>;

export const trackerFormat = z.enum(['xlsx', 'csv', 'ics']);
export type TrackerFormat = z.infer<typeof trackerFormat>;

/** What an exported list holds besides initials and case numbers. A calendar never holds more. */
export const trackerHolds = z.strictObject({
  workers: z.boolean(),
  /** The reason for the judgement of timeliness and the drift statement: free words. */
  reasons: z.boolean(),
});
export type TrackerHolds = z.infer<typeof trackerHolds>;

export const trackerExportRecord = z.strictObject({
  exportId,
  format: trackerFormat,
  holds: trackerHolds,
  at: instant,
  actorName: z.string(),
  fileHash: z.string(),
  byteCount: z.int(),
  children: z.int(),
});
export type TrackerExportRecord = z.infer<typeof trackerExportRecord>;
