import * as z from 'zod/mini';

/**
 * What passes between the thread that the core runs in and its host. Both sides check it: a
 * message of another shape is a defect of ours and is thrown, not guessed at.
 */

const sequence = z.int();
const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

/** What the core asks of its host because it differs by host (`HostServices`). */
export const serviceRequest = z.discriminatedUnion('service', [
  z.strictObject({ service: z.literal('chooseFolder') }),
  z.strictObject({
    service: z.literal('chooseSaveLocation'),
    suggestedName: z.string(),
    format: z.enum(['docx', 'pdf', 'xlsx', 'csv', 'ics']),
  }),
  z.strictObject({ service: z.literal('print'), html: z.string() }),
]);
export type ServiceRequest = z.infer<typeof serviceRequest>;

export const serviceAnswer = z.union([
  z.strictObject({
    ok: z.literal(true),
    value: z.union([z.null(), z.string(), bytes]),
  }),
  z.strictObject({ ok: z.literal(false), reason: z.enum(['printer_missing', 'failed']) }),
]);
export type ServiceAnswer = z.infer<typeof serviceAnswer>;

/** Why a host locks: the reasons of `vault.locked` that come from outside the core. */
export const hostLockReason = z.enum(['command', 'idle', 'suspend', 'screen_lock', 'failure']);
export type HostLockReason = z.infer<typeof hostLockReason>;

export const toCore = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('call'), sequence, name: z.string(), input: z.unknown() }),
  z.strictObject({ kind: z.literal('lock'), reason: hostLockReason }),
  z.strictObject({ kind: z.literal('service-answer'), sequence, answer: serviceAnswer }),
]);
export type ToCore = z.infer<typeof toCore>;

/** One failure as it is logged: nothing here can hold a word, a name or a path. */
export const logLine = z.strictObject({
  ref: z.string(),
  where: z.string(),
  code: z.string(),
  /** The class of the error behind it, and the system's code for it, if any. */
  error: z.nullable(z.string()),
  systemCode: z.nullable(z.string()),
  /** Functions and lines of the app's own code, innermost first. */
  at: z.array(z.string()),
});
export type LogLine = z.infer<typeof logLine>;

export const toHost = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('reply'), sequence, reply: z.unknown() }),
  z.strictObject({ kind: z.literal('event'), name: z.string(), payload: z.unknown() }),
  /** After how many idle minutes to lock; null while locked. Sent whenever it changes. */
  z.strictObject({ kind: z.literal('idle-minutes'), minutes: z.nullable(z.int()) }),
  z.strictObject({ kind: z.literal('service-request'), sequence, request: serviceRequest }),
  z.strictObject({ kind: z.literal('service-abort'), sequence }),
  z.strictObject({ kind: z.literal('log'), line: logLine }),
  /** The answer to `lock`: the vault is closed, if it was open. */
  z.strictObject({ kind: z.literal('lock-done') }),
]);
export type ToHost = z.infer<typeof toHost>;

/** Given to the thread when it starts. */
export const hostInfo = z.strictObject({
  host: z.enum(['electron', 'loopback', 'in_process']),
  hasDialogs: z.boolean(),
  appVersion: z.string(),
  settingsFile: z.string(),
  suggestedFolder: z.string(),
});
