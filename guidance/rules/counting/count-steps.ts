import type { CivilDate } from '../../model/dates.ts';
import type { Count } from './count.ts';
import { addMonths, civilDateOf, dayNumberOf, weekdayName } from './day-number.ts';
import type { WorkingDays } from './working-days.ts';

/** One line of a count shown day by day. */
export type CountStep = {
  readonly on: CivilDate;
  readonly weekday: string;
  /** What the line counts: "day 3", "two months"; null for a day left out. */
  readonly counted: number | null;
  /** Why a day is left out: "the day itself", "Saturday", "Good Friday". */
  readonly leftOut: string | null;
};

/**
 * The whole count from an event to its limit: what was counted and what was left out and why. Days
 * and working days are listed one by one, weeks and months by their last days. Null where the bank
 * holidays are not known so far.
 */
export function countSteps(
  from: CivilDate,
  counting: Count,
  workingDays: WorkingDays,
): readonly CountStep[] | null {
  switch (counting.unit) {
    case 'working_days':
      return workingDaySteps(from, counting, workingDays);
    case 'hours':
      return equalSteps(from, { ...counting, amount: Math.floor(counting.amount / 24) }, 1);
    case 'days':
      return equalSteps(from, counting, 1);
    case 'weeks':
      return equalSteps(from, counting, 7);
    case 'months':
      return monthSteps(from, counting, 1);
    case 'years':
      return monthSteps(from, counting, 12);
  }
}

function workingDaySteps(
  from: CivilDate,
  { amount, direction, firstDay }: Count,
  workingDays: WorkingDays,
): readonly CountStep[] | null {
  const sign = direction === 'after' ? 1 : -1;
  let day = dayNumberOf(from);
  let counted = firstDay === 'included' ? 1 : 0;
  const steps = [line(day, counted === 1 ? 1 : null, counted === 1 ? null : 'the day itself')];
  while (counted < amount) {
    day += sign;
    if (day < workingDays.first || day > workingDays.last) return null;
    const whyNot = workingDays.whyNot(day);
    if (whyNot === null) counted += 1;
    steps.push(line(day, whyNot === null ? counted : null, whyNot));
  }
  return steps;
}

function equalSteps(
  from: CivilDate,
  { amount, direction, firstDay }: Count,
  length: number,
): readonly CountStep[] {
  const sign = direction === 'after' ? 1 : -1;
  const start = dayNumberOf(from);
  const isIncluded = firstDay === 'included';
  const steps: CountStep[] = [];
  if (!isIncluded || length > 1) {
    steps.push(line(start, null, isIncluded ? 'the first day, counted in' : 'the day itself'));
  }
  for (let at = 1; at <= amount; at += 1) {
    steps.push(line(start + sign * (at * length - (isIncluded ? 1 : 0)), at, null));
  }
  return steps;
}

function monthSteps(
  from: CivilDate,
  { amount, direction, firstDay }: Count,
  length: number,
): readonly CountStep[] {
  const sign = direction === 'after' ? 1 : -1;
  const start = dayNumberOf(from);
  const sooner = firstDay === 'included' ? sign : 0;
  const steps = [line(start, null, sooner === 0 ? 'the day itself' : 'the first day, counted in')];
  // Each from the first day and not from the step before, so that a short month shortens no later one.
  for (let at = 1; at <= amount; at += 1) {
    steps.push(line(addMonths(start, sign * at * length) - sooner, at, null));
  }
  return steps;
}

function line(day: number, counted: number | null, leftOut: string | null): CountStep {
  return { on: civilDateOf(day), weekday: weekdayName(day), counted, leftOut };
}
