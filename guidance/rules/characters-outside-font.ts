/**
 * The characters of some words that a font does not hold, each once, in the order first met. An
 * emoji made of several characters stays whole.
 *
 * `ranges` are those of a style sheet's `unicode-range`, such as `U+0000-00FF,U+20AC`.
 */
export function charactersOutsideFont(words: string, ranges: readonly string[]): readonly string[] {
  const spans = ranges.flatMap((range) => range.split(',')).map(spanOf);
  const isHeld = (code: number) => spans.some(({ from, to }) => code >= from && code <= to);
  const found = new Set<string>();
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(words)) {
    const codes = Array.from(segment, (character) => character.codePointAt(0) ?? 0);
    if (!codes.every(isHeld)) found.add(segment);
  }
  return [...found];
}

function spanOf(span: string): { readonly from: number; readonly to: number } {
  const [from = '', to = from] = span.trim().replace('U+', '').split('-');
  return { from: Number.parseInt(from, 16), to: Number.parseInt(to, 16) };
}
