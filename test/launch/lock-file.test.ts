import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { missingFromLock } from './lock-file.mjs';

const read = (file: string) =>
  JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));

const declared: { optionalDependencies: Record<string, string> } = read('package.json');
type Entry = {
  version?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
  dev?: boolean;
};
const lock: { packages: Record<string, Entry> } = read('package-lock.json');

it.each(Object.entries(declared.optionalDependencies))(
  'the lock file holds %s %s, so that this platform brings its own Node',
  (name, version) => {
    expect(lock.packages[`node_modules/${name}`]?.version).toBe(version);
  },
);

it('the lock file holds every platform that a dependency may need', () => {
  expect(missingFromLock(lock)).toEqual([]);
});

it('reports a platform that is missing from a lock file', () => {
  const partial = {
    packages: { 'node_modules/a': { optionalDependencies: { 'a-win32': '1.0.0' } } },
  };
  expect(missingFromLock(partial)).toEqual([
    { name: 'a-win32', version: '1.0.0', isDevelopment: false },
  ]);
});

it('the lock file names no registry', () => {
  expect(Object.values(lock.packages).filter((entry) => entry.resolved !== undefined)).toEqual([]);
});

it('every dependency is declared at one exact version', () => {
  const { dependencies, devDependencies } = read('package.json');
  const all: [string, string][] = Object.entries({ ...dependencies, ...devDependencies });
  expect(all.filter(([, version]) => !/^(npm:[\w-]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
