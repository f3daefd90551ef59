import type { GlossaryTerm } from '../schema/term.ts';

/** Everything a term may be called: itself, its abbreviation and its synonyms. */
export function namesOfTerm(term: GlossaryTerm): readonly string[] {
  return [
    term.term,
    ...(term.abbreviation === undefined ? [] : [term.abbreviation]),
    ...term.synonyms.map((synonym) => synonym.words),
  ];
}

/** Case and the kind of apostrophe say nothing about which word is meant. */
export function plainTerm(words: string): string {
  return words.replace(/[’‘]/g, "'").toLowerCase().replace(/\s+/g, ' ').trim();
}

/**
 * The terms that answer to some words: those called exactly so, then those whose name begins with
 * them, then those whose name or explanation holds them all. No words answer to every term.
 */
export function findTerms(terms: readonly GlossaryTerm[], words: string): readonly GlossaryTerm[] {
  const wanted = plainTerm(words);
  if (wanted === '') return terms;
  const parts = wanted.split(' ');
  return terms
    .map((term) => ({ term, rank: rankOf(term, wanted, parts) }))
    .filter((found) => found.rank > 0)
    .toSorted((a, b) => b.rank - a.rank)
    .map((found) => found.term);
}

function rankOf(term: GlossaryTerm, wanted: string, parts: readonly string[]): number {
  const names = namesOfTerm(term).map(plainTerm);
  if (names.includes(wanted)) return 3;
  if (names.some((name) => name.startsWith(wanted))) return 2;
  const all = plainTerm([...names, term.definition, term.note ?? ''].join(' '));
  return parts.every((part) => all.includes(part)) ? 1 : 0;
}
