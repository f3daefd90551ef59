import type Database from 'better-sqlite3';

type Parameters = Readonly<Record<string, unknown>>;

const cache = new WeakMap<Database.Database, Map<string, Database.Statement<unknown[], unknown>>>();

/**
 * A statement compiled once for each open database: compiling costs more than most of them take to
 * run. `Row` is what the columns of the SELECT hold; every value in these tables was checked before
 * it was written and the tables are STRICT.
 */
export function prepared<Bound extends Parameters, Row = unknown>(
  database: Database.Database,
  sql: string,
): Database.Statement<[Bound], Row> {
  let statements = cache.get(database);
  if (statements === undefined) {
    statements = new Map();
    cache.set(database, statements);
  }
  let statement = statements.get(sql);
  if (statement === undefined) {
    statement = database.prepare(sql);
    statements.set(sql, statement);
  }
  // The one place where the text of a statement and the shape of its rows are matched by hand.
  return statement as unknown as Database.Statement<[Bound], Row>;
}
