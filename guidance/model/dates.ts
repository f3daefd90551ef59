import * as z from 'zod/mini';
import { Temporal } from 'temporal-polyfill';

/** A day with no clock and no zone, `YYYY-MM-DD`: births, hearings, deadlines. */
export const civilDate = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/, 'Enter a date as year, month and day'),
  z.refine((value) => isRealDate(value), 'Enter a real date'),
);
export type CivilDate = z.infer<typeof civilDate>;

/** When something was recorded: UTC, `2026-11-22T14:05:09.000Z`, always from the clock port. */
export const instant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/));
export type Instant = z.infer<typeof instant>;

/**
 * A civil date that may be known only to the month or the year. Such a date is shown as it is
 * known and nothing is computed from it.
 */
export const partialDate = z.strictObject({
  date: civilDate,
  precision: z.enum(['day', 'month', 'year']),
});
export type PartialDate = z.infer<typeof partialDate>;

const DAYS_IN_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * Whether there is such a day in the calendar. Reckoned by hand, because every date that crosses the
 * boundary is checked on both sides, thousands for one caseload, and `Temporal` is slow to ask.
 */
function isRealDate(value: string): boolean {
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && isLeapYear ? 29 : (DAYS_IN_MONTHS[month - 1] ?? 0);
  return day >= 1 && day <= days;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A civil date as people write it in England: `2019-06-01` becomes "1 June 2019". */
export function formatDate(value: CivilDate): string {
  const date = Temporal.PlainDate.from(value);
  return `${date.day} ${MONTHS[date.month - 1]} ${date.year}`;
}

/** The same where there is little room, as in a table: "1 Jun 2019". */
export function formatShortDate(value: CivilDate): string {
  const date = Temporal.PlainDate.from(value);
  return `${date.day} ${MONTHS[date.month - 1]?.slice(0, 3)} ${date.year}`;
}

/** A partial date to the precision it is known: "June 2019" or "2019" where no day is known. */
export function formatPartialDate(value: PartialDate): string {
  const date = Temporal.PlainDate.from(value.date);
  switch (value.precision) {
    case 'day':
      return formatDate(value.date);
    case 'month':
      return `${MONTHS[date.month - 1]} ${date.year}`;
    case 'year':
      return String(date.year);
  }
}

/** The time of day in London at which an instant fell, as "14:05". */
export function formatTime(value: Instant): string {
  const time = Temporal.Instant.from(value).toZonedDateTimeISO('Europe/London');
  return `${String(time.hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}`;
}

/** The civil date in London on which an instant fell. */
export function dateOf(value: Instant): CivilDate {
  return Temporal.Instant.from(value).toZonedDateTimeISO('Europe/London').toPlainDate().toString();
}

/** An instant as "22 November 2026 at 14:05", in London. */
export function formatInstant(value: Instant): string {
  return `${formatDate(dateOf(value))} at ${formatTime(value)}`;
}

/**
 * How old somebody is on a day, as a child's age is said in practice: weeks under three months,
 * months under two years, then years (with months until five).
 */
export function formatAge(bornOn: CivilDate, today: CivilDate): string {
  const birth = Temporal.PlainDate.from(bornOn);
  const span = birth.until(Temporal.PlainDate.from(today), { largestUnit: 'year' });
  if (span.sign < 0) return 'not yet born';
  const months = span.years * 12 + span.months;
  if (months < 3) {
    const weeks = Math.floor(birth.until(Temporal.PlainDate.from(today)).days / 7);
    return plural(weeks, 'week');
  }
  if (months < 24) return plural(months, 'month');
  if (span.years < 5 && span.months > 0) {
    return `${plural(span.years, 'year')} ${plural(span.months, 'month')}`;
  }
  return plural(span.years, 'year');
}

/** How far off an unborn child's expected date is, in whole weeks: "expected in 9 weeks". */
export function formatExpected(expectedOn: CivilDate, today: CivilDate): string {
  const days = Temporal.PlainDate.from(today).until(Temporal.PlainDate.from(expectedOn)).days;
  if (days < 0) return `expected ${formatDate(expectedOn)}`;
  if (days < 7) return 'expected within a week';
  return `expected in ${plural(Math.floor(days / 7), 'week')}`;
}

/** Whole days from one civil date to another; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
}

function plural(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
