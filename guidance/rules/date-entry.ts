import { civilDate, type PartialDate } from '../model/dates.ts';

/** What stands in the three boxes of a date, exactly as typed. */
/** Nobody in a case file was born before it; a year before it is a slip of the keys. */
const EARLIEST_YEAR = 1900;

export type DateBoxes = { readonly day: string; readonly month: string; readonly year: string };

export type DateReading =
  | { readonly ok: true; readonly value: PartialDate | null }
  | { readonly ok: false; readonly message: string };

const MONTH_NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/**
 * Reads a date from three boxes. Months may be numbers or names, whole or shortened ("nov", "11").
 * Empty boxes are no date. A month or a year alone is a date known only so far, where that is
 * allowed. The message says what to enter.
 */
export function readDateBoxes(boxes: DateBoxes, mayBePartial: boolean): DateReading {
  const day = boxes.day.trim();
  const month = boxes.month.trim();
  const year = boxes.year.trim();
  if (day === '' && month === '' && year === '') return { ok: true, value: null };
  if (!/^\d{4}$/.test(year)) return refuse('Enter the year in four figures, for instance 2026');
  if (Number(year) < EARLIEST_YEAR) return refuse(`Check the year: ${year} is too long ago`);
  const precision = day !== '' ? 'day' : month !== '' ? 'month' : 'year';
  if (precision !== 'day' && !mayBePartial) return refuse('Enter a day, a month and a year');
  if (precision === 'year') return { ok: true, value: { date: `${year}-01-01`, precision } };
  const monthNumber = readMonth(month);
  if (monthNumber === null)
    return refuse('Enter the month as a number or a name, for instance 11 or November');
  const monthText = String(monthNumber).padStart(2, '0');
  if (precision === 'month') {
    return { ok: true, value: { date: `${year}-${monthText}-01`, precision } };
  }
  if (!/^\d{1,2}$/.test(day)) return refuse('Enter the day as a number, for instance 7');
  const date = `${year}-${monthText}-${day.padStart(2, '0')}`;
  if (!civilDate.safeParse(date).success) {
    return refuse('Enter a date that exists: this month does not have that day');
  }
  return { ok: true, value: { date, precision } };
}

function readMonth(typed: string): number | null {
  if (/^\d{1,2}$/.test(typed)) {
    const month = Number(typed);
    return month >= 1 && month <= 12 ? month : null;
  }
  const name = typed.toLowerCase().replace(/\.$/, '');
  if (name.length < 3) return null;
  const at = MONTH_NAMES.findIndex((month) => month.startsWith(name));
  return at < 0 ? null : at + 1;
}

function refuse(message: string): DateReading {
  return { ok: false, message };
}
