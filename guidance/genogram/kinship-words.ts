import { entityDefinitions } from '../model/entities.ts';
import { formatAge, formatPartialDate } from '../model/dates.ts';
import { childWord, coupleWords, parentWord } from '../rules/family-words.ts';
import type { CoupleTie, Family, Relative, RelativeId } from './family.ts';

/** One relative in words: what the picture says of them, and how they are tied to the others. */
export type RelativeWords = {
  readonly id: RelativeId;
  readonly name: string;
  /** "Maternal aunt"; the child is "The child". */
  readonly relationship: string;
  readonly sex: string;
  /** "Born 4 May 1985, aged 41", "1950 to 2019, aged 69", "Expected 3 February 2027". */
  readonly life: string;
  /** "Sister of Kerry Merrowby"; in a fixed order: parents, siblings, partners, children. */
  readonly ties: readonly string[];
  readonly household: string;
};

const SEX = { female: 'Female', male: 'Male', not_known: 'Sex not known' } as const;

/** Everything a genogram shows, in words, person by person in the order recorded. */
export function familyWords(family: Family, today: string): readonly RelativeWords[] {
  return [...family.relatives.values()].map((relative) => ({
    id: relative.id,
    name: relative.name,
    relationship: relative.isIndexChild ? 'The child' : relative.relationship,
    sex: SEX[relative.sex],
    life: lifeWords(relative, today),
    ties: tiesOf(family, relative),
    household: householdWords(relative),
  }));
}

/** One relative in one breath, as a screen reader says it. */
export function spokenWords(words: RelativeWords): string {
  const opening = [words.name, lowerFirst(words.relationship), lowerFirst(words.life)];
  const rest = [...words.ties.map(lowerFirst), lowerFirst(words.household)];
  return [
    opening.filter((part) => part !== '').join(', '),
    ...rest.filter((part) => part !== ''),
  ].join('; ');
}

function lifeWords(relative: Relative, today: string): string {
  const { bornOn, diedOn, lifeStatus } = relative;
  const born = bornOn === null ? '' : formatPartialDate(bornOn);
  switch (lifeStatus) {
    case 'expected':
      return born === '' ? 'Expected, not yet born' : `Expected ${born}`;
    case 'pregnancy_ended': {
      const ended = diedOn === null ? '' : ` in ${diedOn.date.slice(0, 4)}`;
      return `A pregnancy that ended${ended}`;
    }
    case 'died': {
      const died = diedOn === null ? 'has died' : `died ${formatPartialDate(diedOn)}`;
      const isKnown = bornOn?.precision === 'day' && diedOn?.precision === 'day';
      const age =
        isKnown && bornOn.date <= diedOn.date ? `aged ${formatAge(bornOn.date, diedOn.date)}` : '';
      return upperFirst(
        [born === '' ? '' : `born ${born}`, died, age].filter((part) => part !== '').join(', '),
      );
    }
    case 'living':
    case 'not_known': {
      if (bornOn === null) return '';
      const isAged = bornOn.precision === 'day' && lifeStatus === 'living' && bornOn.date <= today;
      const age = isAged ? `, aged ${formatAge(bornOn.date, today)}` : '';
      return `Born ${born}${age}`;
    }
  }
}

function householdWords({ household }: Relative): string {
  if (household === 'yes') return 'Lives with the child';
  return household === 'part' ? 'Lives with the child part of the time' : '';
}

function tiesOf(family: Family, relative: Relative): readonly string[] {
  const nameOf = (id: RelativeId) => family.relatives.get(id)?.name ?? '';
  const { parentTies, coupleTies } = family;
  const above = parentTies.filter((tie) => tie.child === relative.id);
  const below = parentTies.filter((tie) => tie.parent === relative.id);
  const isOne = (tie: CoupleTie) => tie.one === relative.id || tie.other === relative.id;
  return [
    ...above.map((tie) => `${childWord(known(tie.nature), relative.sex)} ${nameOf(tie.parent)}`),
    ...siblingWords(family, relative),
    ...coupleTies
      .filter(isOne)
      .map((tie) =>
        upperFirst(
          coupleWords(known(tie.status), nameOf(tie.one === relative.id ? tie.other : tie.one)),
        ),
      ),
    ...below.map((tie) =>
      upperFirst(`${parentWord(known(tie.nature), relative.sex)} of ${nameOf(tie.child)}`),
    ),
  ];
}

/** What is not recorded is null where the ties of a case file are put into words. */
function known<Value extends string>(value: Value | 'not_recorded'): Value | null {
  return value === 'not_recorded' ? null : value;
}

/** Brothers and sisters by the parents they share; by marriage, fostering and the like are not said. */
function siblingWords({ relatives, parentTies }: Family, relative: Relative): readonly string[] {
  const lasting = parentTies.filter(({ nature }) => nature === 'birth' || nature === 'adoptive');
  const parentsOf = (id: RelativeId) =>
    new Set(lasting.filter((tie) => tie.child === id).map((tie) => tie.parent));
  const own = parentsOf(relative.id);
  const word = { female: 'sister', male: 'brother', not_known: 'sibling' }[relative.sex];
  const found: string[] = [];
  for (const other of relatives.values()) {
    if (other.id === relative.id) continue;
    const theirs = parentsOf(other.id);
    const shared = [...own].filter((id) => theirs.has(id)).length;
    if (shared === 0) continue;
    // With one parent recorded for either, it cannot be said whether they share the other.
    const isHalf = shared === 1 && own.size === 2 && theirs.size === 2;
    found.push(`${isHalf ? `Half-${word}` : upperFirst(word)} of ${other.name}`);
  }
  return found;
}

/** The side of the family under which somebody with no tie is listed. */
export function sideTitle(side: Relative['side']): string {
  return side === null
    ? 'Side of the family not recorded'
    : entityDefinitions.person.fields.side.choices[side];
}

function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
