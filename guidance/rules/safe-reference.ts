import { holdsAnyPiece } from './folded-words.ts';

/**
 * A case number as it may leave the vault: as it was typed, or `''` where a name of somebody in the
 * case file, or words held back as confidential, stand in it. A number is all that a reader outside
 * needs to find the child again, so nothing is lost by leaving out what is more than a number.
 */
export function safeReference(
  reference: string,
  namesOfPeople: readonly string[],
  confidentialPieces: readonly string[],
): string {
  const typed = reference.trim();
  const runs = lettersOf(typed);
  const names = namesOfPeople.flatMap(lettersOf);
  const isName = names.some((name) =>
    name.length < SHORT ? runs.includes(name) : runs.join('').includes(name),
  );
  return isName || holdsAnyPiece([typed], confidentialPieces) ? '' : typed;
}

/** A name of two letters is looked for as a word: it would stand in others by chance. */
const SHORT = 3;

/** Runs of two letters or more, in small letters without marks. */
function lettersOf(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/\p{L}{2,}/gu) ?? [];
}
