import type { PartialDate } from '../model/dates.ts';
import {
  addMonths,
  dayNumber,
  dayNumberOf,
  partsOf,
  type DayNumber,
} from '../rules/counting/day-number.ts';

/** Days from the first to the last, both counted in. */
export type DaySpan = { readonly from: DayNumber; readonly to: DayNumber };

/**
 * The days on which something may have fallen: one where the day is known, and the whole month or
 * year where no more than that is. A date known to the month is never drawn as a day of it.
 */
export function spanOf({ date, precision }: PartialDate): DaySpan {
  const day = dayNumberOf(date);
  if (precision === 'day') return { from: day, to: day };
  const { year, month } = partsOf(day);
  const from = dayNumber(year, precision === 'year' ? 1 : month, 1);
  return { from, to: addMonths(from, precision === 'year' ? 12 : 1) - 1 };
}

/** A span, or null where there is no date. */
export function spanOrNull(value: PartialDate | null): DaySpan | null {
  return value === null ? null : spanOf(value);
}
