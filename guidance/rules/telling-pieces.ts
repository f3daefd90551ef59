import { compact } from './folded-words.ts';
import { linkingWords, ordinaryWords } from './ordinary-words.ts';

/**
 * The pieces of an address or contact that would give it away by themselves, each folded to its
 * letters and figures: all of it; whole lines; the parts with a figure in them (a house, a
 * postcode, a telephone with or without its country); a street without its number; a named house;
 * and every part of two words or more that is not made of ordinary words alone. A town alone is
 * not one, unless it is all there is, and neither is the name of a person of the case file at the
 * head of an address: names stand in every document and tell nobody where anybody is.
 */
export function tellingPieces(
  held: string,
  namesOfPeople: readonly string[] = [],
): readonly string[] {
  const words = held.normalize('NFKC');
  const names = new Set(namesOfPeople.map(compact));
  const lines = words.split('\n');
  const parts = lines.flatMap((line) => line.split(/[,;]/u));
  const long = [
    words,
    ...lines.filter((line) => /[,;]|\d|@/u.test(line)),
    ...parts.filter((part) => /\d|@/u.test(part)),
    ...parts.flatMap(capitalisedStreetsIn),
    ...(words.match(POSTCODE) ?? []),
    ...(words.match(EMAIL) ?? []),
    ...lines.flatMap(telephonesIn),
    ...lines.flatMap(numberedNames),
  ].map(compact);
  const named = lines.flatMap((line) => placeNamesIn(line, names));
  return [
    ...new Set([
      ...long.filter((piece) => piece.length >= SHORTEST_PIECE),
      ...named.filter((piece) => piece.length >= SHORTEST_NAME),
    ]),
  ];
}

/** A postcode has five characters at the least; anything shorter is in every text by chance. */
const SHORTEST_PIECE = 5;

/** A name of two words, "Ty Du", is found only as words, and so may be shorter. */
const SHORTEST_NAME = 4;

const POSTCODE = /\b[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\b/giu;
const EMAIL = /[^\s,;:<>()]+@[^\s,;:<>()]+/gu;

/** As it was written, whatever words it is made of: "The Close" is a street to whoever wrote so. */
const CAPITALISED_STREET =
  /\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)* (?:Road|Rd|Street|St|Lane|Avenue|Ave|Close|Grove|Drive|Way|Court|Crescent|Place|Terrace|Gardens|Walk|Hill|Mews|Square|View|Rise|Row|Park)\b/gu;

function capitalisedStreetsIn(part: string): readonly string[] {
  return part.match(CAPITALISED_STREET) ?? [];
}

/** The last ten figures of a telephone number: the same with `0`, `+44` or `0044` before them. */
function telephonesIn(line: string): readonly string[] {
  const numbers = line.match(/\+?\d[\d\s().-]{8,}\d/gu) ?? [];
  return numbers.map((number) => number.replace(/\D/gu, '').slice(-10)).filter(hasTenFigures);
}

function hasTenFigures(figures: string): boolean {
  return figures.length === 10;
}

/** "Now at 14 Rowan" holds "14 Rowan": a part with a figure, without the words that lead to it. */
function numberedNames(line: string): readonly string[] {
  return partsOf(line).flatMap((part) => {
    const inner = trimmed(wordsOf(part));
    return inner.some(hasFigure) ? [inner.map(({ written }) => written).join(' ')] : [];
  });
}

type Word = {
  readonly written: string;
  /** The word without the s of what belongs to it: "Mary’s" is looked up as Mary. */
  readonly plain: string;
};

