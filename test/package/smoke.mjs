/**
 * Starts the core out of the packed archive and has it make a vault: proof that everything it needs
 * was packed, the database's binding above all. Under Node, since the stand-in cannot run; the
 * workflow starts the real package.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { extractAll } from '@electron/asar';

const ANSWER_MS = 60_000;

/** Returns what went wrong, or null. */
export async function smokeFault(archive, folder) {
  const app = path.join(folder, 'app');
  const documents = path.join(folder, 'documents');
  extractAll(archive, app);
  mkdirSync(documents);
  const worker = new Worker(path.join(app, 'electron/dist/worker.js'), {
    workerData: {
      host: 'electron',
      hasDialogs: true,
      appVersion: '0.0.0',
      settingsFile: path.join(folder, 'settings.json'),
      suggestedFolder: documents,
    },
  });
  try {
    const reply = await call(worker, 'vault.create', {
      path: documents,
      passphrase: 'a passphrase for the packing test',
      worker: {
        name: 'Invented Worker',
        role: 'Social worker',
        registrationNumber: '',
        team: '',
        localAuthority: '',
      },
    });
    return reply.ok === true ? null : `the packed core made no vault: ${JSON.stringify(reply)}`;
  } catch (error) {
    return `the packed core did not start: ${error instanceof Error ? error.message : 'no reason given'}`;
  } finally {
    await worker.terminate();
  }
}

function call(worker, name, input) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer to ${name}`)), ANSWER_MS);
    worker.on('error', reject);
    worker.on('message', (message) => {
      if (message.kind !== 'reply') return;
      clearTimeout(timer);
      resolve(message.reply);
    });
    worker.postMessage({ kind: 'call', sequence: 1, name, input });
  });
}
