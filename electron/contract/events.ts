import * as z from 'zod/mini';
import { exportId } from '../../guidance/model/ids.ts';

/** What the core and its host tell the screen unasked. Events announce; they never carry case words. */
export const events = {
  /** The host is about to lock or close: save everything now, then answer `vault.flushed`. */
  'flush.requested': z.strictObject({ reason: z.enum(['lock', 'close']) }),
  'vault.locked': z.strictObject({
    reason: z.enum(['command', 'idle', 'suspend', 'screen_lock', 'failure', 'restore']),
    /** True only where the screen has said that everything typed was saved before the lock. */
    isSaved: z.boolean(),
  }),
  'export.progress': z.strictObject({
    exportId,
    step: z.enum(['building', 'checking', 'printing', 'finishing', 'writing']),
    /** From 0 to 1. */
    done: z.number(),
  }),
  'backup.finished': z.strictObject({ name: z.string(), reason: z.string() }),
  'backup.failed': z.strictObject({ reason: z.string() }),
} as const;

export type AppEvents = { readonly [Name in keyof typeof events]: z.infer<(typeof events)[Name]> };
export type EventName = keyof typeof events;

/** What the preload (or the development host's page script) offers the screen, and nothing else. */
export type Bridge = {
  readonly invoke: (name: string, input: unknown) => Promise<unknown>;
  /** Returns the way out: call it to stop listening. */
  readonly subscribe: (listener: (name: string, payload: unknown) => void) => () => void;
};
