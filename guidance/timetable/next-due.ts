import type { CivilDate } from '../model/dates.ts';
import type { LegalKind } from '../schema/legal-source.ts';
import type { DueDate, Timetable } from './due-date.ts';

/** A date of the timetable as a list of children shows it. */
export type DueGist = {
  readonly on: CivilDate;
  readonly what: string;
  readonly kind: LegalKind;
  /** It rests on a date that is planned or still to be met. */
  readonly isProjected: boolean;
};

/** What is due for a child and what has passed with nothing recorded, in short. */
export type DueSummary = {
  readonly next: DueGist | null;
  readonly overdueCount: number;
  /** The one that passed longest ago. */
  readonly longestOverdue: DueGist | null;
};

/**
 * The next date and what has passed. Only dates by which something is to be done, or at which a
 * power or an approval ends: a chance that opens or a responsibility that runs out is nobody's delay.
 */
export function dueSummary({ dueDates }: Timetable): DueSummary {
  const counted = dueDates.filter(isSomebodysToMeet);
  const overdue = counted.filter(({ status }) => status === 'overdue');
  return {
    next: gistOf(counted.find(({ status }) => status === 'due')),
    overdueCount: overdue.length,
    longestOverdue: gistOf(overdue[0]),
  };
}

/** Whether there is something to do by this date, or a power or an approval ends on it. */
export function isSomebodysToMeet(due: DueDate): boolean {
  const { limit } = due.deadline;
  return limit === 'no_later_than' || limit === 'ends';
}

function gistOf(due: DueDate | undefined): DueGist | null {
  if (due === undefined || !('on' in due)) return null;
  const { on, deadline, rule, isProjected } = due;
  return { on, what: deadline.title, kind: rule.kind, isProjected };
}
