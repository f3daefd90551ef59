import { useCallback, useLayoutEffect, useMemo, useRef, useState, type PointerEvent } from 'react';
import { AXIS_HEIGHT, drawingOf, type DrawnLane } from '../../../guidance/timeline/drawing.ts';
import { laneTitles } from '../../../guidance/timeline/lanes.ts';
import { moved, type TimeWindow } from '../../../guidance/timeline/time-window.ts';
import type { TimelineEvent } from '../../../guidance/timeline/timeline-event.ts';
import type { Timeline } from '../../../guidance/timeline/timeline.ts';
import { eventWords } from '../../../guidance/timeline/words.ts';
import { useWords } from '../../state/profile-words.ts';
import { EventMark, markId } from './event-mark.tsx';
import { useDrawingKeys } from './use-drawing-keys.ts';
import { useDrawingWidth } from './use-drawing-width.ts';

type TimelineDrawingProps = {
  readonly timeline: Timeline;
  readonly shown: TimeWindow;
  readonly everything: TimeWindow;
  readonly onShow: (shown: TimeWindow) => void;
  readonly onOpen: (event: TimelineEvent) => void;
};

/** Under the lanes, where the dates stand once more: the top may be out of view. */
const FOOT = 22;
/** The words of a date, which must not be cut off at the edge. */
const TICK_WORDS = 72;
/** A letter of a lane's name, on the wide side. */
const NOTE_LETTER = 8;

/**
 * The timeline drawn. One stop for the Tab key; within it the arrow keys go from event to event.
 * The same facts stand in the chronology beneath, for whoever would rather read them.
 */
