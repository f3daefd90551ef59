import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { countFrom, type Count } from '../../../guidance/rules/counting/count.ts';
import { countSteps } from '../../../guidance/rules/counting/count-steps.ts';
import {
  addMonths,
  civilDateOf,
  dayNumberOf,
  partsOf,
  weekdayOf,
} from '../../../guidance/rules/counting/day-number.ts';
import { workingDaysOf } from '../../../guidance/rules/counting/working-days.ts';
import { englishBankHolidays } from '../../../guidance/timetable/bank-holidays.ts';
import { after, before, beginningWith } from '../../../guidance/timetable/counts.ts';
import {
  easter,
  holidaysOf,
  isWorkingDay,
  step,
  walkMonths,
  walkWorkingDays,
  weekday,
} from './independent.ts';

const workingDays = workingDaysOf(englishBankHolidays);

const anyDate = fc
  .integer({ min: dayNumberOf('2024-06-01'), max: dayNumberOf('2029-06-30') })
  .map(civilDateOf);

function counted(from: string, count: Count): string {
  const result = countFrom(dayNumberOf(from), count, workingDays);
  return result.ok ? civilDateOf(result.on) : `${result.side} ${result.year}`;
}

it('a day number is the day that Temporal knows, for every day of three centuries', () => {
  let date = Temporal.PlainDate.from('1900-01-01');
  let wrong = 0;
  for (let number = dayNumberOf('1900-01-01'); date.year < 2200; number += 1) {
    const { year, month, day } = partsOf(number);
    const isRight =
      year === date.year &&
      month === date.month &&
      day === date.day &&
      weekdayOf(number) === date.dayOfWeek % 7 &&
      dayNumberOf(civilDateOf(number)) === number;
    if (!isRight) wrong += 1;
    date = date.add({ days: 1 });
  }
  expect(wrong).toBe(0);
});

describe('bank holidays', () => {
  it.each([2024, 2025, 2026, 2027, 2028, 2029, 2030])('of %i are those of the rules', (year) => {
    const shipped = englishBankHolidays.holidays
      .map(({ date }) => date)
      .filter((date) => date.startsWith(String(year)));
    expect(shipped).toEqual(holidaysOf(year));
  });

  it('keep Good Friday two days before Easter and Easter Monday the day after', () => {
    expect([2024, 2026, 2028].map(easter)).toEqual(['2024-03-31', '2026-04-05', '2028-04-16']);
    for (let year = 2024; year <= 2030; year += 1) {
      expect(workingDays.whyNot(dayNumberOf(step(easter(year), -2)))).toBe('Good Friday');
      expect(workingDays.whyNot(dayNumberOf(step(easter(year), 1)))).toBe('Easter Monday');
    }
  });

  it('say why a day is left out', () => {
    const why = (date: string) => workingDays.whyNot(dayNumberOf(date));
    expect(why('2026-12-25')).toBe('Christmas Day');
    expect(why('2026-12-26')).toBe('Saturday');
    expect(why('2026-12-28')).toBe('Boxing Day (substitute day)');
    expect(why('2026-12-29')).toBeNull();
  });
});

describe('working days', () => {
  it('agree with a walk over every day, forwards and backwards', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 60 }), (from, amount) => {
        expect(counted(from, after(amount, 'working_days'))).toBe(walkWorkingDays(from, amount));
        expect(counted(from, before(amount, 'working_days'))).toBe(walkWorkingDays(from, -amount));
      }),
      { numRuns: 1_000 },
    );
  });

  it('counted on and back again from a working day end where they began', () => {
    fc.assert(
      fc.property(anyDate.filter(isWorkingDay), fc.integer({ min: 1, max: 60 }), (from, amount) => {
        const there = counted(from, after(amount, 'working_days'));
        expect(counted(there, before(amount, 'working_days'))).toBe(from);
      }),
    );
  });

  it('always end on a working day', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 60 }), (from, amount) => {
        expect(isWorkingDay(counted(from, after(amount, 'working_days')))).toBe(true);
      }),
    );
  });

  it('with the first day counted in end one working day sooner', () => {
    expect(counted('2026-01-05', beginningWith(1, 'working_days'))).toBe('2026-01-05');
    expect(counted('2026-01-05', beginningWith(12, 'working_days'))).toBe('2026-01-20');
  });

  it('are not counted past the years whose bank holidays are known', () => {
    expect(counted('2030-12-20', after(4, 'working_days'))).toBe('2030-12-30');
    expect(counted('2030-12-20', after(20, 'working_days'))).toBe('after 2030');
    expect(counted('2031-03-03', after(1, 'working_days'))).toBe('after 2030');
    expect(counted('2023-12-01', after(1, 'working_days'))).toBe('before 2024');
    expect(counted('2024-01-03', before(10, 'working_days'))).toBe('before 2024');
    expect(counted('2024-01-03', before(1, 'working_days'))).toBe('2024-01-02');
  });

  it('say when they rest on bank holidays that are not confirmed', () => {
    const rests = (from: string) => {
      const result = countFrom(dayNumberOf(from), after(5, 'working_days'), workingDays);
      return result.ok && result.restsOnProjectedHolidays;
    };
    expect([rests('2027-12-01'), rests('2027-12-30')]).toEqual([false, true]);
  });
});

