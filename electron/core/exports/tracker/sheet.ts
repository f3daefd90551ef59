import type { TrackerHolds } from '../../../contract/caseload-shapes.ts';
import { optionById } from '../../../../guidance/catalogue.ts';
import { daysBetween, type CivilDate } from '../../../../guidance/model/dates.ts';
import { entityDefinitions } from '../../../../guidance/model/entities.ts';
import { planStates } from '../../../../guidance/model/plan-state.ts';
import { kindWords } from '../../../../guidance/timetable/kind-words.ts';
import type { TrackerEntry } from '../../store/caseload-list.ts';

/** What stands in a cell; a date is a date, so that it can be sorted and counted with. */
export type SheetCell =
  { readonly text: string } | { readonly number: number } | { readonly date: CivilDate } | null;

/** The list as a sheet, in no file format. */
export type Sheet = {
  readonly columns: readonly { readonly head: string; readonly characters: number }[];
  readonly rows: readonly (readonly SheetCell[])[];
};

/** A child of the list with nothing in it that must not leave. */
export type SafeEntry = TrackerEntry & {
  /** The case number, or `''` where it was left out. */
  readonly reference: string;
};

type Column = {
  readonly head: string;
  /** How wide, in characters. */
  readonly characters: number;
  readonly cell: (entry: SafeEntry, today: CivilDate) => SheetCell;
};

const statuses: Readonly<Record<string, string>> =
  entityDefinitions.legalStatus.fields.status.choices;
const ratings = entityDefinitions.timeliness.fields.rating.choices;

const IDENTITY: readonly Column[] = [
  { head: 'Initials', characters: 9, cell: ({ initials }) => words(initials) },
  { head: 'Case number', characters: 16, cell: ({ reference }) => words(reference) },
];

const TRACKED: readonly Column[] = [
  {
    head: 'Legal status',
    characters: 26,
    cell: ({ row }) => words(row.legalStatus === null ? '' : (statuses[row.legalStatus] ?? '')),
  },
  {
    head: 'Looked after since',
    characters: 14,
    cell: ({ row }) => day(row.lookedAfterSince),
  },
  {
    head: 'Days looked after',
    characters: 11,
    cell: ({ row }, today) =>
      row.lookedAfterSince === null ? null : { number: daysBetween(row.lookedAfterSince, today) },
  },
  { head: 'Next due', characters: 14, cell: ({ row }) => day(row.nextDue?.on ?? null) },
  { head: 'What is due', characters: 34, cell: ({ row }) => words(row.nextDue?.what ?? '') },
  {
    head: 'Kind of rule',
    characters: 18,
    cell: ({ row }) => words(row.nextDue === null ? '' : kindWords[row.nextDue.kind]),
  },
  {
    head: 'Rests on a planned date',
    characters: 12,
    cell: ({ row }) => words(row.nextDue?.isProjected === true ? 'Yes' : ''),
  },
  {
    head: 'Overdue or not recorded',
    characters: 12,
    cell: ({ row }) => ({ number: row.overdueCount }),
  },
  {
    head: 'Longest overdue since',
    characters: 14,
    cell: ({ row }) => day(row.longestOverdue?.on ?? null),
  },
  {
    head: 'What is longest overdue',
    characters: 34,
    cell: ({ row }) => words(row.longestOverdue?.what ?? ''),
  },
  { head: 'Next planned', characters: 14, cell: ({ row }) => day(row.nextPlanned?.on ?? null) },
  {
    head: 'What is planned',
    characters: 28,
    // By its type: what the worker calls it are free words.
    cell: ({ nextPlannedType }) => words(nextPlannedType ?? ''),
  },
  { head: 'Plan so far', characters: 24, cell: ({ row }) => words(planStates[row.planState]) },
  {
    head: 'Preferred plan',
    characters: 26,
    cell: ({ row }) =>
      words(row.preferredOption === null ? '' : optionById(row.preferredOption).title),
  },
  {
    head: 'Parallel plans',
    characters: 26,
    cell: ({ row }) => words(row.parallelOptions.map((id) => optionById(id).title).join('; ')),
  },
  {
    head: 'Options completed, of 8',
    characters: 12,
    cell: ({ row }) => ({ number: row.optionsCompleted }),
  },
  {
    head: 'Timeliness of the plan',
    characters: 26,
    cell: ({ row }) =>
      words(row.timeliness === null ? 'Not judged' : ratings[row.timeliness.rating]),
  },
  {
    head: 'Judged on',
    characters: 14,
    cell: ({ row }) => {
      const judgedOn = row.timeliness?.judgedOn ?? null;
      return judgedOn?.precision === 'day' ? day(judgedOn.date) : words(judgedOn?.date ?? '');
    },
  },
];

const WORKERS: readonly Column[] = [
  { head: 'Social worker', characters: 22, cell: ({ socialWorker }) => words(socialWorker) },
  { head: 'Team manager', characters: 22, cell: ({ teamManager }) => words(teamManager) },
];

const REASONS: readonly Column[] = [
  {
    head: 'Reason for the judgement',
    characters: 50,
    cell: ({ row }) => words(row.timeliness?.reason ?? ''),
  },
  {
    head: 'Drift statement',
    characters: 50,
    cell: ({ row }) => words(row.timeliness?.drift ?? ''),
  },
];

/** One row a child, in the order given. What it holds besides is only what was asked for. */
export function sheetOf(
  entries: readonly SafeEntry[],
  holds: TrackerHolds,
  today: CivilDate,
): Sheet {
  const columns = [
    ...IDENTITY,
    ...TRACKED,
    ...(holds.workers ? WORKERS : []),
    ...(holds.reasons ? REASONS : []),
  ];
  return {
    columns: columns.map(({ head, characters }) => ({ head, characters })),
    rows: entries.map((entry) => columns.map(({ cell }) => cell(entry, today))),
  };
}

function words(text: string): SheetCell {
  return text === '' ? null : { text };
}

function day(date: CivilDate | null): SheetCell {
  return date === null ? null : { date };
}
