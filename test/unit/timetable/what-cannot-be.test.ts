import { describe, expect, it } from 'vitest';
import { englishBankHolidays } from '../../../guidance/timetable/bank-holidays.ts';
import { computeTimetable } from '../../../guidance/timetable/engine.ts';
import { clockEvents } from '../../../guidance/timetable/events.ts';
import { loosened } from '../../../guidance/timetable/loosened.ts';
import { shippedRules } from '../../../guidance/timetable/shipped-rules.ts';
import { CaseFileBuilder } from '../../support/case-file-builder.ts';
import { step } from './independent.ts';
import { datesOf, day, duesOf, lookedAfterChild, timetableOf } from './support.ts';

describe('visits to a child with a parent under an interim care order', () => {
  const begun = () => {
    const builder = new CaseFileBuilder();
    builder.add('child', { birthStatus: 'born', bornOn: day('2022-07-12') });
    builder.add('legalStatus', { status: 'interim_care_order', startedOn: day('2026-09-01') });
    builder.add('placement', {
      placementKind: 'parent',
      basis: 'before_assessment',
      startedOn: day('2026-10-01'),
    });
    builder.add('review', { reviewType: 'looked_after_review', actualOn: day('2026-10-14') });
    return builder;
  };

  it('are at most four weeks apart after the review, although regulation 19 applies too', () => {
    const builder = begun();
    builder.add('visit', { visitType: 'visit', actualOn: day('2026-10-15') });
    const timetable = timetableOf(builder, '2026-10-20');
    expect(datesOf(timetable, 'V06.then')).toEqual([step('2026-10-15', 28)]);
    expect(duesOf(timetable, 'V05.then')).toEqual([]);
  });

  it('stay four weeks apart once the placement is approved', () => {
    const builder = begun();
    builder.add('decision', {
      decisionType: 'placement_with_parent_approved',
      actualOn: day('2026-10-20'),
    });
    builder.add('visit', { visitType: 'visit', actualOn: day('2026-10-30') });
    const timetable = timetableOf(builder, '2026-11-02');
    expect(datesOf(timetable, 'V06.then')).toContain(step('2026-10-30', 28));
  });
});

describe('the 18th birthday', () => {
  it('ends what is owed to a looked-after child, though nobody recorded the end', () => {
    const builder = lookedAfterChild('2020-01-01', '2008-06-01');
    builder.add('review', { reviewType: 'looked_after_review', actualOn: day('2026-05-20') });
    const due = timetableOf(builder, '2026-11-23').dueDates.filter(
      ({ status }) => status === 'due' || status === 'overdue',
    );
    expect(due.map(({ rule }) => rule.id)).not.toContain('T14');
    expect(due.map(({ rule }) => rule.id)).not.toContain('T13');
  });
});

describe('dates that cannot be', () => {
  it('are said, and nothing is counted from a status that ends before it begins', () => {
    const builder = new CaseFileBuilder();
    builder.add('child', { birthStatus: 'born', bornOn: day('2022-07-12') });
    builder.add('legalStatus', {
      status: 'interim_care_order',
      startedOn: day('2026-11-02'),
      endedOn: day('2026-10-01'),
    });
    expect(clockEvents(builder.build()).contradictory).toEqual([
      expect.objectContaining({ kind: 'legalStatus', why: 'ends_before_it_begins' }),
    ]);
    expect(datesOf(timetableOf(builder, '2026-11-23'), 'T12')).toEqual([]);
  });

  it('compute nothing for a child who is not yet born', () => {
    const builder = new CaseFileBuilder();
    builder.add('child', { birthStatus: 'unborn', expectedOn: day('2027-01-20') });
    builder.add('legalStatus', { status: 'section_20', startedOn: day('2026-11-02') });
    expect(clockEvents(builder.build()).contradictory).toHaveLength(1);
    expect(datesOf(timetableOf(builder, '2026-11-23'), 'T12')).toEqual([]);
  });

  it('are not a status before birth in which nobody is looked after', () => {
    const builder = new CaseFileBuilder();
    builder.add('child', { birthStatus: 'born', bornOn: day('2026-11-20') });
    builder.add('legalStatus', { status: 'not_looked_after', startedOn: day('2026-09-01') });
    expect(clockEvents(builder.build()).contradictory).toEqual([]);
  });
});

describe('a figure of guidance under a regulation', () => {
  it('is shown as guidance, and the regulation beside it as law', () => {
    const timetable = timetableOf(lookedAfterChild('2026-03-16'), '2026-03-20');
    const [figure] = duesOf(timetable, 'T07.guidance');
    expect(figure?.rule.kind).toBe('statutory_guidance');
    expect(figure?.rule.citation).toContain('health and well-being');
  });
});

describe('a rule that an authority has changed or retired', () => {
  const builder = lookedAfterChild('2026-11-02');
  const today = '2026-11-23';
  const shipped = timetableOf(builder, today);
  const withRules = (rules: typeof shippedRules) =>
    computeTimetable(clockEvents(builder.build()), rules, englishBankHolidays, today);

  it('leaves the shipped limit to be shown where it was made later or taken away', () => {
    const retired = withRules(shippedRules.filter(({ id }) => id !== 'T12'));
    expect(loosened(shipped, retired).map(({ rule }) => rule.id)).toContain('T12');
    const later = withRules(
      shippedRules.map((rule) =>
        rule.id === 'T12' && rule.computes === 'dates'
          ? {
              ...rule,
              kind: 'local' as const,
              deadlines: rule.deadlines.map((deadline) => ({
                ...deadline,
                count: { ...deadline.count, amount: 200 },
              })),
            }
          : rule,
      ),
    );
    const found = loosened(shipped, later).find(({ rule }) => rule.id === 'T12');
    expect(found).toMatchObject({ on: '2026-11-30', rule: { kind: 'law' } });
  });

  it('has nothing to show where no rule is looser', () => {
    expect(loosened(shipped, shipped)).toEqual([]);
  });
});

describe('a temporary approval', () => {
  const extendedOn = (date: string) => {
    const builder = lookedAfterChild('2026-10-01');
    builder.add('placement', {
      placementKind: 'connected_person',
      basis: 'temporary_approval',
      startedOn: day('2026-11-02'),
    });
    builder.add('decision', { decisionType: 'temporary_approval', actualOn: day('2026-11-02') });
    builder.add('decision', { decisionType: 'extension_approved', actualOn: day(date) });
    return timetableOf(builder, '2027-03-01');
  };
  const ranOut = step('2026-11-02', 16 * 7 - 1);

  it('that was extended in time runs out no more', () => {
    expect(datesOf(extendedOn(ranOut), 'K01')).toEqual([]);
  });

  it('that had run out before it was extended is still said to have run out', () => {
    expect(duesOf(extendedOn(step(ranOut, 4)), 'K01')).toMatchObject([
      { on: ranOut, status: 'overdue' },
    ]);
  });
});
