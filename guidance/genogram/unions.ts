import {
  compareDates,
  relativeOf,
  type CoupleTie,
  type Family,
  type ParentNature,
  type ParentTie,
  type Relative,
  type RelativeId,
} from './family.ts';
import { coupleKey } from './read-couples.ts';

/** Two people who are a couple or have a child together, or one parent alone, and the children. */
export type Union = {
  readonly key: string;
  readonly one: RelativeId;
  readonly other: RelativeId | null;
  /** Null where only a child ties them. */
  readonly couple: CoupleTie | null;
  /** Those drawn beneath it, eldest first. */
  readonly children: readonly UnionChild[];
};

export type UnionChild = {
  readonly id: RelativeId;
  readonly nature: ParentNature | 'not_recorded';
};

/** Further ties of children who are drawn beneath other parents: those of foster carers, say. */
export type FurtherTie = {
  readonly parents: readonly RelativeId[];
  readonly children: readonly RelativeId[];
  readonly nature: ParentNature | 'not_recorded';
};

/** A family with its people paired off: what is to be laid out. */
export type Pairing = {
  readonly relatives: ReadonlyMap<RelativeId, Relative>;
  readonly unions: readonly Union[];
  readonly furtherTies: readonly FurtherTie[];
  /** Who is thought to be a parent, and it is not established. */
  readonly presumed: ReadonlySet<RelativeId>;
  /** The parents of whom nothing is recorded, in words: "father". */
  readonly missingParents: readonly string[];
};

/** Which tie a child is drawn by when there are several. */
const RANKS: readonly (ParentNature | 'not_recorded')[] = [
  'birth',
  'presumed',
  'not_recorded',
  'adoptive',
  'foster',
  'guardian',
  'step',
];

export const UNKNOWN_PARENT = 'unknown-parent';

/** Pairs off the people of a family and gives every child the one place it is drawn in. */
export function pairOff(family: Family): Pairing {
  const relatives = new Map(family.relatives);
  const unions = new Map<string, { union: Omit<Union, 'children'>; children: UnionChild[] }>();
  const furtherTies = new Map<string, FurtherTie>();
  const unionOf = (parents: readonly RelativeId[]) => {
    const [one, other = null] = parents;
    if (one === undefined) throw new Error('A union has a parent.');
    const key = other === null ? one : coupleKey(one, other);
    const known = unions.get(key);
    if (known !== undefined) return known;
    const couple =
      family.coupleTies.find((tie) => other !== null && coupleKey(tie.one, tie.other) === key) ??
      null;
    const made = { union: { key, one, other, couple }, children: [] };
    unions.set(key, made);
    return made;
  };
  for (const tie of family.coupleTies) unionOf([tie.one, tie.other]);

  const missingParents = missingParentsOf(family);
  for (const child of family.relatives.values()) {
    const groups = groupsOf(strongestTies(family, child.id), unions);
    const [first, ...others] = groups;
    if (child.isIndexChild && missingParents.length > 0 && (first?.isByBirth ?? false)) {
      // A parent nobody knows of is drawn, and said to be one: a gap is easily overlooked.
      relatives.set(UNKNOWN_PARENT, unknownParent(missingParents[0] ?? ''));
      unionOf([...(first?.parents ?? []), UNKNOWN_PARENT]).children.push({
        id: child.id,
        nature: first?.nature ?? 'birth',
      });
    } else if (first !== undefined) {
      unionOf(first.parents).children.push({ id: child.id, nature: first.nature });
    }
    for (const { parents, nature } of others) {
      if (isStepBeside(parents, child.id, nature, [...unions.keys()], family)) continue;
      const key = `${nature} ${parents.toSorted().join(' ')}`;
      const children = [...(furtherTies.get(key)?.children ?? []), child.id];
      furtherTies.set(key, { parents, children, nature });
    }
  }
  return {
    relatives,
    unions: [...unions.values()].map(({ union, children }) => ({
      ...union,
      children: children.toSorted((a, b) => compareBirth(family, a.id, b.id)),
    })),
    furtherTies: [...furtherTies.values()],
    presumed: new Set(
      family.parentTies.filter((tie) => tie.nature === 'presumed').map((tie) => tie.parent),
    ),
    missingParents,
  };
}

