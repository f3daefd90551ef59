import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sessionOf } from '../../electron/core/context.ts';
import { createDatabase } from '../../electron/core/store/database.ts';
import { migrate } from '../../electron/core/store/migrate.ts';
import { migrations } from '../../electron/core/store/migrations/all.ts';
import { rulesInUseOf } from '../../electron/core/services/profiles/rules-in-use.ts';
import { readEntities } from '../../electron/core/store/case-files.ts';
import { englishBankHolidays } from '../../guidance/timetable/bank-holidays.ts';
import { computeTimetable } from '../../guidance/timetable/engine.ts';
import { clockEvents } from '../../guidance/timetable/events.ts';
import { dueSummary } from '../../guidance/timetable/next-due.ts';
import { shippedRules } from '../../guidance/timetable/shipped-rules.ts';
import { newCaseFile, value, type CaseDesk } from '../support/case-desk.ts';
import { listChildren } from '../support/caseload-query.ts';
import { openTestCore, type OpenTestCore } from '../support/in-process-core.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const on = (date: string) => ({ date, precision: 'day' as const });

async function rowOf({ client }: OpenTestCore, { caseFileId }: CaseDesk) {
  const row = (await listChildren(client)).rows.find((one) => one.caseFileId === caseFileId);
  if (row === undefined) throw new Error('Every case file has a row.');
  return row;
}

/** Looked after for three weeks, and nothing recorded since. */
async function lookedAfterChild(test: OpenTestCore, familyName = 'Hartwell'): Promise<CaseDesk> {
  const desk = await newCaseFile(test.client, familyName);
  await desk.type(desk.childId, 'bornOn', on('2020-03-04'));
  await desk.add('legalStatus', { status: 'interim_care_order', startedOn: on('2026-10-26') });
  return desk;
}

describe('what is due', () => {
  it('is worked out as on the child’s own page', async () => {
    const test = await openTestCore();
    const desk = await lookedAfterChild(test);
    const session = sessionOf(test.core.context);
    const entities = readEntities(session.database, 1);
    const facts = clockEvents({ caseFileId: desk.caseFileId, entities });
    const rules = rulesInUseOf(session).rulesFor('');
    const { next, overdueCount, longestOverdue } = dueSummary(
      computeTimetable(facts, rules, englishBankHolidays, '2026-11-22'),
    );
    expect(next).toMatchObject({ on: '2026-11-23', kind: 'law' });
    expect(overdueCount).toBeGreaterThan(0);
    expect(await rowOf(test, desk)).toMatchObject({ nextDue: next, overdueCount, longestOverdue });
  });

  it('moves on when a date is recorded, and when a day passes', async () => {
    const test = await openTestCore();
    const desk = await lookedAfterChild(test);
    const before = await rowOf(test, desk);
    expect(before.nextDue?.what).toMatch(/health assessment/);
    const assessment = await desk.add('assessment', { assessmentType: 'health_assessment' });
    await desk.type(assessment, 'actualOn', on('2026-11-20'));
    const held = await rowOf(test, desk);
    expect(held.nextDue?.what).toMatch(/education plan|First review/);
    test.clock.advance('P400D');
    expect((await rowOf(test, desk)).overdueCount).toBeGreaterThan(held.overdueCount);
  });

  it('holds the local deadlines of the profile that the case file names, marked local', async () => {
    const test = await openTestCore();
    const desk = await lookedAfterChild(test);
    const countFor = async (profile: string) => {
      await desk.type(desk.childId, 'profile', profile);
      const session = sessionOf(test.core.context);
      const rules = rulesInUseOf(session).rulesFor(profile);
      return { row: await rowOf(test, desk), rules };
    };
    const national = await countFor('');
    const somerset = await countFor('somerset');
    const local = somerset.rules.filter(({ id }) => id.startsWith('PROF'));
    expect(local.length).toBeGreaterThan(0);
    expect(new Set(local.map(({ kind }) => kind))).toEqual(new Set(['local']));
    // Nothing that the law asks is taken away.
    expect(somerset.rules.slice(0, shippedRules.length)).toEqual(shippedRules);
    expect(national.rules.slice(0, shippedRules.length)).toEqual(shippedRules);
  });

  it('follows the profile chosen in Settings, the vault’s own rules and a folder mended outside', async () => {
    const test = await openTestCore();
    const desk = await lookedAfterChild(test);
    const before = await rowOf(test, desk);
    const retire = {
      action: 'retired',
      ruleId: 'T07',
      source: 'Our own protocol',
      reason: '',
    } as const;
    value(await test.client['rules.saveLocal']({ change: retire }));
    const without = await rowOf(test, desk);
    expect(without.nextDue?.what).not.toBe(before.nextDue?.what);
    value(await test.client['rules.removeLocal']({ ruleId: 'T07' }));
    expect(await rowOf(test, desk)).toEqual(before);

    const folder = join(test.folder, 'profiles', 'riverbank');
    mkdirSync(folder, { recursive: true });
    const write = (days: number) =>
      writeFileSync(join(folder, 'profile.yaml'), ownProfile(days), 'utf8');
    write(28);
    value(await test.client['profiles.choose']({ id: 'riverbank' }));
    expect((await rowOf(test, desk)).nextDue).toMatchObject({ on: '2026-11-23' });
    write(27);
    expect((await rowOf(test, desk)).nextDue).toEqual({
      on: '2026-11-22',
      what: 'Riverbank planning talk',
      kind: 'local',
      isProjected: false,
    });
  });
});

