import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../../../guidance/model/case-file.ts';
import type { Count } from '../../../guidance/rules/counting/count.ts';
import { civilDateOf, dayNumberOf } from '../../../guidance/rules/counting/day-number.ts';
import { englishBankHolidays } from '../../../guidance/timetable/bank-holidays.ts';
import type { DueDate } from '../../../guidance/timetable/due-date.ts';
import { computeTimetable } from '../../../guidance/timetable/engine.ts';
import { clockEvents } from '../../../guidance/timetable/events.ts';
import {
  countedDayByDay,
  explain,
  plannedWords,
  remarks,
  statusWords,
} from '../../../guidance/timetable/explain.ts';
import { shippedRules } from '../../../guidance/timetable/shipped-rules.ts';
import { compareTimetables } from '../../../guidance/timetable/compare.ts';
import { CaseFileBuilder, day } from '../../support/case-file-builder.ts';
import { anyCaseFile, numbersFrom } from './any-case-file.ts';
import { isWorkingDay, step, walkMonths, walkWorkingDays } from './independent.ts';

const anyToday = fc
  .integer({ min: dayNumberOf('2025-06-01'), max: dayNumberOf('2027-12-31') })
  .map(civilDateOf);

const timetable = (caseFile: CaseFile, today: string) =>
  computeTimetable(clockEvents(caseFile), shippedRules, englishBankHolidays, today);

type Dated = Extract<DueDate, { on: string }>;

function datedIn(caseFile: CaseFile, today: string): readonly Dated[] {
  return timetable(caseFile, today).dueDates.filter((due) => 'on' in due);
}

/** The limit of a count, the independent way. */
function walk(from: string, { amount, unit, direction, firstDay }: Count): string {
  const sign = direction === 'after' ? 1 : -1;
  const sooner = firstDay === 'included' ? -sign : 0;
  switch (unit) {
    case 'hours':
      return step(from, (sign * amount) / 24);
    case 'days':
      return step(from, sign * amount + sooner);
    case 'weeks':
      return step(from, sign * amount * 7 + sooner);
    case 'months':
      return step(walkMonths(from, sign * amount), sooner);
    case 'years':
      return step(walkMonths(from, sign * amount * 12), sooner);
    case 'working_days':
      return walkWorkingDays(from, sign * (firstDay === 'included' ? amount - 1 : amount));
  }
}

/** What a date says, without the rule it comes from. */
const gist = (due: DueDate) => [
  due.id,
  'on' in due ? due.on : due.reason,
  due.status,
  due.done?.entityId,
  due.planned?.entityId,
  due.isProjected,
];

