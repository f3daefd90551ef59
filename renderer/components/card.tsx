import { ChevronRight } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { setCardOpen, usePreferences } from '../state/preferences.ts';

type CardProps = {
  readonly id: string;
  readonly title: string;
  /** What is in it, in a few words, shown while it is closed too. */
  readonly gist?: string;
  readonly isOpenAtFirst?: boolean;
  readonly level?: 2 | 3 | 4;
  readonly children: ReactNode;
};

/**
 * A part of a page that opens and closes: a heading with a button in it, so that screen readers
 * keep the heading. Closed words can still be found with Ctrl+F.
 */
export function Card({ id, title, gist, isOpenAtFirst = false, level = 2, children }: CardProps) {
  const isOpen = usePreferences((state) => state.openCards[id] ?? isOpenAtFirst);
  const body = useRef<HTMLDivElement>(null);
  const Heading = `h${level}` as const;
  useEffect(() => {
    const element = body.current;
    if (element === null) return undefined;
    // React knows no `until-found`, so the attribute is set by hand.
    if (isOpen) element.removeAttribute('hidden');
    else element.setAttribute('hidden', 'until-found');
    const open = () => setCardOpen(id, true);
    element.addEventListener('beforematch', open);
    return () => element.removeEventListener('beforematch', open);
  }, [id, isOpen]);
  return (
    <section className="fold" id={id} data-open={isOpen}>
      <Heading className="fold-heading">
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={`${id}-body`}
          onClick={() => setCardOpen(id, !isOpen)}
        >
          <ChevronRight size={18} className="fold-sign" aria-hidden="true" />
          <span className="fold-title">{title}</span>
          {gist !== undefined && (
            <span className="fold-gist">
              <span className="visually-hidden">, </span>
              {gist}
            </span>
          )}
        </button>
      </Heading>
      <div id={`${id}-body`} ref={body}>
        <div className="fold-body">{children}</div>
      </div>
    </section>
  );
}
