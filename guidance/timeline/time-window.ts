import { addMonths, type DayNumber } from '../rules/counting/day-number.ts';
import type { TimelineEvent } from './timeline-event.ts';

/** The stretch of time on show, in days. Ends may lie within a day after zooming. */
export type TimeWindow = { readonly from: DayNumber; readonly to: DayNumber };

/** Closer than a fortnight shows nothing more; further than a long life shows nothing at all. */
const FEWEST_DAYS = 14;
const MOST_DAYS = 130 * 366;

/** Room at each side, so that the first and the last mark stand clear of the edge. */
const MARGIN = 0.03;

/** All of these events and today, with a little room. Without events: the year around today. */
export function windowOver(events: readonly TimelineEvent[], today: DayNumber): TimeWindow {
  if (events.length === 0) return { from: addMonths(today, -6), to: addMonths(today, 6) };
  const from = Math.min(today, ...events.map(({ first }) => first));
  const to = Math.max(today, ...events.map(({ last }) => last));
  return withMargin(from, to);
}

/** From one day to the last event or today, whichever is later. */
export function windowSince(
  from: DayNumber,
  events: readonly TimelineEvent[],
  today: DayNumber,
): TimeWindow {
  return withMargin(from, Math.max(today, ...events.map(({ last }) => last)));
}

/** The twelve months up to today, and a little after. */
export function lastTwelveMonths(today: DayNumber): TimeWindow {
  return withMargin(addMonths(today, -12), today);
}

/** The six months from today. */
export function nextSixMonths(today: DayNumber): TimeWindow {
  return withMargin(today, addMonths(today, 6));
}

/** Closer (a factor under 1) or further, about a day that stays where it is on the drawing. */
export function zoomed(shown: TimeWindow, factor: number, about: DayNumber): TimeWindow {
  const days = shown.to - shown.from;
  const wanted = Math.min(MOST_DAYS, Math.max(FEWEST_DAYS, days * factor));
  const share = days === 0 ? 0.5 : (about - shown.from) / days;
  const from = about - share * wanted;
  return { from, to: from + wanted };
}

/** Earlier (negative) or later by a share of what is on show. */
export function moved(shown: TimeWindow, share: number): TimeWindow {
  const by = (shown.to - shown.from) * share;
  return { from: shown.from + by, to: shown.to + by };
}

/** The same width, moved no further than is needed for the first day of an event to be on show. */
export function showing(shown: TimeWindow, event: TimelineEvent): TimeWindow {
  const room = (shown.to - shown.from) * 0.1;
  if (event.first <= shown.from && event.last >= shown.from + room) return shown;
  if (event.first < shown.from + room / 4) {
    return moved(shown, (event.first - room - shown.from) / (shown.to - shown.from));
  }
  if (event.first > shown.to - room / 4) {
    return moved(shown, (event.first + room - shown.to) / (shown.to - shown.from));
  }
  return shown;
}

function withMargin(from: DayNumber, to: DayNumber): TimeWindow {
  const days = Math.max(FEWEST_DAYS, to - from);
  return { from: from - days * MARGIN, to: from + days * (1 + MARGIN) };
}
