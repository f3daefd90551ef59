import { Printer } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import { glossaryTerms, guidancePages, pagesOfGroup } from '../../../guidance/catalogue.ts';
import { pageGroupIds, pageGroups } from '../../../guidance/schema/page-group.ts';
import { Page } from '../../components/page.tsx';
import { GlossaryList } from '../../guidance-view/glossary-list.tsx';
import { GuidanceSearch } from '../../guidance-view/guidance-search.tsx';
import { PageBody } from '../../guidance-view/page-body.tsx';
import type { GuidanceHit } from '../../guidance-view/search-guidance.ts';
import { GLOSSARY_PAGE, titleOfPage } from '../../guidance-view/pages.ts';
import { routes } from '../../state/routes.ts';
import { NoSuchPage } from './no-such-page.tsx';

/** All the guidance, readable and searchable on its own. */
export function GuidanceLibrary({ pageId }: { readonly pageId: string | null }) {
  return pageId === null ? <Contents /> : <Reading pageId={pageId} />;
}

function Contents() {
  const [, go] = useLocation();
  return (
    <Page
      title="Guidance"
      lead="What each option is, what the law asks, and how courts have looked at it. Every legal statement shows its source, its kind and how certain it is."
    >
      <GuidanceSearch onPick={(hit) => openAt(go, hit)} />
      {pageGroupIds.map((group) => (
        <section key={group} aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`}>{pageGroups[group].title}</h2>
          <p>
            {pageGroups[group].summary}{' '}
            <Link href={routes.guidanceGroup(group)}>
              Read or print all
              <span className="visually-hidden"> of {pageGroups[group].title}</span>
            </Link>
          </p>
          <ul className="guidance-contents">
            {pagesOfGroup(group).map((page) => (
              <li key={page.id}>
                <Link href={routes.guidancePage(page.id)}>{page.title}</Link>
                <p>{page.summary}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <h2>Words</h2>
      <ul className="guidance-contents">
        <li>
          <Link href={routes.guidancePage(GLOSSARY_PAGE)}>{titleOfPage(GLOSSARY_PAGE)}</Link>
          <p>
            {glossaryTerms.size} terms in plain words, with what five authorities call the same
            thing.
          </p>
        </li>
      </ul>
    </Page>
  );
}

function Reading({ pageId }: { readonly pageId: string }) {
  const [, go] = useLocation();
  const head = guidancePages.get(pageId);
  const isGlossary = pageId === GLOSSARY_PAGE;
  if (head === undefined && !isGlossary) return <NoSuchPage />;
  return (
    <Page
      title={titleOfPage(pageId)}
      above={<Link href={routes.guidance}>All guidance</Link>}
      lead={
        head?.summary ??
        'What the words of permanence planning mean, what authorities call them, and where the law uses them.'
      }
    >
      <div className="reading-tools">
        {/* The glossary has a search of its own, and two boxes side by side are one too many. */}
        {!isGlossary && <GuidanceSearch onPick={(hit) => openAt(go, hit)} />}
        <button type="button" className="quiet" onClick={() => window.print()}>
          <Printer size={16} aria-hidden="true" />
          Print this page
        </button>
      </div>
      <div className="guidance-text">
        {isGlossary ? <GlossaryList place="page" /> : <PageBody pageId={pageId} place="page" />}
      </div>
    </Page>
  );
}

/** Opens a page and brings the heading that was found into view once it stands there. */
function openAt(go: (path: string) => void, hit: GuidanceHit): void {
  const { profileId, pageId, slug } = hit;
  go(profileId === null ? routes.guidancePage(pageId) : routes.practicePage(profileId, pageId));
  if (slug === '') return;
  const started = performance.now();
  const look = () => {
    const heading = document.getElementById(slug);
    if (heading !== null) heading.scrollIntoView();
    else if (performance.now() - started < 2_000) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
