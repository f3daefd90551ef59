import { describe, expect, it } from 'vitest';
import { legalSources } from '../../../guidance/catalogue.ts';
import {
  assessmentTypes,
  decisionTypes,
  meetingTypes,
  noticeTypes,
  orderTypes,
  reviewTypes,
  visitTypes,
} from '../../../guidance/model/entities/dated-event-types.ts';
import { isClockEventType } from '../../../guidance/timetable/event-types.ts';
import { shippedRules } from '../../../guidance/timetable/shipped-rules.ts';

/** How many rules each table of the law has. */
const TABLES = [
  ['T', 24],
  ['V', 10],
  ['P', 5],
  ['K', 14],
  ['PP', 8],
  ['C', 15],
  ['A', 28],
  ['G', 10],
  ['L', 6],
] as const;

const numbered = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, at) =>
    prefix === 'PP' ? `PP${at + 1}` : `${prefix}${String(at + 1).padStart(2, '0')}`,
  );

describe('the rules of the timetable', () => {
  it('are all there, each once', () => {
    const expected = TABLES.flatMap(([prefix, count]) => numbered(prefix, count));
    expect(shippedRules.map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
  });

  it.each(shippedRules.map((rule) => [rule.id, rule] as const))(
    '%s rests on sources that are in the register',
    (_id, rule) => {
      expect(rule.sources.filter((id) => !legalSources.has(id))).toEqual([]);
      expect(rule.sources.length).toBeGreaterThan(0);
    },
  );

  it('show as law only what rests on law', () => {
    const wrong = shippedRules.filter(
      ({ kind, sources }) =>
        kind === 'law' && !sources.some((id) => legalSources.get(id)?.kind === 'law'),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('tell the deadlines of a rule apart', () => {
    for (const rule of shippedRules) {
      if (rule.computes === 'nothing') continue;
      const parts = rule.deadlines.map(({ part }) => part);
      expect(new Set(parts).size, rule.id).toBe(parts.length);
    }
  });

  it('record the one Welsh rule as Welsh', () => {
    const welsh = shippedRules.filter(({ scope }) => scope === 'Wales');
    expect(welsh.map(({ id }) => id)).toEqual(['K06']);
  });

  it('say what is uncertain, with a note on what to check', () => {
    const uncertain = shippedRules.filter(({ confidence }) => confidence === 'uncertain');
    expect(uncertain.map(({ id }) => id)).toEqual([
      'T19',
      'T20',
      'T21',
      'T23',
      'PP1',
      'PP2',
      'PP3',
      'A02',
      'A18',
      'A24',
      'A27',
      'L05',
    ]);
    expect(uncertain.filter(({ note }) => note === undefined)).toEqual([]);
  });
});

it('everything that can be recorded as dated is an event the clock knows, or “another”', () => {
  const keys = [
    orderTypes,
    reviewTypes,
    meetingTypes,
    decisionTypes,
    noticeTypes,
    assessmentTypes,
    visitTypes,
  ].flatMap((types) => Object.keys(types));
  const unknown = keys.filter((key) => !isClockEventType(key) && key !== 'adoption_review');
  expect(unknown.filter((key) => !key.startsWith('other_'))).toEqual([]);
});
