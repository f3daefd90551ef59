import { useId, type ReactNode } from 'react';
import { glossaryTerms } from '../../guidance/catalogue.ts';
import { useHoverNote } from './hover-note.ts';

type TermProps = { readonly id?: string; readonly children?: ReactNode };

/** A word of the field on a guidance page, with its meaning on hover, focus and press. */
export function Term({ id: termId = '', children }: TermProps) {
  const id = useId();
  const { mark, note, markProps, noteProps } = useHoverNote<HTMLSpanElement>();
  const term = glossaryTerms.get(termId);
  if (term === undefined) throw new Error(`No term of the glossary is called ${termId}.`);
  return (
    <span>
      {/* A <button> is one box and would not break over two lines in the middle of a sentence. */}
      <span
        ref={mark}
        role="button"
        tabIndex={0}
        className="term"
        aria-describedby={id}
        {...markProps}
      >
        {children}
      </span>
      <span
        ref={note}
        id={id}
        popover="manual"
        role="tooltip"
        className="hover-note"
        {...noteProps}
      >
        <strong>
          {term.term}
          {term.abbreviation !== undefined && ` (${term.abbreviation})`}:
        </strong>{' '}
        {term.definition}
        {term.note !== undefined && ` ${term.note}`}
      </span>
    </span>
  );
}
