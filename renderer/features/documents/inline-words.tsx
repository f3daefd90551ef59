import { Fragment, type ReactNode } from 'react';
import type { Inline } from '../../../guidance/documents/document-model.ts';
import { Jump } from './jump.tsx';

type InlineWordsProps = { readonly inlines: readonly Inline[]; readonly fingerprint: string };

/** Words as they will be printed; references and citations lead to what they refer to. */
export function InlineWords({ inlines, fingerprint }: InlineWordsProps) {
  return (
    <span className="line">
      {inlines.map((inline, index) => (
        // The runs of a paragraph have no names and never change places.
        <Fragment key={index}>{wordsOf(inline, fingerprint)}</Fragment>
      ))}
    </span>
  );
}

function wordsOf(inline: Inline, fingerprint: string): ReactNode {
  switch (inline.type) {
    case 'text': {
      const emphasised = inline.isItalic ? <em>{inline.text}</em> : inline.text;
      return inline.isBold ? <strong>{emphasised}</strong> : emphasised;
    }
    case 'reference':
      return <Jump to={inline.to}>{inline.number}</Jump>;
    case 'citation':
      return inline.to === null ? inline.text : <Jump to={inline.to}>{inline.text}</Jump>;
    case 'fingerprint':
      return fingerprint === '' ? 'Set when it is exported' : fingerprint;
  }
}
