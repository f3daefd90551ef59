import { create } from 'zustand';

/** How the panes stand while the app is open. Kept in memory: it says nothing about a case. */
type Preferences = {
  readonly isGuidanceShown: boolean;
  /** The page and heading that the guidance panel shows. */
  readonly guidance: { readonly pageId: string; readonly section: string | null };
  /**
   * What the panel shows of an authority's practice; null while it shows guidance. A null page is
   * the list of what bears on the page in view, and a null profile the one in use.
   */
  readonly practice: Practice | null;
  /** Cards opened by hand, by id, so that they are still open on coming back. */
  readonly openCards: Readonly<Record<string, boolean>>;
  /** Said once to screen readers: Ctrl+S and failures only. */
  readonly announcement: string;
  /** The appraisal being read when it is not the newest. */
  readonly readAppraisalId: string | null;
};

export type Practice = {
  readonly profileId: string | null;
  readonly pageId: string | null;
  readonly section: string | null;
};

export const usePreferences = create<Preferences>(() => ({
  isGuidanceShown: true,
  guidance: { pageId: 'balancing', section: null },
  practice: null,
  openCards: {},
  announcement: '',
  readAppraisalId: null,
}));

/** Has the guidance follow the page or the question. An authority's practice being read stays. */
export function showGuidance(pageId: string, section: string | null = null): void {
  const { guidance } = usePreferences.getState();
  if (guidance.pageId === pageId && guidance.section === section) return;
  usePreferences.setState({ guidance: { pageId, section } });
}

/** Opens a page of guidance because somebody asked for it. */
export function openGuidance(pageId: string, section: string | null = null): void {
  showGuidance(pageId, section);
  usePreferences.setState({ practice: null });
}

/** Opens an authority's practice in the panel: one of its pages, or with null what bears on this one. */
export function openPractice(
  profileId: string | null,
  pageId: string | null,
  section: string | null = null,
): void {
  usePreferences.setState({ practice: { profileId, pageId, section } });
}

export function setCardOpen(id: string, isOpen: boolean): void {
  usePreferences.setState((state) => ({ openCards: { ...state.openCards, [id]: isOpen } }));
}

/** Has a screen reader say something, even when it says the same as before. */
export function announce(words: string): void {
  usePreferences.setState((state) => ({
    announcement: state.announcement === words ? `${words}\u200B` : words,
  }));
}
