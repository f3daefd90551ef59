import type { CaseFile } from '../model/case-file.ts';
import type { Family, Relative, RelativeId } from './family.ts';
import { familyWords, type RelativeWords } from './kinship-words.ts';
import { keyOf, keyShapes, type KeyEntry } from './key.ts';
import { drawFamily, type Drawing, type PlacedRelative } from './draw-family.ts';
import { moved, rounded, type Scene } from './scene.ts';
import { readFamily } from './read-family.ts';
import { pairOff } from './unions.ts';

/** A family as a picture and as words, from one reading of the case file. */
export type Genogram = {
  /** False where no two people are tied: there is nothing to draw but a list. */
  readonly hasTies: boolean;
  readonly width: number;
  readonly height: number;
  /** The lines between people, drawn beneath them. */
  readonly lines: Drawing['lines'];
  readonly people: readonly PlacedRelative[];
  readonly key: readonly KeyEntry[];
  readonly words: readonly RelativeWords[];
  /** "Nobody is recorded as the child’s father." */
  readonly missing: readonly string[];
  /** Parents and the children drawn beneath them: where the arrow keys lead. */
  readonly ties: readonly { readonly parent: RelativeId; readonly child: RelativeId }[];
  /** What is recorded and cannot be drawn, or cannot be so. */
  readonly troubles: readonly string[];
};

/**
 * Draws the family of a case file. Pure: the same case file and day give the same picture, on every
 * machine. Never throws for what was recorded, and never reads a confidential field.
 */
export function genogramOf(caseFile: CaseFile, today: string): Genogram {
  const family = readFamily(caseFile);
  const pairing = pairOff(family);
  const drawing = drawFamily(pairing, family.indexChild, today);
  return {
    hasTies: family.parentTies.length + family.coupleTies.length > 0,
    width: drawing.width,
    height: drawing.height,
    lines: drawing.lines,
    people: drawing.people,
    key: keyOf(pairing, drawing.hasHousehold),
    words: familyWords(family, today),
    missing: [
      ...pairing.missingParents.map((which) => `Nobody is recorded as the child’s ${which}.`),
      ...undatedWords(family),
    ],
    ties: pairing.unions.flatMap(({ one, other, children }) =>
      children.flatMap(({ id }) =>
        (other === null ? [one] : [one, other]).map((parent) => ({ parent, child: id })),
      ),
    ),
    troubles: family.troubles,
  };
}

/** The whole picture as one scene, with its key beneath it: for paper. */
export function sceneOf(genogram: Genogram): Scene {
  const width = Math.max(genogram.width, KEY_LEAST_WIDTH);
  const key = keyShapes(genogram.key, width - KEY_INDENT * 2);
  const aside = (width - genogram.width) / 2;
  return {
    width,
    height: rounded(genogram.height + KEY_GAP + key.height),
    shapes: [
      ...moved(genogram.lines, aside, 0),
      ...genogram.people.flatMap(({ shapes }) => moved(shapes, aside, 0)),
      ...moved(key.shapes, KEY_INDENT, genogram.height + KEY_GAP),
    ],
  };
}

const KEY_LEAST_WIDTH = 470;
const KEY_GAP = 14;
const KEY_INDENT = 12;

function undatedWords({ relatives }: Family): readonly string[] {
  const undated = [...relatives.values()].filter(
    ({ lifeStatus, bornOn }) => bornOn === null && lifeStatus !== 'pregnancy_ended',
  );
  const unsexed = [...relatives.values()].filter(
    ({ lifeStatus, sex }) =>
      sex === 'not_known' && !['expected', 'pregnancy_ended'].includes(lifeStatus),
  );
  return [
    ...listed('No date of birth is recorded for', undated),
    ...listed('No sex is recorded for', unsexed),
  ];
}

function listed(opening: string, people: readonly Relative[]): readonly string[] {
  if (people.length === 0) return [];
  const names = people.map((one) => (one.isIndexChild ? 'the child' : one.name));
  const last = names.pop() ?? '';
  return [`${opening} ${names.length === 0 ? last : `${names.join(', ')} and ${last}`}.`];
}
