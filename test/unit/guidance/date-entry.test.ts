import { describe, expect, it } from 'vitest';
import { readDateBoxes } from '../../../guidance/rules/date-entry.ts';

const read = (day: string, month: string, year: string, mayBePartial = true) =>
  readDateBoxes({ day, month, year }, mayBePartial);

describe('a date typed in three boxes', () => {
  it.each([
    ['1', '6', '2019', '2019-06-01'],
    ['01', '06', '2019', '2019-06-01'],
    ['22', 'nov', '2026', '2026-11-22'],
    ['22', 'November', '2026', '2026-11-22'],
    [' 29 ', '2', '2028', '2028-02-29'],
  ])('reads %s %s %s', (day, month, year, date) => {
    expect(read(day, month, year)).toEqual({ ok: true, value: { date, precision: 'day' } });
  });

  it('is no date when nothing is typed', () => {
    expect(read('', '', '')).toEqual({ ok: true, value: null });
  });

  it('may be known to the month or the year', () => {
    expect(read('', '3', '2025')).toEqual({
      ok: true,
      value: { date: '2025-03-01', precision: 'month' },
    });
    expect(read('', '', '2025')).toEqual({
      ok: true,
      value: { date: '2025-01-01', precision: 'year' },
    });
  });

  it('must be whole where a date is counted from', () => {
    expect(read('', '3', '2025', false)).toEqual({
      ok: false,
      message: 'Enter a day, a month and a year',
    });
  });

  it.each([
    ['30', '2', '2026', 'Enter a date that exists: this month does not have that day'],
    ['29', '2', '2027', 'Enter a date that exists: this month does not have that day'],
    ['1', '13', '2026', 'Enter the month as a number or a name, for instance 11 or November'],
    ['1', 'ju', '2026', 'Enter the month as a number or a name, for instance 11 or November'],
    ['1', '6', '26', 'Enter the year in four figures, for instance 2026'],
    ['first', '6', '2026', 'Enter the day as a number, for instance 7'],
  ])('says what to enter for %s %s %s', (day, month, year, message) => {
    expect(read(day, month, year)).toEqual({ ok: false, message });
  });
});
