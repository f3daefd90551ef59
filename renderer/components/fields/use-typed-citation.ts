import { useState, type KeyboardEvent, type RefObject } from 'react';
import { announce } from '../../state/preferences.ts';

export type TypedCitationState = {
  /** What is typed since the bracket, or null when no citation is being typed. */
  readonly wanted: string | null;
  /** To be called after every change of the words or the caret. */
  readonly look: () => void;
  /** The down arrow goes to the list, Escape puts it away. True when the key was taken. */
  readonly key: (event: KeyboardEvent) => boolean;
  /** Puts a citation in place of what was typed since the bracket. */
  readonly pick: (citation: string) => void;
  readonly leave: () => void;
};

/** A bracket opened before the caret, with little after it: the beginning of a citation. */
const OPENED = /\[([^[\]\n]{0,30})$/;

/** Follows a citation as it is typed. The focus never leaves the box unless the worker moves it. */
export function useTypedCitation(
  box: RefObject<HTMLTextAreaElement | null>,
  listId: string,
  edit: (words: string) => void,
): TypedCitationState {
  const [wanted, setWanted] = useState<string | null>(null);

  function typedSoFar(): string | null {
    const element = box.current;
    if (element === null) return null;
    return OPENED.exec(element.value.slice(0, element.selectionStart))?.[1] ?? null;
  }

  function leave() {
    setWanted(null);
    box.current?.focus();
  }

  return {
    wanted,
    look: () => {
      const now = typedSoFar();
      if (now !== null && wanted === null) {
        announce('Sources are listed below. Press the down arrow to choose one.');
      }
      setWanted(now);
    },
    key: (event) => {
      if (wanted === null) return false;
      if (event.key === 'Escape') {
        setWanted(null);
        return true;
      }
      if (event.key !== 'ArrowDown') return false;
      const first = document.getElementById(listId)?.querySelector('button');
      if (first === null || first === undefined) return false;
      event.preventDefault();
      first.focus();
      return true;
    },
    pick: (citation) => {
      const element = box.current;
      if (element === null) return;
      const caret = element.selectionStart;
      const from = caret - (typedSoFar()?.length ?? -1) - 1;
      edit(element.value.slice(0, from) + citation + element.value.slice(caret));
      setWanted(null);
      placeCaret(element, from + citation.length);
    },
    leave,
  };
}

/** Puts the caret back once the new words stand in the box. */
export function placeCaret(element: HTMLTextAreaElement, at: number): void {
  requestAnimationFrame(() => {
    element.focus();
    element.setSelectionRange(at, at);
  });
}
