import { useCallback, useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { guidancePages, options } from '../../guidance/catalogue.ts';
import { showGuidance, usePreferences } from '../state/preferences.ts';
import { routes } from '../state/routes.ts';
import { GuidanceSearch } from './guidance-search.tsx';
import { PageBody } from './page-body.tsx';

/** The guidance beside the question. It follows the question in focus, and can be led elsewhere. */
export function GuidancePanel() {
  const { pageId, section } = usePreferences((state) => state.guidance);
  const scroller = useRef<HTMLDivElement>(null);
  const head = guidancePages.get(pageId);

  const bringIntoView = useCallback(() => {
    const box = scroller.current;
    if (box === null) return;
    const heading =
      section === null ? null : box.querySelector<HTMLElement>(`#${CSS.escape(section)}`);
    // The panel scrolls by itself: the page beside it must not move.
    box.scrollTo({ top: heading === null ? 0 : heading.offsetTop - 8 });
  }, [section]);
  useEffect(bringIntoView, [bringIntoView, pageId]);

  return (
    <aside className="panel" id="guidance-panel" aria-label="Guidance" tabIndex={-1}>
      <div className="panel-head">
        <GuidanceSearch onPick={(hit) => showGuidance(hit.pageId, hit.slug)} />
        <label className="panel-pages">
          <span className="visually-hidden">Guidance page</span>
          <select value={pageId} onChange={(event) => showGuidance(event.target.value)}>
            <optgroup label="Options">
              {options.map((option) => (
                <option key={option.id} value={option.guidance}>
                  {option.title}
                </option>
              ))}
            </optgroup>
            <optgroup label="Topics">
              {[...guidancePages.values()]
                .filter((page) => page.kind === 'topic')
                .map((page) => (
                  <option key={page.id} value={page.id}>
                    {page.title}
                  </option>
                ))}
            </optgroup>
          </select>
        </label>
      </div>
      <div
        className="panel-body guidance-text"
        ref={scroller}
        // A box that scrolls must be reachable by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        role="region"
        aria-label={head?.title ?? 'Guidance'}
      >
        <h2 className="panel-title">{head?.title}</h2>
        <PageBody pageId={pageId} place="panel" onShown={bringIntoView} />
        <p>
          <Link href={routes.guidancePage(pageId)}>Open as a page</Link>
        </p>
      </div>
    </aside>
  );
}
