import type { ClockEventType } from './event-types.ts';
import type { DayNumber } from '../rules/counting/day-number.ts';
import type { ClockEvent } from './clock-event.ts';
import type { EventIndex } from './event-index.ts';
import type { Prepared } from './prepared-rules.ts';

/** One occurrence of what a deadline counts from, between the occurrences around it. */
export type Occurrence = {
  readonly trigger: ClockEvent;
  readonly day: DayNumber;
  readonly previous: DayNumber | null;
  readonly next: DayNumber | null;
};

/**
 * The event that shows an occurrence's deadline met: one that happened after it and before the next
 * occurrence. What may come first is looked for before it too, back to the occurrence before.
 */
export function findDone(
  { deadline, isChain }: Prepared,
  occurrence: Occurrence,
  events: EventIndex,
): ClockEvent | null {
  const { doneBy, count, mayComeBefore } = deadline;
  if (doneBy.length === 0) return null;
  const { day, previous, next } = occurrence;
  if (count.direction === 'before') {
    const isToCome = occurrence.trigger.basis !== 'actual';
    return (
      events.first(
        doneBy,
        'actual',
        (at) => (previous === null || at > previous) && (isToCome || at <= day),
      ) ?? events.first(doneBy, 'actual', (at) => at > day && isBeforeNext(at, next, isChain))
    );
  }
  const found = events.first(
    doneBy,
    'actual',
    (at) => (isChain ? at > day : at >= day) && isBeforeNext(at, next, isChain),
  );
  if (found !== null || mayComeBefore !== true) return found;
  return events.lastHappened(doneBy, (at) => at < day && (previous === null || at > previous));
}

/**
 * When it is planned for: the first planned date from today on that belongs to this occurrence. What
 * was planned for a day gone by and not recorded as done is no plan any more.
 */
export function findPlanned(
  { deadline, isChain }: Prepared,
  { day, previous }: Occurrence,
  events: EventIndex,
): ClockEvent | null {
  const isBefore = deadline.count.direction === 'before' || deadline.mayComeBefore === true;
  return events.first(deadline.doneBy, 'planned', (at) => {
    if (at < events.today) return false;
    if (isBefore) return previous === null || at > previous;
    return isChain ? at > day : at >= day;
  });
}

/** Whether something came that makes it no longer due. */
export function hasLapsed(
  { deadline }: Prepared,
  { day }: Occurrence,
  limit: DayNumber | null,
  events: EventIndex,
): boolean {
  const { lapsesWith = [], lapsesInTimeWith = [], count } = deadline;
  const from = count.direction === 'before' ? Math.min(day, limit ?? day) : day + 1;
  const hasCome = (type: ClockEventType, by: DayNumber | null) =>
    events
      .of(type)
      .some(
        ({ basis, day: at }) =>
          (basis === 'actual' || (basis === 'certain' && at !== null && at <= events.today)) &&
          at !== null &&
          at >= from &&
          (by === null || at <= by),
      );
  return (
    lapsesWith.some((type) => hasCome(type, null)) ||
    lapsesInTimeWith.some((type) => hasCome(type, limit))
  );
}

function isBeforeNext(at: DayNumber, next: DayNumber | null, isChain: boolean): boolean {
  // In a chain the next occurrence is itself what shows this one met.
  return next === null || (isChain ? at <= next : at < next);
}
