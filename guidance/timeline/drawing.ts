import type { PartialDate } from '../model/dates.ts';
import type { DayNumber } from '../rules/counting/day-number.ts';
import { spanOf } from './day-span.ts';
import type { Gap } from './gaps.ts';
import { laneIds, type LaneId } from './lanes.ts';
import { ticksOf, type Tick } from './ticks.ts';
import type { TimeWindow } from './time-window.ts';
import type { TimelineEvent } from './timeline-event.ts';
import type { Timeline } from './timeline.ts';

/** An event where it stands on the drawing. All lengths are in the drawing's own units. */
export type DrawnEvent = {
  readonly event: TimelineEvent;
  /** From here to here; the same twice for a day so near that it has no width. */
  readonly left: number;
  readonly right: number;
  /**
   * The part that is certain: what lies outside it, within left and right, may or may not belong,
   * because a date is known only to its month or year, or is planned.
   */
  readonly sureLeft: number;
  readonly sureRight: number;
  /** Where it had been planned, if it happened on another day; where an order runs to. */
  readonly plannedAt: number | null;
  readonly runsToAt: number | null;
  /** Counted from 0 at the top of its lane. */
  readonly row: number;
  /** Its words as far as they have room, or '' where others are in the way. */
  readonly label: string;
  /** Where they begin and where they end, at most. */
  readonly labelLeft: number;
  readonly labelRight: number;
  /** Which of the two is kept where letters turn out narrower: the one by the mark. */
  readonly isLabelBefore: boolean;
};

export type DrawnLane = {
  readonly id: LaneId;
  readonly top: number;
  readonly height: number;
  readonly events: readonly DrawnEvent[];
  readonly gaps: readonly { readonly left: number; readonly right: number }[];
  /** How many in view have no room for their words at this zoom. */
  readonly withoutLabel: number;
};

export type Drawing = {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly DrawnLane[];
  readonly ticks: readonly (Tick & { readonly at: number })[];
  /** Null where today is out of view. */
  readonly todayAt: number | null;
};

/** The height of the dates above the lanes, of a lane's name, and of a row of marks. */
export const AXIS_HEIGHT = 44;
export const LANE_HEAD = 24;
export const ROW_HEIGHT = 24;
const LANE_FOOT = 6;

/** Half of a mark, which is 14 across. */
export const MARK = 7;
/** Between a mark and its words, and between words and what comes next. */
const SPACE = 6;
/** A letter of the labels, on the wide side: words must never lie over each other. */
const LETTER = 7;
const LONGEST_LABEL = 44;
const SHORTEST_LABEL = 8;
/** More rows of words than this make a lane that nobody reads; the rest stand as marks alone. */
const MOST_ROWS = 5;
const TICK_ROOM = 96;

/**
 * Places what is in view. Lanes without an event anywhere are left out; words that would lie over
 * others move down a row, and where no row is free only the mark is drawn. The same input is always
 * drawn the same way.
 */
export function drawingOf(timeline: Timeline, shown: TimeWindow, width: number): Drawing {
  const scale = width / (shown.to - shown.from);
  const at = (day: DayNumber) => (day - shown.from) * scale;
  const lanes: DrawnLane[] = [];
  let top = AXIS_HEIGHT;
  for (const id of laneIds) {
    const events = timeline.events.filter((event) => event.lane === id);
    if (events.length === 0) continue;
    const inView = events.filter(({ first, last }) => last + 1 >= shown.from && first <= shown.to);
    const placed = placedIn(inView, timeline.today, at, width);
    const rows = Math.max(0, ...placed.map(({ row }) => row + 1));
    const height = LANE_HEAD + rows * ROW_HEIGHT + LANE_FOOT;
    lanes.push({
      id,
      top,
      height,
      events: placed,
      gaps: timeline.gaps.filter(({ lane }) => lane === id).flatMap((gap) => gapAt(gap, at, width)),
      withoutLabel: placed.filter(({ label }) => label === '').length,
    });
    top += height;
  }
  const todayAt = at(timeline.today + 0.5);
  return {
    width,
    height: top,
    lanes,
    ticks: ticksOf(shown, Math.max(3, Math.floor(width / TICK_ROOM))).map((tick) => ({
      ...tick,
      at: at(tick.day),
    })),
    todayAt: todayAt >= 0 && todayAt <= width ? todayAt : null,
  };
}

function gapAt(
  { from, to }: Gap,
  at: (day: DayNumber) => number,
  width: number,
): readonly { readonly left: number; readonly right: number }[] {
  const left = Math.max(0, at(from));
  const right = Math.min(width, at(to + 1));
  return right <= left ? [] : [{ left, right }];
}

type Taken = { readonly left: number; readonly right: number };

