import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';

/*
 * Faults planted in real files and real processes, so that what is tested is what happens.
 */

/** Overwrites bytes in the middle of a file with others. */
export function damage(file: string, offset: number, bytes: Uint8Array): void {
  const handle = openSync(file, 'r+');
  writeSync(handle, bytes, 0, bytes.length, offset);
  closeSync(handle);
}

/**
 * Makes a folder and all in it read-only while `work` runs. The administrator may write anywhere,
 * so for that time the process becomes an ordinary user.
 */
export async function whileReadOnly(folder: string, work: () => Promise<void>): Promise<void> {
  const all = [folder, ...filesUnder(folder)];
  // The ordinary user must be able to come this far.
  for (let above = path.dirname(folder); above !== path.dirname(above);) {
    if ((statSync(above).mode & 0o005) !== 0o005) chmodSync(above, 0o755);
    above = path.dirname(above);
  }
  for (const file of all) chmodSync(file, statSync(file).isDirectory() ? 0o555 : 0o444);
  const isAdministrator = process.geteuid?.() === 0;
  if (isAdministrator) process.seteuid?.(65_534);
  try {
    await work();
  } finally {
    if (isAdministrator) process.seteuid?.(0);
    for (const file of all) chmodSync(file, statSync(file).isDirectory() ? 0o755 : 0o644);
  }
}

function mountSmallDisk(kilobytes: number): string | null {
  const folder = temporaryFolder();
  const options = ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder];
  return spawnSync('mount', options).status === 0 ? folder : null;
}

function unmount(folder: string): void {
  // Lazily: a vault on it may still be open.
  spawnSync('umount', ['-l', folder]);
}

/** Whether this computer lets the tests have a disk of their own: Linux, as administrator. */
export const canHaveSmallDisk = (() => {
  const folder = process.platform === 'linux' ? mountSmallDisk(16) : null;
  if (folder !== null) unmount(folder);
  return folder !== null;
})();

/** A disk with so many kilobytes, gone when the test ends. */
export function smallDisk(kilobytes: number): string {
  const folder = mountSmallDisk(kilobytes);
  if (folder === null) throw new Error('This computer does not let the tests mount a disk.');
  onTestFinished(() => unmount(folder));
  return folder;
}

/** Fills a disk to its last byte; call the result to make room again. */
export function fillUp(folder: string): () => void {
  const filler = path.join(folder, 'filler');
  writeFileSync(filler, '');
  for (const size of [65_536, 4_096, 512, 1]) {
    const part = Buffer.alloc(size, 7);
    try {
      for (;;) writeFileSync(filler, part, { flag: 'a' });
    } catch {
      // Full, to within this size.
    }
  }
  return () => rmSync(filler);
}

/** Every file and folder below one. */
export function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    path.join(folder, name),
  );
}

const HOLD = `
  const Database = require('better-sqlite3');
  const [path, key] = process.argv.slice(1);
  const database = new Database(path, { timeout: 200 });
  database.pragma("cipher = 'sqlcipher'");
  database.pragma('legacy = 4');
  database.pragma('key = "x\\'' + key + '\\'"');
  database.pragma('locking_mode = EXCLUSIVE');
  database.exec('BEGIN EXCLUSIVE');
  process.stdout.write('held');
  setInterval(() => {}, 1000);`;

/** Another process that has the database open; call the result to have it die without notice. */
export function holdInAnotherProcess(
  database: string,
  key: Uint8Array,
): Promise<() => Promise<void>> {
  const hex = Buffer.from(key).toString('hex');
  const holder = spawn(process.execPath, ['--eval', HOLD, database, hex], {
    cwd: path.resolve(import.meta.dirname, '../..'),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise<void>((resolve) => holder.once('exit', () => resolve()));
  const kill = async () => {
    holder.kill('SIGKILL');
    await ended;
  };
  onTestFinished(kill);
  return new Promise((resolve, reject) => {
    holder.stdout.once('data', () => resolve(kill));
    holder.once('exit', () => reject(new Error('The other process ended before it had the file.')));
  });
}
