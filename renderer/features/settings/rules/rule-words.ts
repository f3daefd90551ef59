import { countUnit, type CountUnit } from '../../../../guidance/rules/counting/count.ts';
import type { CivilDate } from '../../../../guidance/model/dates.ts';
import type { DateBoxes } from '../../../../guidance/rules/date-entry.ts';

/** The units a rule can count in, as a form names them. */
export const UNIT_CHOICES: readonly (readonly [CountUnit, string])[] = [
  ['working_days', 'working days'],
  ['days', 'days'],
  ['weeks', 'weeks'],
  ['months', 'months'],
  ['years', 'years'],
  ['hours', 'hours'],
];

export function unitOf(value: string): CountUnit {
  return countUnit.parse(value);
}

/** A whole number typed in a box; null where it is none, or out of bounds. */
export function amountOf(typed: string): number | null {
  if (!/^\d{1,3}$/.test(typed.trim())) return null;
  return Number(typed.trim());
}

/** A date as the three boxes of a form show it. */
export function boxesOf(date: CivilDate | null): DateBoxes {
  const [year = '', month = '', day = ''] = date?.split('-') ?? [];
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}
