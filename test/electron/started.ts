import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { boot } from '../../electron/main/boot.ts';
import { electronDouble, type ElectronDouble } from './double.ts';

/** The app started on an Electron of doubles, with a small screen of its own to serve. */
export async function started(
  options: { readonly isFirstCopy?: boolean } = {},
): Promise<ElectronDouble> {
  const folder = mkdtempSync(path.join(tmpdir(), 'screen-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(path.join(folder, 'assets'));
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>Screen</title>');
  writeFileSync(path.join(folder, 'assets/index.js'), 'export {};');
  writeFileSync(path.join(folder, 'assets/notes.txt.bak'), 'not served');
  const electron = electronDouble(options);
  await boot(electron.parts, {
    // Started by the first call; these tests make none that gets so far.
    worker: path.join(folder, 'worker.js'),
    preload: '/built/preload.cjs',
    screenFolder: folder,
  });
  return electron;
}
