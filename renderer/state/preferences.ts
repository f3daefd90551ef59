import { create } from 'zustand';

/** How the panes stand while the app is open. Kept in memory: it says nothing about a case. */
type Preferences = {
  readonly isGuidanceShown: boolean;
  /** The page and heading that the guidance panel shows. */
  readonly guidance: { readonly pageId: string; readonly section: string | null };
  /** Cards opened by hand, by id, so that they are still open on coming back. */
  readonly openCards: Readonly<Record<string, boolean>>;
  /** Said once to screen readers: Ctrl+S and failures only. */
  readonly announcement: string;
  /** The appraisal being read when it is not the newest. */
  readonly readAppraisalId: string | null;
};

export const usePreferences = create<Preferences>(() => ({
  isGuidanceShown: true,
  guidance: { pageId: 'balancing', section: null },
  openCards: {},
  announcement: '',
  readAppraisalId: null,
}));

export function showGuidance(pageId: string, section: string | null = null): void {
  const { guidance } = usePreferences.getState();
  if (guidance.pageId === pageId && guidance.section === section) return;
  usePreferences.setState({ guidance: { pageId, section } });
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
