/**
 * What can go wrong with files and databases in the course of life, whoever's fault it is. Each has
 * words of its own on screen; anything else is a defect.
 */
export type StoreErrorCode = 'damaged' | 'in_use' | 'read_only' | 'disk_full' | 'not_found';

/** An error of SQLite or of the file system, translated once. It carries no path and no words. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, cause?: unknown) {
    super(`The store answered: ${code}.`, { cause });
    this.code = code;
  }
}

/** The expected failure behind an error of any library, or null when it is a defect. */
export function storeErrorOf(error: unknown): StoreError | null {
  if (error instanceof StoreError) return error;
  const code = systemCodeOf(error);
  const meaning = code === null ? null : meaningOf(code);
  return meaning === null ? null : new StoreError(meaning, error);
}

/** Runs something that touches disk and throws {@link StoreError} for what it can expect. */
export function translatingErrors<Value>(work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    throw storeErrorOf(error) ?? error;
  }
}

/** `SQLITE_…` or an errno name such as `ENOSPC`: safe to log, because it says nothing of anyone. */
export function systemCodeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' && /^[A-Z][A-Z0-9_]*$/.test(error.code) ? error.code : null;
}

function meaningOf(code: string): StoreErrorCode | null {
  // The longer SQLite codes (SQLITE_IOERR_WRITE, SQLITE_READONLY_DIRECTORY) refine a shorter one.
  if (/^SQLITE_(BUSY|LOCKED|PROTOCOL)(_|$)/.test(code)) return 'in_use';
  if (/^SQLITE_(CORRUPT|NOTADB)(_|$)/.test(code)) return 'damaged';
  // CANTOPEN: the database is there (its header was read before), its -wal file cannot be made.
  if (/^SQLITE_(READONLY|PERM|CANTOPEN)(_|$)/.test(code)) return 'read_only';
  switch (code) {
    case 'SQLITE_FULL':
    case 'ENOSPC':
    case 'EDQUOT':
      return 'disk_full';
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return 'read_only';
    case 'ENOENT':
    case 'ENOTDIR':
      return 'not_found';
    // Windows: another program (a virus scanner, a synchroniser) holds the file just now.
    case 'EBUSY':
      return 'in_use';
    // A page that is not there at all: the file is shorter than its header says.
    case 'SQLITE_IOERR_SHORT_READ':
      return 'damaged';
    default:
      return null;
  }
}
