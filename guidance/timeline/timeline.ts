import { entitiesOf, type CaseFile } from '../model/case-file.ts';
import type { CivilDate } from '../model/dates.ts';
import { isLookedAfterStatus } from '../rules/looked-after.ts';
import { dayNumberOf, type DayNumber } from '../rules/counting/day-number.ts';
import { gapsOf, type Gap } from './gaps.ts';
import { readEvents } from './read-events.ts';
import {
  compareEvents,
  type DueOnTimeline,
  type TimelineEvent,
  type Undated,
} from './timeline-event.ts';

/** Every dated event of one child, in the order of a chronology, and what is missing among them. */
export type Timeline = {
  readonly today: DayNumber;
  readonly events: readonly TimelineEvent[];
  readonly undated: readonly Undated[];
  readonly gaps: readonly Gap[];
};

type TimelineInput = {
  readonly caseFile: CaseFile;
  readonly today: CivilDate;
  /** What the timetable says is due or has passed; none where it is not at hand. */
  readonly due: readonly DueOnTimeline[];
  /** Puts the app's own words into those of the local practice profile. */
  readonly say: (words: string) => string;
};

/** The timeline of a case file. Everything in it is read from dated rows; nothing is kept. */
export function timelineOf({ caseFile, today, due, say }: TimelineInput): Timeline {
  const todayNumber = dayNumberOf(today);
  const { events, undated } = readEvents(caseFile, todayNumber, say);
  const lookedAfter = new Set(
    entitiesOf(caseFile, 'legalStatus')
      .filter(({ fields }) => fields.status !== null && isLookedAfterStatus(fields.status))
      .map(({ id }) => `${id}.startedOn`),
  );
  return {
    today: todayNumber,
    events: [...events, ...due.map(dueEvent)].toSorted(compareEvents),
    undated,
    gaps: gapsOf(events, lookedAfter, todayNumber),
  };
}

function dueEvent({ id, on, what, isProjected }: DueOnTimeline): TimelineEvent {
  const day = dayNumberOf(on);
  return {
    shape: 'moment',
    id: `due.${id}`,
    lane: 'due',
    basis: 'due',
    what,
    detail: isProjected ? 'Projected: it rests on a date that is planned or still to be met' : '',
    origin: null,
    on: { date: on, precision: 'day' },
    plannedFor: null,
    runsTo: null,
    first: day,
    last: day,
  };
}
