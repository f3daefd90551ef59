import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';

/*
 * Each layer is compiled with only the names of its platform. A name of another, planted in a file
 * of its own under the layer's own options, must not compile.
 */

const root = path.resolve(import.meta.dirname, '../..');
const results = path.join(root, 'test/results');

const foreign: ReadonlyArray<readonly [layer: string, code: string, name: string]> = [
  ['guidance', 'export const a = process.env;', 'process'],
  ['guidance', 'export const a = document.title;', 'document'],
  ['guidance', 'export const a = setTimeout;', 'setTimeout'],
  ['electron/contract', 'export const a = Buffer;', 'Buffer'],
  ['electron/contract', 'export const a = window;', 'window'],
  ['electron/ports', 'export const a = process;', 'process'],
  ['electron/core', 'export const a = document;', 'document'],
  ['electron/core', 'export const a: Electron.App | null = null;', 'Electron'],
  ['electron/host', 'export const a = window;', 'window'],
  ['electron/loopback', 'export const a = document;', 'document'],
  ['electron/main', 'export const a = document;', 'document'],
  ['electron/preload', 'export const a = document;', 'document'],
  ['renderer', 'export const a = process;', 'process'],
  ['renderer', 'export const a: Electron.App | null = null;', 'Electron'],
];

const strict: ReadonlyArray<readonly [code: string, message: string]> = [
  ['export function a(b) { return b; }', 'implicitly has an'],
  ['export const a: string = [][0];', 'is not assignable'],
  ['export const a: { b?: string } = { b: undefined };', 'exactOptionalPropertyTypes'],
  ['export enum A { B }', 'erasableSyntaxOnly'],
];

function compile(layer: string, code: string): string {
  mkdirSync(results, { recursive: true });
  const folder = mkdtempSync(path.join(results, 'types-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const tsconfig = {
    extends: path.join(root, layer, 'tsconfig.json'),
    files: ['planted.ts'],
    include: [],
  };
  writeFileSync(path.join(folder, 'planted.ts'), `${code}\n`);
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(tsconfig));
  const compiler = path.join(root, 'node_modules/typescript/bin/tsc');
  return spawnSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' }).stdout;
}

it.each(foreign)('%s may not say: %s', (layer, code, name) => {
  expect(compile(layer, code)).toMatch(new RegExp(`Cannot find (name|namespace) '${name}'`));
});

it.each(strict)('no layer may say: %s', (code, message) => {
  expect(compile('guidance', code)).toContain(message);
});

it('lets a layer say what is its own', () => {
  expect(compile('electron/core', 'export const a = process.env;')).toBe('');
  expect(compile('renderer', 'export const a = document.title;')).toBe('');
  expect(compile('guidance', 'export const a = [1].toSorted();')).toBe('');
});
