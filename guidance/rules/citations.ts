import { fieldDefinitionOf } from '../model/entities.ts';
import type { EntityRecord } from '../model/entity.ts';
import { parseMarkup, type MarkupCitation } from './markup.ts';

/** Every citation in some words, in the order written. The same source may come several times. */
export function citationsIn(words: string): readonly MarkupCitation[] {
  return parseMarkup(words)
    .flatMap((block) => (block.type === 'paragraph' ? block.inlines : block.items.flat()))
    .filter((inline) => inline.type === 'citation');
}

/** The register numbers cited in some words, each once, in the order first written. */
export function citedNumbers(words: string): readonly string[] {
  return [...new Set(citationsIn(words).map((citation) => citation.registerNumber))];
}

/** Citations that refer to no source in the register, as typed. */
export function citationsOfNothing(
  words: string,
  registerNumbers: ReadonlySet<string>,
): readonly string[] {
  return citationsIn(words)
    .filter((citation) => !registerNumbers.has(citation.registerNumber))
    .map((citation) => citation.text);
}

/**
 * Brackets that look meant as a citation but are not one, as typed: `[e12]`, `[E 12]`,
 * `[E3, E7]`, `[E3; E7]`. They print as typed and link to nothing, so the worker is told.
 */
export function unclearCitations(words: string): readonly string[] {
  const clear = new Set(citationsIn(words).map((citation) => citation.text));
  return [...words.matchAll(/\[\s*[Ee]\s?\d[^[\]\n]{0,80}\]/g)]
    .map((match) => match[0])
    .filter((typed) => !clear.has(typed));
}

/** How many fields of words among some entities cite a source. */
export function placesCiting(entities: readonly EntityRecord[], registerNumber: string): number {
  let places = 0;
  for (const { kind, fields } of entities) {
    for (const [name, value] of Object.entries(fields)) {
      if (typeof value !== 'string' || !value.includes(`[${registerNumber}`)) continue;
      const type = fieldDefinitionOf(kind, name)?.type;
      if (type !== 'line' && type !== 'text') continue;
      if (citedNumbers(value).includes(registerNumber)) places += 1;
    }
  }
  return places;
}

/** How a source is cited: `[E12]`, or with its place, `[E12, p C45]`. */
export function citation(registerNumber: string, pinpoint: string | null): string {
  return pinpoint === null || pinpoint.trim() === ''
    ? `[${registerNumber}]`
    : `[${registerNumber}, ${pinpoint.trim()}]`;
}
