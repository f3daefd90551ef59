import * as z from 'zod/mini';
import { procedure } from '../procedure.ts';
import {
  folderFinding,
  folderPath,
  passphrase,
  recoveryKey,
  vaultSecret,
  worker,
  workerDetails,
} from '../shapes.ts';

/** Why a vault that is there did not open. Each has a screen of its own. */
export const unlockErrors = [
  'wrong_passphrase',
  'wrong_recovery_key',
  'no_vault',
  'key_file_missing',
  'key_file_damaged',
  'vault_damaged',
  'vault_from_newer_version',
  'in_use',
  'read_only',
  'disk_full',
] as const;

export const vaultProcedures = {
  /** What the app knows before anything is unlocked. */
  'vault.status': procedure({
    kind: 'query',
    locked: 'allowed',
    input: z.strictObject({}),
    output: z.strictObject({
      state: z.enum(['no_vault', 'locked', 'unlocked']),
      /** The folder of the last vault used; null on first run. */
      folder: z.nullable(z.string()),
      /** The last vault is remembered but its folder or its files are not there. */
      isMissing: z.boolean(),
      host: z.enum(['electron', 'loopback', 'in_process']),
      /** Whether the host can show the system's own dialogs. */
      hasDialogs: z.boolean(),
      appVersion: z.string(),
      suggestedFolder: z.string(),
    }),
    errors: [],
  }),
  'vault.inspectFolder': procedure({
    kind: 'query',
    locked: 'allowed',
    input: z.strictObject({ path: folderPath }),
    output: folderFinding,
    errors: [],
  }),
  /** Shows the system's folder dialog. Null when the worker cancelled it. */
  'vault.chooseFolder': procedure({
    kind: 'command',
    locked: 'allowed',
    input: z.strictObject({}),
    output: z.strictObject({ path: z.nullable(z.string()) }),
    errors: ['no_dialogs'],
  }),
  /**
   * Makes a vault in `path`/Permanence Appraisal and leaves it unlocked. The recovery key is
   * returned this once and kept nowhere in the clear.
   */
  'vault.create': procedure({
    kind: 'command',
    locked: 'allowed',
    input: z.strictObject({
      path: folderPath,
      passphrase: z.string().check(z.minLength(12), z.maxLength(1_000)),
      worker: workerDetails,
    }),
    output: z.strictObject({ folder: z.string(), recoveryKey: z.string() }),
    errors: ['vault_exists', 'not_found', 'read_only', 'disk_full'],
  }),
  /** The recovery key typed back: until it has been, no case file can be made. */
  'vault.confirmRecoveryKey': procedure({
    kind: 'command',
    locked: 'denied',
    input: z.strictObject({ recoveryKey }),
    output: z.strictObject({}),
    errors: ['wrong_recovery_key', 'key_file_missing', 'key_file_damaged', 'disk_full'],
  }),
  /** Makes a new recovery key in place of one that was never written down. */
  'vault.replaceRecoveryKey': procedure({
    kind: 'command',
    locked: 'denied',
    input: z.strictObject({ passphrase }),
    output: z.strictObject({ recoveryKey: z.string() }),
    errors: ['wrong_passphrase', 'key_file_missing', 'key_file_damaged', 'read_only', 'disk_full'],
  }),
  'vault.unlock': procedure({
    kind: 'command',
    locked: 'allowed',
    input: z.strictObject({
      folder: folderPath,
      secret: vaultSecret,
      /** Set when the worker says that the other copy named in the lock file is not running. */
      takeOver: z.boolean(),
    }),
    output: z.strictObject({
      folder: z.string(),
      /** Set when the database was brought up to date: the backup made just before. */
      migratedAfterBackup: z.nullable(z.string()),
    }),
    errors: unlockErrors,
  }),
  /** Who has the vault open, from its lock file; null when nobody says so. */
  'vault.whoHasItOpen': procedure({
    kind: 'query',
    locked: 'allowed',
    input: z.strictObject({ folder: folderPath }),
    output: z.strictObject({
      holder: z.nullable(z.strictObject({ computer: z.string(), since: z.string() })),
    }),
    errors: [],
  }),
  'vault.lock': procedure({
    kind: 'command',
    locked: 'allowed',
    input: z.strictObject({}),
    output: z.strictObject({}),
    errors: [],
  }),
  /**
   * The screen's answer to `flush.requested`, and what it says before it asks for a lock itself:
   * whether everything typed is saved. The host takes it and goes on with the lock or, if everything
   * is saved or the worker says so, with the close; the core has nothing to do.
   */
  'vault.flushed': procedure({
    kind: 'command',
    locked: 'allowed',
    input: z.strictObject({ reason: z.enum(['lock', 'close']), isSaved: z.boolean() }),
    output: z.strictObject({}),
    errors: [],
  }),
  'vault.changePassphrase': procedure({
    kind: 'command',
    locked: 'denied',
    input: z.strictObject({
      current: passphrase,
      next: z.string().check(z.minLength(12), z.maxLength(1_000)),
    }),
    output: z.strictObject({}),
    errors: ['wrong_passphrase', 'key_file_missing', 'key_file_damaged', 'read_only', 'disk_full'],
  }),
  /** Sets a new passphrase for a vault just opened with its recovery key. */
  'vault.resetPassphrase': procedure({
    kind: 'command',
    locked: 'denied',
    input: z.strictObject({
      recoveryKey,
      next: z.string().check(z.minLength(12), z.maxLength(1_000)),
    }),
    output: z.strictObject({}),
    errors: [
      'wrong_recovery_key',
      'key_file_missing',
      'key_file_damaged',
      'read_only',
      'disk_full',
    ],
  }),
  'vault.session': procedure({
    kind: 'query',
    locked: 'denied',
    input: z.strictObject({}),
    output: z.strictObject({
      worker,
      folder: z.string(),
      isRecoveryKeyConfirmed: z.boolean(),
      lockAfterMinutes: z.int(),
      today: z.string(),
    }),
    errors: [],
  }),
  /** The worker typed, pointed or scrolled: puts off the idle lock. */
  'vault.activity': procedure({
    kind: 'command',
    locked: 'allowed',
    input: z.strictObject({}),
    output: z.strictObject({}),
    errors: [],
  }),
} as const;