describe('the judgement of timeliness', () => {
  it('that is dated last stands, with its reason and what has drifted', async () => {
    const test = await openTestCore();
    const desk = await newCaseFile(test.client);
    expect((await rowOf(test, desk)).timeliness).toBeNull();
    await desk.add('timeliness', {
      judgedOn: on('2026-11-01'),
      rating: 'red',
      reason: 'The viability assessment has not begun.',
      drift: 'Six weeks lost.',
    });
    const earlier = await desk.add('timeliness', { judgedOn: on('2026-09-01'), rating: 'green' });
    expect((await rowOf(test, desk)).timeliness).toEqual({
      rating: 'red',
      judgedOn: on('2026-11-01'),
      reason: 'The viability assessment has not begun.',
      drift: 'Six weeks lost.',
    });
    await desk.type(earlier, 'judgedOn', on('2026-11-20'));
    await desk.type(earlier, 'reason', 'Begun, and on the way.');
    expect((await rowOf(test, desk)).timeliness).toMatchObject({
      rating: 'green',
      reason: 'Begun, and on the way.',
    });
    value(await test.client['entity.remove']({ entityId: earlier }));
    expect((await rowOf(test, desk)).timeliness?.rating).toBe('red');
  });
});

describe('the list', () => {
  it('is narrowed by everything asked together, and says how many of how many', async () => {
    const test = await openTestCore();
    const late = await lookedAfterChild(test, 'Merrow');
    await late.add('timeliness', { judgedOn: on('2026-11-01'), rating: 'red' });
    await late.type(late.childId, 'socialWorker', 'Amara Okafor');
    const other = await lookedAfterChild(test, 'Aldous');
    await other.add('timeliness', { judgedOn: on('2026-11-01'), rating: 'amber' });
    await newCaseFile(test.client, 'Quill');
    const names = async (filter: Parameters<typeof listChildren>[1]) => {
      const { rows, matching, total } = await listChildren(test.client, filter);
      expect(matching).toBe(rows.length);
      expect(total).toBe(3);
      return rows.map(({ childName }) => childName);
    };
    expect(await names({})).toEqual(['Isla Aldous', 'Isla Merrow', 'Isla Quill']);
    expect(await names({ due: 'overdue' })).toEqual(['Isla Aldous', 'Isla Merrow']);
    expect(await names({ due: 'overdue', timeliness: 'red' })).toEqual(['Isla Merrow']);
    expect(await names({ timeliness: 'not_judged' })).toEqual(['Isla Quill']);
    expect(await names({ due: 'within_7_days' })).toEqual(['Isla Aldous', 'Isla Merrow']);
    expect(await names({ legalStatus: '' })).toEqual(['Isla Quill']);
    expect(await names({ socialWorker: 'Amara Okafor' })).toEqual(['Isla Merrow']);
    expect(await names({ planState: 'preferred' })).toEqual([]);
    expect(await names({ words: 'merr' })).toEqual(['Isla Merrow']);
    const choices = value(await test.client['caseload.choices']({ isArchivedShown: false }));
    expect(choices.socialWorker).toEqual([
      { value: '', children: 2 },
      { value: 'Amara Okafor', children: 1 },
    ]);
  });

  it('is ordered by each column both ways, those with nothing to be ordered by last', async () => {
    const test = await openTestCore();
    const red = await newCaseFile(test.client, 'Merrow');
    await red.add('timeliness', { judgedOn: on('2026-11-01'), rating: 'red' });
    const green = await newCaseFile(test.client, 'Aldous');
    await green.add('timeliness', { judgedOn: on('2026-11-01'), rating: 'green' });
    await newCaseFile(test.client, 'Quill');
    const order = async (isReversed: boolean) => {
      const { rows } = await listChildren(test.client, {}, { by: 'timeliness', isReversed });
      return rows.map(({ childName }) => childName);
    };
    expect(await order(false)).toEqual(['Isla Merrow', 'Isla Aldous', 'Isla Quill']);
    expect(await order(true)).toEqual(['Isla Aldous', 'Isla Merrow', 'Isla Quill']);
  });

  it('comes in pages', async () => {
    const test = await openTestCore();
    for (const name of ['Merrow', 'Aldous', 'Quill']) await newCaseFile(test.client, name);
    const { filter, order } = { filter: {}, order: { by: 'name', isReversed: true } as const };
    const all = (await listChildren(test.client, filter, order)).rows;
    expect(all.map(({ childName }) => childName)).toEqual([
      'Isla Quill',
      'Isla Merrow',
      'Isla Aldous',
    ]);
  });
});

