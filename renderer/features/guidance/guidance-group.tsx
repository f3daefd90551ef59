import { Printer } from 'lucide-react';
import { Link } from 'wouter';
import { pagesOfGroup } from '../../../guidance/catalogue.ts';
import { isPageGroupId, pageGroups } from '../../../guidance/schema/page-group.ts';
import { Page } from '../../components/page.tsx';
import { PageBody } from '../../guidance-view/page-body.tsx';
import { routes } from '../../state/routes.ts';
import { NoSuchPage } from './no-such-page.tsx';

/** Every page of one group, one after another: to read through, or to print in one go. */
export function GuidanceGroup({ groupId }: { readonly groupId: string }) {
  if (!isPageGroupId(groupId)) return <NoSuchPage />;
  const group = pageGroups[groupId];
  return (
    <Page
      title={group.title}
      above={<Link href={routes.guidance}>All guidance</Link>}
      lead={group.summary}
    >
      <div className="reading-tools">
        <button type="button" className="quiet" onClick={() => window.print()}>
          <Printer size={16} aria-hidden="true" />
          Print all of these pages
        </button>
      </div>
      {pagesOfGroup(groupId).map((page) => (
        <article key={page.id} className="guidance-text guidance-in-group">
          <h2>{page.title}</h2>
          <PageBody pageId={page.id} place="group" />
        </article>
      ))}
    </Page>
  );
}
