import type { CivilDate, PartialDate } from '../model/dates.ts';
import type { EntityKind } from '../model/entities.ts';
import type { EntityId } from '../model/ids.ts';
import type { DayNumber } from '../rules/counting/day-number.ts';
import type { DaySpan } from './day-span.ts';
import { laneIds, type LaneId } from './lanes.ts';

/** What happened, what somebody planned, and what the timetable works out are never mixed. */
export type TimelineBasis = 'actual' | 'planned' | 'due';

/** Where in the case file an event is written. */
export type TimelineOrigin = {
  readonly kind: EntityKind;
  readonly entityId: EntityId;
  readonly field: string;
};

type Basics = {
  /** The same for the same field of the same row, so that the focus stays where it is. */
  readonly id: string;
  readonly lane: LaneId;
  readonly basis: TimelineBasis;
  /** What it is, in the worker's words where there are any. */
  readonly what: string;
  /** More about it: its kind where it has a title, how it was described, its outcome. */
  readonly detail: string;
  /** Null for what is worked out and stands in no row. */
  readonly origin: TimelineOrigin | null;
  /** The first and the last day that it takes up when drawn. */
  readonly first: DayNumber;
  readonly last: DayNumber;
};

/** Something that fell on a day, or within a month or a year of which the day is not known. */
export type TimelineMoment = Basics & {
  readonly shape: 'moment';
  readonly on: PartialDate;
  /** The day for which it had been planned, where it happened on another. */
  readonly plannedFor: PartialDate | null;
  /** The day until which it runs, where it says so: an order made until July. */
  readonly runsTo: PartialDate | null;
};

/** Something that held or holds from one day to another. */
export type TimelinePeriod = Basics & {
  readonly shape: 'period';
  readonly startedOn: PartialDate | null;
  readonly endedOn: PartialDate | null;
  readonly plannedEndOn: PartialDate | null;
  readonly start: DaySpan | null;
  /** Null while it runs. */
  readonly end: DaySpan | null;
};

export type TimelineEvent = TimelineMoment | TimelinePeriod;

/** Something with no date at all: it can be said and cannot be drawn. */
export type Undated = {
  readonly lane: LaneId;
  readonly what: string;
  readonly origin: TimelineOrigin;
};

/** A date that the timetable works out. */
export type DueOnTimeline = {
  readonly id: string;
  readonly on: CivilDate;
  readonly what: string;
  /** It rests on a date that is itself planned or still to be met. */
  readonly isProjected: boolean;
};

/** The order of a chronology: by first day, then last, then lane; the same for the same events. */
export function compareEvents(a: TimelineEvent, b: TimelineEvent): number {
  return (
    a.first - b.first ||
    a.last - b.last ||
    laneIds.indexOf(a.lane) - laneIds.indexOf(b.lane) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}
