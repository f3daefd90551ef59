import type Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { sessionOf } from '../../electron/core/context.ts';
import { newCaseFile, value, type CaseDesk } from '../support/case-desk.ts';
import { openTestCore, type OpenTestCore } from '../support/in-process-core.ts';

type WorkedOn = OpenTestCore & { readonly desk: CaseDesk; readonly database: Database.Database };

/** A case file with a few sealed steps. */
async function workedOn(): Promise<WorkedOn> {
  const test = await openTestCore();
  const desk = await newCaseFile(test.client);
  const option = await desk.option('adoption');
  for (const words of ['One.', 'One. Two.', 'One. Two. Three.']) {
    await desk.type(option, 'rationale', words);
    await desk.seal(option, 'rationale');
  }
  return { ...test, desk, database: sessionOf(test.core.context).database };
}

async function verified({ client, desk }: WorkedOn) {
  return value(await client['history.verify']({ caseFileId: desk.caseFileId }));
}

/** Alters the file as somebody with the key and another tool could, past the triggers. */
function tamper(database: Database.Database, sql: string): void {
  for (const trigger of ['change_sealed_update', 'change_sealed_delete', 'change_payload_update']) {
    database.exec(`DROP TRIGGER ${trigger}`);
  }
  database.pragma('foreign_keys = OFF');
  expect(database.prepare(sql).run().changes).toBeGreaterThan(0);
  database.pragma('foreign_keys = ON');
}

it('finds the history whole when nobody has meddled with it', async () => {
  const test = await workedOn();
  const found = await verified(test);
  expect(found).toMatchObject({ isWhole: true, firstBroken: null });
  expect(found.sealedChanges).toBeGreaterThan(20);
});

it.each([
  [
    'words put in another mouth',
    `UPDATE change_payload SET value = '"Ruled out."' WHERE value = '"One. Two."'`,
  ],
  ['a step dated back', `UPDATE change SET at = '2020-01-01T00:00:00.000Z' WHERE sequence = 3`],
  [
    'a step moved to another field',
    `UPDATE change SET field = 'risk' WHERE field = 'rationale' AND sequence > 3`,
  ],
  [
    'a step taken out',
    `DELETE FROM change WHERE field = 'rationale' AND change_key = (SELECT min(change_key) FROM change WHERE field = 'rationale')`,
  ],
  ['a hash made to fit by itself', `UPDATE change SET hash = zeroblob(32) WHERE sequence = 5`],
  [
    'older words shown as the newest',
    `UPDATE field SET head = (SELECT min(change_key) FROM change WHERE field = 'rationale') WHERE name = 'rationale'`,
  ],
  ['words that no longer show', `DELETE FROM field WHERE name = 'rationale'`],
])('finds %s', async (_what, sql) => {
  const test = await workedOn();
  tamper(test.database, sql);
  const found = await verified(test);
  expect(found.isWhole).toBe(false);
  expect(found.firstBroken).not.toBeNull();
});

it.each([
  ['change a sealed step', `UPDATE change SET at = '2020-01-01T00:00:00.000Z' WHERE sequence = 1`],
  [
    'unseal a step',
    `UPDATE change SET sequence = NULL, hash = NULL, payload_hash = NULL WHERE sequence = 1`,
  ],
  ['delete a sealed step', `DELETE FROM change WHERE sequence = 1`],
  [
    'change the words of a sealed step',
    `UPDATE change_payload SET value = '"x"' WHERE change_key = (SELECT max(change_key) FROM change WHERE sequence IS NOT NULL)`,
  ],
  [
    'say that a step was based on another',
    `INSERT INTO change_basis SELECT change_key, change_id FROM change WHERE sequence = 1`,
  ],
  ['forget what a step was based on', `DELETE FROM change_basis`],
])('does not let anything %s', async (_what, sql) => {
  const { database } = await workedOn();
  expect(() => database.prepare(sql).run()).toThrow(/never altered|never deleted/);
});

it('still verifies when words have been purged', async () => {
  const test = await workedOn();
  const { database } = test;
  database.exec(`UPDATE field SET indexed_change = NULL`);
  database.exec(`DELETE FROM change_payload`);
  expect(await verified(test)).toMatchObject({ isWhole: true, firstBroken: null });
});

it('gives every step what an exchange and a merge will need', async () => {
  const { core, database, desk } = await workedOn();
  const { vaultId, actorId } = sessionOf(core.context);
  const steps = database
    .prepare<
      [string],
      { id: string; vault: string; actor: string; sequence: number; base: string }
    >(
      `SELECT change_id AS id, vault_id AS vault, actor_id AS actor, sequence, based_on AS base
       FROM change LEFT JOIN change_basis USING (change_key)
       WHERE field = 'rationale' AND entity_key = (SELECT entity_key FROM entity WHERE entity_id = ?) ORDER BY sequence`,
    )
    .all(await desk.option('adoption'));
  expect(steps).toHaveLength(3);
  expect(new Set(steps.map((step) => `${step.vault} ${step.actor}`))).toEqual(
    new Set([`${vaultId} ${actorId}`]),
  );
  expect(steps.map((step) => step.base)).toEqual([null, steps[0]?.id, steps[1]?.id]);
});

it('numbers the steps of each case file from one without a gap', async () => {
  const { client, database, desk } = await workedOn();
  const other = await newCaseFile(client, 'Osei');
  for (const { caseFileId } of [desk, other]) {
    const sequences = database
      .prepare<[string], number>(
        `SELECT sequence FROM change JOIN case_file USING (case_file_key)
         WHERE case_file_id = ? ORDER BY sequence`,
      )
      .pluck()
      .all(caseFileId);
    expect(sequences).toEqual(sequences.map((_sequence, index) => index + 1));
  }
});
