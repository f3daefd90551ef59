import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { translatingErrors } from '../store/store-error.ts';

/**
 * Writes a small file so that, after a crash at any moment, either the old content or the new is
 * there and never half of one. Throws {@link StoreError}; then the old file is untouched.
 */
export function writeAtomically(path: string, content: string | Uint8Array): void {
  const partial = `${path}.partial`;
  translatingErrors(() => {
    try {
      writeDurably(partial, content);
      renameSync(partial, path);
    } catch (error) {
      rmSync(partial, { force: true });
      throw error;
    }
    syncFolder(dirname(path));
  });
}

/** Only this user, whatever the umask of a shared computer lets others do. */
export const OWN_FOLDER = 0o700;
const OWN_FILE = 0o600;

/**
 * Makes an empty file that only this user may open, for SQLite to fill: what SQLite keeps beside it
 * gets the same permissions. Throws where there is a file already. A thread cannot set the umask.
 */
export function makeOwnFile(path: string): void {
  closeSync(openSync(path, 'wx', OWN_FILE));
}

/** Writes a file and waits until it is on the disk. */
export function writeDurably(path: string, content: string | Uint8Array): void {
  const file = openSync(path, 'w', OWN_FILE);
  try {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    for (let written = 0; written < bytes.length;) {
      written += writeSync(file, bytes, written);
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Waits until a file written by something else (SQLite, a copy) is on the disk. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes a rename in a folder durable. Windows does it by itself and cannot open a folder. */
export function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
