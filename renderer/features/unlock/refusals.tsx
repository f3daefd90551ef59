import type { unlockErrors } from '../../../electron/contract/areas/vault.ts';
import type { FailureWords } from '../../components/failure.tsx';

export type UnlockCode = (typeof unlockErrors)[number];

/** A secret that does not fit is said beside its box; every other refusal has a screen of its own. */
export type RefusalCode = Exclude<UnlockCode, 'wrong_passphrase' | 'wrong_recovery_key'> | 'failed';

export type SecretKind = 'passphrase' | 'recovery_key';

/** The refusal a failure code stands for; null for a secret that does not fit. */
export function refusalOf(code: string): RefusalCode | null {
  switch (code) {
    case 'wrong_passphrase':
    case 'wrong_recovery_key':
      return null;
    case 'no_vault':
    case 'key_file_missing':
    case 'key_file_damaged':
    case 'vault_damaged':
    case 'vault_from_newer_version':
    case 'in_use':
    case 'read_only':
    case 'disk_full':
      return code;
    default:
      return 'failed';
  }
}

const UNTOUCHED = 'Nothing has been changed or deleted.';

/** What a refusal screen says. `kind` is the secret with which unlocking was tried. */
export function refusalWords(code: RefusalCode, kind: SecretKind): FailureWords {
  switch (code) {
    case 'no_vault':
      return {
        title: 'The vault is not in this folder',
        happened: 'The folder, or the files of the vault in it, cannot be found.',
        safe: `The app has not moved or deleted anything. If the folder is on a drive or a network place that is not connected, the vault is still there.`,
        next: (
          <ul>
            <li>If the folder is on a removable drive, plug it in. Then try again.</li>
            <li>If it is on a network drive, connect to the network. Then try again.</li>
            <li>If the folder has been moved or renamed, open it where it is now.</li>
          </ul>
        ),
      };
    case 'key_file_missing':
      return keyFileWords(kind, 'missing');
    case 'key_file_damaged':
      return keyFileWords(kind, 'damaged');
    case 'vault_damaged':
      return {
        title: 'The vault’s database is damaged',
        happened:
          'The file case.db cannot be read as the vault it should be. This can follow a power cut, a failing disk, or another program changing the file.',
        safe: `${UNTOUCHED} The backups below are separate copies. Restoring one keeps the damaged files aside, so that somebody can still try to read them.`,
        next: null,
      };
    case 'vault_from_newer_version':
      return {
        title: 'This vault needs a newer version of the app',
        happened:
          'It was last opened by a newer version, which keeps things in a way that this version does not know.',
        safe: `${UNTOUCHED} Everything in the vault is as the newer version left it.`,
        next: <p>Install the newest version of Permanence Appraisal, then open the vault again.</p>,
      };
    case 'in_use':
      return {
        title: 'The vault is open somewhere else',
        happened:
          'Only one copy of the app can have a vault open, so that no words are overwritten.',
        safe: `${UNTOUCHED}`,
        next: null,
      };
    case 'read_only':
      return {
        title: 'The vault’s folder cannot be written to',
        happened:
          'The app can read the folder but cannot save in it, so nothing you typed could be kept.',
        safe: `${UNTOUCHED} Everything saved before is still there.`,
        next: (
          <ul>
            <li>Ask whoever looks after the computer for permission to write to the folder.</li>
            <li>If it is on a card or a drive with a lock switch, turn the switch off.</li>
            <li>Then try again.</li>
          </ul>
        ),
      };
    case 'disk_full':
      return {
        title: 'The disk is full',
        happened: 'Opening the vault needs a little free space, and there is none.',
        safe: `${UNTOUCHED} Everything saved before is still there.`,
        next: <p>Free some space on the disk that holds the folder, then try again.</p>,
      };
    case 'failed':
      return {
        title: 'The vault could not be opened',
        happened: 'Something in the app went wrong while opening it.',
        safe: UNTOUCHED,
        next: (
          <p>
            Try again. If it happens twice, close the app and open it again, then give the reference
            to whoever supports the app.
          </p>
        ),
      };
  }
}

function keyFileWords(kind: SecretKind, state: 'missing' | 'damaged'): FailureWords {
  const isPassphrase = kind === 'passphrase';
  const file = isPassphrase ? 'key.passphrase.age' : 'key.recovery.age';
  const own = isPassphrase ? 'passphrase' : 'recovery key';
  const other = isPassphrase ? 'recovery key' : 'passphrase';
  return {
    title: state === 'missing' ? 'A key file is missing' : 'A key file is damaged',
    happened:
      state === 'missing'
        ? `The file ${file} is not in the vault’s folder. The ${own} cannot open the vault without it.`
        : `The file ${file} cannot be read. The ${own} cannot open the vault without it, so whether the ${own} was right is not known.`,
    safe: `${UNTOUCHED} The case files are in another file, case.db, which this does not affect.`,
    next: (
      <ul>
        <li>The {other} has a key file of its own and may still open the vault.</li>
        <li>
          Every backup in the folder “backups” holds a copy of {file}. Copy it from the newest one
          into the vault’s folder, then try again.
        </li>
      </ul>
    ),
  };
}

/**
 * Why the vault is locked, and whether everything typed was saved before; null when the app has
 * just been started.
 */
export function lockReasonWords(reason: string | null, isSaved: boolean): string | null {
  const saved = isSaved
    ? 'Everything is saved.'
    : 'Some of what was typed could not be saved before the lock.';
  switch (reason) {
    case null:
      return null;
    case 'command':
      return `You locked the vault. ${saved}`;
    case 'idle':
      return `The vault locked because nothing was typed for a while. ${saved}`;
    case 'suspend':
      return `The vault locked because the computer went to sleep. ${saved}`;
    case 'screen_lock':
      return `The vault locked with the computer’s screen. ${saved}`;
    case 'restore':
      return 'The backup has been put in place. Unlock the vault to go on.';
    default:
      return 'The vault locked because a part of the app stopped. What was saved before is in the vault.';
  }
}
