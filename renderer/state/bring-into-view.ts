import { setCardOpen } from './preferences.ts';

/** How long a page may take to open before the search for a part of it is given up. */
const PATIENCE = 4_000;

/**
 * Brings a part of the page about to open into view, with the focus on it. Parts that are folded
 * away are opened. Where the page has no such part, its heading keeps the focus.
 */
export function bringIntoView(id: string): void {
  const started = performance.now();
  const look = () => {
    const element = document.getElementById(id);
    if (element === null) {
      if (performance.now() - started < PATIENCE) requestAnimationFrame(look);
      return;
    }
    setCardOpen(id, true);
    for (const fold of foldsAround(element)) setCardOpen(fold.id, true);
    // After the page has put the focus on its heading and the fold has opened.
    requestAnimationFrame(() => requestAnimationFrame(() => show(element)));
  };
  requestAnimationFrame(look);
}

/** Folds stand in folds: an entity within the question it answers. */
function foldsAround(element: HTMLElement): readonly HTMLElement[] {
  const fold = element.parentElement?.closest<HTMLElement>('.fold') ?? null;
  return fold === null ? [] : [fold, ...foldsAround(fold)];
}

function show(element: HTMLElement): void {
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  // The middle of something taller than the window would be a place in it that nobody asked for.
  const isTall = element.clientHeight > window.innerHeight * 0.7;
  element.scrollIntoView({ block: isTall ? 'start' : 'center' });
}
