import ranges from '@fontsource/arimo/unicode.json';

/*
 * Arimo has the measures of Arial and a licence that lets it be shipped; embedded in the page it
 * gives the same lines and the same bytes on every computer. It comes in pieces by script, each
 * loaded only when the document has characters of it.
 */
const files = import.meta.glob<string>(
  [
    '../../../../node_modules/@fontsource/arimo/files/arimo-*-400-normal.woff2',
    '../../../../node_modules/@fontsource/arimo/files/arimo-*-400-italic.woff2',
    '../../../../node_modules/@fontsource/arimo/files/arimo-*-700-normal.woff2',
    '../../../../node_modules/@fontsource/arimo/files/arimo-*-700-italic.woff2',
  ],
  { query: '?inline', import: 'default' },
);

/** A relative path means the same whatever the build takes for its root. */
const FILES = '../../../../node_modules/@fontsource/arimo/files';

const FACES = [
  { weight: 400, style: 'normal' },
  { weight: 400, style: 'italic' },
  { weight: 700, style: 'normal' },
  { weight: 700, style: 'italic' },
] as const;

export const PRINT_FONT = 'Arimo';

/** The `@font-face` rules for the characters of some words, with the fonts inside them. */
export async function fontFaces(words: string): Promise<string> {
  const subsets = subsetsFor(words);
  const rules = await Promise.all(
    subsets.flatMap(({ name, range }) =>
      FACES.map(async ({ weight, style }) => {
        const load = files[`${FILES}/arimo-${name}-${weight}-${style}.woff2`];
        if (load === undefined) throw new Error(`Arimo ${name} ${weight} ${style} is not bundled.`);
        return (
          `@font-face{font-family:${PRINT_FONT};font-weight:${weight};font-style:${style};` +
          `src:url(${await load()}) format("woff2");unicode-range:${range}}`
        );
      }),
    ),
  );
  return rules.join('\n');
}

/** The pieces that hold the characters used: Latin always, for the numbers and the labels. */
export function subsetsFor(words: string): readonly { name: string; range: string }[] {
  const used = new Set(Array.from(words, (character) => character.codePointAt(0) ?? 0));
  return Object.entries(ranges)
    .map(([name, range]) => ({ name, range }))
    .filter(({ name, range }) => name === 'latin' || holdsAny(range, used));
}

function holdsAny(range: string, used: ReadonlySet<number>): boolean {
  const spans = range.split(',').map((span) => {
    const [from = '', to = from] = span.trim().replace('U+', '').split('-');
    return { from: Number.parseInt(from, 16), to: Number.parseInt(to, 16) };
  });
  return [...used].some((code) => spans.some(({ from, to }) => code >= from && code <= to));
}
