import type { DayNumber } from '../rules/counting/day-number.ts';
import type { ClockEvent, EventBasis } from './clock-event.ts';
import type { ClockEventType } from './event-types.ts';

/** The events of a case file by type, earliest first, with those that rules add as they are read. */
export class EventIndex {
  readonly today: DayNumber;
  readonly #byType = new Map<ClockEventType, ClockEvent[]>();

  constructor(events: readonly ClockEvent[], today: DayNumber) {
    this.today = today;
    for (const event of events) this.add(event);
  }

  /** An event entered as having happened on a day still to come has not happened: it is planned. */
  add(event: ClockEvent): void {
    const isToCome = event.basis === 'actual' && event.day !== null && event.day > this.today;
    const stands: ClockEvent = isToCome ? { ...event, basis: 'planned' } : event;
    const events = this.#byType.get(stands.type);
    if (events === undefined) {
      this.#byType.set(stands.type, [stands]);
      return;
    }
    // Few of a type, mostly in order: put in place from the end.
    let at = events.length;
    while (at > 0 && isAfter(events[at - 1], stands)) at -= 1;
    events.splice(at, 0, stands);
  }

  of(type: ClockEventType): readonly ClockEvent[] {
    return this.#byType.get(type) ?? NONE;
  }

  /** Those of several types together, earliest first. */
  ofAny(types: readonly ClockEventType[]): readonly ClockEvent[] {
    let only: readonly ClockEvent[] = NONE;
    for (const type of types) {
      const events = this.of(type);
      if (events.length === 0) continue;
      if (only.length > 0) return types.flatMap((one) => this.of(one)).toSorted(compareEvents);
      only = events;
    }
    return only;
  }

  /** The earliest that stands on a certain basis, on a day that is right. */
  first(
    types: readonly ClockEventType[],
    basis: EventBasis,
    isRight: (day: DayNumber) => boolean,
  ): ClockEvent | null {
    let found: ClockEvent | null = null;
    for (const type of types) {
      for (const event of this.of(type)) {
        if (event.basis !== basis || event.day === null || !isRight(event.day)) continue;
        if (found === null || compareEvents(event, found) < 0) found = event;
        break;
      }
    }
    return found;
  }

  /** The last that happened, on a day that is right. */
  lastHappened(
    types: readonly ClockEventType[],
    isRight: (day: DayNumber) => boolean,
  ): ClockEvent | null {
    let found: ClockEvent | null = null;
    for (const type of types) {
      for (const event of this.of(type)) {
        if (event.basis !== 'actual' || event.day === null || !isRight(event.day)) continue;
        if (found === null || compareEvents(event, found) > 0) found = event;
      }
    }
    return found;
  }

  /** Whether one of these happened, on a day if it is known, by a day. */
  hasHappened(types: readonly ClockEventType[], by: DayNumber): boolean {
    for (const type of types) {
      for (const { basis, day } of this.of(type)) {
        if (basis === 'actual' && (day === null || day <= by)) return true;
      }
    }
    return false;
  }
}

const NONE: readonly ClockEvent[] = [];

/** By day, undated ones last; then by what they were read from, so that order of entry is nothing. */
function compareEvents(a: ClockEvent, b: ClockEvent): number {
  return (
    (a.day ?? Number.MAX_SAFE_INTEGER) - (b.day ?? Number.MAX_SAFE_INTEGER) ||
    compareWords(a.type, b.type) ||
    compareWords(a.basis, b.basis) ||
    compareWords(a.entityId ?? '', b.entityId ?? '')
  );
}

function isAfter(a: ClockEvent | undefined, b: ClockEvent): boolean {
  return a !== undefined && compareEvents(a, b) > 0;
}

function compareWords(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
