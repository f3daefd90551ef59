import * as z from 'zod/mini';
import { addMonths, partsOf, type DayNumber } from './day-number.ts';
import type { WorkingDays } from './working-days.ts';

export const countUnit = z.enum(['hours', 'days', 'working_days', 'weeks', 'months', 'years']);
export type CountUnit = z.infer<typeof countUnit>;

/** How a time limit is counted from an event. */
export const count = z.strictObject({
  amount: z.int().check(z.minimum(0), z.maximum(1_000)),
  unit: countUnit,
  direction: z.enum(['after', 'before']),
  /**
   * `excluded`: "after" the event, so the day after it is day 1 (Lester v Garland). `included`:
   * "beginning with" the event, so its own day is day 1 (Trow v Ind Coope), as is Day 1 of the
   * Public Law Outline.
   */
  firstDay: z.enum(['excluded', 'included']),
});
export type Count = z.infer<typeof count>;

export type Counted =
  | { readonly ok: true; readonly on: DayNumber; readonly restsOnProjectedHolidays: boolean }
  /** Counting ran past the bank holidays known. `year` is the first or last year that is known. */
  | { readonly ok: false; readonly side: 'before' | 'after'; readonly year: number };

/**
 * The day on which a limit falls. It is never moved off a weekend or bank holiday: statute does not
 * move limits for reviews, visits and approvals. Hours are counted in civil dates: the day on which
 * they run out, at the time of day they began.
 */
export function countFrom(day: DayNumber, counting: Count, workingDays: WorkingDays): Counted {
  if (counting.unit === 'working_days') return countWorkingDays(day, counting, workingDays);
  return { ok: true, on: countCalendar(day, counting), restsOnProjectedHolidays: false };
}

/** The last working day before a day that is not one; null where it is one, or is not known. */
export function lastWorkingDayBefore(day: DayNumber, workingDays: WorkingDays): DayNumber | null {
  if (day < workingDays.first || day > workingDays.last) return null;
  return workingDays.whyNot(day) === null ? null : workingDays.before(day, 1);
}

function countCalendar(day: DayNumber, { amount, unit, direction, firstDay }: Count): DayNumber {
  const sign = direction === 'after' ? 1 : -1;
  // With the event's own day counted in, the last day comes one sooner.
  const sooner = firstDay === 'included' && amount > 0 ? sign : 0;
  switch (unit) {
    case 'hours':
      return day + sign * Math.floor(amount / 24) - sooner;
    case 'days':
      return day + sign * amount - sooner;
    case 'weeks':
      return day + sign * amount * 7 - sooner;
    case 'months':
      return addMonths(day, sign * amount) - sooner;
    case 'years':
      return addMonths(day, sign * amount * 12) - sooner;
    case 'working_days':
      throw new Error('Working days are counted with the bank holidays.');
  }
}

function countWorkingDays(
  day: DayNumber,
  { amount, direction, firstDay }: Count,
  workingDays: WorkingDays,
): Counted {
  const steps = firstDay === 'included' ? Math.max(0, amount - 1) : amount;
  const on = direction === 'after' ? workingDays.after(day, steps) : workingDays.before(day, steps);
  if (on === null) {
    const isBefore = day < workingDays.first || (direction === 'before' && day <= workingDays.last);
    return isBefore
      ? { ok: false, side: 'before', year: workingDays.knownFrom }
      : { ok: false, side: 'after', year: workingDays.knownTo };
  }
  const latest = partsOf(Math.max(on, day)).year;
  return { ok: true, on, restsOnProjectedHolidays: latest > workingDays.confirmedTo };
}
