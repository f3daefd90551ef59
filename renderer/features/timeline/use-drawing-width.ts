import { useLayoutEffect, useState, type RefObject } from 'react';

/** What is drawn before the page has been measured. */
const AT_FIRST = 900;
const NARROWEST = 240;
/** One unit of the drawing is one pixel at this size of text. */
const ORDINARY_TEXT = 16;

/**
 * How wide the drawing is, in units of its own. A unit grows with the text size, so that the words
 * of the drawing are as large as the words around it and there are fewer of them instead.
 */
export function useDrawingWidth(frame: RefObject<HTMLElement | null>): {
  readonly width: number;
  readonly unit: number;
} {
  const [size, setSize] = useState({ width: AT_FIRST, unit: 1 });
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const measure = () => {
      const text = parseFloat(getComputedStyle(document.documentElement).fontSize);
      const unit = (Number.isFinite(text) ? text : ORDINARY_TEXT) / ORDINARY_TEXT;
      const width = Math.max(NARROWEST, Math.round(element.clientWidth / unit));
      setSize((known) => (known.width === width && known.unit === unit ? known : { width, unit }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return size;
}
