/**
 * The tiny mark-up of everything the worker writes. A blank line begins a new paragraph; lines that
 * begin with `- ` are a list; `**bold**` and `_italic_` count at the edges of words only, so that
 * `mat_gran_visit` and `2**3**4` stay as typed; `[E12]` and `[E12, p C45]` cite the register of
 * sources. Nothing else is mark-up, and nothing typed is ever lost: what is not understood is text.
 */
export type MarkupBlock =
  | { readonly type: 'paragraph'; readonly inlines: readonly MarkupInline[] }
  | { readonly type: 'list'; readonly items: readonly (readonly MarkupInline[])[] };

export type MarkupInline = MarkupText | MarkupCitation;

export type MarkupText = {
  readonly type: 'text';
  readonly text: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
};

export type MarkupCitation = {
  readonly type: 'citation';
  /** As typed, brackets included. */
  readonly text: string;
  /** `E12`, or `E3b` for a source registered by another vault than the owner's. */
  readonly registerNumber: string;
  /** Where in the source, as typed: `p C45`. */
  readonly pinpoint: string | null;
};

/** What may be wrapped round words: the marks typed, and what they mean. */
type Emphasis = { readonly isBold: boolean; readonly isItalic: boolean };

type Marker = '**' | '_';

const PLAIN: Emphasis = { isBold: false, isItalic: false };
const LIST_ITEM = /^- +(?=\S)/;

/**
 * A citation as `[E12]` or `[E12, p C45]`. A pinpoint cannot begin with another number of the
 * register: `[E3, E7]` is not one citation with a place in it, so it stays as typed.
 */
const CITATION = /\[(E[1-9]\d{0,4}[a-z]?)(?:, ?(?!E\d)([^\s[\]][^[\]\n]{0,59}))?\]/y;

/** Reads words with the tiny mark-up. It never throws; text without any mark gives paragraphs. */
export function parseMarkup(words: string): readonly MarkupBlock[] {
  const blocks: MarkupBlock[] = [];
  let paragraph: string[] = [];
  let items: string[] = [];
  const endParagraph = (): void => {
    if (paragraph.length === 0) return;
    blocks.push({ type: 'paragraph', inlines: joined(paragraph.map(parseLine)) });
    paragraph = [];
  };
  const endList = (): void => {
    if (items.length === 0) return;
    blocks.push({ type: 'list', items: items.map(parseLine) });
    items = [];
  };
  for (const line of words.split('\n')) {
    const item = LIST_ITEM.exec(line);
    if (item !== null) {
      endParagraph();
      items.push(line.slice(item[0].length));
    } else {
      endList();
      if (line.trim() === '') endParagraph();
      else paragraph.push(line);
    }
  }
  endParagraph();
  endList();
  return blocks;
}

/** Reads one line, in which marks open and close. */
export function parseLine(line: string): readonly MarkupInline[] {
  return merged(inlinesIn(line, PLAIN));
}

/** What a reader sees of some inlines, without the marks. */
export function shownText(inlines: readonly MarkupInline[]): string {
  return inlines.map((inline) => inline.text).join('');
}

function inlinesIn(line: string, emphasis: Emphasis): MarkupInline[] {
  const found: MarkupInline[] = [];
  let plainFrom = 0;
  let at = 0;
  // Marks that nothing closes any more: not looked for again, or a long line would take for ever.
  const unclosed = new Set<Marker>();
  const takePlain = (): void => {
    if (plainFrom < at) found.push({ type: 'text', text: line.slice(plainFrom, at), ...emphasis });
  };
  while (at < line.length) {
    const mark = citationAt(line, at) ?? emphasisAt(line, at, emphasis, unclosed);
    if (mark === null) {
      at += 1;
      continue;
    }
    takePlain();
    found.push(...mark.inlines);
    at += mark.length;
    plainFrom = at;
  }
  takePlain();
  return found;
}

type Mark = { readonly length: number; readonly inlines: readonly MarkupInline[] };

function citationAt(line: string, at: number): Mark | null {
  if (line[at] !== '[') return null;
  CITATION.lastIndex = at;
  const match = CITATION.exec(line);
  const registerNumber = match?.[1];
  if (match === null || registerNumber === undefined) return null;
  const citation: MarkupCitation = {
    type: 'citation',
    text: match[0],
    registerNumber,
    pinpoint: match[2]?.trimEnd() ?? null,
  };
  return { length: match[0].length, inlines: [citation] };
}

function emphasisAt(
  line: string,
  at: number,
  within: Emphasis,
  unclosed: Set<Marker>,
): Mark | null {
  const marker = markerAt(line, at);
  if (marker === null || (marker === '**' ? within.isBold : within.isItalic)) return null;
  if (unclosed.has(marker) || !opensAt(line, at, marker)) return null;
  const end = closingAfter(line, at, marker);
  if (end === null) {
    unclosed.add(marker);
    return null;
  }
  const inner = marker === '**' ? { ...within, isBold: true } : { ...within, isItalic: true };
  return {
    length: end + marker.length - at,
    inlines: inlinesIn(line.slice(at + marker.length, end), inner),
  };
}

function markerAt(line: string, at: number): Marker | null {
  if (line.startsWith('**', at)) return '**';
  return line[at] === '_' ? '_' : null;
}

/** A mark opens before a word: after nothing, a space or an opening sign, and before no space. */
function opensAt(line: string, at: number, marker: Marker): boolean {
  const before = line[at - 1] ?? ' ';
  const after = line[at + marker.length];
  return (
    /[\s([{"'“‘—–/*_-]/.test(before) &&
    after !== undefined &&
    !/\s/.test(after) &&
    after !== marker[0]
  );
}

/** Where the mark closes: after a word and before a space, a sign or the end; null if nowhere. */
function closingAfter(line: string, opening: number, marker: Marker): number | null {
  let at = line.indexOf(marker, opening + marker.length);
  while (at !== -1) {
    const before = line[at - 1] ?? ' ';
    const after = line[at + marker.length] ?? ' ';
    if (!/\s/.test(before) && before !== marker[0] && /[\s)\]}"'”’.,;:!?—–/*_-]/.test(after)) {
      return at;
    }
    at = line.indexOf(marker, at + 1);
  }
  return null;
}

/** The lines of a paragraph as typed, one under the other. */
function joined(lines: readonly (readonly MarkupInline[])[]): readonly MarkupInline[] {
  return merged(
    lines.flatMap((line, index) =>
      index === 0 ? line : [{ type: 'text' as const, text: '\n', ...PLAIN }, ...line],
    ),
  );
}

function merged(inlines: readonly MarkupInline[]): readonly MarkupInline[] {
  const found: MarkupInline[] = [];
  for (const inline of inlines) {
    const last = found.at(-1);
    if (
      last?.type === 'text' &&
      inline.type === 'text' &&
      last.isBold === inline.isBold &&
      last.isItalic === inline.isItalic
    ) {
      found[found.length - 1] = { ...last, text: last.text + inline.text };
    } else {
      found.push(inline);
    }
  }
  return found;
}
