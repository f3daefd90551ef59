import { cpSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, vi } from 'vitest';
import { createClient } from '../../electron/contract/client.ts';
import { contract, type AppClient } from '../../electron/contract/contract.ts';
import type { LogLine } from '../../electron/contract/core-messages.ts';
import type { WorkerDetails } from '../../electron/contract/shapes.ts';
import { createCore, type Core } from '../../electron/core/core.ts';
import { systemRandom } from '../../electron/core/environment.ts';
import { createLog } from '../../electron/core/log.ts';
import { recordRecoveryKey } from '../../electron/core/store/vault-repository.ts';
import { createVault } from '../../electron/core/vault/create-vault.ts';
import { closeSession, openSession } from '../../electron/core/vault/session.ts';
import type { HostServices } from '../../electron/ports/host-services.ts';
import { PrinterMissingError } from '../../electron/ports/host-services.ts';
import { fixedClock, type FixedClock } from './fixed-clock.ts';
import { temporaryFolder } from './temporary-folder.ts';

// Deriving a key takes half a second on a computer with nothing else to do, and several on a busy
// one; the product's own work factor is used in tests, too.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

export const TEST_PASSPHRASE = 'lantern biscuit harbour violet';

/** Invented, as everybody in these tests is. */
export const TEST_WORKER: WorkerDetails = {
  name: 'Amara Okafor',
  role: 'Social worker',
  registrationNumber: 'SW104233',
  team: 'Children in care, east',
  localAuthority: 'Northbridge Council',
};

export type TestCore = {
  readonly core: Core;
  /** Calls as the screen makes them: cloned, checked both ways. */
  readonly client: AppClient;
  readonly clock: FixedClock;
  /** Every event so far, oldest first. */
  readonly events: readonly { readonly name: string; readonly payload: unknown }[];
  readonly logLines: () => readonly LogLine[];
  /** Does what was scheduled for later, now. */
  readonly runScheduled: () => void;
  /** A folder of this core's own, for vaults and for its settings file. */
  readonly home: string;
};

export type OpenTestCore = TestCore & {
  /** The vault's own folder. */
  readonly folder: string;
  readonly recoveryKey: string;
  /** The database key, to open the vault without waiting for a derivation. */
  readonly key: Uint8Array;
  /** Opens the vault again with its key. */
  readonly reopen: () => void;
  readonly close: () => void;
};

const cores: Core[] = [];

// Registered after the folders' own clean-up, so run before it: open files cannot be deleted
// everywhere.
afterAll(() => {
  for (const { context } of cores.splice(0)) closeSession(context);
});

/** A locked core with no vault, in process, as on first run. */
export function lockedTestCore(services: Partial<HostServices> = {}): TestCore {
  const home = temporaryFolder();
  const clock = fixedClock();
  const events: { name: string; payload: unknown }[] = [];
  const scheduled: (() => void)[] = [];
  const log = createLog(() => {});
  const core = createCore({
    clock,
    random: systemRandom,
    log,
    host: { ...testHost(home), ...services },
    emit: (name, payload) => events.push({ name, payload }),
    schedule: (_milliseconds, task) => scheduled.push(task),
  });
  cores.push(core);
  return {
    core,
    client: createClient(contract, (name, input) => core.dispatch(name, structuredClone(input))),
    clock,
    events,
    logLines: log.lines,
    runScheduled: () => {
      for (const task of scheduled.splice(0)) task();
    },
    home,
  };
}

/** The same with its vault closed again, as after a restart. */
export async function closedTestCore(): Promise<OpenTestCore> {
  const test = await openTestCore();
  test.close();
  return test;
}

/** What `vault.unlock` takes for the right passphrase, or for another one. */
export function unlockInput(folder: string, passphrase: string = TEST_PASSPHRASE) {
  const secret = { kind: 'passphrase' as const, passphrase };
  return { folder, secret, takeOver: false };
}

/**
 * A core with a vault of its own, open and its recovery key typed back. The vault is a copy of one
 * made once for the test file, opened with its key: so only the first waits for the derivation.
 */
export async function openTestCore(services: Partial<HostServices> = {}): Promise<OpenTestCore> {
  const test = lockedTestCore(services);
  const vault = await templateVault();
  const folder = join(test.home, 'Permanence Appraisal');
  cpSync(vault.folder, folder, { recursive: true });
  openSession(test.core.context, folder, Uint8Array.from(vault.key));
  return {
    ...test,
    folder,
    recoveryKey: vault.recoveryKey,
    key: vault.key,
    reopen: () => {
      openSession(test.core.context, folder, Uint8Array.from(vault.key));
    },
    close: () => closeSession(test.core.context),
  };
}

type TemplateVault = {
  readonly folder: string;
  readonly key: Uint8Array;
  readonly recoveryKey: string;
};

let template: Promise<TemplateVault> | null = null;

function templateVault(): Promise<TemplateVault> {
  template ??= makeTemplateVault();
  return template;
}

async function makeTemplateVault(): Promise<TemplateVault> {
  const { core, clock } = lockedTestCore();
  const path = mkdtempSync(join(temporaryFolder(), 'template-'));
  const request = { path, passphrase: TEST_PASSPHRASE, worker: TEST_WORKER };
  const created = await createVault(core.context, request);
  if (!created.ok) throw new Error(`The template vault was refused: ${created.code}.`);
  const { folder, key, recoveryKey } = created.value;
  const { session } = openSession(core.context, folder, Uint8Array.from(key));
  recordRecoveryKey(session.database, clock.now());
  closeSession(core.context);
  return { folder, key, recoveryKey };
}

function testHost(home: string): HostServices {
  return {
    info: {
      host: 'in_process',
      hasDialogs: false,
      appVersion: '0.1.0-test',
      settingsFile: join(home, 'settings', 'settings.json'),
      suggestedFolder: home,
    },
    chooseFolder: () => Promise.reject(new Error('There are no dialogs in process.')),
    chooseSaveLocation: () => Promise.reject(new Error('There are no dialogs in process.')),
    printer: { print: () => Promise.reject(new PrinterMissingError()) },
  };
}
