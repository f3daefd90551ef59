import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { instant } from '../../../guidance/model/dates.ts';
import { vaultId, type VaultId } from '../../../guidance/model/ids.ts';
import { storeErrorOf } from '../store/store-error.ts';
import { writeAtomically } from './atomic-write.ts';

/** Raised when a vault changes in a way that an older app must not touch. */
const VAULT_FORMAT = 1;

/**
 * How the database is encrypted, in words that an engineer with other tools could use. Nothing is
 * read from here to open it: a setting weakened in this file would have no effect.
 */
const CIPHER = { name: 'sqlcipher', legacy: 4, key: 'raw-256' } as const;

const vaultFile = z.strictObject({
  format: z.literal(VAULT_FORMAT),
  vaultId,
  cipher: z.strictObject({
    name: z.literal(CIPHER.name),
    legacy: z.literal(CIPHER.legacy),
    key: z.literal(CIPHER.key),
  }),
  createdAt: instant,
  /** The version of the app that last wrote this file. */
  appVersion: z.string().check(z.maxLength(40)),
});
export type VaultFile = z.infer<typeof vaultFile>;

/** Only this much of a later format can be relied on. */
const anyVaultFile = z.object({ format: z.int().check(z.minimum(1)) });

export type VaultFileFinding =
  | { readonly kind: 'found'; readonly vaultFile: VaultFile }
  | { readonly kind: 'missing' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'from_newer_version' };

/** Reads `vault.json`. Nothing in it is secret, and nothing in it is needed to open the database. */
export function readVaultFile(path: string): VaultFileFinding {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (storeErrorOf(error)?.code === 'not_found') return { kind: 'missing' };
    throw storeErrorOf(error) ?? error;
  }
  const content = parsed(text);
  const known = vaultFile.safeParse(content);
  if (known.success) return { kind: 'found', vaultFile: known.data };
  const any = anyVaultFile.safeParse(content);
  return any.success && any.data.format > VAULT_FORMAT
    ? { kind: 'from_newer_version' }
    : { kind: 'damaged' };
}

/** Writes `vault.json` for a vault of today's format. */
export function writeVaultFile(
  path: string,
  content: { readonly vaultId: VaultId; readonly createdAt: string; readonly appVersion: string },
): void {
  const checked = vaultFile.parse({ format: VAULT_FORMAT, cipher: CIPHER, ...content });
  writeAtomically(path, `${JSON.stringify(checked, null, 2)}\n`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Half a file, or none: found damaged by the schema.
    return null;
  }
}
