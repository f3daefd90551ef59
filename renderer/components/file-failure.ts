import type { FailureWords } from './failure.tsx';

const NOTHING_WRITTEN = 'No file has been written.';

/** Why a file that was to leave the vault could not be written; null for any other reason. */
export function fileFailureWords(code: string): FailureWords | null {
  switch (code) {
    case 'file_in_use':
      return {
        title: 'The file is open in another program',
        happened: 'A file of this name is open, so it cannot be replaced.',
        safe: NOTHING_WRITTEN,
        next: 'Close the file there, or give the new one another name. Then export again.',
      };
    case 'read_only':
      return {
        title: 'The folder cannot be written to',
        happened: 'The app has no permission to make files in it.',
        safe: NOTHING_WRITTEN,
        next: 'Choose another folder, then export again.',
      };
    case 'disk_full':
      return {
        title: 'The disk is full',
        happened: 'There was no room for the file.',
        safe: 'Nothing half-written was left behind.',
        next: 'Free some space or choose a folder on another disk, then export again.',
      };
    default:
      return null;
  }
}
