import type Database from 'better-sqlite3';

/**
 * One step of the database from the version before it. A released migration is never edited: a
 * mistake in it is mended by the next one.
 */
export type Migration = {
  /** 1, 2, 3 …, without gaps: kept in `PRAGMA user_version`. */
  readonly version: number;
  /** The file's name without its number, for the log and for the tests. */
  readonly name: string;
  /** Runs inside a transaction that the caller holds: no `BEGIN`, no `COMMIT`, nothing to await. */
  readonly up: (database: Database.Database) => void;
};

/** Thrown when the database was written by a later version of the app. Nothing has been touched. */
export class DatabaseFromFutureError extends Error {
  override readonly name = 'DatabaseFromFutureError';
  readonly found: number;
  readonly newest: number;

  constructor(found: number, newest: number) {
    super(`The database is at version ${found}; this app knows versions up to ${newest}.`);
    this.found = found;
    this.newest = newest;
  }
}

/** The steps a database still needs, oldest first; throws {@link DatabaseFromFutureError}. */
export function pendingMigrations(
  database: Database.Database,
  migrations: readonly Migration[],
): readonly Migration[] {
  const found = versionOf(database);
  const newest = migrations.at(-1)?.version ?? 0;
  if (found > newest) throw new DatabaseFromFutureError(found, newest);
  return migrations.filter((migration) => migration.version > found);
}

/**
 * Brings a database up to date: all pending steps in one transaction, foreign keys checked before
 * it ends. Whatever goes wrong, the database is left exactly as it was.
 */
export function migrate(database: Database.Database, migrations: readonly Migration[]): void {
  const pending = pendingMigrations(database, migrations);
  if (pending.length === 0) return;
  // A step that rebuilds a table must be able to drop the old one; inside a transaction the
  // setting cannot be changed, so it goes off before and the check below takes its place.
  database.pragma('foreign_keys = OFF');
  try {
    database.transaction(() => runAll(database, pending)).immediate();
  } finally {
    database.pragma('foreign_keys = ON');
  }
}

/** The version in the database's header: 0 for a database that has never been migrated. */
export function versionOf(database: Database.Database): number {
  return Number(database.pragma('user_version', { simple: true }));
}

function runAll(database: Database.Database, pending: readonly Migration[]): void {
  for (const migration of pending) {
    migration.up(database);
    database.pragma(`user_version = ${migration.version}`);
  }
  const broken = database.pragma('foreign_key_check');
  if (Array.isArray(broken) && broken.length > 0) {
    throw new Error(`Migrating would leave ${broken.length} rows that refer to nothing.`);
  }
}
