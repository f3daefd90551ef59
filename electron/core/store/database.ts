import { closeSync, openSync, readSync } from 'node:fs';
import Database from 'better-sqlite3';
import { makeOwnFile } from '../vault/atomic-write.ts';
import { StoreError, translatingErrors } from './store-error.ts';

/**
 * Marks a file as a database of this app, in its header: "PAvt", for Permanence Appraisal vault.
 * Only other tools read it; a file that opens with the vault's key is ours anyway.
 */
const APPLICATION_ID = 0x50417674;

/** Written by SQLite into every database that is not encrypted. */
const PLAIN_HEADER = 'SQLite format 3\0';

/**
 * How long another program may hold the file before it counts as in use. Long enough for a virus
 * scanner or a synchroniser to let go, short enough to wait for.
 */
const BUSY_MILLISECONDS = 1_500;

/** The driver's method for keying from bytes, which can be zeroed as a pragma's text cannot. */
type Keyed = { readonly key: (key: Buffer) => unknown };

/** Makes a new, empty, encrypted database. The file must not exist yet. */
export function createDatabase(path: string, key: Uint8Array): Database.Database {
  translatingErrors(() => makeOwnFile(path));
  return opened(path, key, { fileMustExist: true }, (database) => {
    database.pragma(`application_id = ${APPLICATION_ID}`);
    useExclusively(database);
  });
}

/**
 * Opens a vault's database for this process alone: until it is closed, or the process ends in
 * whatever way, nobody else can open it (see electron/decisions/0004). Throws {@link StoreError}.
 */
export function openDatabase(path: string, key: Uint8Array): Database.Database {
  requireEncrypted(path);
  return opened(path, key, { fileMustExist: true }, useExclusively);
}

/** Opens a copy to look at it, changing nothing: for verifying backups. Throws {@link StoreError}. */
export function openCopy(path: string, key: Uint8Array): Database.Database {
  requireEncrypted(path);
  return opened(path, key, { fileMustExist: true, readonly: true }, probe);
}

/**
 * Refuses a file that SQLite could read without a key, or could mistake for a new database because
 * it is empty: an app that opens such a file goes on writing children's names in the clear. Never
 * for a file that this process has open: under POSIX, closing a handle drops its locks.
 */
export function requireEncrypted(path: string): void {
  const start = translatingErrors(() => firstBytes(path, PLAIN_HEADER.length));
  if (start.length < PLAIN_HEADER.length || start.toString('latin1') === PLAIN_HEADER) {
    throw new StoreError('damaged');
  }
}

function opened(
  path: string,
  key: Uint8Array,
  options: Database.Options,
  prepare: (database: Database.Database) => void,
): Database.Database {
  return translatingErrors(() => {
    const database = new Database(path, { ...options, timeout: BUSY_MILLISECONDS });
    try {
      unlock(database, key);
      prepare(database);
      return database;
    } catch (error) {
      // A handle left open would keep the file locked against the next attempt.
      database.close();
      throw error;
    }
  });
}

/** SQLCipher version 4's format with a raw key: other tools can open it, given the key. */
function unlock(database: Database.Database, key: Uint8Array): void {
  if (key.length !== 32) throw new Error('A database key has 32 bytes.');
  database.pragma(`cipher = 'sqlcipher'`);
  database.pragma('legacy = 4');
  const literal = Buffer.from(`x'${'0'.repeat(64)}'`, 'latin1');
  for (const [index, byte] of key.entries()) {
    literal[2 + index * 2] = hexDigit(byte >> 4);
    literal[3 + index * 2] = hexDigit(byte & 15);
  }
  requireCiphers(database);
  database.key(literal);
  literal.fill(0);
}

/** With the driver that has no ciphers, every file would be written in the clear. */
function requireCiphers(database: object): asserts database is Keyed {
  if (!('key' in database)) throw new Error('The database driver installed cannot encrypt.');
}

function useExclusively(database: Database.Database): void {
  // Before the first read, so that the lock is taken at once and no -shm file is ever made.
  database.pragma('locking_mode = EXCLUSIVE');
  probe(database);
  database.pragma('journal_mode = WAL');
  // FULL, not the driver's NORMAL: an autosave that has been acknowledged survives a power cut.
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  database.pragma('secure_delete = ON');
  // Up to 64 MiB of pages kept deciphered: a search touches hundreds, and each costs its decipher.
  database.pragma('cache_size = -65536');
  // Sorting a large result must not spill words into a temporary file.
  database.pragma('temp_store = MEMORY');
  holdLock(database);
}

/** Reads the header and the schema: with another key, or with damage there, this throws. */
function probe(database: Database.Database): void {
  database.prepare('SELECT count(*) FROM sqlite_master').get();
}

/** In exclusive mode a lock once taken is kept; an empty write transaction takes it. */
function holdLock(database: Database.Database): void {
  database.exec('BEGIN IMMEDIATE');
  database.exec('COMMIT');
}

function firstBytes(path: string, count: number): Buffer {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(count);
    const read = readSync(file, bytes, 0, count, 0);
    return bytes.subarray(0, read);
  } finally {
    closeSync(file);
  }
}

function hexDigit(value: number): number {
  return value < 10 ? 48 + value : 87 + value;
}
