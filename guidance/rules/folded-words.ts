/*
 * Words folded so that the ways of writing one address are the same words: capitals, marks,
 * spaces and stops make no difference, and neither does an abbreviation.
 */

/** Abbreviations in addresses. `St` is Street or Saint: all three fold to one, wherever they stand. */
const FULL_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    st: 'street',
    str: 'street',
    saint: 'street',
    rd: 'road',
    av: 'avenue',
    ave: 'avenue',
    avn: 'avenue',
    cl: 'close',
    clo: 'close',
    dr: 'drive',
    drv: 'drive',
    ln: 'lane',
    cres: 'crescent',
    cresc: 'crescent',
    gdn: 'garden',
    gdns: 'gardens',
    grn: 'green',
    gr: 'grove',
    gro: 'grove',
    grv: 'grove',
    ct: 'court',
    crt: 'court',
    pl: 'place',
    sq: 'square',
    ter: 'terrace',
    terr: 'terrace',
    tce: 'terrace',
    pk: 'park',
    hse: 'house',
    ho: 'house',
    cott: 'cottage',
    cotts: 'cottages',
    bldg: 'building',
    bldgs: 'buildings',
    apt: 'apartment',
    mt: 'mount',
    nth: 'north',
    sth: 'south',
  }),
);

/** One word of a text, folded. */
function fold(word: string): string {
  return FULL_WORDS.get(word) ?? word;
}

/** The words of a text in small letters without marks, each folded. Figures are words too. */
export function foldedWords(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/&/gu, ' and ');
  return (plain.match(/[\p{L}\p{N}@]+/gu) ?? []).map(fold);
}

/** Letters and figures alone, folded: what two ways of writing one address have in common. */
export function compact(text: string): string {
  return foldedWords(text).join('');
}

/**
 * Whether any piece, already compact, stands in some texts. A piece counts only where it begins
 * and ends with a word or between a letter and a figure, so that "room 11 aesthetic" does not hold
 * the postcode M1 1AE; figures alone count anywhere, because a number may carry its country.
 */
export function holdsAnyPiece(texts: readonly string[], pieces: readonly string[]): boolean {
  return pieces.length > 0 && texts.some((text) => holds(compacted(text), pieces));
}

type Compacted = { readonly words: string; readonly edges: ReadonlySet<number> };

/** Letters and figures alone, and where in them words begin and end. */
function compacted(text: string): Compacted {
  const edges = new Set([0]);
  const words = foldedWords(text);
  let length = 0;
  for (const word of words) {
    for (const change of word.matchAll(/(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/gu)) {
      edges.add(length + change.index);
    }
    edges.add((length += word.length));
  }
  return { words: words.join(''), edges };
}

function holds({ words, edges }: Compacted, pieces: readonly string[]): boolean {
  return pieces.some((piece) => {
    const isNumber = /^\d+$/.test(piece);
    for (let at = words.indexOf(piece); at !== -1; at = words.indexOf(piece, at + 1)) {
      if (isNumber || (edges.has(at) && edges.has(at + piece.length))) return true;
    }
    return false;
  });
}