describe('a vault from before the list was a tracker', () => {
  it('keeps its rows, marked to be made again', () => {
    const path = join(temporaryFolder(), 'case.db');
    const database = createDatabase(path, new Uint8Array(32).fill(1));
    migrate(database, migrations.slice(0, 2));
    const at = '2026-06-01T09:00:00.000Z';
    database.exec(`
      INSERT INTO worker VALUES ('a1', 'Amara Okafor', '', '', '', '', '${at}', '${at}');
      INSERT INTO case_file (case_file_id, owner_vault_id, created_at, created_by, is_practice)
      VALUES ('00000000-0000-4000-8000-000000000001', 'v1', '${at}', 'a1', 0);
      INSERT INTO caseload (
        case_file_key, child_entity_id, child_name, search_name, case_reference,
        options_completed, computed_on, changed_at
      )
      VALUES (1, 'e1', 'Isla Hartwell', ' isla hartwell', 'NB-1', 3, '2026-06-01', '${at}');
    `);
    migrate(database, migrations.slice(0, 3));
    expect(
      database
        .prepare(
          `SELECT child_name, options_completed, rules_key, overdue_count, next_due, timeliness
           FROM caseload`,
        )
        .get(),
    ).toEqual({
      child_name: 'Isla Hartwell',
      options_completed: 3,
      rules_key: '',
      overdue_count: 0,
      next_due: null,
      timeliness: null,
    });
    database.close();
  });

  it('shows them right from the first look', async () => {
    const test = await openTestCore();
    const desk = await lookedAfterChild(test);
    const right = await rowOf(test, desk);
    const { database } = sessionOf(test.core.context);
    database.exec(
      `UPDATE caseload
       SET rules_key = '', next_due = NULL, next_due_on = NULL, overdue_count = 0,
         longest_overdue = NULL, initials = ''`,
    );
    expect(await rowOf(test, desk)).toEqual(right);
  });
});

/** As an authority might write one: a talk so many days after a child becomes looked after. */
function ownProfile(days: number): string {
  const national = readFileSync(
    join(import.meta.dirname, '../../guidance/profiles/national/profile.yaml'),
    'utf8',
  );
  const deadlines = `deadlines:
  - id: planning-talk
    title: Riverbank planning talk
    due: Within ${days} days of becoming looked after.
    triggers: [looked_after_began]
    doneBy: [permanence_planning_meeting]
    amount: ${days}
    unit: days
    direction: after
`;
  return `${national.replace('id: national', 'id: riverbank').replace(/^deadlines: *\[\]\n/m, '')}\n${deadlines}`;
}
