import { FailureNotice, type FailureWords } from '../../components/failure.tsx';
import type { SaveFailure } from './save-settings.ts';

/** A setting that could not be kept. */
export function SettingFailure({ failure }: { readonly failure: SaveFailure | null }) {
  if (failure === null) return null;
  return <FailureNotice words={settingFailureWords(failure.code)} reference={failure.ref} />;
}

function settingFailureWords(code: string): FailureWords {
  const safe = 'Everything else is as it was.';
  switch (code) {
    case 'disk_full':
      return {
        title: 'The disk is full',
        happened: 'The change was not saved.',
        safe,
        next: 'Free some space, then make the change again.',
      };
    case 'read_only':
      return {
        title: 'The vault’s folder cannot be written to',
        happened: 'The change was not saved.',
        safe,
        next: 'Ask for permission to write to the folder, then make the change again.',
      };
    case 'key_file_missing':
    case 'key_file_damaged':
      return {
        title: 'The file key.passphrase.age is missing or damaged',
        happened: 'The passphrase cannot be checked without it.',
        safe,
        next: 'Copy the file back from a folder in “backups”, then try again.',
      };
    default:
      return {
        title: 'The change was not saved',
        happened: 'Something in the app went wrong.',
        safe,
        next: 'Make the change again. If it happens twice, lock and unlock the vault.',
      };
  }
}
