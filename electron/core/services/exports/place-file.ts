import { existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { refused } from '../../../contract/procedure.ts';
import { storeErrorOf, systemCodeOf } from '../../store/store-error.ts';
import { syncFolder, writeDurably } from '../../vault/atomic-write.ts';

export type Destination = {
  readonly path: string;
  /** Whether a file of that name may be replaced. */
  readonly isReplacing: boolean;
};

/**
 * Writes a file beside its destination and calls `place` when its bytes are on the disk; `put` then
 * gives it its name in one step. Whatever goes wrong, nothing is left beside the destination and a
 * file that was there before is whole. Failures that belong to life come back as codes.
 */
export function placeFile<Result>(
  destination: Destination,
  bytes: Uint8Array,
  exportId: string,
  place: (put: () => void) => Result,
) {
  const folder = path.dirname(destination.path);
  const partial = path.join(folder, `.${path.basename(destination.path)}.${exportId}.partial`);
  let isWritten = false;
  try {
    writeDurably(partial, bytes);
    isWritten = true;
    return place(() => {
      if (!destination.isReplacing && existsSync(destination.path)) throw new FileExistsError();
      renameSync(partial, destination.path);
      syncFolder(folder);
    });
  } catch (error) {
    return refusalFor(error, isWritten);
  } finally {
    rmSync(partial, { force: true });
  }
}

/** Somebody made a file of that name while the document was being written. */
class FileExistsError extends Error {
  override readonly name = 'FileExistsError';
}

function refusalFor(error: unknown, isWritten: boolean) {
  if (error instanceof FileExistsError) return refused('file_exists');
  // The folder has just taken a new file, so a name that it will not take is held by a program
  // that has the old file open: Word, a PDF reader, a synchroniser.
  if (isWritten && ['EPERM', 'EACCES', 'EBUSY'].includes(systemCodeOf(error) ?? '')) {
    return refused('file_in_use');
  }
  switch (storeErrorOf(error)?.code) {
    case 'disk_full':
      return refused('disk_full');
    case 'read_only':
      return refused('read_only');
    case 'not_found':
      return refused('folder_not_found');
    case 'in_use':
      return refused('file_in_use');
    default:
      throw error;
  }
}