describe('months', () => {
  it('agree with a walk to the corresponding day', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -40, max: 40 }), (from, months) => {
        expect(civilDateOf(addMonths(dayNumberOf(from), months))).toBe(walkMonths(from, months));
      }),
      { numRuns: 1_000 },
    );
  });

  it('counted back and on again never end later than they began', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 24 }), (from, months) => {
        const back = addMonths(dayNumberOf(from), -months);
        expect(addMonths(back, months)).toBeLessThanOrEqual(dayNumberOf(from));
      }),
    );
  });

  it('keep the ends of short months and leap years', () => {
    expect(counted('2027-01-31', after(1, 'months'))).toBe('2027-02-28');
    expect(counted('2028-01-31', after(1, 'months'))).toBe('2028-02-29');
    expect(counted('2026-02-28', after(1, 'months'))).toBe('2026-03-28');
    expect(counted('2028-02-29', after(4, 'years'))).toBe('2032-02-29');
  });
});

describe('other counts', () => {
  it('beginning with a day end one day sooner than after it', () => {
    fc.assert(
      fc.property(
        anyDate,
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom('days' as const, 'weeks' as const, 'months' as const),
        (from, amount, unit) => {
          expect(counted(from, beginningWith(amount, unit))).toBe(
            step(counted(from, after(amount, unit)), -1),
          );
        },
      ),
    );
  });

  it('never move a limit off a weekend', () => {
    expect(counted('2026-12-21', after(3, 'months'))).toBe('2027-03-21');
    expect(weekday('2027-03-21')).toBe(0);
  });

  it('give 26 weeks beginning with a day as 181 days after it', () => {
    expect(counted('2026-01-05', beginningWith(26, 'weeks'))).toBe(step('2026-01-05', 181));
  });

  it('give hours as the day on which they run out', () => {
    expect(counted('2026-06-19', after(72, 'hours'))).toBe('2026-06-22');
  });
});

describe('a count shown day by day', () => {
  it('ends on the limit, with as many lines counted as its amount', () => {
    const units = fc.constantFrom(
      'hours' as const,
      'days' as const,
      'working_days' as const,
      'weeks' as const,
      'months' as const,
      'years' as const,
    );
    const counts = fc.record({
      amount: fc.integer({ min: 1, max: 30 }),
      unit: units,
      direction: fc.constantFrom('after' as const, 'before' as const),
      firstDay: fc.constantFrom('excluded' as const, 'included' as const),
    });
    fc.assert(
      fc.property(anyDate, counts, (from, count) => {
        const exact =
          count.unit === 'hours'
            ? { ...count, amount: count.amount * 24, firstDay: 'excluded' as const }
            : count;
        const end = counted(from, exact);
        const steps = countSteps(from, exact, workingDays);
        expect(steps?.at(-1)?.on ?? 'not known').toBe(/\d{4}-/.test(end) ? end : 'not known');
        expect(
          steps === null || steps.filter((line) => line.counted !== null).length === count.amount,
        ).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('says what was left out and why', () => {
    const steps = countSteps('2026-12-23', after(3, 'working_days'), workingDays);
    expect(steps?.map(({ on, counted: number, leftOut }) => [on, number ?? leftOut])).toEqual([
      ['2026-12-23', 'the day itself'],
      ['2026-12-24', 1],
      ['2026-12-25', 'Christmas Day'],
      ['2026-12-26', 'Saturday'],
      ['2026-12-27', 'Sunday'],
      ['2026-12-28', 'Boxing Day (substitute day)'],
      ['2026-12-29', 2],
      ['2026-12-30', 3],
    ]);
  });
});
