import type { CivilDate, PartialDate } from '../model/dates.ts';

/** A date in the practice case that is known to the day. */
export function on(date: CivilDate): PartialDate {
  return { date, precision: 'day' };
}
