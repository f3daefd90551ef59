import { createHash } from 'node:crypto';
import ical, { ICalEventBusyStatus, ICalEventClass, ICalEventTransparency } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import type { CivilDate, Instant } from '../../../../guidance/model/dates.ts';

/** A day in a calendar. Its words are ours: what is due, initials and a case number. */
export type CalendarEntry = {
  /** The same for the same date of the same child, each time a calendar is made. */
  readonly key: string;
  readonly on: CivilDate;
  readonly title: string;
};

/**
 * Writes a calendar (ICS, RFC 5545) of whole days: private, taking up no time, with nobody invited
 * and nothing but a title. Taken in again, an entry replaces the one made before.
 */
export function writeCalendar(entries: readonly CalendarEntry[], at: Instant): Uint8Array {
  const calendar = ical({
    prodId: { company: 'Permanence Appraisal', product: 'Tracker', language: 'EN' },
  });
  const stamp = Temporal.Instant.from(at);
  for (const { key, on, title } of entries) {
    calendar.createEvent({
      id: `${createHash('sha256').update(key).digest('hex').slice(0, 32)}@permanence-appraisal`,
      start: Temporal.PlainDate.from(on),
      allDay: true,
      stamp,
      summary: title,
      class: ICalEventClass.PRIVATE,
      busystatus: ICalEventBusyStatus.FREE,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return new TextEncoder().encode(`${calendar.toString()}\r\n`);
}
