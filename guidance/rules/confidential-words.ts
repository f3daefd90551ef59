import type { CaseFile } from '../model/case-file.ts';
import { definitionOf, isEntityKind, type EntityKind } from '../model/entities.ts';
import type { EntityId } from '../model/ids.ts';

/** One field of one entity. */
export type FieldPlace = {
  readonly kind: EntityKind;
  readonly entityId: EntityId;
  readonly field: string;
};

/** Confidential words that also stand in a field that documents print. */
export type ConfidentialWordsElsewhere = {
  /** The confidential field whose words they are. */
  readonly heldIn: FieldPlace;
  /** The field to mend. */
  readonly alsoIn: FieldPlace;
};

/**
 * Finds where words of a confidential field (an address held back with form C8) have also been
 * typed into a field that documents print. It gives places and never the words themselves, so that
 * a message made from it cannot print them again.
 */
export function confidentialWordsElsewhere(
  caseFile: CaseFile,
): readonly ConfidentialWordsElsewhere[] {
  const written = caseFile.entities.flatMap(writtenFieldsOf);
  const held = written.filter((one) => one.isConfidential);
  const printed = written.filter((one) => !one.isConfidential);
  return held.flatMap((secret) => {
    const pieces = tellingPieces(secret.words);
    return printed
      .filter((one) => pieces.some((piece) => compact(one.words).includes(piece)))
      .map((one) => ({ heldIn: secret.place, alsoIn: one.place }));
  });
}

/**
 * The pieces of an address or contact that would give it away by themselves: all of it, whole
 * lines, the parts with a figure in them (a house, a postcode, a telephone with or without its
 * country), and a street without its number. A town alone is not one, unless it is all there is.
 */
export function tellingPieces(words: string): readonly string[] {
  const lines = words.split('\n');
  const parts = lines.flatMap((line) => line.split(/[,;]/u));
  const pieces = [
    words,
    ...lines.filter((line) => /[,;]|\d|@/u.test(line)),
    ...parts.filter((part) => /\d|@/u.test(part)),
    ...parts.flatMap(streetIn),
    ...lines.flatMap(telephonesIn),
  ].map(compact);
  return [...new Set(pieces.filter((piece) => piece.length >= SHORTEST_PIECE))];
}

/** "14 Larchmere Grove" and "at Larchmere Grove" both hold the street Larchmere Grove. */
const STREET =
  /\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)* (?:Road|Rd|Street|St|Lane|Avenue|Ave|Close|Grove|Drive|Way|Court|Crescent|Place|Terrace|Gardens|Walk|Hill|Mews|Square|View|Rise|Row|Park)\b/gu;

function streetIn(part: string): readonly string[] {
  return part.match(STREET) ?? [];
}

/** The last ten figures of a telephone number: the same with `0`, `+44` or `0044` before them. */
function telephonesIn(line: string): readonly string[] {
  const numbers = line.match(/\+?\d[\d\s().-]{8,}\d/gu) ?? [];
  return numbers.map((number) => number.replace(/\D/gu, '').slice(-10)).filter(hasTenFigures);
}

function hasTenFigures(figures: string): boolean {
  return figures.length === 10;
}

/** A postcode has five characters at the least; anything shorter is in every text by chance. */
const SHORTEST_PIECE = 5;

/** Letters and figures alone: commas, spaces, dashes and capitals make no difference. */
function compact(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@]/gu, '');
}

type WrittenField = {
  readonly place: FieldPlace;
  readonly words: string;
  readonly isConfidential: boolean;
};

function writtenFieldsOf(entity: CaseFile['entities'][number]): readonly WrittenField[] {
  const { kind } = entity;
  if (!isEntityKind(kind)) return [];
  return Object.entries(definitionOf(kind).fields).flatMap(([field, definition]) => {
    const words = entity.fields[field];
    if (definition.type !== 'line' && definition.type !== 'text') return [];
    if (typeof words !== 'string' || words.trim() === '') return [];
    return [
      {
        place: { kind, entityId: entity.id, field },
        words,
        isConfidential: definition.isConfidential,
      },
    ];
  });
}
