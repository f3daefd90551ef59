import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Temporal } from 'temporal-polyfill';
import * as z from 'zod/mini';
import { write } from '../../electron/core/store/writing.ts';
import { done } from '../../electron/contract/procedure.ts';
import { caseFileId, entityId } from '../../guidance/model/ids.ts';
import { recordRecoveryKey } from '../../electron/core/store/vault-repository.ts';
import { sessionOf } from '../../electron/core/context.ts';
import { chanceFrom, Writer } from './generated-words.ts';
import { generateChild } from './generate.ts';
import { benchCore, PASSPHRASE, valueOf } from './support/core.ts';

/** What the measures need to know of the vault; beside it, because the children are invented. */
const preparedVault = z.strictObject({
  folder: z.string(),
  recoveryKey: z.string(),
  children: z.int(),
  wordsInAll: z.int(),
  /** The child whose rationale is typed in. */
  caseFileId,
  appraisalId: entityId,
});
export type PreparedVault = z.infer<typeof preparedVault>;

/** The same children in every run and on every machine. */
const SEED = 20261122;

/** A transaction for so many children keeps the write-ahead log small. */
const CHILDREN_AT_ONCE = 20;

/** Makes the vault that everything is measured on, through the core's own services. */
export async function prepareVault(home: string, children: number): Promise<PreparedVault> {
  // Each child written a while after the one before, as over some months of work.
  let now = Temporal.Instant.from('2026-06-01T09:00:00.000Z');
  const { core, client } = benchCore(home, {
    clock: {
      now: () => now.toString({ smallestUnit: 'millisecond' }),
      elapsed: () => performance.now(),
    },
  });
  const worker = {
    name: 'Amara Okafor',
    role: 'Social worker',
    registrationNumber: 'SW104233',
    team: 'Children in care, east',
    localAuthority: 'Northbridge Council',
  };
  const { folder, recoveryKey } = await valueOf(
    client['vault.create']({ path: home, passphrase: PASSPHRASE, worker }),
  );
  const { database } = sessionOf(core.context);
  recordRecoveryKey(database, core.context.clock.now());
  const chance = chanceFrom(SEED);
  const writer = new Writer(chance);
  const made: ReturnType<typeof generateChild>[] = [];
  while (made.length < children) {
    write(core.context, (writing) => {
      for (let number = 0; number < CHILDREN_AT_ONCE && made.length < children; number += 1) {
        made.push(generateChild(writing, writer, chance));
      }
      return done(null);
    });
    now = now.add({ hours: 30 });
  }
  const last = made.at(-1);
  if (last === undefined) throw new Error('There must be a child.');
  await core.lock('command');
  const prepared: PreparedVault = {
    folder,
    recoveryKey,
    children,
    wordsInAll: made.reduce((sum, child) => sum + child.words, 0),
    caseFileId: last.caseFileId,
    appraisalId: last.appraisalId,
  };
  return prepared;
}

/** Keeps what was prepared for the measuring processes that follow. */
export function keepPrepared(home: string, prepared: PreparedVault): void {
  writeFileSync(path.join(home, 'prepared.json'), JSON.stringify(prepared));
}

export function parsePrepared(text: string): PreparedVault {
  return preparedVault.parse(JSON.parse(text));
}
