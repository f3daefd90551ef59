/**
 * Run after changing a dependency, where npm left packages for other platforms out of
 * package-lock.json (it does so when the registry or the machine lacks them): without their
 * entries `npm ci` refuses the lock file on every platform. A test says when this is needed.
 * The entries carry exact versions but no integrity, which only the registry could tell.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { missingFromLock } from './lock-file.mjs';

const file = path.resolve(import.meta.dirname, '../../package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));

for (const { name, version, isDevelopment } of missingFromLock(lock)) {
  lock.packages[`node_modules/${name}`] = {
    version,
    ...platformOf(name),
    ...(isDevelopment ? { dev: true } : {}),
    optional: true,
  };
  process.stdout.write(`added ${name} ${version}\n`);
}
const { '': top, ...packages } = lock.packages;
const sorted = Object.entries(packages).toSorted(([a], [b]) => a.localeCompare(b, 'en'));
lock.packages = { '': top, ...Object.fromEntries(sorted) };
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);

/** Such packages are named after the one platform they are for. */
function platformOf(name) {
  const words = name.split(/[-/]/);
  if (name.endsWith('-unknown-all')) {
    return { os: ['!android', '!darwin', '!linux', '!win32'] };
  }
  if (name.endsWith('-all-unknown')) return { cpu: ['!arm', '!arm64', '!riscv64', '!x64'] };
  const os = words.find((word) =>
    ['android', 'darwin', 'freebsd', 'linux', 'openbsd', 'openharmony', 'win32'].includes(word),
  );
  const cpu = words.find((word) =>
    ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'].includes(word),
  );
  if (os === undefined || cpu === undefined) throw new Error(`Which platform is ${name} for?`);
  const isMusl = words.some((word) => word.startsWith('musl'));
  const isGlibc = words.some((word) => word.startsWith('gnu'));
  return {
    cpu: [cpu],
    ...(os === 'linux' && isMusl ? { libc: ['musl'] } : {}),
    ...(os === 'linux' && isGlibc ? { libc: ['glibc'] } : {}),
    os: [os],
  };
}
