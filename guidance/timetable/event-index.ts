import type { DayNumber } from '../rules/counting/day-number.ts';
import type { ClockEvent } from './clock-event.ts';
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
    const [only] = types;
    if (only === undefined) return NONE;
    if (types.length === 1) return this.of(only);
    return types.flatMap((type) => this.of(type)).toSorted(compareEvents);
  }

  /** Whether one happened, on a day if it is known, by a day. */
  hasHappened(type: ClockEventType, by: DayNumber): boolean {
    return this.of(type).some(
      ({ basis, day }) => basis === 'actual' && (day === null || day <= by),
    );
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
