/** The words of a query, folded, and how to ask the index for them. */
export type SearchQuery = {
  /** Each word or quoted run of words; the last may be the beginning of a word. */
  readonly terms: readonly SearchTerm[];
};

export type SearchTerm = {
  /** Folded words that stand one after the other: one as a rule, several where typed in quotes. */
  readonly words: readonly string[];
  readonly isPrefix: boolean;
};

/** One letter begins too many words to be worth listing. */
const SHORTEST_PREFIX = 2;

/** Lower case, without accents, as the index keeps words. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, (letter) => letter.normalize('NFD').charAt(0));
}

/** The words of a text as the index divides it: runs of letters and figures, folded. */
export function foldedWords(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}\p{M}\p{Co}]+/gu) ?? [];
}

/** A name as it is kept for finding: every word of it with a space before. */
export function searchableName(parts: readonly string[]): string {
  return parts
    .flatMap(foldedWords)
    .map((word) => ` ${word}`)
    .join('');
}

/**
 * Reads what somebody typed into the search box. Words in quotes must stand together; a word with
 * a sign inside it (`mother's`, `C45-46`) is its parts standing together; the last word matches by
 * its beginning, unless it is closed by a quote. Null where nothing could be looked for.
 */
export function readQuery(typed: string): SearchQuery | null {
  const terms: SearchTerm[] = [];
  for (const match of typed.normalize('NFC').matchAll(/"([^"]*)"?|[^\s"]+/g)) {
    const words = foldedWords(match[1] ?? match[0]);
    if (words.length === 0) continue;
    const isOpenEnded = match[1] === undefined && match.index + match[0].length === typed.length;
    const last = words.at(-1) ?? '';
    terms.push({ words, isPrefix: isOpenEnded && last.length >= SHORTEST_PREFIX });
  }
  return terms.length === 0 ? null : { terms };
}

/** The query in the index's own language, over one column. Every word is quoted: none is syntax. */
export function matchExpression(
  query: SearchQuery,
  column: 'line' | 'text',
  scope: string | null,
): string {
  const terms = query.terms
    .map((term) => `"${term.words.join(' ')}"${term.isPrefix ? ' *' : ''}`)
    .join(' AND ');
  const within = `${column} : (${terms})`;
  return scope === null ? within : `scope : "${scope}" AND ${within}`;
}
