import { ChevronLeft, ChevronRight, Printer, ZoomIn, ZoomOut } from 'lucide-react';
import { formatDate } from '../../../guidance/model/dates.ts';
import { civilDateOf, type DayNumber } from '../../../guidance/rules/counting/day-number.ts';
import {
  lastTwelveMonths,
  moved,
  nextSixMonths,
  windowOver,
  windowSince,
  zoomed,
  type TimeWindow,
} from '../../../guidance/timeline/time-window.ts';
import type { Timeline } from '../../../guidance/timeline/timeline.ts';
import { useWords } from '../../state/profile-words.ts';

/** Each press shows half as much or twice as much. */
export const ZOOM = 2;
/** Earlier and later keep some of what was in view, so that the eye keeps its place. */
export const MOVE = 0.6;

/** The stretches of time that are asked for most. */
export function presetsOf(
  timeline: Timeline,
  lookedAfterFrom: DayNumber | null,
): readonly { readonly words: string; readonly shown: TimeWindow }[] {
  const { events, today } = timeline;
  return [
    { words: 'Whole life', shown: windowOver(events, today) },
    ...(lookedAfterFrom === null
      ? []
      : [{ words: 'Since looked after', shown: windowSince(lookedAfterFrom, events, today) }]),
    { words: 'Last 12 months', shown: lastTwelveMonths(today) },
    { words: 'Next 6 months', shown: nextSixMonths(today) },
  ];
}

type TimelineToolsProps = {
  readonly presets: ReturnType<typeof presetsOf>;
  readonly shown: TimeWindow;
  readonly onShow: (shown: TimeWindow) => void;
};

/** Closer, further, earlier, later and the usual stretches: everything a pointer could do. */
export function TimelineTools({ presets, shown, onShow }: TimelineToolsProps) {
  const { say } = useWords();
  const middle = (shown.from + shown.to) / 2;
  return (
    <div className="timeline-tools" role="toolbar" aria-label="What the drawing shows">
      <div className="timeline-buttons">
        {presets.map((preset) => (
          <button
            key={preset.words}
            type="button"
            className="secondary small"
            aria-pressed={isSame(preset.shown, shown)}
            onClick={() => onShow(preset.shown)}
          >
            {say(preset.words)}
          </button>
        ))}
      </div>
      <div className="timeline-buttons">
        <button
          type="button"
          className="secondary small"
          onClick={() => onShow(zoomed(shown, 1 / ZOOM, middle))}
        >
          <ZoomIn size={16} aria-hidden="true" />
          Zoom in
        </button>
        <button
          type="button"
          className="secondary small"
          onClick={() => onShow(zoomed(shown, ZOOM, middle))}
        >
          <ZoomOut size={16} aria-hidden="true" />
          Zoom out
        </button>
        <button
          type="button"
          className="secondary small"
          onClick={() => onShow(moved(shown, -MOVE))}
        >
          <ChevronLeft size={16} aria-hidden="true" />
          Earlier
        </button>
        <button
          type="button"
          className="secondary small"
          onClick={() => onShow(moved(shown, MOVE))}
        >
          Later
          <ChevronRight size={16} aria-hidden="true" />
        </button>
        <button type="button" className="secondary small" onClick={() => window.print()}>
          <Printer size={16} aria-hidden="true" />
          Print
        </button>
      </div>
    </div>
  );
}

/** The stretch on show, in words. */
export function windowWords({ from, to }: TimeWindow): string {
  return `${formatDate(civilDateOf(Math.ceil(from)))} to ${formatDate(civilDateOf(Math.floor(to)))}`;
}

function isSame(a: TimeWindow, b: TimeWindow): boolean {
  return Math.abs(a.from - b.from) < 0.01 && Math.abs(a.to - b.to) < 0.01;
}
