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
 * gives it its name. A file that was there before is kept aside until `place` has returned, and put
 * back if it throws: whatever goes wrong, the destination is as it was and nothing is left beside
 * it. Failures that belong to life come back as codes.
 */
export function placeFile<Result>(
  destination: Destination,
  bytes: Uint8Array,
  exportId: string,
  place: (put: () => void) => Result,
) {
  const folder = path.dirname(destination.path);
  const name = path.basename(destination.path);
  const partial = path.join(folder, `.${name}.${exportId}.partial`);
  const replaced = path.join(folder, `.${name}.replaced-${exportId.slice(0, 8)}`);
  let isWritten = false;
  let isAside = false;
  let isPlaced = false;
  try {
    writeDurably(partial, bytes);
    isWritten = true;
    const result = place(() => {
      if (existsSync(destination.path)) {
        if (!destination.isReplacing) throw new FileExistsError();
        renameSync(destination.path, replaced);
        isAside = true;
      }
      renameSync(partial, destination.path);
      isPlaced = true;
      syncFolder(folder);
    });
    if (isAside) discard(replaced);
    return result;
  } catch (error) {
    // A vault that could not take the row has not exported anything.
    if (isAside) renameSync(replaced, destination.path);
    else if (isPlaced) rmSync(destination.path, { force: true });
    return refusalFor(error, isWritten);
  } finally {
    rmSync(partial, { force: true });
  }
}

/** The export is done and logged by now: an old file that will not go does not undo it. */
function discard(replaced: string): void {
  try {
    rmSync(replaced, { force: true, maxRetries: 3, retryDelay: 100 });
  } catch {
    // Held by a virus scanner or a synchroniser for longer than that.
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
