import { useEffect, useRef, type RefObject } from 'react';

/**
 * Moves the focus to the main heading when the step changes within one screen, as the shell does
 * between pages. Not on the first drawing: whoever shows the screen decides about that.
 */
export function useHeadingFocus(step: string): RefObject<HTMLDivElement | null> {
  const container = useRef<HTMLDivElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    const heading = container.current?.querySelector<HTMLElement>('h1');
    if (heading === null || heading === undefined) return;
    heading.tabIndex = -1;
    heading.focus();
    window.scrollTo(0, 0);
  }, [step]);
  return container;
}
