import { describe, expect, it } from 'vitest';
import { explain, remarks, uncomputableWords } from '../../../guidance/timetable/explain.ts';
import { compareTimetables, changeWords } from '../../../guidance/timetable/compare.ts';
import { promptsFor } from '../../../guidance/timetable/engine.ts';
import { clockEvents } from '../../../guidance/timetable/events.ts';
import { shippedRules } from '../../../guidance/timetable/shipped-rules.ts';
import { CaseFileBuilder } from '../../support/case-file-builder.ts';
import { datesOf, day, duesOf, lookedAfterChild, timetableOf } from './support.ts';

describe('a review', () => {
  it('held in time is done, and held late says by how much', () => {
    const builder = lookedAfterChild('2026-03-16');
    builder.add('review', { reviewType: 'looked_after_review', actualOn: day('2026-04-15') });
    builder.add('review', { reviewType: 'looked_after_review', actualOn: day('2026-07-20') });
    const timetable = timetableOf(builder, '2026-08-01');
    expect(duesOf(timetable, 'T12')[0]).toMatchObject({ status: 'done', daysLate: 0 });
    expect(duesOf(timetable, 'T13')[0]).toMatchObject({ status: 'done', daysLate: 5 });
    expect(datesOf(timetable, 'T14')).toEqual(['2027-01-20']);
  });

  it('that is planned is said to be in time or not, and moves what follows as projected', () => {
    const builder = lookedAfterChild('2026-03-16');
    builder.add('review', { reviewType: 'looked_after_review', actualOn: day('2026-04-15') });
    builder.add('review', { reviewType: 'looked_after_review', plannedOn: day('2026-07-20') });
    const timetable = timetableOf(builder, '2026-06-01');
    expect(duesOf(timetable, 'T13')[0]).toMatchObject({
      status: 'due',
      on: '2026-07-15',
      planned: { on: day('2026-07-20') },
    });
    expect(duesOf(timetable, 'T14')[0]).toMatchObject({ on: '2027-01-20', isProjected: true });
  });

  it('planned for a day gone by and not held is no plan any more', () => {
    const builder = lookedAfterChild('2026-03-16');
    builder.add('review', { reviewType: 'looked_after_review', plannedOn: day('2026-04-10') });
    const timetable = timetableOf(builder, '2026-04-13');
    expect(duesOf(timetable, 'T12')[0]).toMatchObject({
      status: 'due',
      on: '2026-04-15',
      planned: null,
    });
    expect(duesOf(timetable, 'T13')[0]).toMatchObject({ on: '2026-07-15', isProjected: true });
  });

  it('never held leaves the next without a date, and says which one is missing', () => {
    const timetable = timetableOf(lookedAfterChild('2026-03-16'), '2026-06-01');
    expect(duesOf(timetable, 'T12')[0]?.status).toBe('overdue');
    const [second] = duesOf(timetable, 'T13');
    expect(second?.status).toBe('cannot_be_computed');
    expect(second === undefined ? '' : explain(second)).toBe(
      'Second review: cannot be computed, because no date is recorded on which the first review was held.',
    );
  });

  it('is not counted again because the child moves', () => {
    const builder = lookedAfterChild('2026-03-16');
    builder.add('placement', {
      placementKind: 'foster_carer',
      startedOn: day('2026-03-16'),
      endedOn: day('2026-04-01'),
    });
    builder.add('placement', { placementKind: 'foster_carer', startedOn: day('2026-04-01') });
    expect(datesOf(timetableOf(builder, '2026-04-02'), 'T12')).toEqual(['2026-04-15']);
  });

  it('is counted from the place the worker gives it, where earlier ones are not recorded', () => {
    const builder = lookedAfterChild('2024-03-18');
    builder.add('review', {
      reviewType: 'looked_after_review',
      placeInOrder: 'later',
      actualOn: day('2026-07-15'),
    });
    const timetable = timetableOf(builder, '2026-08-01');
    expect(duesOf(timetable, 'T13').filter(({ status }) => status === 'due')).toEqual([]);
    expect(datesOf(timetable, 'T14')).toEqual(['2027-01-15']);
  });

  it('entered for a day still to come is only planned', () => {
    const builder = lookedAfterChild('2026-03-16');
    builder.add('review', { reviewType: 'looked_after_review', actualOn: day('2026-04-14') });
    const timetable = timetableOf(builder, '2026-04-01');
    expect(duesOf(timetable, 'T12')[0]?.status).toBe('due');
    expect(duesOf(timetable, 'T13')[0]?.isProjected).toBe(true);
  });
});

