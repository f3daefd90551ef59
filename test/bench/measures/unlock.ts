import path from 'node:path';
import { unwrapKey } from '../../../electron/core/vault/key-files.ts';
import { vaultPaths } from '../../../electron/core/vault/vault-folder.ts';
import { createCoreHost, type CoreHost } from '../../../electron/host/core-host.ts';
import { PrinterMissingError } from '../../../electron/ports/host-services.ts';
import type { Bench } from '../measure.ts';
import type { Report } from '../measured.ts';
import { PASSPHRASE } from '../support/core.ts';
import type { BenchFolders } from '../support/folders.ts';

/** More than elsewhere: a derivation takes memory as well as time, so that it varies more. */
const RUNS_OF_THIS = 15;

/**
 * Two times: of the core's thread from nothing to its first answer, which passes while the
 * passphrase is typed; and of `vault.unlock` from the call to its reply, with everything it reads
 * and writes. The yardstick of the second is the key derivation alone, on the same key file in the
 * same run: what is meant to take long, so that guessing does.
 */
export async function measureUnlock({ folders, vault, runs }: Bench): Promise<Report> {
  const secret = { kind: 'passphrase' as const, passphrase: PASSPHRASE };
  const started: number[] = [];
  const unlocked: number[] = [];
  const derived: number[] = [];
  for (let run = 0; run < Math.max(runs, RUNS_OF_THIS); run += 1) {
    const beforeDerivation = performance.now();
    const unwrapped = await unwrapKey(vaultPaths(vault.folder), secret);
    derived.push(performance.now() - beforeDerivation);
    if (!unwrapped.ok) throw new Error(`The key was not given: ${unwrapped.code}.`);

    const beforeStart = performance.now();
    const host = hostOf(folders);
    requireOk(await host.invoke('vault.status', {}));
    started.push(performance.now() - beforeStart);
    const beforeUnlock = performance.now();
    requireOk(await host.invoke('vault.unlock', { folder: vault.folder, secret, takeOver: false }));
    unlocked.push(performance.now() - beforeUnlock);
    await host.close();
  }
  return {
    rows: [
      {
        what: `Open and unlock a vault of ${vault.children.toLocaleString('en-GB')} children`,
        unit: 'ms',
        runs: unlocked,
        yardstick: { name: 'the key derivation alone', runs: derived },
        goal: { kind: 'share_of_yardstick', atLeast: 0.8 },
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
