import { useLayoutEffect, type RefObject } from 'react';

/**
 * Keeps a text area's words those given, whoever changed them: typing, undo, another window. Done by
 * hand because a text area with a `value` has React copy all of its words into the page's mark-up at
 * every key, and lay them out again. The text area is to be given `defaultValue=""` and no `value`.
 */
export function useWordsInBox(box: RefObject<HTMLTextAreaElement | null>, words: string): void {
  // After every drawing, not only when the words have changed: an edit that the case file did not
  // take must not stay in the box.
  useLayoutEffect(() => putWords(box.current, words));
}

function putWords(element: HTMLTextAreaElement | null, words: string): void {
  if (element !== null && element.value !== words) element.value = words;
}