describe('what is not known to the day', () => {
  it('computes nothing and says so', () => {
    const builder = new CaseFileBuilder();
    builder.add('legalStatus', {
      status: 'section_20',
      startedOn: { date: '2026-03-01', precision: 'month' },
    });
    const [first] = duesOf(timetableOf(builder, '2026-03-20'), 'T12');
    expect(first?.status).toBe('cannot_be_computed');
    expect(first === undefined ? '' : explain(first)).toBe(
      'First review: cannot be computed, because the child becoming looked after is dated March 2026, without a day.',
    );
  });

  it('is asked for where the child’s situation says it must have happened', () => {
    const builder = new CaseFileBuilder();
    builder.add('legalStatus', { status: 'interim_care_order', startedOn: day('2026-06-22') });
    const [limit] = duesOf(timetableOf(builder, '2026-07-01'), 'C01');
    expect(limit).toMatchObject({
      status: 'cannot_be_computed',
      reason: { why: 'missing_event', type: 'care_application_issued' },
    });
  });

  it('includes bank holidays beyond the years they are held for', () => {
    const timetable = timetableOf(lookedAfterChild('2030-12-16'), '2030-12-16');
    const [first] = duesOf(timetable, 'T12');
    expect(first?.status).toBe('cannot_be_computed');
    expect(first !== undefined && 'reason' in first ? uncomputableWords(first.reason) : '').toBe(
      'cannot be computed: bank holidays are not known beyond 2030.',
    );
  });
});

describe('visits', () => {
  const placed = (builder: CaseFileBuilder, from: string, to: string | null, more: object = {}) =>
    builder.add('placement', {
      placementKind: 'foster_carer',
      startedOn: day(from),
      endedOn: to === null ? null : day(to),
      ...more,
    });
  const visited = (builder: CaseFileBuilder, on: string) =>
    builder.add('visit', { visitType: 'visit', actualOn: day(on) });

  it('are counted afresh from each new placement', () => {
    const builder = lookedAfterChild('2026-03-16');
    placed(builder, '2026-03-16', '2026-05-11');
    visited(builder, '2026-03-20');
    placed(builder, '2026-05-11', null);
    const before = timetableOf(builder, '2026-05-12');
    expect(duesOf(before, 'V01').filter(({ status }) => status === 'due')).toHaveLength(1);
    expect(datesOf(before, 'V01').at(-1)).toBe('2026-05-18');
    visited(builder, '2026-05-15');
    expect(datesOf(timetableOf(builder, '2026-05-16'), 'V01.then').at(-1)).toBe('2026-06-26');
  });

  it('after a year are every three months in a placement meant to last until 18', () => {
    const builder = lookedAfterChild('2025-03-17');
    placed(builder, '2025-03-17', null, { meantToLast: 'until_18' });
    visited(builder, '2026-05-01');
    expect(datesOf(timetableOf(builder, '2026-05-02'), 'V02')).toEqual(['2026-08-01']);
    expect(duesOf(timetableOf(builder, '2026-05-02'), 'V03')).toEqual([]);
  });

  it('after a year are every six weeks in any other, and six months where the child agrees', () => {
    const builder = lookedAfterChild('2025-03-17');
    placed(builder, '2025-03-17', null, { meantToLast: 'shorter' });
    visited(builder, '2026-05-01');
    expect(datesOf(timetableOf(builder, '2026-05-02'), 'V03')).toEqual(['2026-06-12']);
    const agreed = lookedAfterChild('2025-03-17');
    placed(agreed, '2025-03-17', null, { meantToLast: 'long_term_agreed' });
    visited(agreed, '2026-05-01');
    expect(datesOf(timetableOf(agreed, '2026-05-02'), 'V04')).toEqual(['2026-11-01']);
  });

  it('are weekly until the first review and then four-weekly under temporary approval', () => {
    const builder = lookedAfterChild('2026-03-16');
    placed(builder, '2026-03-16', null, {
      placementKind: 'connected_person',
      basis: 'temporary_approval',
    });
    visited(builder, '2026-03-20');
    const weekly = timetableOf(builder, '2026-03-21');
    expect(datesOf(weekly, 'V06.weekly')).toEqual(['2026-03-27']);
    expect(duesOf(weekly, 'V01')).toEqual([]);
    builder.add('review', { reviewType: 'looked_after_review', actualOn: day('2026-04-10') });
    visited(builder, '2026-04-14');
    expect(datesOf(timetableOf(builder, '2026-04-15'), 'V06.then')).toEqual(['2026-05-12']);
  });

  it('are weekly and then six-weekly under regulation 19 and a care order', () => {
    const builder = new CaseFileBuilder();
    builder.add('legalStatus', { status: 'care_order', startedOn: day('2026-03-16') });
    placed(builder, '2026-03-16', null, { placementKind: 'parent', basis: 'before_assessment' });
    visited(builder, '2026-03-20');
    expect(datesOf(timetableOf(builder, '2026-03-21'), 'V05.weekly')).toEqual(['2026-03-27']);
    builder.add('review', { reviewType: 'looked_after_review', actualOn: day('2026-04-10') });
    visited(builder, '2026-04-14');
    expect(datesOf(timetableOf(builder, '2026-04-15'), 'V05.then')).toEqual(['2026-05-26']);
  });

  it('at home are counted from the care order', () => {
    const builder = new CaseFileBuilder();
    builder.add('legalStatus', {
      status: 'interim_care_order',
      startedOn: day('2026-01-05'),
      endedOn: day('2026-06-15'),
    });
    builder.add('legalStatus', { status: 'care_order', startedOn: day('2026-06-15') });
    placed(builder, '2026-02-02', null, { placementKind: 'parent' });
    const timetable = timetableOf(builder, '2026-06-15');
    expect(datesOf(timetable, 'V07.first')).toEqual(['2026-06-22']);
  });

  it('to a child placed for adoption are weekly until the first adoption review', () => {
    const builder = new CaseFileBuilder();
    builder.add('legalStatus', { status: 'placement_order', startedOn: day('2026-03-02') });
    placed(builder, '2026-06-01', null, { placementKind: 'adopters' });
    expect(datesOf(timetableOf(builder, '2026-06-01'), 'V10.first')).toEqual(['2026-06-08']);
    visited(builder, '2026-06-05');
    expect(datesOf(timetableOf(builder, '2026-06-06'), 'V10.weekly')).toEqual(['2026-06-12']);
    builder.add('review', { reviewType: 'adoption_review', actualOn: day('2026-06-10') });
    const after = timetableOf(builder, '2026-06-11');
    expect(duesOf(after, 'V10').filter(({ status }) => status !== 'done')).toEqual([]);
  });
});

