import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDatabase } from '../../electron/core/store/database.ts';
import { isWhole } from '../../electron/core/store/integrity.ts';
import { listLocalRules } from '../../electron/core/store/local-rules.ts';
import { migrate } from '../../electron/core/store/migrate.ts';
import { firstSchema } from '../../electron/core/store/migrations/0001-first-schema.ts';
import { localRules } from '../../electron/core/store/migrations/0002-local-rules.ts';
import type { LocalChange } from '../../guidance/schema/local-rule.ts';
import type { TimetableRule } from '../../guidance/schema/timetable-rule.ts';
import { rulesInUse, standingRules } from '../../guidance/timetable/local-rules.ts';
import { shippedRules } from '../../guidance/timetable/shipped-rules.ts';
import { openTestCore } from '../support/in-process-core.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const secondReview = shippedRules.find(({ id }) => id === 'T13');

function tightened(weeks: number): LocalChange {
  if (secondReview?.computes !== 'dates') throw new Error('The second review has a date.');
  const [deadline] = secondReview.deadlines;
  if (deadline === undefined) throw new Error('The second review has a deadline.');
  const rule: TimetableRule = {
    ...secondReview,
    deadlines: [{ ...deadline, count: { ...deadline.count, amount: weeks, unit: 'weeks' } }],
  };
  return { action: 'edited', rule, source: 'Practice standards 2026, page 4', reason: '' };
}

describe('the local rules of a vault', () => {
  it('are added to a vault of the version before, which keeps its rows', () => {
    const database = createDatabase(join(temporaryFolder(), 'case.db'), new Uint8Array(32).fill(1));
    migrate(database, [firstSchema]);
    database.prepare('INSERT INTO setting (name, value) VALUES (?, ?)').run('theme', 'dark');
    migrate(database, [firstSchema, localRules]);
    expect(database.prepare('SELECT value FROM setting').pluck().all()).toEqual(['dark']);
    expect(listLocalRules(database)).toEqual([]);
    expect(isWhole(database)).toBe(true);
    database.close();
  });

  it('stand over the shipped ones and give way to them again', async () => {
    const { client } = await openTestCore();
    const edited = tightened(10);
    expect(await client['rules.saveLocal']({ change: edited })).toMatchObject({ ok: true });
    const kept = await client['rules.listLocal']({});
    const rules = kept.ok ? kept.value.rules : [];
    expect(rules.map(({ change }) => change)).toEqual([edited]);
    const standing = standingRules(shippedRules, rules).find(({ id }) => id === 'T13');
    expect(standing?.shipped).toEqual(secondReview);
    expect(standing?.inUse).toMatchObject({
      kind: 'local',
      citation: 'Practice standards 2026, page 4',
    });
    await client['rules.removeLocal']({ ruleId: 'T13' });
    expect(await client['rules.listLocal']({})).toMatchObject({ ok: true, value: { rules: [] } });
  });

  it('retire a rule without losing it', () => {
    const change: LocalChange = {
      action: 'retired',
      ruleId: 'PP3',
      source: 'Head of service, 3 November 2026',
      reason: 'No target is set here.',
    };
    const standing = standingRules(shippedRules, [
      { change, changedAt: '2026-11-22T10:00:00.000Z' },
    ]);
    expect(standing.find(({ id }) => id === 'PP3')).toMatchObject({
      inUse: null,
      shipped: { id: 'PP3' },
    });
    expect(rulesInUse(standing)).toHaveLength(shippedRules.length - 1);
  });

  it('are refused without a source, and for a rule there is not', async () => {
    const { client } = await openTestCore();
    const noSource = await client['rules.saveLocal']({ change: { ...tightened(10), source: '' } });
    expect(noSource).toMatchObject({ ok: false, error: { code: 'invalid_input' } });
    const noRule = await client['rules.saveLocal']({
      change: { action: 'retired', ruleId: 'X99', source: 'Nobody', reason: '' },
    });
    expect(noRule).toMatchObject({ ok: false, error: { code: 'no_such_rule' } });
  });
});
