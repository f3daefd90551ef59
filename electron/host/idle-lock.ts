import type { Clock } from '../ports/environment.ts';

export type IdleLock = {
  /** Starts counting with a limit in minutes, or stops with null. */
  readonly setLimit: (minutes: number | null) => void;
  /** The worker typed, pointed or scrolled. */
  readonly activity: () => void;
  /** Compares the clock: to be called when the computer wakes up. */
  readonly check: () => void;
};

/**
 * Locks after so many idle minutes by comparing clocks, never by trusting a timer: timers stand
 * still while a computer sleeps, and then the first move of the mouse would put the lock off
 * (Bitwarden clients #1811). So activity that comes too late locks, too.
 */
export function createIdleLock(clock: Clock, onIdle: () => void): IdleLock {
  let limit: number | null = null;
  let lastActivity = momentOf(clock);

  const isOverdue = () => {
    if (limit === null) return false;
    const now = momentOf(clock);
    // The wall clock runs on during sleep but can be set back; the other cannot be set.
    const idle = Math.max(now.wall - lastActivity.wall, now.elapsed - lastActivity.elapsed);
    return idle >= limit * 60_000;
  };

  const check = () => {
    if (!isOverdue()) return;
    limit = null;
    onIdle();
  };

  return {
    setLimit: (minutes) => {
      if (limit === null) lastActivity = momentOf(clock);
      limit = minutes;
    },
    activity: () => {
      check();
      lastActivity = momentOf(clock);
    },
    check,
  };
}

type Moment = { readonly wall: number; readonly elapsed: number };

/** Both in milliseconds. */
function momentOf(clock: Clock): Moment {
  return { wall: Date.parse(clock.now()), elapsed: clock.elapsed() };
}
