import type { LogLine } from '../contract/core-messages.ts';
import type { Log, LogEntry } from '../ports/environment.ts';
import { systemCodeOf } from './store/store-error.ts';

/** How many failures are kept in memory: enough to look back over a day's trouble. */
const KEPT = 200;

export type MemoryLog = Log & { readonly lines: () => readonly LogLine[] };

/**
 * Keeps the last failures in memory and hands each to `write` (standard error, in development).
 * Nothing goes to disk. Messages are left out because those of SQLite and of the file system hold
 * values and paths; the place in our own code is enough to find what happened.
 */
export function createLog(write: (line: LogLine) => void): MemoryLog {
  const lines: LogLine[] = [];
  return {
    failure: (entry) => {
      const line = lineOf(entry);
      lines.push(line);
      if (lines.length > KEPT) lines.shift();
      write(line);
    },
    lines: () => [...lines],
  };
}

function lineOf({ ref, where, code, cause }: LogEntry): LogLine {
  return {
    ref,
    where,
    code,
    error: cause instanceof Error ? cause.name : null,
    systemCode: systemCodeOf(cause) ?? systemCodeOf(causeOf(cause)),
    at: cause instanceof Error ? placesIn(cause) : [],
  };
}

function causeOf(error: unknown): unknown {
  return error instanceof Error ? error.cause : undefined;
}

/** `function (file:line)` for the first frames of a stack, without folders and without messages. */
function placesIn(error: Error): string[] {
  const frames = (error.stack ?? '').matchAll(/^ {4}at (?:(\S+) )?.*?([\w.-]+:\d+):\d+\)?$/gm);
  return [...frames].slice(0, 6).map(([, name, place]) => `${name ?? ''} (${place ?? ''})`);
}
