import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';

type HoverNote<Mark extends HTMLElement> = {
  readonly mark: RefObject<Mark | null>;
  readonly note: RefObject<HTMLSpanElement | null>;
  /** For the thing pointed at, which must be one that takes the focus. */
  readonly markProps: {
    readonly onMouseEnter: () => void;
    readonly onMouseLeave: () => void;
    readonly onFocus: () => void;
    readonly onBlur: () => void;
    readonly onClick: () => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
  /** For the note itself, a popover that holds nothing to press. */
  readonly noteProps: { readonly onMouseLeave: () => void };
};

/**
 * A note that opens beside a mark on hover, focus, press, Enter and Space. It stays while the
 * pointer is on the mark or on the note, and Escape lets it go from anywhere, as WCAG 1.4.13 asks.
 */
export function useHoverNote<Mark extends HTMLElement>(): HoverNote<Mark> {
  const mark = useRef<Mark>(null);
  const note = useRef<HTMLSpanElement>(null);
  const [isShown, setShown] = useState(false);

  useEffect(() => {
    if (!isShown) return undefined;
    const listen = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      note.current?.hidePopover();
      setShown(false);
    };
    // Going to a mark by keyboard can scroll it into view: the note goes along.
    const follow = () => placeBeside(mark.current, note.current);
    document.addEventListener('keydown', listen);
    document.addEventListener('scroll', follow, { capture: true, passive: true });
    return () => {
      document.removeEventListener('keydown', listen);
      document.removeEventListener('scroll', follow, { capture: true });
    };
  }, [isShown]);

  function show() {
    note.current?.showPopover();
    placeBeside(mark.current, note.current);
    setShown(true);
  }

  function hideUnlessPointed() {
    // A pointer may move onto the note to read it: it is gone once neither is pointed at.
    requestAnimationFrame(() => {
      if (note.current?.matches(':hover') || mark.current?.matches(':hover, :focus')) return;
      note.current?.hidePopover();
      setShown(false);
    });
  }

  return {
    mark,
    note,
    markProps: {
      onMouseEnter: show,
      onMouseLeave: hideUnlessPointed,
      onFocus: show,
      onBlur: hideUnlessPointed,
      onClick: show,
      onKeyDown: (event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        show();
      },
    },
    noteProps: { onMouseLeave: hideUnlessPointed },
  };
}

function placeBeside(mark: HTMLElement | null, note: HTMLElement | null): void {
  // A mark may run over two lines: the note belongs under its last, at the start of its first.
  const firstLine = mark?.getClientRects()[0];
  if (mark === null || note === null || firstLine === undefined) return;
  const { top, bottom } = mark.getBoundingClientRect();
  const rightmost = window.innerWidth - note.offsetWidth - 8;
  note.style.left = `${Math.max(8, Math.min(firstLine.left, rightmost))}px`;
  const isRoomBelow = bottom + note.offsetHeight + 8 < window.innerHeight;
  note.style.top = isRoomBelow
    ? `${bottom + 4}px`
    : `${Math.max(8, top - note.offsetHeight - 4)}px`;
}
