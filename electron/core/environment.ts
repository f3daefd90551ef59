import { randomBytes, randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { Clock, RandomSource } from '../ports/environment.ts';

/** The computer's own clock: the one place in the core that asks what time it is. */
export const systemClock: Clock = {
  now: () => Temporal.Now.instant().toString({ smallestUnit: 'millisecond' }),
  elapsed: () => performance.now(),
};

/** The operating system's source of randomness. */
export const systemRandom: RandomSource = {
  uuid: () => randomUUID(),
  bytes: (count) => new Uint8Array(randomBytes(count)),
};
