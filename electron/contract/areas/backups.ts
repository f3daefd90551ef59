import * as z from 'zod/mini';
import { procedure } from '../procedure.ts';
import { backupRecord, folderPath, passphrase, vaultSecret } from '../shapes.ts';

export const backupProcedures = {
  'backups.list': procedure({
    kind: 'query',
    locked: 'denied',
    input: z.strictObject({}),
    output: z.strictObject({ backups: z.array(backupRecord) }),
    errors: [],
  }),
  /** Makes a backup and verifies it by opening it with the key. `folder` null: inside the vault. */
  'backups.create': procedure({
    kind: 'command',
    locked: 'denied',
    input: z.strictObject({ folder: z.nullable(folderPath) }),
    output: z.strictObject({ path: z.string(), backup: backupRecord }),
    errors: ['not_found', 'read_only', 'disk_full', 'not_verified'],
  }),
  /** Puts a backup in place of the vault's database. The replaced files are kept aside. Then locks. */
  'backups.restore': procedure({
    kind: 'command',
    locked: 'denied',
    input: z.strictObject({ name: z.string().check(z.maxLength(200)), passphrase }),
    output: z.strictObject({ keptAside: z.string() }),
    errors: [
      'not_found',
      'wrong_passphrase',
      'key_file_missing',
      'key_file_damaged',
      'not_verified',
      'read_only',
      'disk_full',
      'in_use',
    ],
  }),
  /** The backups of a vault that would not open, and whether each can be read at all. */
  'backups.listLocked': procedure({
    kind: 'query',
    locked: 'allowed',
    input: z.strictObject({ folder: folderPath }),
    output: z.strictObject({ backups: z.array(backupRecord) }),
    errors: [],
  }),
  /** Restores the last good backup of a damaged vault: the damaged files are kept aside. */
  'backups.restoreLocked': procedure({
    kind: 'command',
    locked: 'allowed',
    input: z.strictObject({
      folder: folderPath,
      name: z.string().check(z.maxLength(200)),
      secret: vaultSecret,
      /** As in `vault.unlock`. */
      takeOver: z.boolean(),
    }),
    output: z.strictObject({ keptAside: z.string() }),
    errors: [
      'not_found',
      'wrong_passphrase',
      'wrong_recovery_key',
      'key_file_missing',
      'key_file_damaged',
      'not_verified',
      'read_only',
      'disk_full',
      'in_use',
    ],
  }),
} as const;
