import type { ReactNode } from 'react';
import { usePreferences } from '../state/preferences.ts';

type WhenOpenProps = {
  /** The id of the card that this stands in. */
  readonly id: string;
  readonly isOpenAtFirst?: boolean;
  /** What is written in the fields, so that Ctrl+F finds it while the card is closed. */
  readonly words: readonly string[];
  readonly children: ReactNode;
};

/**
 * The fields of a card while it is open; while it is closed, the words written in them and nothing
 * more. A family of forty has a thousand boxes, and a page is to open at once.
 */
export function WhenOpen({ id, isOpenAtFirst = false, words, children }: WhenOpenProps) {
  const isOpen = usePreferences((state) => state.openCards[id] ?? isOpenAtFirst);
  if (isOpen) return children;
  return words
    .filter((written) => written.trim() !== '')
    .map((written, index) => <p key={`${index} ${written}`}>{written}</p>);
}
