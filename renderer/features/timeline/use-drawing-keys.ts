import type { KeyboardEvent } from 'react';
import type { LaneId } from '../../../guidance/timeline/lanes.ts';
import { moved, showing, zoomed, type TimeWindow } from '../../../guidance/timeline/time-window.ts';
import type { TimelineEvent } from '../../../guidance/timeline/timeline-event.ts';
import type { Timeline } from '../../../guidance/timeline/timeline.ts';
import { MOVE, ZOOM } from './timeline-tools.tsx';

type DrawingKeys = {
  readonly timeline: Timeline;
  readonly shown: TimeWindow;
  readonly everything: TimeWindow;
  readonly lanes: readonly LaneId[];
  /** The event that has the focus, or had it last. */
  readonly reached: TimelineEvent | null;
  readonly onReach: (event: TimelineEvent | null, shown: TimeWindow) => void;
  readonly onOpen: (event: TimelineEvent) => void;
};

/** The keys while the focus is in the drawing, as the page lists them. */
export function useDrawingKeys(keys: DrawingKeys): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const answer = answerTo(event.key, keys);
    if (answer === null) return;
    event.preventDefault();
    answer();
  };
}

function answerTo(key: string, keys: DrawingKeys): (() => void) | null {
  const { timeline, shown, reached, everything } = keys;
  const { events } = timeline;
  const reach = (event: TimelineEvent | undefined) => () => {
    if (event !== undefined) keys.onReach(event, showing(shown, event));
  };
  const at = reached === null ? -1 : events.indexOf(reached);
  switch (key) {
    case 'ArrowRight':
      return reach(events[Math.min(events.length - 1, at + 1)]);
    case 'ArrowLeft':
      return reach(events[Math.max(0, at - 1)]);
    case 'Home':
      return reach(events[0]);
    case 'End':
      return reach(events.at(-1));
    case 'ArrowDown':
      return reach(inNeighbouringLane(keys, 1));
    case 'ArrowUp':
      return reach(inNeighbouringLane(keys, -1));
    case '+':
    case '=':
      return show(keys, zoomed(shown, 1 / ZOOM, dayOf(keys)));
    case '-':
      return show(keys, zoomed(shown, ZOOM, dayOf(keys)));
    case '0':
      return show(keys, everything);
    case 'PageUp':
      return show(keys, moved(shown, -MOVE));
    case 'PageDown':
      return show(keys, moved(shown, MOVE));
    case 'Enter':
      return reached === null ? null : () => keys.onOpen(reached);
    default:
      return null;
  }
}

/** Shows another stretch; the focus stays where it is, or goes to the nearest event in view. */
function show({ timeline, reached, onReach }: DrawingKeys, next: TimeWindow): () => void {
  return () => {
    const inView = timeline.events.filter(
      ({ first, last }) => last >= next.from && first <= next.to,
    );
    const stays = reached !== null && inView.includes(reached);
    onReach(stays ? reached : nearest(inView, reached?.first ?? timeline.today), next);
  };
}

/** The event nearest in time in the lane above or below; at the last lane, none. */
function inNeighbouringLane(
  { timeline, lanes, reached }: DrawingKeys,
  step: 1 | -1,
): TimelineEvent | undefined {
  if (reached === null) return timeline.events[0];
  const lane = lanes[lanes.indexOf(reached.lane) + step];
  const there = timeline.events.filter((event) => event.lane === lane);
  return nearest(there, reached.first) ?? undefined;
}

function nearest(events: readonly TimelineEvent[], day: number): TimelineEvent | null {
  let found: TimelineEvent | null = null;
  for (const event of events) {
    if (found === null || Math.abs(event.first - day) < Math.abs(found.first - day)) found = event;
  }
  return found;
}

/** Zooming keeps the event with the focus where it is; without one, the middle. */
function dayOf({ reached, shown }: DrawingKeys): number {
  const middle = (shown.from + shown.to) / 2;
  if (reached === null || reached.first < shown.from || reached.first > shown.to) return middle;
  return reached.first;
}