describe('placement with a parent', () => {
  it('needs the assessment, review, plan and approval before it', () => {
    const builder = new CaseFileBuilder();
    builder.add('legalStatus', { status: 'interim_care_order', startedOn: day('2026-01-05') });
    builder.add('placement', { placementKind: 'parent', plannedOn: day('2026-03-02') });
    const timetable = timetableOf(builder, '2026-02-02');
    expect(datesOf(timetable, 'P01')).toEqual(Array.from({ length: 4 }, () => '2026-03-02'));
    expect(duesOf(timetable, 'P01').every(({ isProjected }) => isProjected)).toBe(true);
  });

  it('under regulation 19 gives ten working days and ten more from the actual assessment', () => {
    const builder = new CaseFileBuilder();
    builder.add('legalStatus', { status: 'interim_care_order', startedOn: day('2026-03-16') });
    builder.add('placement', {
      placementKind: 'parent',
      basis: 'before_assessment',
      startedOn: day('2026-03-16'),
    });
    const projected = timetableOf(builder, '2026-03-17');
    expect(duesOf(projected, 'P01')).toEqual([]);
    expect(datesOf(projected, 'P02')).toEqual(['2026-03-30', '2026-03-30']);
    expect(duesOf(projected, 'P03')[0]).toMatchObject({ on: '2026-04-15', isProjected: true });
    builder.add('assessment', {
      assessmentType: 'parent_suitability_assessment',
      actualOn: day('2026-03-25'),
    });
    const actual = timetableOf(builder, '2026-03-26');
    expect(duesOf(actual, 'P03')[0]).toMatchObject({ on: '2026-04-10', isProjected: false });
  });
});