/** Each event in the first row in which it and its words lie over nothing. */
function placedIn(
  events: readonly TimelineEvent[],
  today: DayNumber,
  at: (day: DayNumber) => number,
  width: number,
): readonly DrawnEvent[] {
  const rows: Taken[][] = [];
  const bare: Omit<DrawnEvent, 'row'>[] = [];
  const placed: DrawnEvent[] = [];
  for (const event of events) {
    const { left, right } = extent(event, at);
    const where = { event, left, right, ...certainPart(event, today, at) };
    const words = labelAt(event, left, right, width);
    const taken = {
      left: Math.min(left - MARK, words.labelLeft) - SPACE,
      right: Math.max(right + MARK, words.labelRight) + SPACE,
    };
    const row = freeRow(rows, taken);
    if (row === null) {
      bare.push({ ...where, ...labelFrom('', right) });
      continue;
    }
    (rows[row] ??= []).push(taken);
    placed.push({ ...where, row, ...words });
  }
  // Marks with no room for words share the row beneath, where they may touch: zooming in parts them.
  return [...placed, ...bare.map((mark) => ({ ...mark, row: rows.length }))];
}

function freeRow(rows: readonly (readonly Taken[])[], wanted: Taken): number | null {
  for (let row = 0; row < MOST_ROWS; row += 1) {
    const taken = rows[row];
    if (taken === undefined) return row;
    if (taken.every(({ left, right }) => wanted.right <= left || wanted.left >= right)) return row;
  }
  return null;
}

/** A day known stands at its middle; a period or a month takes up all of its days. */
function extent(event: TimelineEvent, at: (day: DayNumber) => number): Taken {
  if (event.shape === 'moment' && event.first === event.last) {
    const middle = at(event.first + 0.5);
    return { left: middle, right: middle };
  }
  return { left: at(event.first), right: at(event.last + 1) };
}

function certainPart(
  event: TimelineEvent,
  today: DayNumber,
  at: (day: DayNumber) => number,
): Pick<DrawnEvent, 'sureLeft' | 'sureRight' | 'plannedAt' | 'runsToAt'> {
  if (event.shape === 'moment') {
    const { left, right } = extent(event, at);
    const middleOf = (value: PartialDate | null) => {
      if (value === null) return null;
      const { from, to } = spanOf(value);
      return at((from + to + 1) / 2);
    };
    return {
      sureLeft: left,
      sureRight: event.first === event.last ? right : left,
      plannedAt: middleOf(event.plannedFor),
      runsToAt: middleOf(event.runsTo),
    };
  }
  const { start, end, plannedEndOn } = event;
  const sureLeft = at(start?.to ?? event.first);
  const runsTo = plannedEndOn === null ? event.last : Math.max(today, event.first);
  return {
    sureLeft,
    sureRight: Math.max(sureLeft, at((end?.from ?? runsTo) + 1)),
    plannedAt: null,
    runsToAt: null,
  };
}

type Label = Pick<DrawnEvent, 'label' | 'labelLeft' | 'labelRight' | 'isLabelBefore'>;

/** The words within a bar wide enough to hold them, else after it, else before it. */
function labelAt(
  { what, shape }: TimelineEvent,
  left: number,
  right: number,
  width: number,
): Label {
  const whole = shortened(what.trim(), LONGEST_LABEL);
  const inView = { left: Math.max(0, left), right: Math.min(width, right) };
  if (shape === 'period') {
    const room = Math.floor((inView.right - inView.left - 2 * SPACE) / LETTER);
    if (room >= Math.min(whole.length, SHORTEST_LABEL)) {
      return labelFrom(shortened(whole, room), inView.left + SPACE);
    }
  }
  const after = inView.right + MARK + SPACE;
  const roomAfter = Math.floor((width - after) / LETTER);
  if (roomAfter >= whole.length) return labelFrom(whole, after);
  const before = inView.left - MARK - SPACE;
  const roomBefore = Math.floor(before / LETTER);
  if (roomBefore >= whole.length || roomBefore > roomAfter) {
    const label = shortened(whole, roomBefore);
    return {
      label,
      labelLeft: before - label.length * LETTER,
      labelRight: before,
      isLabelBefore: true,
    };
  }
  return labelFrom(shortened(whole, roomAfter), after);
}

function labelFrom(label: string, labelLeft: number): Label {
  return {
    label,
    labelLeft,
    labelRight: labelLeft + label.length * LETTER,
    isLabelBefore: false,
  };
}

/** Cut at a word, never within one; '' where not even the first has room. */
function shortened(words: string, letters: number): string {
  if (words.length <= letters) return words;
  const cut = words.slice(0, Math.max(0, letters)).lastIndexOf(' ');
  // Nor within brackets: what is left of them would say something else.
  const kept = words.slice(0, Math.max(0, cut)).replace(/\([^()]*$/u, '');
  const trimmed = kept.replace(/[\s,:;.]+$/u, '');
  return trimmed === '' ? '' : `${trimmed}…`;
}
