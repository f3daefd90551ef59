import { parseMarkup, type MarkupInline } from '../rules/markup.ts';
import { bold, continued, list, numbered, text } from './blocks.ts';
import type { Block, Inline } from './document-model.ts';
import { printable } from './plain-text.ts';

/** Finds the row of the evidence index for a register number, `E12`; null when there is none. */
export type FindSource = (registerNumber: string) => string | null;

/** What is printed where the court would ask and nothing has been written. */
export const NOT_RECORDED = 'Not recorded';

/**
 * The worker's paragraphs as numbered paragraphs, with a bold label before the first. Lists stay
 * lists under the paragraph they belong to; a list with nothing before it is numbered item by
 * item, because everything in the document must be citable. Nothing written gives no blocks.
 */
export function writtenParagraphs(
  anchor: string,
  words: string,
  findSource: FindSource,
  label?: string,
): Block[] {
  const blocks = parseMarkup(words);
  const labelled: readonly Inline[] = label === undefined ? [] : [bold(`${label}: `)];
  let count = 0;
  const numberedOne = (inlines: readonly Inline[]): Block => {
    count += 1;
    const lead = count === 1 ? labelled : [];
    return numbered(`${anchor}-${count}`, [...lead, ...inlines]);
  };
  return blocks.flatMap((block, index) => {
    if (block.type === 'paragraph') return [numberedOne(inlinesOf(block.inlines, findSource))];
    const items = block.items.map((item) => inlinesOf(item, findSource));
    return index === 0 && label === undefined
      ? items.map(numberedOne)
      : [...(index === 0 ? [numberedOne([])] : []), list(items)];
  });
}

/** As {@link writtenParagraphs}, saying "Not recorded" where nothing has been written. */
export function askedParagraphs(
  anchor: string,
  words: string,
  findSource: FindSource,
  label?: string,
): Block[] {
  const written = writtenParagraphs(anchor, words, findSource, label);
  return written.length > 0 ? written : [notRecorded(`${anchor}-1`, label)];
}

/** A numbered paragraph saying that nothing has been recorded. */
export function notRecorded(anchor: string, label?: string): Block {
  const lead = label === undefined ? [] : [bold(`${label}: `)];
  return numbered(anchor, [...lead, text(`${NOT_RECORDED}.`)]);
}

/**
 * One numbered paragraph that opens with given words and goes on with the worker's: later
 * paragraphs are continued under the same number, so that a factor has one number however long.
 */
export function oneNumber(
  anchor: string,
  opening: readonly Inline[],
  words: string,
  findSource: FindSource,
  closing: readonly Inline[] = [],
): Block[] {
  const [first, ...rest] = parseMarkup(words);
  const joins = first?.type === 'paragraph';
  const lead = [...opening, ...(joins ? [text(' '), ...inlinesOf(first.inlines, findSource)] : [])];
  const further = (first === undefined || joins ? rest : [first, ...rest]).map((block) =>
    block.type === 'paragraph'
      ? continued(inlinesOf(block.inlines, findSource))
      : list(block.items.map((item) => inlinesOf(item, findSource))),
  );
  if (closing.length === 0) return [numbered(anchor, lead), ...further];
  if (further.length === 0) return [numbered(anchor, [...lead, text(' '), ...closing])];
  return [numbered(anchor, lead), ...further, continued(closing)];
}

/** Words with mark-up as the paragraphs of a table cell. List items become paragraphs with a dash. */
export function writtenCell(words: string, findSource: FindSource): Inline[][] {
  const paragraphs = parseMarkup(words).flatMap((block) =>
    block.type === 'paragraph'
      ? [inlinesOf(block.inlines, findSource)]
      : block.items.map((item) => [text('– '), ...inlinesOf(item, findSource)]),
  );
  return paragraphs.length > 0 ? paragraphs : [[text('')]];
}

/** Everything in some words on one line: a line of citations, `[E3] [E7, p C12]`, or a summary. */
export function oneLine(words: string, findSource: FindSource): Inline[] {
  const lines = parseMarkup(words).flatMap((block) =>
    block.type === 'paragraph' ? [block.inlines] : block.items,
  );
  return lines.flatMap((inlines, index) => [
    ...(index > 0 ? [text(' ')] : []),
    ...inlinesOf(inlines, findSource),
  ]);
}

function inlinesOf(inlines: readonly MarkupInline[], findSource: FindSource): Inline[] {
  return inlines.map((inline) =>
    inline.type === 'citation'
      ? {
          type: 'citation',
          text: printable(inline.text),
          to: findSource(inline.registerNumber),
        }
      : {
          type: 'text',
          text: printable(inline.text),
          isBold: inline.isBold,
          isItalic: inline.isItalic,
        },
  );
}
