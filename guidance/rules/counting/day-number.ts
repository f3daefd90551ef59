import type { CivilDate } from '../../model/dates.ts';

/**
 * A civil date as a whole number of days from 1 January 1970. Deadlines are counted in these and
 * not in Temporal's dates, which take some fifteen microseconds a step: a team's caseload has tens
 * of thousands of deadlines. Every day from 1900 to 2200 is checked against Temporal by the tests.
 */
export type DayNumber = number;

/** A year, a month from 1 and a day from 1, in the Gregorian calendar. */
export type YearMonthDay = { readonly year: number; readonly month: number; readonly day: number };

const DAYS_IN_400_YEARS = 146_097;
/** From 1 March of the year 0, where these sums begin their years, to 1 January 1970. */
const DAYS_TO_1970 = 719_468;

/** The number of a civil date, `YYYY-MM-DD`. The date is taken to be real. */
export function dayNumberOf(date: CivilDate): DayNumber {
  const year = digits(date, 0) * 100 + digits(date, 2);
  return dayNumber(year, digits(date, 5), digits(date, 8));
}

/** The number of a day given in parts. Years begin in March here, so that a leap day comes last. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_400_YEARS + dayOfEra - DAYS_TO_1970;
}

/** The year, month and day of a day number. */
export function partsOf(number: DayNumber): YearMonthDay {
  const shifted = number + DAYS_TO_1970;
  const era = Math.floor(shifted / DAYS_IN_400_YEARS);
  const dayOfEra = shifted - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** The civil date of a day number, in the years 1000 to 9999. */
export function civilDateOf(number: DayNumber): CivilDate {
  const { year, month, day } = partsOf(number);
  return `${year}-${TWO_FIGURES[month]}-${TWO_FIGURES[day]}`;
}

const TWO_FIGURES = Array.from({ length: 32 }, (_, at) => String(at).padStart(2, '0'));

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(number: DayNumber): number {
  // 1 January 1970 was a Thursday.
  return (((number + 4) % 7) + 7) % 7;
}

const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

/** "Monday", "Tuesday" and so on. */
export function weekdayName(number: DayNumber): string {
  return WEEKDAYS[weekdayOf(number)] ?? '';
}

/**
 * Months on or back by the corresponding-date rule: the same day of the month, or the last day of
 * a month too short to have it (Dodds v Walker [1981] 1 WLR 1027). It does not stick to the ends
 * of months: four months from 30 September is 30 January.
 */
export function addMonths(number: DayNumber, months: number): DayNumber {
  const { year, month, day } = partsOf(number);
  const inMonths = year * 12 + (month - 1) + months;
  const toYear = Math.floor(inMonths / 12);
  const toMonth = inMonths - toYear * 12 + 1;
  return dayNumber(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

const ZERO = '0'.charCodeAt(0);

/** The two figures that stand at a place in a text. */
function digits(text: string, at: number): number {
  return (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;
}
