import { Maximize2, Printer, ZoomIn, ZoomOut } from 'lucide-react';
import { useCallback, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { RelativeId } from '../../../guidance/genogram/family.ts';
import type { Genogram } from '../../../guidance/genogram/genogram.ts';
import { spokenWords } from '../../../guidance/genogram/kinship-words.ts';
import { neighbourOf, type Direction } from '../../../guidance/genogram/neighbours.ts';
import type { CaseFileId } from '../../../guidance/model/ids.ts';
import { SceneShapes } from '../../components/scene-shapes.tsx';
import { PictureRelative } from './picture-relative.tsx';
import { startingZoom, stepped } from './zoom.ts';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Pixels for a point at a zoom of one: words come out at the size of the page's own. */
const PIXELS_A_POINT = 4 / 3;

type FamilyPictureProps = { readonly caseFileId: CaseFileId; readonly genogram: Genogram };

/**
 * The drawing in a frame of its own, which scrolls. One relative at a time is in the tab order;
 * arrow keys go to the others, plus, minus and nought zoom, and Enter opens the card.
 */
export function FamilyPicture({ caseFileId, genogram }: FamilyPictureProps) {
  const child = genogram.people.find(({ relative }) => relative.isIndexChild)?.relative.id ?? '';
  const [current, setCurrent] = useState<RelativeId>(child);
  const [zoom, setZoom] = useState<number | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const ids = { title: useId(), description: useId(), keys: useId() };
  const whole = genogram.width * PIXELS_A_POINT;
  const spoken = useMemo(
    () => new Map(genogram.words.map((words) => [words.id, spokenWords(words)])),
    [genogram.words],
  );
  const isThere = genogram.people.some(({ relative }) => relative.id === current);
  const inTabOrder = isThere ? current : child;

  const hold = useCallback(
    (element: HTMLDivElement | null) => {
      frame.current = element;
      if (element === null) return;
      setZoom((known) => known ?? startingZoom(element.clientWidth, whole));
      // The child in the middle of what shows, however wide the family is.
      requestAnimationFrame(() => {
        const shown = element.querySelector(`[data-relative="${child}"]`)?.getBoundingClientRect();
        if (shown === undefined) return;
        const middle = shown.left + shown.width / 2 - element.getBoundingClientRect().left;
        element.scrollLeft += middle - element.clientWidth / 2;
      });
    },
    [child, whole],
  );

  function fit() {
    setZoom(Math.min(1, ((frame.current?.clientWidth ?? whole) - 2) / whole));
  }

  function press(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const direction = DIRECTIONS[event.key];
    if (direction !== undefined && event.target !== frame.current) {
      event.preventDefault();
      go(neighbourOf(genogram, inTabOrder, direction));
    } else if (event.key === 'Home' && event.target !== frame.current) {
      event.preventDefault();
      go(child);
    } else if (event.key === '+' || event.key === '=') setZoom((known) => stepped(known ?? 1, 1));
    else if (event.key === '-') setZoom((known) => stepped(known ?? 1, -1));
    else if (event.key === '0') fit();
  }

  function go(id: RelativeId | null) {
    if (id === null) return;
    setCurrent(id);
    const element = frame.current?.querySelector<SVGElement>(`[data-relative="${id}"]`);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  return (
    <>
      <div className="button-row genogram-tools">
        <button
          type="button"
          className="secondary small"
          onClick={() => setZoom((known) => stepped(known ?? 1, -1))}
        >
          <ZoomOut size={18} aria-hidden="true" /> Zoom out
        </button>
        <button
          type="button"
          className="secondary small"
          onClick={() => setZoom((known) => stepped(known ?? 1, 1))}
        >
          <ZoomIn size={18} aria-hidden="true" /> Zoom in
        </button>
        <button type="button" className="secondary small" onClick={fit}>
          <Maximize2 size={18} aria-hidden="true" /> Fit to the page
        </button>
        <button type="button" className="secondary small" onClick={() => window.print()}>
          <Printer size={18} aria-hidden="true" /> Print
        </button>
        <span className="muted" role="status">
          {Math.round((zoom ?? 1) * 100)}%
        </span>
      </div>
      <p className="muted genogram-keys" id={ids.keys}>
        In the picture, arrow keys go from one relative to another, Home to the child and Enter to
        what is recorded. Plus, minus and 0 zoom.
      </p>
      {/* The frame scrolls by itself and takes keys for everybody in it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        className="genogram-frame"
        ref={hold}
        role="region"
        aria-label="Picture of the family"
        aria-describedby={ids.keys}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        onKeyDown={press}
      >
        <svg
          viewBox={`0 0 ${genogram.width} ${genogram.height}`}
          width={whole * (zoom ?? 1)}
          height={genogram.height * PIXELS_A_POINT * (zoom ?? 1)}
          role="group"
          aria-labelledby={ids.title}
          aria-describedby={ids.description}
        >
          <title id={ids.title}>Genogram</title>
          <desc id={ids.description}>
            {`${genogram.people.length} people. Everything it shows is in the table below it.`}
          </desc>
          <g aria-hidden="true">
            <SceneShapes shapes={genogram.lines} />
          </g>
          {genogram.people.map((placed) => (
            <PictureRelative
              key={placed.relative.id}
              caseFileId={caseFileId}
              placed={placed}
              spoken={spoken.get(placed.relative.id) ?? placed.relative.name}
              isInTabOrder={placed.relative.id === inTabOrder}
              onFocus={setCurrent}
            />
          ))}
        </svg>
      </div>
    </>
  );
}
