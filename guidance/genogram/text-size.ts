/*
 * How wide words are in Arial and in Arimo, which has its measures, in thousandths of the size of
 * the type. Guidance knows no fonts and no screen; a picture must come out the same everywhere.
 */
const NARROW = "ijl'|’‘,.:;!I[]()/ tf-";
const NARROW_WIDTHS: Readonly<Record<string, number>> = {
  i: 222,
  j: 222,
  l: 222,
  "'": 191,
  '|': 260,
  I: 278,
  r: 333,
  '-': 333,
  '(': 333,
  ')': 333,
};
const WIDE: Readonly<Record<string, number>> = { m: 833, w: 722, M: 833, W: 944, '@': 1015 };
const NARROW_WIDTH = 278;
const CAPITAL_WIDTH = 722;
const ORDINARY_WIDTH = 556;
/** Scripts whose letters fill a square. */
const SQUARE =
  /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]|\p{Extended_Pictographic}/u;

/** A word may be so much wider than a line before it is cut. */
const LONGEST_WORD = 1.45;

/** Bold type is about so much wider. */
const BOLD = 1.07;

/** About how wide some words are when set at a size, in the units of the size. */
export function wordsWidth(words: string, size: number, isBold = false): number {
  let thousandths = 0;
  for (const character of words) thousandths += characterWidth(character);
  return (thousandths / 1000) * size * (isBold ? BOLD : 1);
}

function characterWidth(character: string): number {
  const known = NARROW_WIDTHS[character] ?? WIDE[character];
  if (known !== undefined) return known;
  if (NARROW.includes(character)) return NARROW_WIDTH;
  if (/\p{Lu}/u.test(character)) return CAPITAL_WIDTH;
  if (SQUARE.test(character)) return 1000;
  return ORDINARY_WIDTH;
}

/**
 * Words in lines no wider than `width`, broken between words and after hyphens, and inside a word
 * only where nothing else is left. More lines than `atMost` end in an ellipsis: the words beside
 * the picture have all of them.
 */
export function inLines(
  words: string,
  size: number,
  width: number,
  atMost: number,
): readonly string[] {
  const pieces = words
    .trim()
    .split(/\s+|(?<=\p{L}-)(?=\p{L})/u)
    .flatMap((piece) => cutTo(piece, size, width * LONGEST_WORD));
  const lines: string[] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    const joined = line === undefined ? piece : `${line}${line.endsWith('-') ? '' : ' '}${piece}`;
    if (line !== undefined && wordsWidth(joined, size) <= width) lines[lines.length - 1] = joined;
    else lines.push(piece);
  }
  if (lines.length <= atMost) return lines;
  return [...lines.slice(0, atMost - 1), `${lines[atMost - 1] ?? ''}…`];
}

function cutTo(piece: string, size: number, width: number): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of piece) {
    if (part !== '' && wordsWidth(part + character, size) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}
