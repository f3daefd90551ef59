import * as z from 'zod/mini';
import { civilDate } from '../../model/dates.ts';
import { dayNumber, dayNumberOf, weekdayName, weekdayOf, type DayNumber } from './day-number.ts';

/**
 * The bank holidays of England and Wales, as dated data. Outside the years it holds, nothing that
 * depends on working days can be computed.
 */
export const bankHolidays = z.strictObject({
  /** First and last year whose bank holidays are here. */
  knownFrom: z.int(),
  knownTo: z.int(),
  /** Last year that was confirmed; later ones follow the standing rules and may be changed. */
  confirmedTo: z.int(),
  holidays: z.array(
    z.strictObject({
      date: civilDate,
      name: z.string().check(z.minLength(3)),
      /** What the day rests on, in words. */
      source: z.string().check(z.minLength(3)),
    }),
  ),
});
export type BankHolidays = z.infer<typeof bankHolidays>;

/** Which days are working days, made ready for counting. */
export type WorkingDays = {
  readonly knownFrom: number;
  readonly knownTo: number;
  readonly confirmedTo: number;
  /** First and last day that is known. */
  readonly first: DayNumber;
  readonly last: DayNumber;
  /** Why a day is not a working day: "Saturday", "Christmas Day"; null where it is one. */
  readonly whyNot: (day: DayNumber) => string | null;
  /** The nth working day after a day, that day left out; null past what is known. */
  readonly after: (day: DayNumber, count: number) => DayNumber | null;
  /** The nth working day before a day, that day left out; null past what is known. */
  readonly before: (day: DayNumber, count: number) => DayNumber | null;
};

const made = new WeakMap<BankHolidays, WorkingDays>();

/**
 * Not a Saturday, a Sunday, Christmas Day, Good Friday or a bank holiday in England and Wales under
 * the Banking and Financial Dealings Act 1971: the "working day" of the Care Planning Regulations
 * 2010 and the Adoption Agencies Regulations 2005 (regulation 2 of each), and the "business day" of
 * rule 2.3 of the Family Procedure Rules 2010.
 */
export function workingDaysOf(data: BankHolidays): WorkingDays {
  const found = made.get(data);
  if (found !== undefined) return found;
  const first = dayNumber(data.knownFrom, 1, 1);
  const last = dayNumber(data.knownTo, 12, 31);
  const names = new Map(data.holidays.map(({ date, name }) => [dayNumberOf(date), name]));
  const whyNot = (day: DayNumber): string | null => {
    const weekday = weekdayOf(day);
    if (weekday === 0 || weekday === 6) return weekdayName(day);
    return names.get(day) ?? null;
  };
  const workingDays: DayNumber[] = [];
  /** For each day known, how many working days there are up to and with it. */
  const upTo = new Uint16Array(last - first + 1);
  for (let day = first; day <= last; day += 1) {
    if (whyNot(day) === null) workingDays.push(day);
    upTo[day - first] = workingDays.length;
  }
  const upToDay = (day: DayNumber) => upTo[day - first] ?? 0;
  const ready: WorkingDays = {
    knownFrom: data.knownFrom,
    knownTo: data.knownTo,
    confirmedTo: data.confirmedTo,
    first,
    last,
    whyNot,
    after: (day, count) => {
      // The day before the first one known is as good a start: it is left out.
      if (day < first - 1 || day > last) return null;
      if (count <= 0) return day;
      return workingDays[(day < first ? 0 : upToDay(day)) + count - 1] ?? null;
    },
    before: (day, count) => {
      if (day < first || day > last + 1) return null;
      if (count <= 0) return day;
      const before =
        day > last ? workingDays.length : upToDay(day) - (whyNot(day) === null ? 1 : 0);
      return workingDays[before - count] ?? null;
    },
  };
  made.set(data, ready);
  return ready;
}
