import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { PartialDate } from '../../../guidance/model/dates.ts';
import {
  currentLegalStatus,
  lookedAfterSince,
  type StatusPeriod,
} from '../../../guidance/rules/looked-after.ts';

const TODAY = '2026-11-22';
const on = (date: string): PartialDate => ({ date, precision: 'day' });
const inMonth = (date: string): PartialDate => ({ date, precision: 'month' });

function period(
  status: StatusPeriod['status'],
  startedOn: PartialDate | null,
  endedOn: PartialDate | null = null,
): StatusPeriod {
  return { status, startedOn, endedOn };
}

describe('the legal status now', () => {
  it('is the one begun last that has not ended', () => {
    const periods = [
      period('interim_care_order', on('2026-06-22')),
      period('section_20', on('2026-01-01')),
      period('care_order', on('2026-12-01')),
      period('supervision_order', on('2026-07-01'), on('2026-11-22')),
    ];
    expect(currentLegalStatus(periods, TODAY)).toBe('interim_care_order');
    expect(currentLegalStatus(periods, '2026-12-01')).toBe('care_order');
    expect(currentLegalStatus(periods, '2025-12-31')).toBeNull();
  });

  it('is shown although its beginning is not known to the day', () => {
    expect(currentLegalStatus([period('care_order', inMonth('2026-03-01'))], TODAY)).toBe(
      'care_order',
    );
    expect(currentLegalStatus([period('care_order', null)], TODAY)).toBe('care_order');
  });
});

describe('looked after since', () => {
  it('counts from the beginning of an unbroken run', () => {
    const periods = [
      period('police_protection', on('2026-06-19'), on('2026-06-22')),
      period('interim_care_order', on('2026-06-22'), on('2026-10-01')),
      period('care_order', on('2026-10-02')),
    ];
    expect(lookedAfterSince(periods, TODAY)).toBe('2026-06-19');
  });

  it('begins again after a gap of a day', () => {
    const periods = [
      period('section_20', on('2025-01-01'), on('2026-02-01')),
      period('interim_care_order', on('2026-02-03')),
    ];
    expect(lookedAfterSince(periods, TODAY)).toBe('2026-02-03');
  });

  it('is not broken by a status that is not being looked after beside it', () => {
    const periods = [
      period('section_20', on('2026-01-01')),
      period('interim_supervision_order', on('2026-03-01'), on('2026-04-01')),
    ];
    expect(lookedAfterSince(periods, TODAY)).toBe('2026-01-01');
  });

  it('is nothing for a child who is not looked after today', () => {
    const ended = [period('care_order', on('2020-01-01'), on('2026-11-22'))];
    expect(lookedAfterSince(ended, TODAY)).toBeNull();
    expect(lookedAfterSince([period('supervision_order', on('2026-01-01'))], TODAY)).toBeNull();
    expect(lookedAfterSince([period('care_order', on('2026-11-23'))], TODAY)).toBeNull();
    expect(lookedAfterSince([], TODAY)).toBeNull();
  });

  it('computes nothing from a date known only to the month', () => {
    expect(lookedAfterSince([period('care_order', inMonth('2026-03-01'))], TODAY)).toBeNull();
    const joined = [
      period('section_20', inMonth('2026-03-01'), on('2026-06-22')),
      period('care_order', on('2026-06-22')),
    ];
    expect(lookedAfterSince(joined, TODAY)).toBeNull();
    const mayJoin = [
      period('section_20', on('2026-03-01'), inMonth('2026-06-01')),
      period('care_order', on('2026-06-22')),
    ];
    expect(lookedAfterSince(mayJoin, TODAY)).toBeNull();
  });

  it('is not troubled by an imprecise date that cannot matter', () => {
    const long = [
      period('section_20', inMonth('2020-03-01'), inMonth('2020-06-01')),
      period('care_order', on('2026-06-22')),
    ];
    expect(lookedAfterSince(long, TODAY)).toBe('2026-06-22');
  });

  it('agrees with counting the days back one by one', () => {
    const day = fc
      .integer({ min: 0, max: 60 })
      .map((days) => Temporal.PlainDate.from('2026-10-01').add({ days }).toString());
    const some = fc.record({
      status: fc.constantFrom(
        'section_20' as const,
        'interim_care_order' as const,
        'supervision_order' as const,
      ),
      startedOn: day.map(on),
      endedOn: fc.option(day.map(on)),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 6 }), (drawn) => {
        const periods = drawn.filter(
          ({ startedOn, endedOn }) => endedOn === null || endedOn.date >= startedOn.date,
        );
        expect(lookedAfterSince(periods, TODAY)).toBe(countedBack(periods));
      }),
    );
  });
});

/** The same by brute force: a day is covered from a beginning to the day of the end. */
function countedBack(periods: readonly StatusPeriod[]): string | null {
  const lookedAfter = periods.filter((one) => one.status !== 'supervision_order');
  const isCovered = (date: string): boolean =>
    lookedAfter.some(
      ({ startedOn, endedOn }) =>
        startedOn !== null && startedOn.date <= date && (endedOn === null || date <= endedOn.date),
    );
  const isNow = lookedAfter.some(
    ({ startedOn, endedOn }) =>
      startedOn !== null && startedOn.date <= TODAY && (endedOn === null || endedOn.date > TODAY),
  );
  if (!isNow) return null;
  let date = Temporal.PlainDate.from(TODAY);
  while (isCovered(date.subtract({ days: 1 }).toString())) date = date.subtract({ days: 1 });
  return date.toString();
}
