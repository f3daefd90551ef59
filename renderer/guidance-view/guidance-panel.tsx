import { useCallback, useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { pagesOfGroup } from '../../guidance/catalogue.ts';
import { pageGroupIds, pageGroups } from '../../guidance/schema/page-group.ts';
import { showGuidance, usePreferences } from '../state/preferences.ts';
import { routes } from '../state/routes.ts';
import { GlossaryList } from './glossary-list.tsx';
import { GuidanceSearch } from './guidance-search.tsx';
import { PageBody } from './page-body.tsx';
import { GLOSSARY_PAGE, titleOfPage } from './pages.ts';

/** The guidance beside the question. It follows the question in focus, and can be led elsewhere. */
export function GuidancePanel() {
  const { pageId, section } = usePreferences((state) => state.guidance);
  const scroller = useRef<HTMLDivElement>(null);

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
            {pageGroupIds.map((group) => (
              <optgroup key={group} label={pageGroups[group].title}>
                {pagesOfGroup(group).map((page) => (
                  <option key={page.id} value={page.id}>
                    {page.title}
                  </option>
                ))}
              </optgroup>
            ))}
            <optgroup label="Words">
              <option value={GLOSSARY_PAGE}>{titleOfPage(GLOSSARY_PAGE)}</option>
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
        aria-label={titleOfPage(pageId)}
      >
        <h2 className="panel-title">{titleOfPage(pageId)}</h2>
        {pageId === GLOSSARY_PAGE ? (
          <GlossaryList place="panel" />
        ) : (
          <PageBody pageId={pageId} place="panel" onShown={bringIntoView} />
        )}
        <p>
          <Link href={routes.guidancePage(pageId)}>Open as a page</Link>
        </p>
      </div>
    </aside>
  );
}
