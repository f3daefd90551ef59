import path from 'node:path';
import { createCoreHost, type CoreHost } from '../../../electron/host/core-host.ts';
import { PrinterMissingError } from '../../../electron/ports/host-services.ts';
import type { Bench } from '../measure.ts';
import type { Report } from '../measured.ts';
import { PASSPHRASE } from '../support/core.ts';
import type { BenchFolders } from '../support/folders.ts';

/** More than elsewhere: a derivation takes memory as well as time, so that it varies more. */
const RUNS_OF_THIS = 11;

/**
 * Two times: of the core's thread from nothing to its first answer, which passes while the
 * passphrase is typed; and of `vault.unlock` from the call to its reply, with everything it reads
 * and writes. The yardstick of the second is the same call with the recovery key, from which
 * nothing has to be derived: what it leaves is the derivation, which is meant to take long so that
 * guessing does.
 */
export async function measureUnlock({ folders, vault, runs }: Bench): Promise<Report> {
  const { folder, recoveryKey } = vault;
  const started: number[] = [];
  const byPassphrase: number[] = [];
  const byRecoveryKey: number[] = [];
  for (let run = 0; run < Math.max(runs, RUNS_OF_THIS); run += 1) {
    const passphrase = { kind: 'passphrase', passphrase: PASSPHRASE };
    const opened = await openOnce(folders, { folder, secret: passphrase, takeOver: false });
    started.push(opened.started);
    byPassphrase.push(opened.unlocked);
    const recovery = { kind: 'recovery_key', recoveryKey };
    const again = await openOnce(folders, { folder, secret: recovery, takeOver: false });
    byRecoveryKey.push(again.unlocked);
  }
  return {
    rows: [
      {
        what: `Open and unlock a vault of ${vault.children.toLocaleString('en-GB')} children`,
        unit: 'ms',
        runs: byPassphrase,
        yardstick: { name: 'the same with the recovery key: no derivation', runs: byRecoveryKey },
        goal: { kind: 'rest_share', atLeast: 0.8, rest: 'the key derivation' },
      },
      {
        what: 'Start of the core’s thread to its first answer, while the passphrase is typed',
        unit: 'ms',
        runs: started,
        yardstick: null,
        goal: null,
      },
    ],
    notTaken: [],
    programs: [],
  };
}

/** A fresh thread, asked where things stand and then to unlock. In milliseconds. */
async function openOnce(
  folders: BenchFolders,
  input: unknown,
): Promise<{ readonly started: number; readonly unlocked: number }> {
  const beforeStart = performance.now();
  const host = hostOf(folders);
  requireOk(await host.invoke('vault.status', {}));
  const beforeUnlock = performance.now();
  requireOk(await host.invoke('vault.unlock', input));
  const after = performance.now();
  await host.close();
  return { started: beforeUnlock - beforeStart, unlocked: after - beforeUnlock };
}

/** The core in a thread of its own, from the built worker, as under every host. */
function hostOf(folders: BenchFolders): CoreHost {
  return createCoreHost({
    workerPath: path.join(folders.app, 'electron/dist/worker.js'),
    services: {
      info: {
        host: 'loopback',
        hasDialogs: false,
        appVersion: '0.1.0-bench',
        settingsFile: path.join(folders.home, 'settings', 'settings.json'),
        suggestedFolder: folders.home,
      },
      chooseFolder: () => Promise.resolve(null),
      chooseSaveLocation: () => Promise.resolve(null),
      printer: { print: () => Promise.reject(new PrinterMissingError()) },
    },
    onEvent: () => {},
    onLog: (line) => process.stderr.write(`${JSON.stringify(line)}\n`),
  });
}

function requireOk(reply: unknown): void {
  const isOk = typeof reply === 'object' && reply !== null && 'ok' in reply && reply.ok === true;
  if (!isOk) throw new Error('The core refused a call.');
}
