import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../../../guidance/model/dates.ts';
import type { ChangeId } from '../../../guidance/model/ids.ts';
import { done } from '../../contract/procedure.ts';
import type { Session } from '../context.ts';
import { findOpenFields, sealFieldHead, type FieldRow } from './fields.ts';
import { inTransaction } from './writing.ts';

/** A pause in typing of this long ends a step of the history. */
export const PAUSE_SECONDS = 60;

/**
 * Ids of dropped changes, each with the head that took its place. The screen may still hold the id
 * of a change that was dropped behind its back; its next save is then no conflict. Kept in memory
 * only: locking empties the screen as well.
 */
const droppedHeads = new WeakMap<Session, Map<ChangeId, ChangeId | null>>();

/** Ends the open change of one field. The caller holds the transaction. */
export function sealField(session: Session, field: FieldRow): void {
  const dropped = sealFieldHead(session.database, field);
  if (dropped === null) return;
  let heads = droppedHeads.get(session);
  if (heads === undefined) {
    heads = new Map();
    droppedHeads.set(session, heads);
  }
  heads.set(dropped.dropped, dropped.head);
}

/** The head that took the place of a dropped change; any other id comes back as it is. */
export function headAfterDropping(session: Session, basedOn: ChangeId | null): ChangeId | null {
  const heads = droppedHeads.get(session);
  let head = basedOn;
  while (head !== null && heads?.has(head) === true) head = heads.get(head) ?? null;
  return head;
}

/** Ends every open change: before locking, exporting and backing up, and after a crash. */
export function sealAllOpenChanges(session: Session): void {
  sealWhere(session, () => true);
}

/** Ends the open changes of one case file: before anybody reads it as a whole. */
export function sealOpenChangesOf(session: Session, caseFileKey: number): void {
  sealWhere(session, (field) => field.caseFileKey === caseFileKey);
}

/** Ends the changes on which nobody has typed for a minute. */
export function sealStaleOpenChanges(session: Session, now: Instant): void {
  sealWhere(session, (field) => isPaused(field.at, now));
}

export function hasOpenChanges(session: Session): boolean {
  return findOpenFields(session.database).length > 0;
}

/** Whether so long has passed since something was typed that what follows is another step. */
export function isPaused(lastTypedAt: Instant, now: Instant): boolean {
  const typed = Temporal.Instant.from(lastTypedAt);
  return typed.until(Temporal.Instant.from(now)).total('second') >= PAUSE_SECONDS;
}

function sealWhere(session: Session, isWanted: (field: FieldRow) => boolean): void {
  const wanted = findOpenFields(session.database).filter(isWanted);
  if (wanted.length === 0) return;
  const seal = (): { readonly ok: true } => {
    for (const field of wanted) sealField(session, field);
    return done(null);
  };
  if (session.database.inTransaction) seal();
  else inTransaction(session, seal);
}
