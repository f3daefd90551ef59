import { describe, expect, it } from 'vitest';
import { countFrom, type Count } from '../../../guidance/rules/counting/count.ts';
import { civilDateOf, dayNumberOf } from '../../../guidance/rules/counting/day-number.ts';
import { workingDaysOf } from '../../../guidance/rules/counting/working-days.ts';
import { englishBankHolidays } from '../../../guidance/timetable/bank-holidays.ts';
import { after } from '../../../guidance/timetable/counts.ts';
import { explain, remarks } from '../../../guidance/timetable/explain.ts';
import { CaseFileBuilder } from '../../support/case-file-builder.ts';
import { datesOf, day, duesOf, lookedAfterChild, timetableOf } from './support.ts';

const workingDays = workingDaysOf(englishBankHolidays);

function counted(from: string, count: Count): string {
  const result = countFrom(dayNumberOf(from), count, workingDays);
  return result.ok ? civilDateOf(result.on) : 'not known';
}

describe('the first review', () => {
  it.each([
    ['2025-12-01', '2025-12-31'],
    ['2025-12-15', '2026-01-15'],
    ['2026-03-16', '2026-04-15'],
    ['2026-11-23', '2026-12-21'],
    ['2027-12-13', '2028-01-13'],
  ])('of a child looked after from %s is due by %s', (from, due) => {
    const timetable = timetableOf(lookedAfterChild(from), from);
    expect(datesOf(timetable, 'T12')).toEqual([due]);
  });
});

it('a care plan is due in ten working days and a placement plan in five', () => {
  const builder = lookedAfterChild('2026-11-23');
  builder.add('placement', { placementKind: 'foster_carer', startedOn: day('2026-11-23') });
  const timetable = timetableOf(builder, '2026-11-23');
  expect(datesOf(timetable, 'T01')).toEqual(['2026-12-07']);
  expect(datesOf(timetable, 'T02')).toEqual(['2026-11-30']);
});

describe('reviews after the first', () => {
  it('are projected from its last day until it is held', () => {
    const timetable = timetableOf(lookedAfterChild('2026-03-16'), '2026-03-16');
    expect(datesOf(timetable, 'T13')).toEqual(['2026-07-15']);
    expect(datesOf(timetable, 'T14')).toEqual(['2027-01-15']);
    expect(duesOf(timetable, 'T13')[0]?.isProjected).toBe(true);
  });

  it('run from the day each was actually held', () => {
    const builder = lookedAfterChild('2026-03-16');
    builder.add('review', { reviewType: 'looked_after_review', actualOn: day('2026-04-15') });
    const timetable = timetableOf(builder, '2026-04-16');
    const [second] = duesOf(timetable, 'T13');
    expect(datesOf(timetable, 'T13')).toEqual(['2026-07-15']);
    expect(second?.isProjected).toBe(false);
    expect(second === undefined ? '' : explain(second)).toBe(
      'Second review: by 15 July 2026, three months after the first review was actually held on 15 April 2026.',
    );
    expect(datesOf(timetable, 'T14')).toEqual(['2027-01-15']);
  });

  it('are not moved off a Sunday, but the last working day before is said', () => {
    const builder = lookedAfterChild('2026-11-23');
    builder.add('review', { reviewType: 'looked_after_review', actualOn: day('2026-12-21') });
    const [second] = duesOf(timetableOf(builder, '2026-12-22'), 'T13');
    expect(second).toMatchObject({ on: '2027-03-21', lastWorkingDay: '2027-03-19' });
  });
});

describe('months', () => {
  it.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-09-30', 4, '2027-01-30'],
    ['2028-02-29', 12, '2029-02-28'],
  ])('from %s, %i of them end on %s', (from, months, end) => {
    expect(counted(from, after(months, 'months'))).toBe(end);
  });
});

describe('care proceedings', () => {
  function issuedOn(date: string) {
    const builder = new CaseFileBuilder();
    builder.add('order', { orderType: 'care_application_issued', actualOn: day(date) });
    return timetableOf(builder, date);
  }

  it.each([
    ['2026-01-05', '2026-07-05', '2026-01-20', '2026-01-28', '2026-02-06'],
    ['2026-11-23', '2027-05-23', '2026-12-08', '2026-12-16', '2026-12-29'],
  ])('issued on %s end by %s, with Day 12, 18 and 25', (issued, limit, day12, day18, day25) => {
    const timetable = issuedOn(issued);
    expect(datesOf(timetable, 'C01')).toEqual([limit]);
    expect(datesOf(timetable, 'C05.not_before')).toEqual([day12]);
    expect(datesOf(timetable, 'C05.not_after')).toEqual([day18]);
    expect(datesOf(timetable, 'C07')).toEqual([day25]);
  });

  it('show the day after only as the week 26 of a diary', () => {
    const [limit] = duesOf(issuedOn('2026-01-05'), 'C01');
    expect(limit === undefined ? [] : remarks(limit)).toContain(
      'Week 26 in trackers: 6 July 2026. The limit is the earlier date.',
    );
  });
});

it('temporary approval runs out after 16 weeks with its first day counted in', () => {
  const builder = lookedAfterChild('2026-11-02');
  builder.add('decision', { decisionType: 'temporary_approval', actualOn: day('2026-11-02') });
  expect(datesOf(timetableOf(builder, '2026-11-02'), 'K01')).toEqual(['2027-02-21']);
});

it('a placement for adoption sets its reviews and the earliest application', () => {
  const builder = new CaseFileBuilder();
  builder.add('legalStatus', { status: 'placement_order', startedOn: day('2026-03-02') });
  builder.add('placement', { placementKind: 'adopters', startedOn: day('2026-06-01') });
  const timetable = timetableOf(builder, '2026-06-01');
  expect(datesOf(timetable, 'A11')).toEqual(['2026-06-29']);
  expect(datesOf(timetable, 'A12')).toEqual(['2026-09-29']);
  expect(datesOf(timetable, 'A13')).toEqual(['2027-03-29']);
  expect(datesOf(timetable, 'A15')).toEqual(['2026-08-10']);
});

it('seven, two and five working days are counted over Christmas', () => {
  const builder = new CaseFileBuilder();
  builder.add('decision', { decisionType: 'panel_recommendation', actualOn: day('2026-12-18') });
  builder.add('decision', { decisionType: 'adm_decision', actualOn: day('2026-12-18') });
  const timetable = timetableOf(builder, '2026-12-18');
  expect(counted('2026-12-18', after(7, 'working_days'))).toBe('2026-12-31');
  expect(datesOf(timetable, 'A04.panel')).toEqual(['2026-12-31']);
  expect(datesOf(timetable, 'A05')).toEqual(['2026-12-22']);
  expect(datesOf(timetable, 'A06')).toEqual(['2026-12-29']);
});
