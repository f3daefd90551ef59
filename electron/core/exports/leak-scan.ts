import type { CaseFile } from '../../../guidance/model/case-file.ts';
import { definitionOf, isEntityKind } from '../../../guidance/model/entities.ts';
import { tellingPieces } from '../../../guidance/rules/confidential-words.ts';

/**
 * The last guard before a document leaves the vault: the pieces of every confidential value of the
 * case file are looked for in what is about to be written. A party's safety has depended on this
 * being done to the finished file and not to what it was made from (JR v ER [2007] EWHC 876
 * (Fam)), so it is done to both.
 */
export function confidentialPieces(caseFile: CaseFile): readonly string[] {
  const pieces = caseFile.entities.flatMap((entity) => {
    const { kind } = entity;
    if (!isEntityKind(kind)) return [];
    return Object.entries(definitionOf(kind).fields).flatMap(([name, field]) => {
      const words = entity.fields[name];
      const isHeld = (field.type === 'line' || field.type === 'text') && field.isConfidential;
      return isHeld && typeof words === 'string' ? tellingPieces(words) : [];
    });
  });
  return [...new Set(pieces)];
}

/**
 * Whether any piece stands in some texts. Spaces, commas, dashes and capitals make no difference. A
 * piece counts only where it begins and ends with a word, so that "room 11 aesthetic" does not hold
 * the postcode M1 1AE; figures alone count anywhere, because a number may carry its country.
 */
export function holdsAnyPiece(texts: readonly string[], pieces: readonly string[]): boolean {
  return pieces.length > 0 && texts.some((text) => holds(compacted(text), pieces));
}

type Compacted = { readonly words: string; readonly edges: ReadonlySet<number> };

/** Letters and figures alone, and where in them words begin and end. */
function compacted(text: string): Compacted {
  const found =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}@]+/gu) ?? [];
  const edges = new Set([0]);
  let length = 0;
  for (const word of found) edges.add((length += word.length));
  return { words: found.join(''), edges };
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
