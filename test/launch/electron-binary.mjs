/**
 * Finds an Electron that can be started, letting its own installer fetch one where the machine
 * has a network. The npm package brings only the launcher; the binary comes at first use.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const electron = path.resolve(import.meta.dirname, '../../node_modules/electron');
// The download is some 110 MB: minutes on a slow line, and a dead one should not be waited for.
const DOWNLOAD_MS = 180_000;

/** The path of the binary already here, or null. */
export function electronBinary() {
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? path.join(electron, 'dist');
  const pathFile = path.join(electron, 'path.txt');
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : 'electron';
  const binary = path.join(folder, name);
  return existsSync(binary) ? binary : null;
}

/** The path of a binary, fetched if need be, or the reason in one line why there is none. */
export function obtainElectron() {
  const here = electronBinary();
  if (here !== null) return { binary: here };
  process.stdout.write('Looking for an Electron binary to fetch (110 MB, this once).\n');
  const { status, stderr, error } = spawnSync(
    process.execPath,
    [path.join(electron, 'install.js')],
    { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'], timeout: DOWNLOAD_MS },
  );
  const fetched = electronBinary();
  if (status === 0 && fetched !== null) return { binary: fetched };
  const reason = error?.message ?? stderr.split('\n').find((line) => /error/i.test(line)) ?? '';
  return { reason: reason.trim().slice(0, 160) };
}
