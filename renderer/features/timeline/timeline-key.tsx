import type { ReactNode } from 'react';
import { markFor } from './event-mark.tsx';

/** What the shapes mean and what the keys do. */
export function TimelineKey() {
  return (
    <div className="timeline-key">
      <ul className="plain-list" aria-label="What the shapes mean">
        <Shape words="Actual" basis="actual">
          {markFor('actual', 12, 10)}
        </Shape>
        <Shape words="Planned" basis="planned">
          {markFor('planned', 12, 10)}
        </Shape>
        <Shape words="Due, as worked out" basis="due">
          {markFor('due', 12, 10)}
        </Shape>
        <Shape words="Day not known, or end planned" basis="actual">
          <rect className="spread" x={1} y={3} width={34} height={14} rx={7} />
        </Shape>
        <Shape words="Goes on" basis="actual">
          <rect className="bar" x={1} y={2} width={24} height={16} />
          <path className="arrow" d="M25 2l8 8l-8 8z" />
        </Shape>
        <Shape words="Nothing recorded" basis="actual">
          <rect className="gap" x={1} y={7} width={34} height={6} />
        </Shape>
      </ul>
      <details className="why">
        <summary>Keys in the drawing</summary>
        <div>
          <p id="timeline-keys">
            Left and Right go to the event before and after, Up and Down to the lane above and
            below. Home and End go to the first and the last event. Plus and minus zoom in and out,
            0 shows everything, Page Up and Page Down show earlier and later. Enter opens the row in
            which the event is recorded. The chronology beneath has the same facts.
          </p>
        </div>
      </details>
    </div>
  );
}

function Shape(props: {
  readonly words: string;
  readonly basis: string;
  readonly children: ReactNode;
}) {
  return (
    <li>
      <svg viewBox="0 0 36 20" width="36" height="20" aria-hidden="true">
        <g className={`timeline-event ${props.basis}`}>{props.children}</g>
      </svg>
      {props.words}
    </li>
  );
}
