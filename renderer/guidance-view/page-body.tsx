import { MDXProvider } from '@mdx-js/react';
import { CircleHelp, FileSearch, TriangleAlert } from 'lucide-react';
import { Suspense, useEffect, type AnchorHTMLAttributes, type ReactNode } from 'react';
import { Link } from 'wouter';
import { guidancePages } from '../../guidance/catalogue.ts';
import { formatDate } from '../../guidance/model/dates.ts';
import { openGuidance } from '../state/preferences.ts';
import { routes } from '../state/routes.ts';
import { Law, LawList } from './law.tsx';
import { pageBody } from './pages.ts';
import { Term } from './term.tsx';

type PageBodyProps = {
  readonly pageId: string;
  /** Whether links open pages in the panel or as pages of their own; in a group, one of many. */
  readonly place: 'panel' | 'page' | 'group';
  readonly onShown?: () => void;
};

/** The body of a guidance page with everything its content may use, and nothing else. */
export function PageBody({ pageId, place, onShown }: PageBodyProps) {
  // Looked up, not made: every page's component is made once, when the app starts.
  const Body = pageBody(pageId);
  const head = guidancePages.get(pageId);
  if (Body === null || head === undefined) return <p>There is no guidance page of this name.</p>;
  return (
    <MDXProvider components={componentsIn[place]}>
      <p className="as-at">
        {head.jurisdiction}. As at {formatDate(head.asAt)}. To be reviewed by{' '}
        {formatDate(head.reviewBy)}.
      </p>
      <Suspense fallback={<p className="muted">Opening</p>}>
        {/* oxlint-disable-next-line react/static-components */}
        <Body />
        <Shown key={pageId} onShown={onShown} />
      </Suspense>
    </MDXProvider>
  );
}

/** Says when the body stands on the page, so that a heading can be brought into view. */
function Shown({ onShown }: { readonly onShown: (() => void) | undefined }) {
  useEffect(() => onShown?.(), [onShown]);
  return null;
}

function Consider({ children }: { readonly children?: ReactNode }) {
  return (
    <div className="consider">
      <p className="part-title">
        <CircleHelp size={18} aria-hidden="true" />
        Consider
      </p>
      {children}
    </div>
  );
}

function EvidencePrompt({ children }: { readonly children?: ReactNode }) {
  return (
    <div className="consider evidence">
      <p className="part-title">
        <FileSearch size={18} aria-hidden="true" />
        Evidence to look for
      </p>
      {children}
    </div>
  );
}

function Warning({ children }: { readonly children?: ReactNode }) {
  return (
    <div className="notice warning">
      <TriangleAlert size={20} aria-hidden="true" />
      <div>
        <span className="visually-hidden">Warning: </span>
        {children}
      </div>
    </div>
  );
}

/** `topic:delay` and `option:adoption`: the only links content may hold. */
function targetOf(href: string | undefined): string | null {
  return /^(?:topic|option):([a-z0-9-]+)$/.exec(href ?? '')?.[1] ?? null;
}

function PanelLink({ href, children }: AnchorHTMLAttributes<HTMLAnchorElement>) {
  const target = targetOf(href);
  if (target === null) return <span>{children}</span>;
  return (
    <button type="button" className="text-link" onClick={() => openGuidance(target)}>
      {children}
    </button>
  );
}

function PageLink({ href, children }: AnchorHTMLAttributes<HTMLAnchorElement>) {
  const target = targetOf(href);
  if (target === null) return <span>{children}</span>;
  return <Link href={routes.guidancePage(target)}>{children}</Link>;
}

/** In a group each page stands under a heading of its own, so its own headings go one lower. */
function HeadingInGroup({ children }: { readonly children?: ReactNode }) {
  return <h3>{children}</h3>;
}

function LowerHeadingInGroup({ children }: { readonly children?: ReactNode }) {
  return <h4>{children}</h4>;
}

function LawListInGroup({ marks = '[]' }: { readonly marks?: string }) {
  return <LawList marks={marks} level={3} />;
}

const shared = { Law, LawList, Term, Consider, EvidencePrompt, Warning };
const pageComponents = { ...shared, a: PageLink };
const componentsIn = {
  panel: { ...shared, a: PanelLink },
  page: pageComponents,
  group: {
    ...pageComponents,
    h2: HeadingInGroup,
    h3: LowerHeadingInGroup,
    LawList: LawListInGroup,
  },
};
