import { describe, expect, it } from 'vitest';
import { typedFields } from '../../../guidance/model/case-file.ts';
import { civilDate } from '../../../guidance/model/dates.ts';
import { entityDefinitions, type FieldsOf } from '../../../guidance/model/entities.ts';
import {
  assessedTogetherWith,
  carersByStanding,
  isCarerAssessment,
  listedUnder,
  missingFromAssessment,
} from '../../../guidance/rules/carer-assessments.ts';
import { sideOfFamily, sides } from '../../../guidance/rules/family-sides.ts';
import {
  authorityResponsibility,
  basisNotes,
  responsibilityOf,
} from '../../../guidance/rules/parental-responsibility.ts';
import { legalSources } from '../../../guidance/catalogue.ts';
import { CaseFileBuilder, day } from '../../support/case-file-builder.ts';

const today = civilDate.parse('2026-11-22');

const assessment = (fields: Partial<FieldsOf<'assessment'>>) => typedFields(fields, 'assessment');

describe('the assessments of carers', () => {
  it('stand under the first carer chosen who is there, and are lost from no page', () => {
    const people = new Set(['a', 'b']);
    expect(listedUnder({ carer: 'a', secondCarer: 'b' }, people)).toBe('a');
    expect(listedUnder({ carer: 'gone', secondCarer: 'b' }, people)).toBe('b');
    expect(listedUnder({ carer: 'gone', secondCarer: null }, people)).toBeNull();
    expect(isCarerAssessment({ assessmentType: 'viability_assessment' })).toBe(true);
    expect(isCarerAssessment({ assessmentType: 'care_plan' })).toBe(false);
    expect(isCarerAssessment({ assessmentType: 'other_assessment', carer: 'a' })).toBe(true);
  });

  it('group people by how they stand, in the order in which they are listed', () => {
    const builder = new CaseFileBuilder();
    const shona = builder.add('person', { candidateCarer: 'candidate' });
    const martin = builder.add('person', { candidateCarer: 'candidate' });
    const pauline = builder.add('person', { candidateCarer: 'no_longer' });
    const verona = builder.add('person', {});
    const poppy = builder.add('person', { candidateCarer: 'never' });
    builder.add('assessment', { carer: verona });
    const joint = builder.add('assessment', { carer: shona, secondCarer: martin });
    const caseFile = builder.build();
    expect(carersByStanding(caseFile)).toEqual({
      candidates: [shona, martin],
      noLonger: [pauline],
      assessedOnly: [verona],
      others: [poppy],
    });
    expect(assessedTogetherWith(caseFile, martin).map(({ id }) => id)).toEqual([joint]);
    expect(assessedTogetherWith(caseFile, shona)).toEqual([]);
  });

  it('say what is missing of a negative outcome until it is written', () => {
    const negative = { actualOn: day('2026-09-22'), outcome: 'negative' } as const;
    expect(missingFromAssessment(assessment(negative), today)).toEqual([
      'The reasons are not given.',
      'It is not said whether the reasons were shared with the carer.',
      'It is not said whether the outcome was challenged.',
    ]);
    expect(
      missingFromAssessment(
        assessment({
          ...negative,
          outcomeReasons: 'Two moves',
          reasonsSharedOn: day('2026-09-25'),
          challenge: 'no',
        }),
        today,
      ),
    ).toEqual([]);
  });

  it('say that a date due has passed only once it has', () => {
    const due = (date: string) =>
      missingFromAssessment(assessment({ plannedOn: day(date) }), today);
    expect(due('2026-11-21')).toHaveLength(1);
    expect(due('2026-11-22')).toEqual([]);
    const month = { date: '2026-10-01', precision: 'month' } as const;
    expect(missingFromAssessment(assessment({ plannedOn: month }), today)).toEqual([]);
  });

  it('ask nothing of a positive outcome but what it is', () => {
    expect(
      missingFromAssessment(
        assessment({ actualOn: day('2026-09-22'), outcome: 'positive' }),
        today,
      ),
    ).toEqual([]);
    expect(missingFromAssessment(assessment({ actualOn: day('2026-09-22') }), today)).toEqual([
      'It is completed, and its outcome is not said.',
    ]);
  });
});

describe('both sides of the family', () => {
  it('are each said to be missing while nothing is written', () => {
    const caseFile = new CaseFileBuilder().build();
    for (const side of sides) {
      expect(sideOfFamily(caseFile, side).missing).toEqual([
        'Nobody on this side is listed.',
        'It is not said whether this side of the family has been explored.',
      ]);
    }
  });

  it('take a reason for not being explored, and an account of how they were', () => {
    const builder = new CaseFileBuilder();
    builder.add('person', { name: 'Verona', side: 'paternal', approached: 'yes' });
    builder.add('person', { name: 'Robin', side: 'both' });
    builder.add('familySide', { side: 'paternal', explored: 'partly' });
    expect(sideOfFamily(builder.build(), 'paternal').missing).toEqual([
      'It is not said how this side was explored, and by whom.',
      'The reason is not given that this side has not been explored, or not fully.',
      'Of 1 person it is not said whether they were approached.',
    ]);
    builder.add('familySide', {
      side: 'maternal',
      explored: 'not_explored',
      reason: 'Nobody of that family is known.',
    });
    expect(sideOfFamily(builder.build(), 'maternal').missing).toEqual([
      'Of 1 person it is not said whether they were approached.',
    ]);
  });
});

describe('parental responsibility', () => {
  it('rests in every way of holding it on sources of the register, or on the worker’s words', () => {
    const bases = entityDefinitions.person.fields.parentalResponsibilityBasis.choices;
    expect(Object.keys(basisNotes)).toEqual(Object.keys(bases));
    for (const note of Object.values(basisNotes)) {
      for (const source of note?.sources ?? []) expect(legalSources.has(source)).toBe(true);
    }
  });

  it('is gathered from the people, those not yet known apart', () => {
    const builder = new CaseFileBuilder();
    const kerry = builder.add('person', {
      parentalResponsibility: 'yes',
      parentalResponsibilityBasis: 'mother',
    });
    const curtis = builder.add('person', { parentalResponsibility: 'not_known' });
    builder.add('person', { parentalResponsibility: 'no' });
    expect(responsibilityOf(builder.build())).toEqual({
      holders: [{ personId: kerry, basis: 'mother', since: null, evidence: '' }],
      notYetKnown: [curtis],
    });
  });

  it('is the authority’s under a care order and not under section 20', () => {
    const under = (status: FieldsOf<'legalStatus'>['status']) => {
      const builder = new CaseFileBuilder();
      builder.add('legalStatus', { status, startedOn: day('2026-06-01') });
      return authorityResponsibility(builder.build(), today);
    };
    expect(under('section_20')).toBeNull();
    expect(under('police_protection')).toBeNull();
    expect(under('interim_care_order')?.sources).toEqual(['ca-1989-s33', 'ca-1989-s38']);
    for (const status of ['care_order', 'placement_order', 'emergency_protection_order'] as const) {
      const sources = under(status)?.sources ?? [];
      expect(sources.length).toBeGreaterThan(0);
      for (const source of sources) expect(legalSources.has(source)).toBe(true);
    }
  });
});
