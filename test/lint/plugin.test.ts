import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

/*
 * Each of these lines must be reported, and each of the permitted ones must not. They are written
 * to a small house of their own and linted in one run with the configuration that guards ours.
 */

const refused: ReadonlyArray<readonly [file: string, code: string, message: string]> = [
  ['guidance/rules/a.ts', `import 'electron';`, 'may not use the package electron'],
  ['guidance/rules/a.ts', `import 'node:fs';`, 'may not use the package node:fs'],
  ['guidance/rules/a.ts', `import 'zod';`, 'may not use the package zod'],
  ['guidance/rules/a.ts', `import '../../electron/contract/contract.ts';`, 'may not import'],
  ['guidance/rules/a.ts', `export * from '../../renderer/main.tsx';`, 'may not import'],
  ['guidance/catalogue.ts', `import.meta.glob('../renderer/*.ts');`, 'may not import'],
  ['electron/contract/a.ts', `import '../core/context.ts';`, 'may not import'],
  ['electron/contract/a.ts', `import '../../guidance/rules/a.ts';`, 'may not import'],
  ['electron/ports/a.ts', `import 'zod/mini';`, 'may not use the package'],
  ['electron/core/a.ts', `import 'electron';`, 'may not use the package electron'],
  ['electron/core/a.ts', `await import('electron');`, 'may not use the package electron'],
  ['electron/core/a.ts', `import '../main/main.ts';`, 'may not import'],
  ['electron/core/a.ts', `import '../loopback/start.ts';`, 'may not import'],
  ['electron/host/a.ts', `import '../core/context.ts';`, 'may not import'],
  ['electron/host/a.ts', `import '../../guidance/rules/a.ts';`, 'may not import'],
  ['electron/main/a.ts', `import '../loopback/start.ts';`, 'may not import'],
  ['electron/main/a.ts', `import '../core/worker.ts';`, 'may not import'],
  ['electron/preload/a.ts', `import 'node:fs';`, 'may not use the package node:fs'],
  ['electron/preload/a.ts', `import '../ports/environment.ts';`, 'may not import'],
  ['electron/other/a.ts', `import './b.ts';`, 'is in no layer'],
  ['renderer/app/a.ts', `import '../../electron/core/context.ts';`, 'may not import'],
  ['renderer/app/a.ts', `import 'docx';`, 'may not use the package docx'],
  ['renderer/app/a.ts', `import '../../node_modules/docx/index.js';`, 'may not use the package'],
  ['renderer/app/a.ts', `import 'node:path';`, 'may not use the package node:path'],
  ['renderer/features/plan/a.ts', `import '../balance/b.ts';`, 'may not import the feature'],
  ['renderer/state/a.ts', `import '../features/plan/b.ts';`, 'may not import the feature'],
  ['renderer/components/a.ts', `import '../app/b.ts';`, 'may not import the shell'],

  ['guidance/rules/a.ts', `export const today = new Date();`, 'Date: '],
  ['electron/core/a.ts', `export const now = Date.now();`, 'Date: '],
  ['electron/core/a.ts', `export const chance = Math.random();`, 'random: '],
  ['electron/core/a.ts', `export const copy = (d: Db) => d.backup('b');`, 'backup: '],
  ['electron/core/a.ts', `export const copy = (d: Db) => d.serialize();`, 'serialize: '],
  ['electron/core/a.ts', `export const sql = \`VACUUM INTO 'b'\`;`, 'VACUUM INTO'],
  ['electron/core/a.ts', `export const sql = 'SELECT * FROM entity';`, 'SELECT *'],
  ['renderer/app/a.ts', `export const a = () => fetch('x');`, 'fetch: '],
  ['renderer/app/a.ts', `export const a = () => window.fetch('x');`, 'fetch: '],
  ['renderer/app/a.ts', `export const a = new WebSocket('x');`, 'WebSocket: '],
  ['renderer/app/a.ts', `localStorage.setItem('a', 'b');`, 'localStorage: '],
  ['renderer/app/a.ts', `document.body.innerHTML = 'a';`, 'innerHTML: '],
  [
    'renderer/app/a.tsx',
    `export const A = () => <p dangerouslySetInnerHTML={x} />;`,
    'dangerously',
  ],
  ['renderer/app/a.tsx', `export const A = () => <iframe title="a" srcDoc="x" />;`, 'srcDoc: '],
  ['electron/main/a.ts', `export const a = { webSecurity: false };`, 'webSecurity: '],
  ['electron/main/a.ts', `export const a = { allowRunningInsecureContent: true };`, 'allowRunning'],
  ['electron/main/a.ts', `export const a = { experimentalFeatures: true };`, 'experimental'],
  ['electron/main/a.ts', `export const a = { enableBlinkFeatures: 'x' };`, 'enableBlink'],
  ['electron/main/a.ts', `export const a = { sandbox: false };`, 'sandbox: '],
  ['electron/main/a.ts', `export const a = { contextIsolation: false };`, 'contextIsolation: '],
  ['electron/main/a.ts', `export const a = { nodeIntegration: true };`, 'nodeIntegration: '],
  ['electron/main/a.ts', `export const a = { webviewTag: true };`, 'webviewTag: '],
  ['electron/main/main.ts', `import { shell } from 'electron'; shell.beep();`, 'electron shell: '],
  ['electron/main/a.ts', `export const a = (s: Shell) => s.openExternal('x');`, 'openExternal: '],
  ['electron/main/a.ts', `import { ipcMain } from 'electron'; ipcMain.on('a', b);`, 'electron *: '],
  ['electron/main/a.ts', `import * as e from 'electron'; e.ipcMain.on('a', b);`, 'electron *: '],
  ['electron/core/a.ts', `import 'node:https';`, 'node:https'],

  ['electron/core/a.ts', `export const a = eval('1');`, 'eval'],
  ['electron/core/a.ts', `export const a = new Function('1');`, 'Function'],
  ['electron/core/a.ts', `console.log('a');`, 'console'],
  ['electron/core/a.ts', `try { a(); } catch {}`, 'empty'],
  ['electron/core/a.ts', `export const a: any = 1;`, 'any'],
  ['electron/core/a.ts', `async function a(): Promise<void> {}\na();`, 'Promises must be awaited'],
  ['test/unit/a.test.ts', `it.only('a', () => {});`, 'focused'],
  ['test/unit/a.test.ts', `it.skip('a', () => {});`, 'Disabled'],
  ['renderer/app/a.tsx', `export const A = () => <img src="a.png" />;`, 'alt'],
];