describe('temporary approval', () => {
  const approved = () => {
    const builder = lookedAfterChild('2026-11-02');
    builder.add('decision', { decisionType: 'temporary_approval', actualOn: day('2026-11-02') });
    return builder;
  };

  it('extended once runs eight weeks on from its own last day', () => {
    const builder = approved();
    builder.add('decision', { decisionType: 'extension_approved', actualOn: day('2027-02-15') });
    const timetable = timetableOf(builder, '2027-02-16');
    expect(datesOf(timetable, 'K01')).toEqual([]);
    expect(datesOf(timetable, 'K02')).toEqual(['2027-04-18']);
    expect(datesOf(timetable, 'K05.extended')).toEqual(['2027-04-18']);
    expect(duesOf(timetable, 'K05.first_period')).toEqual([]);
  });

  it('run out with no approval leaves the placement to be ended', () => {
    const timetable = timetableOf(approved(), '2027-03-01');
    expect(duesOf(timetable, 'K01')[0]?.status).toBe('overdue');
    expect(duesOf(timetable, 'K05')[0]).toMatchObject({ status: 'overdue', on: '2027-02-21' });
  });

  it('is asked for while the child lives with somebody under it and none is recorded', () => {
    const builder = lookedAfterChild('2026-11-02');
    builder.add('placement', {
      placementKind: 'connected_person',
      basis: 'temporary_approval',
      startedOn: day('2026-11-02'),
    });
    expect(duesOf(timetableOf(builder, '2026-11-03'), 'K01')[0]).toMatchObject({
      status: 'cannot_be_computed',
      reason: { why: 'missing_event', type: 'temporary_approval' },
    });
  });

  it('is never counted by the Welsh rule', () => {
    expect(duesOf(timetableOf(approved(), '2026-11-03'), 'K06')).toEqual([]);
  });
});

describe('short breaks', () => {
  const stay = (builder: CaseFileBuilder, from: string, to: string) => {
    builder.add('legalStatus', {
      status: 'section_20',
      startedOn: day(from),
      endedOn: day(to),
    });
    builder.add('placement', {
      placementKind: 'foster_carer',
      basis: 'short_break',
      startedOn: day(from),
      endedOn: day(to),
    });
  };

  it('within their limits relax the ordinary rules', () => {
    const builder = new CaseFileBuilder();
    builder.add('child', { birthStatus: 'born', bornOn: day('2018-01-01') });
    stay(builder, '2026-03-06', '2026-03-16');
    builder.add('legalStatus', { status: 'section_20', startedOn: day('2026-04-03') });
    builder.add('placement', {
      placementKind: 'foster_carer',
      basis: 'short_break',
      startedOn: day('2026-04-03'),
    });
    const timetable = timetableOf(builder, '2026-04-05');
    expect(duesOf(timetable, 'T12').map(({ status }) => status)).toEqual(['cannot_be_computed']);
    expect(datesOf(timetable, 'T24').at(-1)).toBe('2026-04-19');
  });

  it('longer than 17 days relax nothing', () => {
    const builder = new CaseFileBuilder();
    stay(builder, '2026-03-06', '2026-03-16');
    builder.add('legalStatus', { status: 'section_20', startedOn: day('2026-04-03') });
    builder.add('placement', {
      placementKind: 'foster_carer',
      basis: 'short_break',
      startedOn: day('2026-04-03'),
    });
    const timetable = timetableOf(builder, '2026-04-21');
    expect(duesOf(timetable, 'T12').map(({ status }) => status)).toContain('due');
  });
});

describe('emergency protection', () => {
  it('by the police runs out after 72 hours, at the time of day it began where that is known', () => {
    const builder = new CaseFileBuilder();
    builder.add('legalStatus', {
      status: 'police_protection',
      startedOn: day('2026-06-19'),
      startedAtTime: '23:05',
    });
    const [ends] = duesOf(timetableOf(builder, '2026-06-20'), 'PP8');
    expect(ends).toMatchObject({ on: '2026-06-22', time: '23:05' });
  });

  it('says that the hour is not known where it is not', () => {
    const builder = new CaseFileBuilder();
    builder.add('legalStatus', { status: 'police_protection', startedOn: day('2026-06-19') });
    const [ends] = duesOf(timetableOf(builder, '2026-06-20'), 'PP8');
    expect(ends === undefined ? [] : remarks(ends)).toContain(
      'The 72 hours run out on this day at the time of day at which they began. That time is not recorded.',
    );
  });

  it('counts hours over the night the clocks go back', () => {
    const builder = new CaseFileBuilder();
    builder.add('legalStatus', {
      status: 'police_protection',
      startedOn: day('2026-10-24'),
      startedAtTime: '00:30',
    });
    expect(duesOf(timetableOf(builder, '2026-10-24'), 'PP8')[0]).toMatchObject({
      on: '2026-10-26',
      time: '23:30',
    });
  });
});

