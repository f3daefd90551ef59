import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { options } from '../../../guidance/catalogue.ts';
import { shippedProfile, shippedProfileIds } from '../../../guidance/profiles/shipped-profiles.ts';
import { profileRules, rulesWith } from '../../../guidance/rules/profile/profile-rules.ts';
import { localOptionsOf } from '../../../guidance/rules/profile/pathway.ts';
import { countFrom, type CountUnit } from '../../../guidance/rules/counting/count.ts';
import { dayNumberOf } from '../../../guidance/rules/counting/day-number.ts';
import { workingDaysOf } from '../../../guidance/rules/counting/working-days.ts';
import { englishBankHolidays } from '../../../guidance/timetable/bank-holidays.ts';
import { timetableRule } from '../../../guidance/schema/timetable-rule.ts';
import { shippedRules } from '../../../guidance/timetable/shipped-rules.ts';
import { load } from './support.ts';

const shipped = shippedProfileIds.flatMap((id) => shippedProfile(id)?.profile ?? []);

const dated = shippedRules.flatMap((rule) =>
  rule.computes === 'dates' ? rule.deadlines.map((deadline) => ({ rule, deadline })) : [],
);

const UNITS = [
  'hours',
  'days',
  'working_days',
  'weeks',
  'months',
  'years',
] as const satisfies readonly CountUnit[];

const workingDays = workingDaysOf(englishBankHolidays);
const FIRST = dayNumberOf('2025-06-01');
const LAST = dayNumberOf('2028-06-01');

describe('a profile', () => {
  it.each(shipped.map((profile) => [profile.id, profile] as const))(
    '%s leaves every statutory rule as it is, and marks its own as local',
    (_id, profile) => {
      const all = rulesWith(shippedRules, profile);
      expect(all.slice(0, shippedRules.length)).toEqual(shippedRules);
      for (const rule of profileRules(profile)) {
        expect(timetableRule.safeParse(rule).success).toBe(true);
        expect(rule.kind).toBe('local');
        if (rule.computes !== 'dates') continue;
        for (const deadline of rule.deadlines) expect(deadline.gives).toBeUndefined();
      }
    },
  );

  it.each(shipped.map((profile) => [profile.id, profile] as const))(
    '%s takes none of the eight options away',
    (_id, profile) => {
      // What it does not name is still there: the eight come from the catalogue, never from it.
      for (const option of options)
        expect(localOptionsOf(profile, option.id)).toBeInstanceOf(Array);
      for (const line of profile.options) {
        expect(options.some((option) => option.id === line.option)).toBe(true);
      }
    },
  );

  it('that names a statutory rule brings it forward or leaves it, on whatever day it begins', () => {
    let tried = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...dated),
        fc.integer({ min: 0, max: 60 }),
        fc.constantFrom(...UNITS),
        fc.constantFrom('after', 'before'),
        fc.integer({ min: FIRST, max: LAST }),
        ({ rule, deadline }, amount, unit, direction, begins) => {
          const { profile } = load(`deadlines:
  - id: ours
    title: Ours
    due: When the authority says
    triggers: [${deadline.triggers.join(', ')}]
    doneBy: [permanence_planning_meeting]
    amount: ${amount}
    unit: ${unit}
    direction: ${direction}
    tightens: ${rule.id}
`);
          const [local] = profile === null ? [] : profileRules(profile);
          if (local?.computes !== 'dates') return true;
          tried += 1;
          const [ours] = local.deadlines.map(({ count }) => countFrom(begins, count, workingDays));
          const statutory = countFrom(begins, deadline.count, workingDays);
          // Both within the years whose bank holidays are known, or nothing can be compared.
          return !ours?.ok || !statutory.ok || ours.on <= statutory.on;
        },
      ),
      { numRuns: 600, seed: 20_261_122 },
    );
    expect(tried).toBeGreaterThan(100);
  });

  it('made of anything at all leaves the statutory rules and says what it could not use', () => {
    const name = fc.constantFrom(
      'remove',
      'hide',
      'statutory',
      'without',
      'deadlines',
      'options',
      'rules',
      'timetable',
      'T12',
      'pathway',
    );
    const value = fc.constantFrom(
      'true',
      'T12',
      '[T12]',
      '{ T12: null }',
      '[{ id: T12, remove: true }]',
      '~',
    );
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(name, value), { selector: ([key]) => key }), (parts) => {
        const { profile, problems } = load(
          parts.map(([key, written]) => `${key}: ${written}`).join('\n'),
        );
        const isToldOrWhole =
          profile === null
            ? problems.length > 0
            : shippedRules.every(
                (rule, index) => rulesWith(shippedRules, profile)[index] === rule,
              ) && !JSON.stringify(profile).includes('T12');
        expect(isToldOrWhole).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a deadline that would put a statutory date back', () => {
  it('is refused and told', () => {
    const { profile, problems } = load(`deadlines:
  - id: late
    title: Late review
    due: Within five weeks
    triggers: [looked_after_began]
    doneBy: [first_review]
    amount: 25
    unit: working_days
    direction: after
    tightens: T12
`);
    expect(profile?.deadlines).toEqual([]);
    expect(problems).toMatchObject([
      { line: 22, message: expect.stringContaining('later than the statutory one') },
    ]);
  });

  it('by a longer unit of another kind is refused too', () => {
    const { problems } = load(`deadlines:
  - id: late
    title: Late review
    due: Within a month
    triggers: [looked_after_began]
    doneBy: [first_review]
    amount: 1
    unit: months
    direction: after
    tightens: T12
`);
    expect(problems).toHaveLength(1);
  });

  it('with no count, nothing to show it done, or nothing to count from is told too', () => {
    const start = 'deadlines:\n  - id: a\n    title: A date\n    due: Then\n';
    expect(load(`${start}    triggers: [looked_after_began]\n`).problems).toHaveLength(1);
    expect(
      load(
        `${start}    triggers: [looked_after_began]\n    amount: 1\n    unit: weeks\n    direction: after\n`,
      ).problems,
    ).toHaveLength(1);
    expect(load(`${start}    tightens: T12\n`).problems.length).toBeGreaterThan(0);
    expect(load(start).problems).toEqual([]);
  });
});
