import { dateOf, type CivilDate, type Instant } from '../../../guidance/model/dates.ts';
import type { RandomSource } from '../../ports/environment.ts';
import { sessionOf, type CoreContext, type Session } from '../context.ts';

/** One step of work on the database: whose, when, and where chance comes from. */
export type Writing = {
  readonly session: Session;
  readonly random: RandomSource;
  readonly at: Instant;
  /** The civil date in London at that moment. */
  readonly today: CivilDate;
};

/**
 * Does some work in one transaction that holds the database from its start. An outcome that is not
 * `ok` takes everything back, as does anything thrown: a refused call has written nothing.
 */
export function write<Result extends { readonly ok: boolean }>(
  context: CoreContext,
  work: (writing: Writing) => Result,
): Result {
  const session = sessionOf(context);
  const at = context.clock.now();
  const writing: Writing = { session, random: context.random, at, today: dateOf(at) };
  return inTransaction(session, () => work(writing));
}

/** As {@link write}, for work that needs neither time nor chance. */
export function inTransaction<Result extends { readonly ok: boolean }>(
  session: Session,
  work: () => Result,
): Result {
  const { database } = session;
  database.exec('BEGIN IMMEDIATE');
  try {
    const outcome = work();
    database.exec(outcome.ok ? 'COMMIT' : 'ROLLBACK');
    return outcome;
  } catch (error) {
    // A full disk makes SQLite roll back by itself.
    if (database.inTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