describe('an extension of the 26 weeks', () => {
  const issued = () => {
    const builder = new CaseFileBuilder();
    builder.add('order', { orderType: 'care_application_issued', actualOn: day('2026-06-22') });
    return builder;
  };

  it('runs from the later of the end it extends and the day it is granted', () => {
    const builder = issued();
    builder.add('order', { orderType: 'extension_granted', actualOn: day('2026-11-30') });
    expect(datesOf(timetableOf(builder, '2026-12-01'), 'C02')).toEqual(['2027-02-14']);
    builder.add('order', { orderType: 'extension_granted', actualOn: day('2027-02-20') });
    expect(datesOf(timetableOf(builder, '2027-02-21'), 'C02')).toEqual(['2027-04-17']);
  });

  it('ends when the court says, if that is sooner', () => {
    const builder = issued();
    builder.add('order', {
      orderType: 'extension_granted',
      actualOn: day('2026-11-30'),
      endedOn: day('2027-01-31'),
    });
    const [limit] = duesOf(timetableOf(builder, '2026-12-01'), 'C02');
    expect(limit).toMatchObject({ on: '2027-01-31', isSetByCourt: true });
  });
});

describe('health assessments', () => {
  const assessed = (bornOn: string | null) => {
    const builder = lookedAfterChild('2026-03-16');
    if (bornOn !== null) {
      builder.add('child', { birthStatus: 'born', bornOn: day(bornOn) });
    }
    builder.add('assessment', {
      assessmentType: 'health_assessment',
      actualOn: day('2026-04-01'),
    });
    return timetableOf(builder, '2026-04-02');
  };

  it('are every six months under five and every year from five', () => {
    expect(datesOf(assessed('2021-04-02'), 'T08')).toEqual(['2026-10-01']);
    expect(datesOf(assessed('2021-04-01'), 'T08')).toEqual(['2027-04-01']);
  });

  it('wait for the date of birth', () => {
    const builder = new CaseFileBuilder();
    builder.add('legalStatus', { status: 'section_20', startedOn: day('2026-03-16') });
    builder.add('assessment', {
      assessmentType: 'health_assessment',
      actualOn: day('2026-04-01'),
    });
    expect(duesOf(timetableOf(builder, '2026-04-02'), 'T08')).toMatchObject([
      { status: 'cannot_be_computed', reason: { why: 'birth_unknown' } },
    ]);
  });
});

describe('leaving care', () => {
  it('is due three months from 16 for a child looked after long enough since 14', () => {
    const timetable = timetableOf(lookedAfterChild('2025-01-06', '2010-05-04'), '2026-05-05');
    expect(datesOf(timetable, 'L01')).toEqual(['2026-08-04']);
  });

  it('is due three months from the 13 weeks where those come later', () => {
    const timetable = timetableOf(lookedAfterChild('2026-05-04', '2010-05-04'), '2026-05-05');
    expect(datesOf(timetable, 'L01')).toEqual(['2026-11-02']);
  });
});

it('a date that is corrected shows what it moved', () => {
  const build = (heldOn: string) => {
    const builder = lookedAfterChild('2026-03-16');
    builder.add('review', { reviewType: 'looked_after_review', actualOn: day(heldOn) });
    return timetableOf(builder, '2026-04-20');
  };
  const words = compareTimetables(build('2026-04-10'), build('2026-04-15')).map(changeWords);
  expect(words).toContain('Second review: moved from 10 July 2026 to 15 July 2026.');
  expect(words).toContain('Next review: moved from 10 January 2027 to 15 January 2027.');
  expect(compareTimetables(build('2026-04-15'), build('2026-04-15'))).toEqual([]);
});

it('rules without a number are prompts where they bear on the child', () => {
  const facts = clockEvents(lookedAfterChild('2026-03-16').build());
  const ids = promptsFor(facts, shippedRules, '2026-03-20').map(({ id }) => id);
  expect(ids).toEqual(['T11', 'T16', 'V09', 'PP7', 'A01']);
});
