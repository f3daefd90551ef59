import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { listBackups } from '../../electron/core/store/backup-records.ts';
import { createDatabase, openDatabase } from '../../electron/core/store/database.ts';
import { isWhole } from '../../electron/core/store/integrity.ts';
import {
  DatabaseFromFutureError,
  migrate,
  versionOf,
  type Migration,
} from '../../electron/core/store/migrate.ts';
import { migrations } from '../../electron/core/store/migrations/all.ts';
import { openSession } from '../../electron/core/vault/session.ts';
import { vaultPaths } from '../../electron/core/vault/vault-folder.ts';
import { closedTestCore, type OpenTestCore } from '../support/in-process-core.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const newest = migrations.length;

/** What a next version might do: a table rebuilt, rows moved, a column and an index added. */
const STEPS = [
  'CREATE TABLE planted (planted_id TEXT NOT NULL PRIMARY KEY, words TEXT NOT NULL) STRICT',
  `INSERT INTO planted (planted_id, words)
   SELECT actor_id, name FROM worker`,
  'ALTER TABLE worker ADD COLUMN planted TEXT',
  'CREATE INDEX planted_by_words ON planted (words)',
  `UPDATE worker SET team = 'moved'`,
];

function nextMigration(afterStep: (step: number) => void = () => {}): Migration {
  return {
    version: newest + 1,
    name: 'planted',
    up: (database) => {
      for (const [step, statement] of STEPS.entries()) {
        database.exec(statement);
        afterStep(step);
      }
    },
  };
}

const migrateTo = (test: OpenTestCore, next: readonly Migration[]) =>
  openSession(test.core.context, test.folder, Uint8Array.from(test.key), [...migrations, ...next]);

function inspect<Value>(test: OpenTestCore, look: (database: Database.Database) => Value): Value {
  const database = openDatabase(vaultPaths(test.folder).database, test.key);
  try {
    return look(database);
  } finally {
    database.close();
  }
}

/** Every table's definition and every row: the whole of what a database holds. */
function everythingIn(database: Database.Database): unknown {
  const schema = database
    .prepare<[], { name: string; type: string; sql: string | null }>(
      'SELECT name, type, sql FROM sqlite_master ORDER BY type, name',
    )
    .all();
  const tables = schema.filter(({ type, sql }) => type === 'table' && !sql?.includes('VIRTUAL'));
  const rows = tables.map(({ name }) => database.prepare(`SELECT * FROM "${name}"`).raw().all());
  return { version: versionOf(database), schema, rows };
}

describe('the migrations', () => {
  it('are numbered from 1 without gaps', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, at) => at + 1));
  });

  // One row for each: from the version before it to its own.
  it.each(migrations.map((migration) => [migration.version, migration] as const))(
    'number %i moves a database on from the version before it',
    (version) => {
      const path = join(temporaryFolder(), 'case.db');
      const database = createDatabase(path, new Uint8Array(32).fill(1));
      migrate(database, migrations.slice(0, version - 1));
      expect(versionOf(database)).toBe(version - 1);
      migrate(database, migrations.slice(0, version));
      expect(versionOf(database)).toBe(version);
      expect(isWhole(database)).toBe(true);
      database.close();
    },
  );

  it('leave a database that is up to date alone', async () => {
    const test = await closedTestCore();
    const before = inspect(test, everythingIn);
    expect(migrateTo(test, []).migratedAfterBackup).toBeNull();
    test.close();
    expect(inspect(test, everythingIn)).toEqual(before);
    expect(listBackups(vaultPaths(test.folder).backups)).toEqual([]);
  });
});

describe('a vault from an older version', () => {
  it('is backed up, verified and only then brought up to date', async () => {
    const test = await closedTestCore();
    const { session, migratedAfterBackup } = migrateTo(test, [nextMigration()]);
    expect(versionOf(session.database)).toBe(newest + 1);
    const [backup] = listBackups(vaultPaths(test.folder).backups);
    expect(backup).toMatchObject({ name: migratedAfterBackup, reason: 'before_migration' });
    test.close();
  });

  it.each(STEPS.map((_, step) => step))(
    'is left as it was when the app fails after step %i, with the backup there',
    async (failing) => {
      const test = await closedTestCore();
      const before = inspect(test, everythingIn);
      const fail = (step: number) => {
        if (step === failing) throw new Error('planted');
      };
      expect(() => migrateTo(test, [nextMigration(fail)])).toThrow('planted');
      expect(inspect(test, everythingIn)).toEqual(before);
      expect(listBackups(vaultPaths(test.folder).backups)).toHaveLength(1);
      test.reopen();
    },
  );

  it('is left as it was when the disk fills up at any moment', async () => {
    const test = await closedTestCore();
    const before = inspect(test, everythingIn);
    // SQLite then answers as on a full disk: at the first page more than there were, the second …
    const fillUp = (allowed: number): Migration => ({
      ...nextMigration(),
      up: (database) => {
        const pages = Number(database.pragma('page_count', { simple: true }));
        database.pragma(`max_page_count = ${pages + allowed}`);
        nextMigration().up(database);
      },
    });
    for (const allowed of [0, 1, 2]) {
      test.clock.advance('PT1S');
      expect(() => migrateTo(test, [fillUp(allowed)])).toThrow(
        expect.objectContaining({ code: 'disk_full' }),
      );
      expect(inspect(test, everythingIn)).toEqual(before);
    }
    migrateTo(test, [nextMigration()]);
    test.close();
  });

  it('is left as it was when the new rows would refer to nothing', async () => {
    const test = await closedTestCore();
    const before = inspect(test, everythingIn);
    const orphaning: Migration = {
      version: newest + 1,
      name: 'orphaning',
      up: (database) => database.exec('DELETE FROM worker'),
    };
    expect(() => migrateTo(test, [orphaning])).toThrow('refer to nothing');
    expect(inspect(test, everythingIn)).toEqual(before);
  });

  it('is not moved on when the backup before it cannot be made', async () => {
    const test = await closedTestCore();
    const before = inspect(test, everythingIn);
    const { backups } = vaultPaths(test.folder);
    // A file where the folder of backups should be.
    writeFileSync(backups, '');
    expect(() => migrateTo(test, [nextMigration()])).toThrow();
    expect(inspect(test, everythingIn)).toEqual(before);
  });
});

it('refuses a database from a later version and does not touch it', async () => {
  const test = await closedTestCore();
  migrateTo(test, [nextMigration()]);
  test.close();
  const { database } = vaultPaths(test.folder);
  const before = readFileSync(database);
  expect(() => migrateTo(test, [])).toThrow(DatabaseFromFutureError);
  expect(readFileSync(database).equals(before)).toBe(true);
});
