import type { Instant } from '../../guidance/model/dates.ts';

/** Time, chance and the log come in as values so that tests can fix them. */
export type Clock = {
  readonly now: () => Instant;
  /** Milliseconds from an arbitrary start, for measuring only. */
  readonly elapsed: () => number;
};

export type RandomSource = {
  readonly uuid: () => string;
  /** Cryptographically strong bytes. */
  readonly bytes: (count: number) => Uint8Array;
};

/** One line for each failure: a reference, a code and a cause, never anyone's words or name. */
export type Log = {
  readonly failure: (entry: LogEntry) => void;
};

export type LogEntry = {
  readonly ref: string;
  /** The procedure or the part of the app in which it happened. */
  readonly where: string;
  readonly code: string;
  readonly cause?: unknown;
};
