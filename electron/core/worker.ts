import { parentPort, workerData } from 'node:worker_threads';
import { hostInfo, toCore, type ToHost } from '../contract/core-messages.ts';
import { createCore } from './core.ts';
import { systemClock, systemRandom } from './environment.ts';
import { createLog } from './log.ts';
import { createRemoteServices } from './remote-services.ts';

/*
 * The core's thread. Its host starts it locked, and ends it when the vault locks: with the thread
 * go the key, the rows and every statement that were in its memory.
 */

if (parentPort === null) throw new Error('The core runs in a worker thread.');
const port = parentPort;
const post = (message: ToHost) => port.postMessage(message);

const remote = createRemoteServices(hostInfo.parse(workerData), post);
const core = createCore({
  clock: systemClock,
  random: systemRandom,
  log: createLog((line) => post({ kind: 'log', line })),
  host: remote.services,
  emit: (name, payload) => post({ kind: 'event', name, payload }),
  // Nothing planned keeps the thread alive: its host ends it.
  schedule: (milliseconds, task) => void setTimeout(task, milliseconds).unref(),
});

let announced: { readonly session: object | null } = { session: null };

port.on('message', (message: unknown) => {
  const received = toCore.parse(message);
  switch (received.kind) {
    case 'call':
      void answer(received.sequence, received.name, received.input);
      break;
    case 'lock':
      void core.lock(received.reason).then(() => post({ kind: 'lock-done' }));
      break;
    case 'service-answer':
      remote.receive(received.sequence, received.answer);
      break;
  }
});

async function answer(sequence: number, name: string, input: unknown): Promise<void> {
  const reply = await core.dispatch(name, input);
  announceIdleMinutes(name === 'settings.save');
  post({ kind: 'reply', sequence, reply });
}

/** Before the reply, so that the host already counts when the screen goes on. */
function announceIdleMinutes(mayHaveChanged: boolean): void {
  const { session } = core.context;
  if (session === announced.session && !mayHaveChanged) return;
  announced = { session };
  post({ kind: 'idle-minutes', minutes: core.idleMinutes() });
}