/** Parts end at commas, brackets, dashes between spaces and the ends of sentences. */
function partsOf(line: string): readonly string[] {
  return line
    .replace(/\bc\s*\/\s*o\b/giu, ' care of ')
    .split(/[,;:()[\]|/“”"]|\s[-–—]+\s|[.!?](?:\s|$)/u)
    .filter((part) => part.trim() !== '');
}

function wordsOf(part: string): readonly Word[] {
  const found = part.match(/[\p{L}\p{N}\p{M}]+(?:[’'][\p{L}]+)*/gu) ?? [];
  return found.map((written) => {
    const plain = compact(written.replace(/[’']s$/iu, ''));
    return { written, plain };
  });
}

function hasFigure({ written }: Word): boolean {
  return /\p{N}/u.test(written);
}

function isLinking({ plain }: Word): boolean {
  return linkingWords.has(plain);
}

function isOrdinary(word: Word): boolean {
  return isLinking(word) || ordinaryWords.has(word.plain) || word.plain.endsWith('shire');
}

/** Without the linking words at either end. */
function trimmed(words: readonly Word[]): readonly Word[] {
  const from = words.findIndex((word) => !isLinking(word));
  const to = words.findLastIndex((word) => !isLinking(word));
  return from === -1 ? [] : words.slice(from, to + 1);
}

/**
 * The names of places in a line: streets, named houses and other names of two words or more. The
 * last name before the postcode or the end is taken for the town, where a street, a house or a
 * number with a name already stands before it.
 */
function placeNamesIn(line: string, names: ReadonlySet<string>): readonly string[] {
  const parts = partsOf(line).map((part) => {
    const words = wordsOf(part);
    const typed = typedNamesIn(words);
    const other = otherNameIn(words).filter((name) => !names.has(name));
    const isStrong = typed.length > 0 || (other.length > 0 && words.some(hasFigure));
    return { part, typed, other, isStrong };
  });
  const town = parts.findIndex(({ isStrong, other }, index) => {
    const next = parts[index + 1]?.part;
    const isLast = next === undefined || /^\s*[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\b/iu.test(next);
    const isAfterAddress = parts.slice(0, index).some((one) => one.isStrong);
    return isLast && isAfterAddress && !isStrong && other.length > 0;
  });
  return parts.flatMap(({ typed, other }, index) => [...typed, ...(index === town ? [] : other)]);
}

/** Words that are a street wherever they follow a name. */
const STREETS = new Set(
  'road street lane avenue grove crescent terrace gardens mews boulevard wharf quay'.split(' '),
);

/** Words that are a street or a house after a name, and something else after an ordinary word. */
const STREETS_OR_HOUSES = new Set(
  (
    'close drive way court place walk hill square view rise row park house lodge cottage cottages ' +
    'farm farmhouse barn hall villa villas manor grange rectory vicarage mansions tower towers ' +
    'heights building buildings bungalow refuge hostel flats point mill steps green mount end'
  ).split(' '),
);

/** Kinds of court and home that are in every document, though written with capitals. */
const NO_PLACE = new Set(['highcourt', 'openhouse', 'carpark', 'halfway', 'weekend', 'yearend']);

/**
 * Streets and named houses, from the word that tells to the word for the kind: "Dunmore House",
 * "larchmere grove", "Great North Road". Small letters or capitals make no difference to a name.
 */
function typedNamesIn(words: readonly Word[]): readonly string[] {
  return words.flatMap((kind, at) => {
    const isStreet = STREETS.has(kind.plain);
    if (!isStreet && !STREETS_OR_HOUSES.has(kind.plain)) return [];
    const before: Word[] = [];
    for (let from = at - 1; from >= 0; from -= 1) {
      const word = words[from];
      if (word === undefined || hasFigure(word) || isLinking(word)) break;
      before.unshift(word);
      if (!isOrdinary(word)) break;
    }
    const [first] = before;
    if (first === undefined || (!isStreet && isOrdinary(first))) return [];
    const name = compact([...before, kind].map(({ written }) => written).join(' '));
    return NO_PLACE.has(name) ? [] : [name];
  });
}

/** Any other name of two words or more: "Y Bryn", "The Larches", and the name after a number. */
function otherNameIn(words: readonly Word[]): readonly string[] {
  const unnumbered = words.filter((word) => !hasFigure(word));
  const inner = trimmed(unnumbered);
  const [only] = inner;
  if (only === undefined || inner.every(isOrdinary)) return [];
  if (inner.length > 1) return [compact(inner.map(({ written }) => written).join(' '))];
  const before = unnumbered[unnumbered.indexOf(only) - 1];
  return before?.plain === 'the' ? [compact(`the ${only.written}`)] : [];
}
