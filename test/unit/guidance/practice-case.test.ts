import { describe, expect, it } from 'vitest';
import type { CivilDate, PartialDate } from '../../../guidance/model/dates.ts';
import { formatAge } from '../../../guidance/model/dates.ts';
import {
  entityDefinitions,
  fieldDefinitionOf,
  type EntityKind,
} from '../../../guidance/model/entities.ts';
import { practiceCase } from '../../../guidance/practice-case/practice-case.ts';

/** The day on which the story stands still. */
const TODAY = '2026-11-16';

const people = new Map<string, (typeof practiceCase.people)[number]['fields']>(
  practiceCase.people.map(({ key, fields }) => [key, fields]),
);

function dayOf(date: PartialDate | null | undefined): string {
  return date?.date ?? '';
}

function yearOfBirth(key: string): number {
  const fields = key === 'ada' ? practiceCase.child : people.get(key);
  return Number.parseInt(dayOf(fields?.bornOn), 10);
}

const shared: readonly (readonly [EntityKind, readonly Readonly<Record<string, unknown>>[]])[] = [
  ['parentage', practiceCase.parentages],
  ['couple', practiceCase.couples],
  ['familySide', practiceCase.familySides],
  ['siblingPair', practiceCase.siblingPairs],
  ['familyTimeArrangement', practiceCase.familyTimeArrangements],
  ['professional', practiceCase.professionals],
  ['lifeStoryItem', practiceCase.lifeStoryItems],
  ['decision', practiceCase.decisions],
  ['assessment', practiceCase.assessments],
  ['timeliness', practiceCase.timeliness],
  ['person', practiceCase.people.map(({ fields }) => fields)],
];

function dateIn(fields: Readonly<Record<string, unknown>>, field: string): CivilDate | null {
  const held = fields[field];
  if (typeof held !== 'object' || held === null || !('precision' in held)) return null;
  const { date, precision } = held as PartialDate;
  return precision === 'day' ? date : null;
}

describe('the people of the practice case', () => {
  it('are each called by one name of their own', () => {
    expect(people.size).toBe(practiceCase.people.length);
    expect(people.has('ada')).toBe(false);
  });

  it('are referred to by names that lead to somebody', () => {
    const known = new Set<unknown>(['ada', ...people.keys()]);
    const references = shared.flatMap(([kind, many]) =>
      many.flatMap((fields) =>
        Object.entries(fields).filter(
          ([field]) => fieldDefinitionOf(kind, field)?.type === 'reference',
        ),
      ),
    );
    expect(references.length).toBeGreaterThan(50);
    expect(references.filter(([, key]) => !known.has(key))).toEqual([]);
  });

  it('have each a tie to the family', () => {
    const tied = new Set<unknown>([
      ...practiceCase.parentages.flatMap((one) => [one.parentPerson, one.childPerson]),
      ...practiceCase.couples.flatMap((one) => [one.onePartner, one.otherPartner]),
    ]);
    expect([...people.keys()].filter((key) => !tied.has(key))).toEqual([]);
  });

  it('are never somebody’s child before their parent was fifteen', () => {
    const births = practiceCase.parentages.filter(({ nature }) => nature === 'birth');
    const years = births.map(
      ({ parentPerson, childPerson }) =>
        yearOfBirth(childPerson ?? '') - yearOfBirth(parentPerson ?? ''),
    );
    expect(Math.min(...years)).toBeGreaterThan(15);
    expect(Math.max(...years)).toBeLessThan(50);
  });

  it('are as old as their words say', () => {
    const said = practiceCase.people.flatMap(({ fields }) => {
      const age = /aged (\d+)/.exec(fields.relationship ?? '')?.[1];
      return age === undefined ? [] : [[dayOf(fields.bornOn), `${age} years`] as const];
    });
    expect(said).toHaveLength(2);
    for (const [date, age] of said) expect(formatAge(date, TODAY)).toBe(age);
  });

  it('were asked, or there is a reason why not', () => {
    for (const { key, fields } of practiceCase.people) {
      expect(fields.approached, key).not.toBeUndefined();
      expect(fields.approachResult, key).not.toBe('');
      expect('approachedOn' in fields, key).toBe(fields.approached === 'yes');
    }
  });

  it('hold parental responsibility in a way and since a day, or do not hold it', () => {
    const holders = practiceCase.people.filter(
      ({ fields }) => fields.parentalResponsibility === 'yes',
    );
    expect(holders.map(({ key }) => key)).toEqual(['kerry', 'curtis']);
    for (const { fields } of holders) {
      expect(fields.parentalResponsibilityBasis).toBeDefined();
      expect(dayOf(fields.parentalResponsibilitySince)).toMatch(/^2022-/);
      expect(fields.parentalResponsibilityEvidence).toBeDefined();
    }
  });
});