const permitted: ReadonlyArray<readonly [file: string, code: string]> = [
  ['guidance/rules/a.ts', `import * as z from 'zod/mini'; export const a = z.string();`],
  ['guidance/rules/a.ts', `import { b } from '../model/b.ts'; export const a = b;`],
  ['electron/core/a.ts', `import { b } from '../../guidance/rules/b.ts'; export const a = b;`],
  ['electron/core/store/backup.ts', `export const sql = "VACUUM INTO 'b'";`],
  ['electron/core/a.ts', `export const sql = 'SELECT count(*) FROM entity';`],
  ['electron/core/a.ts', `type Date = string; export const a: Date = 'x';`],
  ['electron/core/a.ts', `export const a = { backup: 1 }; export const b = a.backup;`],
  ['electron/main/main.ts', `import { ipcMain } from 'electron'; ipcMain.on('a', () => {});`],
  ['electron/main/a.ts', `import type { App } from 'electron'; export type A = App;`],
  ['electron/main/a.ts', `export const a = { sandbox: true, nodeIntegration: false };`],
  ['renderer/features/plan/a.ts', `import { b } from './b.ts'; export const a = b;`],
  ['renderer/features/plan/a.ts', `import { b } from '../../state/b.ts'; export const a = b;`],
  ['renderer/app/a.ts', `import { b } from '../features/plan/b.ts'; export const a = b;`],
  ['electron/loopback/a.ts', `export const a = (b: string) => fetch(b);`],
  ['renderer/app/a.ts', `import b from '../../node_modules/docx/LICENSE?raw'; export const a = b;`],
  ['renderer/vite.config.ts', `import { b } from 'vite'; export default b;`],
  ['test/unit/a.ts', `import { b } from '../../electron/core/b.ts'; export const a = b;`],
];

const top = mkdtempSync(path.join(tmpdir(), 'lint-'));
const fileOf = (group: string, index: number, file: string): string =>
  path.join(top, `${group}-${index}`, 'planted', file);

type Diagnostic = { readonly message: string; readonly filename: string };
let messages: ReadonlyMap<string, readonly string[]>;

beforeAll(() => {
  for (const [group, cases] of [
    ['refused', refused],
    ['permitted', permitted],
  ] as const) {
    for (const [index, [file, code]] of cases.entries()) {
      const planted = fileOf(group, index, file);
      mkdirSync(path.dirname(planted), { recursive: true });
      writeFileSync(planted, `${code}\n`);
    }
  }
  messages = lint();
});

afterAll(() => rmSync(top, { recursive: true, force: true }));

function lint(): ReadonlyMap<string, readonly string[]> {
  const oxlint = path.resolve('node_modules/oxlint/bin/oxlint');
  const options = [
    '-c',
    'test/lint/oxlintrc.json',
    '--type-aware',
    '--no-ignore',
    '-f',
    'json',
    top,
  ];
  const found = new Map<string, string[]>();
  const { diagnostics }: { diagnostics: readonly Diagnostic[] } = JSON.parse(
    outputOf(process.execPath, [oxlint, ...options]),
  );
  for (const { filename, message } of diagnostics) {
    const file = path.resolve(filename);
    found.set(file, [...(found.get(file) ?? []), message]);
  }
  return found;
}

/** What a command printed, also when it ended by reporting something. */
function outputOf(command: string, args: readonly string[]): string {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  } catch (error) {
    if (error instanceof Error && 'stdout' in error) return String(error.stdout);
    throw error;
  }
}

it.each(refused.map(([file, code, message], index) => ({ file, code, message, index })))(
  'reports in $file: $code',
  ({ file, message, index }) => {
    const reported = messages.get(fileOf('refused', index, file)) ?? [];
    expect(reported.join('\n')).toContain(message);
  },
);

it.each(permitted.map(([file, code], index) => ({ file, code, index })))(
  'lets stand in $file: $code',
  ({ file, index }) => {
    expect(messages.get(fileOf('permitted', index, file)) ?? []).toEqual([]);
  },
);
