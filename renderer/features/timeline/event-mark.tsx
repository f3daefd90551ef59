import { memo, type ReactNode } from 'react';
import {
  LANE_HEAD,
  MARK,
  ROW_HEIGHT,
  type DrawnEvent,
} from '../../../guidance/timeline/drawing.ts';
import type { TimelinePeriod } from '../../../guidance/timeline/timeline-event.ts';

type EventMarkProps = {
  readonly drawn: DrawnEvent;
  readonly laneTop: number;
  readonly width: number;
  readonly name: string;
  readonly isTabStop: boolean;
  readonly onOpen: (id: string) => void;
  readonly onReach: (id: string) => void;
};

/** How far beyond the edge anything is drawn: far enough that its own edge does not show. */
const BEYOND = 24;
const BAR = 18;

/** One event: its mark, its words, and the ring around it while it has the focus. */
export const EventMark = memo(function EventMark(props: EventMarkProps) {
  const { drawn, laneTop, width } = props;
  const { event, label } = drawn;
  const middle = laneTop + LANE_HEAD + drawn.row * ROW_HEIGHT + ROW_HEIGHT / 2;
  const at = (place: number) => Math.min(width + BEYOND, Math.max(-BEYOND, place));
  const left = at(drawn.left);
  const right = at(drawn.right);
  const isBare = label === '';
  const ringLeft = Math.max(1, Math.min(left - MARK, isBare ? left : drawn.labelLeft) - 3);
  const ringRight = Math.min(
    width - 1,
    Math.max(right + MARK, isBare ? right : drawn.labelRight) + 3,
  );
  return (
    <g
      id={markId(event.id)}
      className={`timeline-event ${event.basis}`}
      role="link"
      tabIndex={props.isTabStop ? 0 : -1}
      aria-label={props.name}
      onClick={() => props.onOpen(event.id)}
      onFocus={() => props.onReach(event.id)}
      onMouseEnter={() => props.onReach(event.id)}
    >
      <rect
        className="ring"
        x={ringLeft}
        y={middle - ROW_HEIGHT / 2 + 0.5}
        width={Math.max(0, ringRight - ringLeft)}
        height={ROW_HEIGHT - 1}
        rx={4}
      />
      {drawn.plannedAt !== null && (
        <PlannedBefore from={at(drawn.plannedAt)} to={left} middle={middle} />
      )}
      {drawn.runsToAt !== null && (
        <line className="tail" x1={right} x2={at(drawn.runsToAt)} y1={middle} y2={middle} />
      )}
      {event.shape === 'period' ? (
        <Bar drawn={drawn} period={event} at={at} middle={middle} />
      ) : event.first !== event.last ? (
        <rect
          className="spread"
          x={left}
          y={middle - MARK}
          width={Math.max(2 * MARK, right - left)}
          height={2 * MARK}
          rx={MARK}
        />
      ) : (
        markFor(event.basis, left, middle)
      )}
      {label !== '' && (
        <text
          x={drawn.isLabelBefore ? drawn.labelRight : drawn.labelLeft}
          y={middle}
          textAnchor={drawn.isLabelBefore ? 'end' : 'start'}
          dominantBaseline="central"
        >
          {label}
        </text>
      )}
    </g>
  );
});

/** The id of an event's mark on the page. */
export function markId(eventId: string): string {
  return `timeline-${eventId}`;
}

/** Filled: it happened. Hollow and dashed: planned. A diamond: worked out. Never colour alone. */
export function markFor(basis: 'actual' | 'planned' | 'due', x: number, y: number): ReactNode {
  switch (basis) {
    case 'actual':
      return <circle className="mark" cx={x} cy={y} r={MARK - 1} />;
    case 'planned':
      return <circle className="mark" cx={x} cy={y} r={MARK - 1.5} />;
    case 'due':
      return (
        <path
          className="mark"
          d={`M${x} ${y - MARK}l${MARK} ${MARK}l${-MARK} ${MARK}l${-MARK} ${-MARK}z`}
        />
      );
  }
}

function PlannedBefore(props: {
  readonly from: number;
  readonly to: number;
  readonly middle: number;
}) {
  return (
    <>
      <line className="tail" x1={props.from} x2={props.to} y1={props.middle} y2={props.middle} />
      <circle className="before" cx={props.from} cy={props.middle} r={MARK - 3} />
    </>
  );
}

/** A bar: whole where it is certain, dashed where a date is not, an arrow where it has no end. */
function Bar(props: {
  readonly drawn: DrawnEvent;
  readonly period: TimelinePeriod;
  readonly at: (place: number) => number;
  readonly middle: number;
}) {
  const { drawn, period, at, middle } = props;
  const top = middle - BAR / 2;
  const left = at(drawn.left);
  const right = at(drawn.right);
  const sureLeft = at(drawn.sureLeft);
  const sureRight = at(drawn.sureRight);
  return (
    <>
      {(sureLeft > left || sureRight < right) && (
        <rect className="unsure" x={left} y={top} width={Math.max(2, right - left)} height={BAR} />
      )}
      {sureRight > sureLeft && (
        <rect
          className="bar"
          x={sureLeft}
          y={top}
          width={Math.max(2, sureRight - sureLeft)}
          height={BAR}
        />
      )}
      {period.end === null && period.plannedEndOn === null && (
        <path className="arrow" d={`M${right} ${top}l8 ${BAR / 2}l-8 ${BAR / 2}z`} />
      )}
      {period.start === null && (
        <path className="arrow" d={`M${left} ${top}l-8 ${BAR / 2}l8 ${BAR / 2}z`} />
      )}
    </>
  );
}
