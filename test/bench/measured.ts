import * as z from 'zod/mini';

/** Nothing is reported from fewer runs than this. */
export const RUNS = 7;

const runs = z.array(z.number());

const yardstick = z.union([
  /** Measured in the same runs, one figure beside each. */
  z.strictObject({ name: z.string(), runs }),
  /** Not measured, for a reason in words: "LibreOffice is not installed". */
  z.strictObject({ name: z.string(), missing: z.string() }),
]);

const goal = z.union([
  z.strictObject({ kind: z.literal('at_most'), figure: z.number() }),
  z.strictObject({ kind: z.literal('times_yardstick'), atMost: z.number() }),
  /** What is left when the yardstick is taken off is at least this share of the whole. */
  z.strictObject({ kind: z.literal('rest_share'), atLeast: z.number(), rest: z.string() }),
]);

/**
 * One row of the table: a figure for each run, and what it is held against. A size, which is the
 * same at every run, has one. Sent as JSON from the process that measured it.
 */
export const measured = z.strictObject({
  what: z.string(),
  unit: z.enum(['ms', 'kB', 'MB']),
  runs,
  yardstick: z.nullable(yardstick),
  goal: z.nullable(goal),
});
export type Measured = z.infer<typeof measured>;
export type Goal = z.infer<typeof goal>;

/** What a measuring process sends back, or why a measure could not be taken on this machine. */
export const report = z.strictObject({
  rows: z.array(measured),
  notTaken: z.array(z.strictObject({ what: z.string(), why: z.string() })),
  /** Programs that took part, as they name themselves: "Chromium 156.0.1". */
  programs: z.array(z.string()),
});
export type Report = z.infer<typeof report>;