describe('in any case file', () => {
  it('the order in which events were entered makes no difference', () => {
    fc.assert(
      fc.property(anyCaseFile, anyToday, fc.integer(), (caseFile, today, seed) => {
        const number = numbersFrom(seed);
        const shuffled = caseFile.entities
          .map((entity) => [number(), entity] as const)
          .toSorted(([a], [b]) => a - b)
          .map(([, entity]) => entity);
        const one = timetable(caseFile, today);
        const other = timetable({ ...caseFile, entities: shuffled }, today);
        expect(other.dueDates.map(gist)).toEqual(one.dueDates.map(gist));
        expect(compareTimetables(one, other)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('every date agrees with a second, independent count from the day it counts from', () => {
    let checked = 0;
    fc.assert(
      fc.property(anyCaseFile, anyToday, (caseFile, today) => {
        const dated = datedIn(caseFile, today).filter(({ isSetByCourt }) => !isSetByCourt);
        checked += dated.length;
        expect(dated.map(({ id, on }) => [id, on])).toEqual(
          dated.map(({ id, deadline, countedFrom }) => [id, walk(countedFrom, deadline.count)]),
        );
      }),
      { numRuns: 400 },
    );
    expect(checked).toBeGreaterThan(1_000);
  });

  it('no limit is later than its shortest reading, and none is moved', () => {
    fc.assert(
      fc.property(anyCaseFile, anyToday, (caseFile, today) => {
        const tooLate = datedIn(caseFile, today).filter(
          ({ on, countedFrom, deadline: { count } }) =>
            on >
            (count.direction === 'before'
              ? countedFrom
              : walk(countedFrom, { ...count, firstDay: 'excluded' })),
        );
        expect(tooLate.map(({ id }) => id)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('the last working day is given where, and only where, the limit is not one', () => {
    fc.assert(
      fc.property(anyCaseFile, anyToday, (caseFile, today) => {
        const limits = datedIn(caseFile, today).filter(
          ({ deadline }) => deadline.limit === 'no_later_than' || deadline.limit === 'ends',
        );
        expect(limits.map(({ lastWorkingDay }) => lastWorkingDay)).toEqual(
          limits.map(({ on }) => (isWorkingDay(on) ? null : walkWorkingDays(on, -1))),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('nothing of Wales applies, and everything says itself in whole words', () => {
    fc.assert(
      fc.property(anyCaseFile, anyToday, (caseFile, today) => {
        const { dueDates } = timetable(caseFile, today);
        const said = dueDates.flatMap((due) => [
          explain(due),
          statusWords(due, today),
          plannedWords(due) ?? '',
          ...remarks(due),
        ]);
        expect(said.filter((words) => /undefined|null|NaN|\[object/.test(words))).toEqual([]);
        expect(dueDates.filter(({ rule }) => rule.scope === 'Wales')).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('a count shown day by day ends on the date it explains', () => {
    fc.assert(
      fc.property(anyCaseFile, anyToday, (caseFile, today) => {
        const counted = datedIn(caseFile, today).flatMap((due) => {
          const last = countedDayByDay(due, englishBankHolidays)?.at(-1);
          return last === undefined ? [] : [[due.id, due.on, last.on]];
        });
        expect(counted.filter(([, on, last]) => on !== last)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('nothing is overdue before its day, due after it, or done in the future', () => {
    fc.assert(
      fc.property(anyCaseFile, anyToday, (caseFile, today) => {
        const wrong = datedIn(caseFile, today).filter((due) => {
          if (due.status === 'overdue') return due.on >= today;
          if (due.status === 'due') return due.on < today;
          return (due.done?.on?.date ?? '9') > today;
        });
        expect(wrong.map(({ id }) => id)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

it('a chain of reviews agrees with an independent walk along what was held', () => {
  const gaps = fc.array(fc.integer({ min: 1, max: 250 }), { maxLength: 5 });
  fc.assert(
    fc.property(
      fc.integer({ min: dayNumberOf('2025-01-01'), max: dayNumberOf('2026-06-30') }),
      gaps,
      (from, between) => {
        const builder = new CaseFileBuilder();
        const began = civilDateOf(from);
        builder.add('legalStatus', { status: 'section_20', startedOn: day(began) });
        const held: string[] = [];
        for (const gap of between) held.push(step(held.at(-1) ?? began, gap));
        for (const on of held) {
          builder.add('review', { reviewType: 'looked_after_review', actualOn: day(on) });
        }
        const today = step(held.at(-1) ?? began, 1);
        const expected = [walkWorkingDays(began, 20)];
        for (const [at, on] of held.entries()) expected.push(walkMonths(on, at === 0 ? 3 : 6));
        const found = timetable(builder.build(), today)
          .dueDates.filter(({ rule }) => ['T12', 'T13', 'T14'].includes(rule.id))
          .filter(({ isProjected }) => !isProjected);
        expect(found.flatMap((due) => ('on' in due ? [due.on] : [])).toSorted()).toEqual(
          expected.toSorted(),
        );
        const late = held.map((on, at) => dayNumberOf(on) - dayNumberOf(expected[at] ?? ''));
        expect(
          found
            .toSorted((a, b) => ((a.done?.on?.date ?? '9') < (b.done?.on?.date ?? '9') ? -1 : 1))
            .flatMap((due) => (due.status === 'done' ? [due.daysLate] : [])),
        ).toEqual(late);
      },
    ),
    { numRuns: 300 },
  );
});
