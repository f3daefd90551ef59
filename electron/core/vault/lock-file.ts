import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import * as z from 'zod/mini';
import { instant, type Instant } from '../../../guidance/model/dates.ts';

/**
 * Who has the vault open, for people to read: what keeps a second copy out on the same computer is
 * SQLite's own lock (electron/decisions/0004). The file tells the name of another computer where
 * operating systems' locks do not reach: a network drive, a synchronised folder.
 */
const lockFile = z.strictObject({
  format: z.literal(1),
  computer: z.string().check(z.maxLength(255)),
  pid: z.int(),
  since: instant,
});
export type LockHolder = z.infer<typeof lockFile>;

/** The holder named in a lock file, or null where there is none or it cannot be read. */
export function readLockFile(path: string): LockHolder | null {
  try {
    return lockFile.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // A half-written or foreign file says nothing about who has the vault open.
    return null;
  }
}

/** Writes the lock file for this process. */
export function writeLockFile(path: string, since: Instant): void {
  const holder = { format: 1, computer: hostname(), pid: process.pid, since };
  writeFileSync(path, `${JSON.stringify(lockFile.parse(holder))}\n`);
}

/** Removes the lock file if it is this process's own. */
export function removeLockFile(path: string): void {
  const holder = readLockFile(path);
  if (holder?.computer === hostname() && holder.pid === process.pid) rmSync(path, { force: true });
}

/** True where another computer says it has the vault open: only a person can tell if it still has. */
export function isHeldElsewhere(holder: LockHolder | null): boolean {
  return holder !== null && holder.computer !== hostname();
}

/** True for a lock file left by a process of this computer that has ended without removing it. */
export function isStale(holder: LockHolder): boolean {
  return holder.computer === hostname() && !isAlive(holder.pid);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, under another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
