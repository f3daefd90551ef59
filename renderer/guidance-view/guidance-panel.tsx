import { useCallback, useEffect, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import { pagesOfGroup } from '../../guidance/catalogue.ts';
import { pageGroupIds, pageGroups } from '../../guidance/schema/page-group.ts';
import { openGuidance, openPractice, usePreferences } from '../state/preferences.ts';
import { useProfile } from '../state/profile-words.ts';
import { routes } from '../state/routes.ts';
import { AuthorityPanel } from './authority-panel.tsx';
import { GlossaryList } from './glossary-list.tsx';
import { GuidanceSearch } from './guidance-search.tsx';
import { PageBody } from './page-body.tsx';
import { GLOSSARY_PAGE, titleOfPage } from './pages.ts';
import type { GuidanceHit } from './search-guidance.ts';

/**
 * The guidance beside the question, and the authority's own practice. The guidance follows the
 * question in focus; both can be led elsewhere.
 */
export function GuidancePanel() {
  const { pageId, section } = usePreferences((state) => state.guidance);
  const practice = usePreferences((state) => state.practice);
  const profile = useProfile();
  const [location] = useLocation();
  const scroller = useRef<HTMLDivElement>(null);
  const at = practice === null ? section : practice.section;

  const bringIntoView = useCallback(() => {
    const box = scroller.current;
    if (box === null) return;
    const heading =
      at === null || at === '' ? null : box.querySelector<HTMLElement>(`#${CSS.escape(at)}`);
    // The panel scrolls by itself: the page beside it must not move.
    box.scrollTo({ top: heading === null ? 0 : heading.offsetTop - 8 });
  }, [at]);
  useEffect(bringIntoView, [bringIntoView, pageId, practice]);
  useEffect(() => {
    // Another page is open: what of the authority's bears on that one.
    if (usePreferences.getState().practice !== null) openPractice(null, null);
  }, [location]);

  return (
    <aside className="panel" id="guidance-panel" aria-label="Guidance" tabIndex={-1}>
      <div className="panel-head">
        <GuidanceSearch onPick={openHit} />
        <div className="panel-parts" role="group" aria-label="What the panel shows">
          <button
            type="button"
            aria-pressed={practice === null}
            onClick={() => openGuidance(pageId, section)}
          >
            Guidance
          </button>
          <button
            type="button"
            aria-pressed={practice !== null}
            onClick={() => openPractice(null, null)}
          >
            Your authority
          </button>
        </div>
        {practice === null && (
          <label className="panel-pages">
            <span className="visually-hidden">Guidance page</span>
            <select value={pageId} onChange={(event) => openGuidance(event.target.value)}>
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
        )}
      </div>
      <div
        className="panel-body guidance-text"
        ref={scroller}
        // A box that scrolls must be reachable by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        role="region"
        aria-label={practice === null ? titleOfPage(pageId) : (profile?.name ?? 'Your authority')}
      >
        {practice === null ? (
          <>
            <h2 className="panel-title">{titleOfPage(pageId)}</h2>
            {pageId === GLOSSARY_PAGE ? (
              <GlossaryList place="panel" />
            ) : (
              <PageBody pageId={pageId} place="panel" onShown={bringIntoView} />
            )}
            <p>
              <Link href={routes.guidancePage(pageId)}>Open as a page</Link>
            </p>
          </>
        ) : (
          <AuthorityPanel practice={practice} />
        )}
      </div>
    </aside>
  );
}

function openHit(hit: GuidanceHit): void {
  if (hit.profileId === null) openGuidance(hit.pageId, hit.slug);
  else openPractice(hit.profileId, hit.pageId, hit.slug);
}
