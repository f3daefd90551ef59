import type { Block, Facts, Heading, Inline, Picture, Signature, Table } from './document-model.ts';
import { printable } from './plain-text.ts';

/*
 * Makes the pieces of a document. Numbers are left at nought: `numberBlocks` gives them all out at
 * the end, when the order is known.
 */
const NOT_YET_NUMBERED = 0;

export function text(words: string): Inline {
  return { type: 'text', text: printable(words), isBold: false, isItalic: false };
}

export function bold(words: string): Inline {
  return { type: 'text', text: printable(words), isBold: true, isItalic: false };
}

/** The number of the paragraph with an anchor, linked to it. */
export function referenceTo(to: string): Inline {
  return { type: 'reference', to, number: NOT_YET_NUMBERED };
}

/** "paragraph 12" or "paragraphs 12, 14 and 15", each number linked; nothing for no anchors. */
export function referencesTo(anchors: readonly string[]): readonly Inline[] {
  if (anchors.length === 0) return [];
  return anchors.flatMap((anchor, index) => {
    const lead = index === 0 ? (anchors.length === 1 ? 'paragraph ' : 'paragraphs ') : ', ';
    const isLastOfSeveral = index > 0 && index === anchors.length - 1;
    return [text(isLastOfSeveral ? ' and ' : lead), referenceTo(anchor)];
  });
}

/** A heading. The contents name those of the first two levels. */
export function heading(level: Heading['level'], id: string, words: string): Block {
  return { type: 'heading', level, id, text: printable(words), isListed: level <= 2 };
}

/** A heading that the contents leave out, because another list leads to it. */
export function unlistedHeading(level: Heading['level'], id: string, words: string): Block {
  return { type: 'heading', level, id, text: printable(words), isListed: false };
}

export function numbered(id: string, inlines: readonly Inline[]): Block {
  return { type: 'numbered', id, number: NOT_YET_NUMBERED, inlines: [...inlines] };
}

export function paragraph(inlines: readonly Inline[]): Block {
  return { type: 'paragraph', inlines: [...inlines], isContinued: false };
}

/** A further paragraph of the numbered one before it. */
export function continued(inlines: readonly Inline[]): Block {
  return { type: 'paragraph', inlines: [...inlines], isContinued: true };
}

export function list(items: readonly (readonly Inline[])[]): Block {
  return { type: 'list', items: items.map((item) => [...item]) };
}

export function warning(words: string): Block {
  return { type: 'warning', text: printable(words) };
}

/** One cell of plain words. */
export function cell(words: string): Inline[][] {
  return [[text(words)]];
}

export function table(parts: Omit<Table, 'type' | 'number'>): Block {
  return { type: 'table', number: NOT_YET_NUMBERED, ...parts };
}

/** A picture. Its words must be printable already; the caption and the alternative are made so. */
export function picture(parts: Omit<Picture, 'type' | 'number'>): Block {
  return {
    type: 'picture',
    number: NOT_YET_NUMBERED,
    ...parts,
    caption: printable(parts.caption),
    alternative: printable(parts.alternative),
  };
}

export function facts(
  id: string,
  caption: string,
  rows: readonly {
    readonly label: string;
    readonly value: string | Facts['rows'][number]['value'];
  }[],
): Block {
  return {
    type: 'facts',
    id,
    caption,
    rows: rows.map(({ label, value }) => ({
      label,
      value: typeof value === 'string' ? cell(value) : value,
    })),
  };
}

export function signature(id: string, rows: Signature['rows']): Block {
  return { type: 'signature', id, rows };
}
