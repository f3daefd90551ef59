/**
 * Builds the app and opens it: in Electron where an Electron can be had, else in the browser by
 * the development host, which keeps the same encrypted vault by the same core.
 */
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { obtainElectron } from './electron-binary.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const opening = process.argv.includes('--no-open') ? [] : ['--open'];

const built = spawnSync(process.execPath, [path.join(import.meta.dirname, 'build.mjs')], {
  cwd: root,
  stdio: 'inherit',
});
if (built.status !== 0) process.exit(built.status ?? 1);

const electron = process.argv.includes('--browser') ? { reason: 'not wanted' } : obtainElectron();
if (electron.binary !== undefined) {
  follow(spawn(electron.binary, [root], { cwd: root, stdio: 'inherit' }));
} else {
  process.stdout.write(
    `No Electron binary can be had here (${electron.reason || 'no reason given'}): starting the development host in the browser instead.\n`,
  );
  const host = path.join(root, 'electron/dist-loopback/start.js');
  follow(spawn(process.execPath, [host, ...opening], { cwd: root, stdio: 'inherit' }));
}

/** Ends when the app ends. An interrupt is passed on, so that the vault is closed properly. */
function follow(child) {
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 1));
}
