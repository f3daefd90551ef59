import fc from 'fast-check';
import { expect, it } from 'vitest';
import { civilDateOf, dayNumberOf } from '../../../guidance/rules/counting/day-number.ts';
import { englishBankHolidays } from '../../../guidance/timetable/bank-holidays.ts';
import { computeTimetable } from '../../../guidance/timetable/engine.ts';
import { clockEvents } from '../../../guidance/timetable/events.ts';
import { dueSummary } from '../../../guidance/timetable/next-due.ts';
import { shippedRules } from '../../../guidance/timetable/shipped-rules.ts';
import { day, CaseFileBuilder } from '../../support/case-file-builder.ts';
import { anyCaseFile } from './any-case-file.ts';

/** So many days are looked at one by one: the most that a list of children could be left alone. */
const DAYS = 120;

it('a timetable says on which day it may say something else, and nothing changes before', () => {
  let settled = 0;
  fc.assert(
    fc.property(
      anyCaseFile,
      fc.integer({ min: dayNumberOf('2025-06-01'), max: dayNumberOf('2027-12-31') }),
      (caseFile, first) => {
        const facts = clockEvents(caseFile);
        const on = (at: number) =>
          computeTimetable(facts, shippedRules, englishBankHolidays, civilDateOf(at));
        const { turnsOn, ...timetable } = on(first);
        const summary = dueSummary({ turnsOn, ...timetable });
        const until = turnsOn === null ? first + DAYS : dayNumberOf(turnsOn);
        for (let at = first + 1; at < Math.min(until, first + DAYS); at += 1) {
          settled += 1;
          const later = on(at);
          expect(dueSummary(later)).toEqual(summary);
          expect(later.dueDates.map(({ id, status }) => [id, status])).toEqual(
            timetable.dueDates.map(({ id, status }) => [id, status]),
          );
          expect(later.turnsOn).toBe(turnsOn);
        }
      },
    ),
    { numRuns: 400 },
  );
  expect(settled).toBeGreaterThan(1_000);
});

it('a short break still going on is looked at again every day', () => {
  const builder = new CaseFileBuilder();
  builder.add('legalStatus', { status: 'section_20', startedOn: day('2026-11-10') });
  builder.add('placement', { basis: 'short_break', startedOn: day('2026-11-10') });
  const facts = clockEvents(builder.build());
  expect(computeTimetable(facts, shippedRules, englishBankHolidays, '2026-11-22').turnsOn).toBe(
    '2026-11-23',
  );
});

it('shows what is next and what has passed, and no chance that nobody is late for', () => {
  const builder = new CaseFileBuilder();
  builder.add('child', { birthStatus: 'born', bornOn: day('2020-05-04') });
  builder.add('legalStatus', { status: 'section_20', startedOn: day('2026-10-26') });
  const facts = clockEvents(builder.build());
  const summary = (today: string) =>
    dueSummary(computeTimetable(facts, shippedRules, englishBankHolidays, today));
  expect(summary('2026-11-22').overdueCount).toBeGreaterThan(0);
  const due = summary('2026-11-22').next;
  expect(due?.on).toBe('2026-11-23');
  const late = summary('2026-11-24');
  expect(late.overdueCount).toBeGreaterThan(summary('2026-11-22').overdueCount);
  expect((late.longestOverdue?.on ?? '') < '2026-11-23').toBe(true);
});
