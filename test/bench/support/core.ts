import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { createClient } from '../../../electron/contract/client.ts';
import { contract, type AppClient } from '../../../electron/contract/contract.ts';
import type { Reply } from '../../../electron/contract/procedure.ts';
import { createCore, type Core } from '../../../electron/core/core.ts';
import { systemClock, systemRandom } from '../../../electron/core/environment.ts';
import { createLog } from '../../../electron/core/log.ts';
import type { Clock } from '../../../electron/ports/environment.ts';
import { PrinterMissingError, type Printer } from '../../../electron/ports/host-services.ts';

/** Long, and of several words, as the app asks. It guards nothing but invented children. */
export const PASSPHRASE = 'fourteen herons over a tin roof';

export type BenchCore = { readonly core: Core; readonly client: AppClient };

/** The core in this process, with the computer's own clock unless another is given. */
export function benchCore(
  home: string,
  { clock = systemClock, printer = noPrinter }: { clock?: Clock; printer?: Printer } = {},
): BenchCore {
  mkdirSync(home, { recursive: true });
  const core = createCore({
    clock,
    random: systemRandom,
    log: createLog((line) => process.stderr.write(`${JSON.stringify(line)}\n`)),
    host: {
      info: {
        host: 'in_process',
        hasDialogs: false,
        appVersion: '0.1.0-bench',
        settingsFile: path.join(home, 'settings', 'settings.json'),
        suggestedFolder: home,
      },
      chooseFolder: () => Promise.resolve(null),
      chooseSaveLocation: () => Promise.resolve(null),
      printer,
    },
    emit: () => {},
    // What the app does later, such as the day's backup, would fall into some measurement.
    schedule: () => {},
  });
  return {
    core,
    client: createClient(contract, (name, input) => core.dispatch(name, structuredClone(input))),
  };
}

/** The value of a reply; a refusal is a broken bench. */
export async function valueOf<Value, Code extends string>(
  replied: Promise<Reply<Value, Code>>,
): Promise<Value> {
  const reply = await replied;
  if (!reply.ok) throw new Error(`The core refused: ${reply.error.code}.`);
  return reply.value;
}

const noPrinter: Printer = { print: () => Promise.reject(new PrinterMissingError()) };