export function TimelineDrawing(props: TimelineDrawingProps) {
  const { timeline, shown, onShow, onOpen } = props;
  const { say } = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const { width, unit } = useDrawingWidth(frame);
  const drawing = useMemo(() => drawingOf(timeline, shown, width), [timeline, shown, width]);
  const names = useMemo(
    () => new Map(timeline.events.map((one) => [one.id, eventWords(one, timeline.today)])),
    [timeline],
  );
  const byId = useMemo(() => new Map(timeline.events.map((one) => [one.id, one])), [timeline]);
  const [reachedId, setReachedId] = useState<string | null>(null);
  const inView = drawing.lanes.flatMap(({ events }) => events.map(({ event }) => event));
  const tabStop = tabStopOf(inView, byId.get(reachedId ?? '') ?? null, timeline.today);
  /** The event that gets the focus once it is drawn: it may have been out of view. */
  const wanted = useRef<string | null>(null);

  const openById = useCallback(
    (id: string) => {
      const event = byId.get(id);
      if (event !== undefined) onOpen(event);
    },
    [byId, onOpen],
  );

  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const mark = document.getElementById(markId(wanted.current));
    wanted.current = null;
    if (mark === null) frame.current?.focus();
    else mark.focus({ preventScroll: false });
  });

  const onKeyDown = useDrawingKeys({
    ...props,
    reached: byId.get(reachedId ?? '') ?? tabStop,
    lanes: drawing.lanes.map(({ id }) => id),
    onReach: (event, next) => {
      setReachedId(event?.id ?? null);
      wanted.current = event?.id ?? '';
      onShow({ ...next });
    },
  });
  const drag = useDrag(shown, width * unit, onShow);
  const reached = byId.get(reachedId ?? '') ?? null;

  return (
    <>
      {/* An application: a screen reader hands it the arrow keys. Its events are the controls in it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={frame}
        className="timeline-drawing"
        role="application"
        aria-label="Drawn timeline"
        aria-describedby="timeline-keys"
        // The keys go on working when nothing is in view to have the focus.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={inView.length === 0 ? 0 : -1}
        onKeyDown={onKeyDown}
        {...drag}
      >
        <svg
          viewBox={`0 0 ${drawing.width} ${drawing.height + FOOT}`}
          style={{ aspectRatio: `${drawing.width} / ${drawing.height + FOOT}` }}
        >
          <g aria-hidden="true">
            {drawing.lanes.map((lane, index) => (
              <rect
                key={lane.id}
                className={index % 2 === 0 ? 'lane even' : 'lane'}
                x={0}
                y={lane.top}
                width={drawing.width}
                height={lane.height}
              />
            ))}
            {drawing.ticks.map(({ day, at, label }) => (
              <g key={day}>
                <line className="tick" x1={at} x2={at} y1={20} y2={drawing.height} />
                {at + TICK_WORDS <= drawing.width && (
                  <>
                    <text className="tick-label" x={at} y={15}>
                      {label}
                    </text>
                    <text className="tick-label" x={at} y={drawing.height + 15}>
                      {label}
                    </text>
                  </>
                )}
              </g>
            ))}
            {drawing.lanes.map((lane) => (
              <Gaps key={lane.id} lane={lane} />
            ))}
            {drawing.todayAt !== null && (
              <>
                <line
                  className="today"
                  x1={drawing.todayAt}
                  x2={drawing.todayAt}
                  y1={AXIS_HEIGHT - 4}
                  y2={drawing.height}
                />
                <text
                  className="today-label"
                  x={Math.min(drawing.width - 24, Math.max(24, drawing.todayAt))}
                  y={AXIS_HEIGHT - 9}
                  textAnchor="middle"
                >
                  Today
                </text>
              </>
            )}
          </g>
          {drawing.lanes.map((lane) => (
            <g key={lane.id} role="group" aria-label={say(laneTitles[lane.id])}>
              <text className="lane-title" x={6} y={lane.top + 16} aria-hidden="true">
                {say(laneTitles[lane.id])}
                <tspan className="lane-note" dx={8}>
                  {laneNote(lane, say(laneTitles[lane.id]), drawing.width)}
                </tspan>
              </text>
              {lane.events.map((drawn) => (
                <EventMark
                  key={drawn.event.id}
                  drawn={drawn}
                  laneTop={lane.top}
                  width={drawing.width}
                  name={names.get(drawn.event.id) ?? ''}
                  isTabStop={drawn.event === tabStop}
                  onOpen={openById}
                  onReach={setReachedId}
                />
              ))}
            </g>
          ))}
        </svg>
      </div>
      <p className="timeline-reached" aria-hidden="true">
        {reached === null
          ? 'Point at an event, or go to it with the arrow keys, to read all of it here.'
          : `${say(laneTitles[reached.lane])}. ${names.get(reached.id) ?? ''}.`}
      </p>
    </>
  );
}

function Gaps({ lane }: { readonly lane: DrawnLane }) {
  return lane.gaps.map(({ left, right }) => (
    <rect
      key={left}
      className="gap"
      x={left}
      y={lane.top + lane.height - 9}
      width={Math.max(3, right - left)}
      height={6}
    />
  ));
}

/** Beside the name of a lane, where there is room for all of it. */
function laneNote({ events, withoutLabel }: DrawnLane, title: string, width: number): string {
  if (events.length === 0) return 'none in view';
  if (withoutLabel === 0) return '';
  const note = `zoom in to read ${withoutLabel} more`;
  return (title.length + note.length) * NOTE_LETTER < width ? note : '';
}

/** Where Tab enters: where the reader was, else the event in view nearest to today. */
function tabStopOf(
  inView: readonly TimelineEvent[],
  reached: TimelineEvent | null,
  today: number,
): TimelineEvent | null {
  if (reached !== null && inView.includes(reached)) return reached;
  let nearest: TimelineEvent | null = null;
  for (const event of inView) {
    if (nearest === null || Math.abs(event.first - today) < Math.abs(nearest.first - today)) {
      nearest = event;
    }
  }
  return nearest;
}

/** A pointer may drag the drawing; the buttons and the keys do the same (WCAG 2.5.7). */
function useDrag(shown: TimeWindow, width: number, onShow: (shown: TimeWindow) => void) {
  const start = useRef<{ readonly x: number; readonly shown: TimeWindow } | null>(null);
  return {
    onPointerDown: (event: PointerEvent) => {
      const isOnEvent = (event.target as Element).closest('.timeline-event') !== null;
      if (!isOnEvent && event.button === 0) start.current = { x: event.clientX, shown };
    },
    onPointerMove: (event: PointerEvent) => {
      if (start.current === null) return;
      if (event.buttons === 0) start.current = null;
      else onShow(moved(start.current.shown, (start.current.x - event.clientX) / width));
    },
    onPointerUp: () => (start.current = null),
  };
}
