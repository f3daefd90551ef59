import path from 'node:path';
import { sessionOf } from '../../../electron/core/context.ts';
import { createDatabase } from '../../../electron/core/store/database.ts';
import type { Bench } from '../measure.ts';
import type { Report } from '../measured.ts';
import { percentile } from '../statistics.ts';
import { benchCore, PASSPHRASE, valueOf } from '../support/core.ts';
import { rationaleOf } from '../support/rationale.ts';

/** At the rate of the app, one save a second at the most, this is five minutes of typing. */
const SAVES = 300;

/**
 * How long the core takes to make a save durable, from the call to its reply: the contract checked
 * both ways, the field, its change and the caseload written in one transaction, the log of the
 * database on the disk. Beside each save, the same words in one UPDATE of a table with one row, in
 * a file of its own with the same encryption and settings. Figures are the 99th percentile of each
 * run; alternating, so that a slow moment of the disk meets both.
 */
export async function measureAutosave({ folders, vault, runs }: Bench): Promise<Report> {
  const { core, client } = benchCore(folders.home);
  const secret = { kind: 'passphrase' as const, passphrase: PASSPHRASE };
  await valueOf(client['vault.unlock']({ folder: vault.folder, secret, takeOver: false }));
  const rationale = await rationaleOf(client, vault);

  const bare = createDatabase(path.join(folders.home, 'bare.db'), core.context.random.bytes(32));
  bare.exec('CREATE TABLE note (note_key INTEGER PRIMARY KEY, value TEXT NOT NULL) STRICT');
  bare.exec(`INSERT INTO note (note_key, value) VALUES (1, '')`);
  const update = bare.prepare<{ value: string }>(
    'UPDATE note SET value = :value WHERE note_key = 1',
  );

  const saves: number[] = [];
  const updates: number[] = [];
  let basedOn = rationale.head;
  let count = 0;
  for (let run = 0; run < runs; run += 1) {
    const saveTimes: number[] = [];
    const updateTimes: number[] = [];
    for (let number = 0; number < SAVES; number += 1) {
      count += 1;
      const value = rationale.withWordsAdded(count);
      const input = { entityId: rationale.entityId, field: 'rationale', value, basedOn };
      const before = performance.now();
      const saved = await client['field.save'](input);
      saveTimes.push(performance.now() - before);
      if (!saved.ok) throw new Error(`A save was refused: ${saved.error.code}.`);
      basedOn = saved.value.head;
      const beforeUpdate = performance.now();
      update.run({ value });
      updateTimes.push(performance.now() - beforeUpdate);
    }
    saves.push(percentile(saveTimes, 99));
    updates.push(percentile(updateTimes, 99));
  }
  bare.close();
  requireKept(sessionOf(core.context).database.inTransaction);
  await core.lock('command');
  return {
    rows: [
      {
        what: 'Durable autosave of a 3,000-word rationale in the core, 99th percentile',
        unit: 'ms',
        runs: saves,
        yardstick: {
          name: 'one UPDATE of the same words in an SQLite file with the same encryption',
          runs: updates,
        },
        goal: { kind: 'at_most', figure: 20 },
      },
    ],
    notTaken: [],
    programs: [],
  };
}

function requireKept(isOpen: boolean): void {
  if (isOpen) throw new Error('A save has left its transaction open: it was not durable.');
}
