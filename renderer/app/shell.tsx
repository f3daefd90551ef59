import {
  BookOpen,
  LayoutList,
  Lock,
  PanelRightClose,
  PanelRightOpen,
  Search,
  Settings,
} from 'lucide-react';
import { Suspense, useEffect, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import { GuidancePanel } from '../guidance-view/guidance-panel.tsx';
import { usePreferences } from '../state/preferences.ts';
import { routes } from '../state/routes.ts';
import { useSessionStore } from '../state/session-store.ts';
import { BackupFailure } from './backup-failure.tsx';
import { CaseNavigation } from './case-navigation.tsx';
import { Mark } from './mark.tsx';
import { Routes } from './routes.tsx';
import { SaveState, UnsavedState } from './save-state.tsx';
import { lockNow } from './use-life-cycle.ts';
import { useShortcuts } from './use-shortcuts.ts';

/** Pages on which the guidance panel would only take room from a table. */
const WITHOUT_PANEL = [
  /^\/$/,
  /^\/search/,
  /^\/settings/,
  /^\/guidance/,
  /\/balance$/,
  /\/documents$/,
  /\/timeline$/,
];

/** The app while unlocked: what never scrolls away, the navigation, the page and the guidance. */
export function Shell() {
  const [location] = useLocation();
  const main = useRef<HTMLElement>(null);
  const isFirstPage = useRef(true);
  const isGuidanceShown = usePreferences((state) => state.isGuidanceShown);
  const isDevelopment = useSessionStore((state) => state.status?.host === 'loopback');
  const mayShowPanel = !WITHOUT_PANEL.some((pattern) => pattern.test(location));
  const isInCase = location.startsWith('/case/');
  useShortcuts();

  useEffect(() => {
    if (isFirstPage.current) {
      isFirstPage.current = false;
      return;
    }
    main.current?.scrollTo(0, 0);
    // A screen reader begins each new page at its heading.
    const heading = main.current?.querySelector<HTMLElement>('h1');
    if (heading !== null && heading !== undefined) {
      heading.tabIndex = -1;
      heading.focus();
    }
  }, [location]);

  const panel = mayShowPanel && isGuidanceShown;
  return (
    <div className={`shell${isInCase ? '' : ' no-navigation'}${panel ? '' : ' no-panel'}`}>
      <a
        className="skip-link"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        Skip to the page
      </a>
      <header className="top">
        <Link href={routes.caseload} className="brand">
          <Mark />
          <span>Permanence Appraisal</span>
        </Link>
        {isInCase ? <SaveState /> : <UnsavedState />}
        <Announcement />
        {isDevelopment && <span className="tag">Development host</span>}
        <nav aria-label="App" className="top-links">
          <TopLink href={routes.caseload} icon={LayoutList} words="Children" />
          <TopLink href={routes.search} icon={Search} words="Search" />
          <TopLink href={routes.guidance} icon={BookOpen} words="Guidance" />
          <TopLink href={routes.settings} icon={Settings} words="Settings" />
          {mayShowPanel && (
            <button
              type="button"
              className="top-link"
              aria-expanded={isGuidanceShown}
              aria-controls="guidance-panel"
              onClick={() => usePreferences.setState({ isGuidanceShown: !isGuidanceShown })}
            >
              {isGuidanceShown ? (
                <PanelRightClose size={18} aria-hidden="true" />
              ) : (
                <PanelRightOpen size={18} aria-hidden="true" />
              )}
              {isGuidanceShown ? 'Hide panel' : 'Show panel'}
            </button>
          )}
          <button type="button" className="top-link" onClick={() => void lockNow()}>
            <Lock size={18} aria-hidden="true" />
            Lock
          </button>
        </nav>
      </header>
      {isInCase && <CaseNavigation />}
      <main className="main" id="main" ref={main} tabIndex={-1}>
        <Suspense fallback={<p className="muted">Opening</p>}>
          <BackupFailure />
          <Routes />
        </Suspense>
      </main>
      {panel && <GuidancePanel />}
    </div>
  );
}

function TopLink(props: {
  readonly href: string;
  readonly icon: typeof Lock;
  readonly words: string;
}) {
  const [location] = useLocation();
  const isHere = props.href === '/' ? location === '/' : location.startsWith(props.href);
  return (
    <Link href={props.href} className="top-link" aria-current={isHere ? 'page' : undefined}>
      <props.icon size={18} aria-hidden="true" />
      {props.words}
    </Link>
  );
}

/** What a screen reader is told. By itself, so that telling it something draws nothing else again. */
function Announcement() {
  const announcement = usePreferences((state) => state.announcement);
  return (
    <span role="status" className="visually-hidden">
      {announcement}
    </span>
  );
}
