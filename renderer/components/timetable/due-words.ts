import type { DueDate } from '../../../guidance/timetable/due-date.ts';
import type { PlannedDate } from '../../../guidance/timetable/planned-dates.ts';
import type { ChildTimetable } from '../../state/timetable.ts';

/** The dates of a child in the groups in which they are shown. */
export type DueGroups = {
  /** Still to come, next first, with what was set for a day among them. */
  readonly coming: readonly Coming[];
  /** Latest first: what passed longest ago is the least likely to be news. */
  readonly overdue: readonly DatedDue[];
  readonly done: readonly DueDate[];
  readonly uncomputable: readonly DueDate[];
  /** Set for a day that has passed, and not recorded as having happened. */
  readonly missedPlans: readonly PlannedDate[];
};

export type DatedDue = Extract<DueDate, { readonly on: string }>;

export type Coming =
  | { readonly is: 'due'; readonly on: string; readonly due: DatedDue }
  | { readonly is: 'planned'; readonly on: string; readonly planned: PlannedDate };

export function groupDueDates({ timetable, planned }: ChildTimetable): DueGroups {
  const { dueDates, today } = timetable;
  const coming: Coming[] = [];
  for (const due of dueDates) {
    if (due.status === 'due') coming.push({ is: 'due', on: due.on, due });
  }
  for (const one of planned) {
    if (one.on >= today) coming.push({ is: 'planned', on: one.on, planned: one });
  }
  return {
    coming: coming.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    overdue: dueDates.flatMap((due) => (due.status === 'overdue' ? [due] : [])).toReversed(),
    done: dueDates
      .filter(({ status }) => status === 'done' || status === 'done_undated')
      .toReversed(),
    uncomputable: dueDates.filter(({ status }) => status === 'cannot_be_computed'),
    missedPlans: planned.filter(({ on }) => on < today),
  };
}
