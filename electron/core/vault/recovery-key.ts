import { generateX25519Identity } from 'age-encryption';

const PREFIX = 'AGE-SECRET-KEY-';

/** A new recovery key: an age identity of 74 characters with a checksum of its own. */
export function newRecoveryKey(): Promise<string> {
  return generateX25519Identity();
}

/**
 * A recovery key as a person types it back from paper, made into the form age knows. Spaces, line
 * ends, dashes, small letters and a missing first part are forgiven, and so are the characters that
 * age leaves out of its alphabet because they look like others. Anything that cannot be a recovery
 * key gives null; a mistyped character is found by the key's own checksum, later.
 */
export function readRecoveryKey(typed: string): string | null {
  const letters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Dash}]/gu, '');
  const secret = /^(?:AGESECRETKEY[1IL])?([A-Z0-9]{58})$/.exec(letters)?.[1];
  if (secret === undefined) return null;
  const meant = secret.replaceAll('O', '0').replaceAll('B', '8').replace(/[1I]/g, 'L');
  return `${PREFIX}1${meant}`;
}
