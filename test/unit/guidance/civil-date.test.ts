import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { civilDate } from '../../../guidance/model/dates.ts';

/** Leap years and none, at the turn of centuries and elsewhere. */
const YEARS = [0, 4, 100, 400, 1899, 1900, 1999, 2000, 2019, 2023, 2024, 2026, 2100, 9999];

it('takes for a civil date every day that the calendar has and no other', () => {
  const differing: string[] = [];
  for (const year of YEARS) {
    for (let month = 0; month <= 13; month += 1) {
      for (let day = 0; day <= 32; day += 1) {
        const written = [padded(year, 4), padded(month, 2), padded(day, 2)].join('-');
        if (civilDate.safeParse(written).success !== isInCalendar(written)) differing.push(written);
      }
    }
  }
  expect(differing).toEqual([]);
});

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

function isInCalendar(written: string): boolean {
  try {
    return Temporal.PlainDate.from(written, { overflow: 'reject' }).toString() === written;
  } catch {
    return false;
  }
}
