import type { CivilDate, PartialDate } from '../model/dates.ts';
import type { Deadline, TimetableRule } from '../schema/timetable-rule.ts';
import type { ClockEvent } from './clock-event.ts';
import type { ClockEventType } from './event-types.ts';

/** Why a date cannot be computed. */
export type Uncomputable =
  | { readonly why: 'missing_event'; readonly type: ClockEventType }
  | { readonly why: 'undated_event'; readonly type: ClockEventType }
  | { readonly why: 'partial_date'; readonly type: ClockEventType; readonly on: PartialDate }
  | { readonly why: 'holidays_unknown'; readonly side: 'before' | 'after'; readonly year: number }
  | { readonly why: 'birth_unknown' }
  | { readonly why: 'short_breaks' };

/** A rule that computes dates. */
export type DatingRule = Extract<TimetableRule, { readonly computes: 'dates' }>;

/** A rule that computes no date, and says what to check instead. */
export type Prompt = Extract<TimetableRule, { readonly computes: 'nothing' }>;

type Basics = {
  /** The same for the same rule, part and occurrence, so that two timetables can be compared. */
  readonly id: string;
  readonly rule: DatingRule;
  readonly deadline: Deadline;
  /** The event it counts from; null where there is none, which is why it cannot be computed. */
  readonly trigger: ClockEvent | null;
  /** The chain rests on a date that is planned or still to be met, not on what happened. */
  readonly isProjected: boolean;
  /** What shows it done, if it has been. */
  readonly done: ClockEvent | null;
  /** When it is planned for, if it is not done. */
  readonly planned: ClockEvent | null;
};

type Computed = Basics & {
  readonly on: CivilDate;
  /** The day counted from: the trigger's, or the later one that a rule names. */
  readonly countedFrom: CivilDate;
  /** The last working day before a limit that falls on none; null where it falls on one. */
  readonly lastWorkingDay: CivilDate | null;
  /** Counted with bank holidays that are not confirmed yet. */
  readonly restsOnProjectedHolidays: boolean;
  /** The court set an earlier end than the longest that the rule allows. */
  readonly isSetByCourt: boolean;
  /** The time of day at which hours run out, `HH:MM`, where the beginning was recorded so. */
  readonly time: string | null;
};

/** One date that a rule gives for this child, and how it stands. */
export type DueDate =
  | (Computed & { readonly status: 'due' | 'overdue' })
  | (Computed & {
      readonly status: 'done';
      readonly done: ClockEvent;
      /** Days after the limit; negative before it, 0 on it. */
      readonly daysLate: number;
    })
  | (Basics & { readonly status: 'cannot_be_computed'; readonly reason: Uncomputable })
  /** Done, though the limit cannot be computed: nothing is said about whether it was in time. */
  | (Basics & { readonly status: 'done_undated'; readonly reason: Uncomputable });

export type DueStatus = DueDate['status'];

/** Everything the rules say of one child on one day. */
export type Timetable = {
  readonly today: CivilDate;
  /** The first day on which it may say something else, with nothing recorded in between; or null. */
  readonly turnsOn: CivilDate | null;
  readonly dueDates: readonly DueDate[];
};

/** The date of one that has one; null of one that cannot be computed. */
export function dateOfDue(due: DueDate): CivilDate | null {
  return 'on' in due ? due.on : null;
}
