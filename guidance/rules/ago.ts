import { Temporal } from 'temporal-polyfill';
import type { CivilDate, PartialDate } from '../model/dates.ts';

/**
 * How long ago a day was, as a plain fact: "12 days ago", "7 months ago", "2 years ago". Null for a
 * date known only to the month or the year, from which nothing is computed, and for one to come.
 */
export function agoWords(date: PartialDate | null, today: CivilDate): string | null {
  if (date?.precision !== 'day') return null;
  const then = Temporal.PlainDate.from(date.date);
  const span = then.until(Temporal.PlainDate.from(today), { largestUnit: 'month' });
  if (span.sign < 0) return null;
  if (span.months === 0) {
    if (span.days === 0) return 'today';
    return span.days === 1 ? 'yesterday' : `${span.days} days ago`;
  }
  if (span.months < 24) return span.months === 1 ? '1 month ago' : `${span.months} months ago`;
  return `${Math.floor(span.months / 12)} years ago`;
}
