import { Printer } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import { guidancePages, options } from '../../../guidance/catalogue.ts';
import { Page } from '../../components/page.tsx';
import { GuidanceSearch } from '../../guidance-view/guidance-search.tsx';
import { PageBody } from '../../guidance-view/page-body.tsx';
import { routes } from '../../state/routes.ts';

/** All the guidance, readable and searchable on its own. */
export function GuidanceLibrary({ pageId }: { readonly pageId: string | null }) {
  return pageId === null ? <Contents /> : <Reading pageId={pageId} />;
}

function Contents() {
  const [, go] = useLocation();
  const topics = [...guidancePages.values()].filter((page) => page.kind === 'topic');
  return (
    <Page
      title="Guidance"
      lead="What each option is, what the law asks, and how courts have looked at it. Every legal statement shows its source, its kind and how certain it is."
    >
      <GuidanceSearch onPick={(hit) => openAt(go, hit.pageId, hit.slug)} />
      <h2>The eight options</h2>
      <ul className="guidance-contents">
        {options.map((option) => (
          <li key={option.id}>
            <Link href={routes.guidancePage(option.guidance)}>{option.title}</Link>
            <p>{option.summary}</p>
          </li>
        ))}
      </ul>
      <h2>Topics</h2>
      <ul className="guidance-contents">
        {topics.map((page) => (
          <li key={page.id}>
            <Link href={routes.guidancePage(page.id)}>{page.title}</Link>
            <p>{page.summary}</p>
          </li>
        ))}
      </ul>
    </Page>
  );
}

function Reading({ pageId }: { readonly pageId: string }) {
  const [, go] = useLocation();
  const head = guidancePages.get(pageId);
  if (head === undefined) {
    return (
      <Page title="There is no guidance page of this name">
        <Link href={routes.guidance}>All guidance</Link>
      </Page>
    );
  }
  return (
    <Page
      title={head.title}
      above={<Link href={routes.guidance}>All guidance</Link>}
      lead={head.summary}
    >
      <div className="reading-tools">
        <GuidanceSearch onPick={(hit) => openAt(go, hit.pageId, hit.slug)} />
        <button type="button" className="quiet" onClick={() => window.print()}>
          <Printer size={16} aria-hidden="true" />
          Print this page
        </button>
      </div>
      <div className="guidance-text">
        <PageBody pageId={pageId} place="page" />
      </div>
    </Page>
  );
}

/** Opens a page and brings the heading that was found into view once it stands there. */
function openAt(go: (path: string) => void, pageId: string, slug: string): void {
  go(routes.guidancePage(pageId));
  const started = performance.now();
  const look = () => {
    const heading = document.getElementById(slug);
    if (heading !== null) heading.scrollIntoView();
    else if (performance.now() - started < 2_000) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
