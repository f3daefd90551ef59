import { readFileSync } from 'node:fs';
import { armor, Decrypter, Encrypter, identityToRecipient } from 'age-encryption';
import type { VaultSecret } from '../../contract/shapes.ts';
import { storeErrorOf } from '../store/store-error.ts';
import { readRecoveryKey } from './recovery-key.ts';

/**
 * scrypt with N = 2^17, r = 8, p = 1: about half a second and 128 MB for each guess, OWASP's advice
 * for scrypt (Password Storage Cheat Sheet). Files with less are refused, so that nobody can make
 * a weak one and have the app trust it.
 */
const WORK_FACTOR = 17;

/** 2^20 takes 1 GB and some seconds: more than that is a file made to stop the computer. */
const WORK_FACTOR_CEILING = 20;

/** A key file holds 32 bytes: anything much longer is not one. In bytes. */
const KEY_FILE_MAXIMUM = 4_096;

export type KeyFailure =
  'wrong_passphrase' | 'wrong_recovery_key' | 'key_file_missing' | 'key_file_damaged';

export type UnwrappedKey =
  | { readonly ok: true; readonly key: Uint8Array }
  | { readonly ok: false; readonly code: KeyFailure };

/** A database key wrapped to a passphrase: an age file in text form, which `age -d` can open. */
export async function wrapToPassphrase(key: Uint8Array, passphrase: string): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(normalisePassphrase(passphrase));
  encrypter.setScryptWorkFactor(WORK_FACTOR);
  return armor.encode(await encrypter.encrypt(key));
}

/** A database key wrapped to a recovery key: an age file in text form. */
export async function wrapToRecoveryKey(key: Uint8Array, recoveryKey: string): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(recoveryKey));
  return armor.encode(await encrypter.encrypt(key));
}

/**
 * Unwraps the database key with a passphrase or a recovery key, from the key file that belongs to
 * it. A wrong secret is known here, before the database is touched; whatever fails after this is
 * damage and must never be called a wrong passphrase.
 */
export async function unwrapKey(
  files: { readonly passphraseKey: string; readonly recoveryKey: string },
  secret: VaultSecret,
): Promise<UnwrappedKey> {
  switch (secret.kind) {
    case 'passphrase': {
      const decrypter = new Decrypter();
      decrypter.addPassphrase(normalisePassphrase(secret.passphrase));
      return unwrap(files.passphraseKey, decrypter, 'wrong_passphrase');
    }
    case 'recovery_key': {
      const decrypter = new Decrypter();
      const identity = readRecoveryKey(secret.recoveryKey);
      if (identity === null || !acceptsIdentity(decrypter, identity)) {
        return { ok: false, code: 'wrong_recovery_key' };
      }
      return unwrap(files.recoveryKey, decrypter, 'wrong_recovery_key');
    }
  }
}

/** The same passphrase gives the same key whatever keyboard or input method typed it. */
function normalisePassphrase(passphrase: string): string {
  return passphrase.normalize('NFKC');
}

/** False for a key whose checksum does not fit: a character was mistyped. */
function acceptsIdentity(decrypter: Decrypter, identity: string): boolean {
  try {
    decrypter.addIdentity(identity);
    return true;
  } catch {
    return false;
  }
}

async function unwrap(
  path: string,
  decrypter: Decrypter,
  wrong: 'wrong_passphrase' | 'wrong_recovery_key',
): Promise<UnwrappedKey> {
  const file = readKeyFile(path);
  if (typeof file === 'string') return { ok: false, code: file };
  if (!isSound(file, wrong)) return { ok: false, code: 'key_file_damaged' };
  let isWrong = false;
  // Asked only when the secret before it did not fit: tells a wrong secret from a damaged file.
  decrypter.addIdentity({
    unwrapFileKey: () => {
      isWrong = true;
      return null;
    },
  });
  try {
    const key = await decrypter.decrypt(file);
    return key.length === 32 ? { ok: true, key } : { ok: false, code: 'key_file_damaged' };
  } catch {
    return { ok: false, code: isWrong ? wrong : 'key_file_damaged' };
  }
}

function readKeyFile(path: string): Uint8Array | 'key_file_missing' | 'key_file_damaged' {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (storeErrorOf(error)?.code === 'not_found') return 'key_file_missing';
    throw storeErrorOf(error) ?? error;
  }
  try {
    return text.length > KEY_FILE_MAXIMUM ? 'key_file_damaged' : armor.decode(text);
  } catch {
    return 'key_file_damaged';
  }
}

/**
 * Looks at the header before any work is done for it: an age file of the kind expected, and for a
 * passphrase a work factor within our bounds (the library has a ceiling but no floor).
 */
function isSound(file: Uint8Array, wrong: 'wrong_passphrase' | 'wrong_recovery_key'): boolean {
  const [version, stanza] = new TextDecoder('latin1').decode(file.subarray(0, 200)).split('\n');
  if (version !== 'age-encryption.org/v1' || stanza === undefined) return false;
  if (wrong === 'wrong_recovery_key') return stanza.startsWith('-> X25519 ');
  const workFactor = Number(/^-> scrypt \S+ ([1-9]\d?)$/.exec(stanza)?.[1]);
  return workFactor >= WORK_FACTOR && workFactor <= WORK_FACTOR_CEILING;
}
