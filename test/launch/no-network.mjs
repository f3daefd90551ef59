/**
 * The whole journey again with no network at all: in a network namespace of its own, where nothing
 * but this computer's own address answers. Linux only; elsewhere, or where namespaces may not be
 * made, it says so and why.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const playwright = path.join(root, 'node_modules/@playwright/test/cli.js');

// The superuser needs no user namespace of its own; anyone else does.
const unshare =
  process.getuid?.() === 0 ? ['unshare', '--net'] : ['unshare', '--net', '--map-root-user'];
const isPossible =
  process.platform === 'linux' &&
  spawnSync(unshare[0], [...unshare.slice(1), 'sh', '-c', 'ip link set lo up'], {
    stdio: 'ignore',
  }).status === 0;

if (!isPossible) {
  process.stdout.write('Not run: no network namespace can be made on this machine.\n');
  process.exit(0);
}

const run = spawnSync(
  unshare[0],
  [
    ...unshare.slice(1),
    'sh',
    '-c',
    'ip link set lo up && exec "$@"',
    'sh',
    process.execPath,
    playwright,
    'test',
    '-c',
    'test/e2e/playwright.config.ts',
    'whole-journey',
    '--reporter=list',
  ],
  { cwd: root, stdio: 'inherit' },
);
process.exitCode = run.status ?? 1;