type Group = {
  readonly parents: readonly RelativeId[];
  readonly nature: ParentNature | 'not_recorded';
  readonly isByBirth: boolean;
};

/** One tie for each parent of a child: the first in rank. */
function strongestTies(family: Family, child: RelativeId): readonly ParentTie[] {
  const strongest = new Map<RelativeId, ParentTie>();
  for (const tie of family.parentTies) {
    if (tie.child !== child) continue;
    const known = strongest.get(tie.parent);
    if (known === undefined || rankOf(tie) < rankOf(known)) strongest.set(tie.parent, tie);
  }
  return [...strongest.values()].toSorted((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({ nature }: ParentTie): number {
  return RANKS.indexOf(nature);
}

/** The parents of a child in twos: by birth (or thought to be) first, then each other nature. */
function groupsOf(
  ties: readonly ParentTie[],
  unions: ReadonlyMap<string, unknown>,
): readonly Group[] {
  const byBirth = ties.filter(({ nature }) =>
    ['birth', 'presumed', 'not_recorded'].includes(nature),
  );
  const [one, other, ...more] = byBirth;
  const groups: Group[] = [];
  if (one !== undefined) {
    const parents = other === undefined ? [one.parent] : [one.parent, other.parent];
    groups.push({ parents, nature: one.nature, isByBirth: true });
  }
  for (const tie of more) {
    groups.push({ parents: [tie.parent], nature: tie.nature, isByBirth: true });
  }
  for (const nature of ['adoptive', 'foster', 'guardian', 'step'] as const) {
    const left = ties.filter((tie) => tie.nature === nature).map((tie) => tie.parent);
    while (left.length > 0) {
      const first = left.shift() ?? '';
      const partner =
        left.find((candidate) => unions.has(coupleKey(first, candidate))) ??
        (nature === 'adoptive' && left.length === 1 ? left[0] : undefined);
      if (partner !== undefined) left.splice(left.indexOf(partner), 1);
      const parents = partner === undefined ? [first] : [first, partner];
      groups.push({ parents, nature, isByBirth: false });
    }
  }
  return groups;
}

/** A step-parent drawn beside the parent needs no line of their own. */
function isStepBeside(
  parents: readonly RelativeId[],
  child: RelativeId,
  nature: string,
  keys: readonly string[],
  family: Family,
): boolean {
  if (nature !== 'step') return false;
  return family.parentTies.some(
    (other) =>
      other.child === child &&
      other.nature !== 'step' &&
      parents.every((parent) => keys.includes(coupleKey(parent, other.parent))),
  );
}

/** Which parents of the child nobody is recorded as, in the words of the family. */
function missingParentsOf(family: Family): readonly string[] {
  const known = family.parentTies
    .filter(
      (tie) =>
        tie.child === family.indexChild &&
        ['birth', 'presumed', 'not_recorded'].includes(tie.nature),
    )
    .map((tie) => relativeOf(family, tie.parent).sex);
  if (known.length >= 2) return [];
  if (known[0] === undefined) return ['mother', 'father'];
  return [{ female: 'father', male: 'mother', not_known: 'other parent' }[known[0]]];
}

function unknownParent(which: string): Relative {
  return {
    id: UNKNOWN_PARENT,
    isIndexChild: false,
    isUnknownParent: true,
    name: `${which.charAt(0).toUpperCase()}${which.slice(1)} not recorded`,
    relationship: '',
    side: null,
    sex: 'not_known',
    lifeStatus: 'not_known',
    bornOn: null,
    diedOn: null,
    household: null,
  };
}

/** Eldest first; somebody expected comes last; where no date is known, in the order recorded. */
function compareBirth(family: Family, a: RelativeId, b: RelativeId): number {
  const [one, other] = [relativeOf(family, a), relativeOf(family, b)];
  const isExpected = (relative: Relative) => Number(relative.lifeStatus === 'expected');
  return isExpected(one) - isExpected(other) || compareDates(one.bornOn, other.bornOn);
}
