import type { Clock } from '../ports/environment.ts';

/** The computer's own clock. */
export const hostClock: Clock = {
  now: () => new Date().toISOString(),
  elapsed: () => performance.now(),
};
