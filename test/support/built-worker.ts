import { rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { afterAll } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** Inside the repository, so that the built file finds the database's driver. */
const outDir = path.join(root, 'test/results/built', String(process.pid));

let built: Promise<string> | null = null;

/** The core's worker as it is now, built once for a test file: gives the path of `worker.js`. */
export function builtWorker(): Promise<string> {
  built ??= build({
    configFile: path.join(root, 'electron/vite.config.ts'),
    mode: 'worker',
    logLevel: 'error',
    build: { outDir },
  }).then(() => path.join(outDir, 'worker.js'));
  return built;
}

afterAll(() => rmSync(outDir, { recursive: true, force: true }));
