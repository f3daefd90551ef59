/**
 * Compiles each layer by itself, with only the names of the platform it may use: a file that
 * reaches for another's does not compile. A layer is one line here and one tsconfig.json there.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const layers = [
  'guidance',
  'electron/contract',
  'electron/ports',
  'electron/core',
  'electron/host',
  'electron/loopback',
  'electron/main',
  'electron/preload',
  'electron',
  'renderer',
  'test',
];

const root = fileURLToPath(new URL('..', import.meta.url));
const compiler = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));
const wanted = process.argv.slice(2);

let failed = 0;
for (const layer of wanted.length > 0 ? wanted : layers) {
  const { status } = spawnSync(process.execPath, [compiler, '-p', `${layer}/tsconfig.json`], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status === 0) process.stdout.write(`types: ${layer} passed\n`);
  else {
    process.stdout.write(`types: ${layer} failed\n`);
    failed += 1;
  }
}
process.exitCode = failed === 0 ? 0 : 1;
