import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../../electron/ports/environment.ts';

/** A Sunday morning in winter, so that London and UTC agree unless a test says otherwise. */
export const TEST_NOW = '2026-11-22T09:00:00.000Z';

export type FixedClock = Clock & {
  readonly set: (instant: string) => void;
  /** Moves on by an ISO duration, for instance `PT90S` or `P1D`. */
  readonly advance: (duration: string) => void;
};

/** A clock that stands still until it is moved. */
export function fixedClock(start: string = TEST_NOW): FixedClock {
  let now = Temporal.Instant.from(start);
  const began = now;
  return {
    now: () => now.toString({ smallestUnit: 'millisecond' }),
    elapsed: () => now.epochMilliseconds - began.epochMilliseconds,
    set: (instant) => {
      now = Temporal.Instant.from(instant);
    },
    advance: (duration) => {
      now = now.toZonedDateTimeISO('UTC').add(duration).toInstant();
    },
  };
}
