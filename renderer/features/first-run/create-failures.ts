import type { FailureWords } from '../../components/failure.tsx';

export type CreateFailure = { readonly code: string; readonly ref: string };

/** Why a vault could not be made, in words. Whatever the reason, nothing half-made is left. */
export function createFailureWords(code: string): FailureWords {
  const safe = 'Nothing has been made, and everything typed here has been kept.';
  switch (code) {
    case 'vault_exists':
      return {
        title: 'There is a vault in this folder already',
        happened: 'A vault is never written over.',
        safe,
        next: 'Choose another folder, or open the vault that is there.',
      };
    case 'not_found':
      return {
        title: 'The folder is no longer there',
        happened: 'It may have been moved, or its drive may have been disconnected.',
        safe,
        next: 'Enter a folder that exists.',
      };
    case 'read_only':
      return {
        title: 'The folder cannot be written to',
        happened: 'The app has no permission to make files in it.',
        safe,
        next: 'Choose a folder of your own, for instance inside your documents.',
      };
    case 'disk_full':
      return {
        title: 'The disk is full',
        happened: 'There was no room for the vault.',
        safe,
        next: 'Free some space, or go back and choose a folder on another disk. Then continue.',
      };
    default:
      return {
        title: 'The vault could not be made',
        happened: 'Something in the app went wrong.',
        safe,
        next: 'Continue again. If it happens twice, give the reference to whoever supports the app.',
      };
  }
}
