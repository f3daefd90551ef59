import type { PartialDate } from '../model/dates.ts';
import type { EntityKind } from '../model/entities.ts';
import type { EntityId } from '../model/ids.ts';
import { dayNumberOf, type DayNumber } from '../rules/counting/day-number.ts';
import type { ClockEvent, EventBasis } from './clock-event.ts';
import type { ClockEventType } from './event-types.ts';

/** What an event was read from. */
export type EventOrigin = {
  readonly kind: EntityKind;
  readonly entityId: EntityId;
  readonly title: string;
};

type Details = Partial<Pick<ClockEvent, 'time' | 'adoptionRoute' | 'endsOn'>>;

/** The day of a date known to the day; null of any other. */
export function exactDay(value: PartialDate | null): DayNumber | null {
  return value?.precision === 'day' ? dayNumberOf(value.date) : null;
}

/** Gathers the events of a case file. */
export class EventReader {
  readonly events: ClockEvent[] = [];

  add(
    type: ClockEventType,
    on: PartialDate | null,
    basis: EventBasis,
    origin: EventOrigin | null,
    details: Details = {},
  ): void {
    this.events.push({
      type,
      on,
      day: exactDay(on),
      basis,
      entityId: origin?.entityId ?? null,
      kind: origin?.kind ?? null,
      title: origin?.title ?? '',
      time: details.time ?? null,
      adoptionRoute: details.adoptionRoute ?? null,
      endsOn: details.endsOn ?? null,
    });
  }

  /** One event with a planned and an actual date: the actual one stands once it is there. */
  addRow(
    type: ClockEventType,
    row: { readonly plannedOn: PartialDate | null; readonly actualOn: PartialDate | null },
    origin: EventOrigin,
    details: Details = {},
  ): void {
    if (row.actualOn !== null) this.add(type, row.actualOn, 'actual', origin, details);
    else if (row.plannedOn !== null) this.add(type, row.plannedOn, 'planned', origin, details);
  }
}