describe('the dates of the practice case', () => {
  it('are of days gone by, where they say that something happened', () => {
    const happened = shared.flatMap(([kind, many]) =>
      many.flatMap((fields) =>
        Object.keys(entityDefinitions[kind].fields)
          .filter((field) => !/^(plannedOn|dueOn|reviewOn)$/.test(field))
          .flatMap((field) => dateIn(fields, field) ?? []),
      ),
    );
    expect(happened.length).toBeGreaterThan(60);
    expect(happened.filter((date) => date > TODAY)).toEqual([]);
  });

  it('follow in the order in which things can happen', () => {
    for (const fields of practiceCase.assessments) {
      const steps = ['requestedOn', 'actualOn', 'reasonsSharedOn', 'challengedOn']
        .map((field) => dateIn(fields, field))
        .filter((date) => date !== null);
      expect(steps, fields.title).toEqual(steps.toSorted());
    }
    const spans = [
      ...practiceCase.assessments.map((one) => [one.requestedOn, one.plannedOn]),
      ...practiceCase.lifeStoryItems.flatMap((one) => [
        [one.startedOn, one.doneOn],
        [one.startedOn, one.dueOn],
      ]),
    ].filter(([from, to]) => from !== undefined && to !== undefined);
    expect(spans.filter(([from, to]) => dayOf(from) > dayOf(to))).toEqual([]);
    const judged = practiceCase.timeliness.map(({ judgedOn }) => dayOf(judgedOn));
    expect(judged).toEqual(judged.toSorted());
  });

  it('leave what is still due to come', () => {
    const open = practiceCase.assessments.filter((one) => !('actualOn' in one));
    expect(open.length).toBeGreaterThan(0);
    for (const { plannedOn } of open) expect(dayOf(plannedOn) > TODAY).toBe(true);
  });
});

describe('the assessments of the practice case', () => {
  it('agree with the arrangements that rest on them', () => {
    const report = practiceCase.assessments.find(
      (one) => one.assessmentType === 'special_guardianship_report',
    );
    const [shona, verona] = practiceCase.options['special-guardianship']?.arrangements ?? [];
    expect(report?.actualOn).toEqual(shona?.assessedOn);
    expect(shona?.assessmentStatus).toBe('full_positive');
    expect(report?.outcome).toBe('positive');
    expect(verona?.assessmentStatus).toBe('viability');
    const home = practiceCase.options['reunification']?.arrangements?.[0];
    const parenting = practiceCase.assessments.find(
      (one) => one.assessmentType === 'parenting_assessment',
    );
    expect(home?.assessmentStatus).toBe('full_negative');
    expect(parenting).toMatchObject({ outcome: 'negative', actualOn: home?.assessedOn });
  });

  it('give the reasons of everyone turned down, and say that they were shared', () => {
    const negative = practiceCase.assessments.filter(({ outcome }) => outcome === 'negative');
    expect(negative.length).toBeGreaterThan(0);
    for (const one of negative) {
      expect(one.outcomeReasons).not.toBe('');
      expect(one.reasonsSharedOn).toBeDefined();
      expect(one.reasonsShared).not.toBe('');
      expect(one.challenge).toBe('answered');
    }
  });

  it('look at every candidate carer', () => {
    const assessed = new Set<unknown>(
      practiceCase.assessments.flatMap((one) => [one.carer, one.secondCarer]),
    );
    const candidates = practiceCase.people.filter(
      ({ fields }) => fields.candidateCarer === 'candidate',
    );
    expect(candidates.filter(({ key }) => !assessed.has(key))).toEqual([]);
  });
});

it('says of both sides of the family how far they were explored, and why not further', () => {
  expect(practiceCase.familySides.map(({ side }) => side)).toEqual(['maternal', 'paternal']);
  for (const one of practiceCase.familySides) {
    expect(one.how).not.toBe('');
    expect(one.explored === 'explored' || one.reason !== undefined).toBe(true);
  }
});
