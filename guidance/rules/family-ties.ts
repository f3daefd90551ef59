import { entitiesOf, type SomeEntities } from '../model/case-file.ts';
import type { EntityId } from '../model/ids.ts';

/*
 * What cannot be so among people: nobody is their own parent or their own ancestor, nobody is a
 * couple with themselves, and a tie is recorded once. Everything else families do is possible.
 */

/** Who is whose parent. Null while not chosen yet. */
export type ParentTie = {
  readonly parentPerson: EntityId | null;
  readonly childPerson: EntityId | null;
};

/** Two people who are, or were, a couple. Null while not chosen yet. */
export type CoupleTie = {
  readonly onePartner: EntityId | null;
  readonly otherPartner: EntityId | null;
};

/** Two brothers or sisters. Null while not chosen yet. */
export type SiblingTie = {
  readonly oneSibling: EntityId | null;
  readonly otherSibling: EntityId | null;
};

/**
 * Why a tie cannot stand. `missing`: somebody is not chosen. `same_person`: both are one person.
 * `circle`: the parent would descend from their own child. `already_there`: it is recorded.
 */
export type TieProblem<Field extends string> = {
  readonly why: 'missing' | 'same_person' | 'circle' | 'already_there';
  /** The field that the message stands beside. */
  readonly field: Field;
};

/** What is wrong with a tie of parent and child, given the others that are recorded; or null. */
export function parentTieProblem(
  tie: ParentTie,
  others: readonly ParentTie[],
): TieProblem<'parentPerson' | 'childPerson'> | null {
  const { parentPerson, childPerson } = tie;
  if (parentPerson === null) return { why: 'missing', field: 'parentPerson' };
  if (childPerson === null) return { why: 'missing', field: 'childPerson' };
  if (parentPerson === childPerson) return { why: 'same_person', field: 'childPerson' };
  if (others.some((one) => one.parentPerson === parentPerson && one.childPerson === childPerson)) {
    return { why: 'already_there', field: 'childPerson' };
  }
  if (ancestorsOf(parentPerson, others).has(childPerson)) {
    return { why: 'circle', field: 'childPerson' };
  }
  return null;
}

/** What is wrong with a couple, given the others that are recorded; or null. */
export function coupleProblem(
  tie: CoupleTie,
  others: readonly CoupleTie[],
): TieProblem<'onePartner' | 'otherPartner'> | null {
  const { onePartner, otherPartner } = tie;
  if (onePartner === null) return { why: 'missing', field: 'onePartner' };
  if (otherPartner === null) return { why: 'missing', field: 'otherPartner' };
  if (onePartner === otherPartner) return { why: 'same_person', field: 'otherPartner' };
  const isThere = others.some((one) =>
    areTheSameTwo(onePartner, otherPartner, one.onePartner, one.otherPartner),
  );
  return isThere ? { why: 'already_there', field: 'otherPartner' } : null;
}

/** What is wrong with a pair of brothers or sisters, given the others recorded; or null. */
export function siblingPairProblem(
  tie: SiblingTie,
  others: readonly SiblingTie[],
): TieProblem<'oneSibling' | 'otherSibling'> | null {
  const { oneSibling, otherSibling } = tie;
  if (oneSibling === null) return { why: 'missing', field: 'oneSibling' };
  if (otherSibling === null) return { why: 'missing', field: 'otherSibling' };
  if (oneSibling === otherSibling) return { why: 'same_person', field: 'otherSibling' };
  const isThere = others.some((one) =>
    areTheSameTwo(oneSibling, otherSibling, one.oneSibling, one.otherSibling),
  );
  return isThere ? { why: 'already_there', field: 'otherSibling' } : null;
}

/** Everybody from whom somebody descends by the ties given. It ends even where they go in a circle. */
export function ancestorsOf(person: EntityId, ties: readonly ParentTie[]): ReadonlySet<EntityId> {
  const found = new Set<EntityId>();
  const toLookAt = [person];
  for (let next = toLookAt.pop(); next !== undefined; next = toLookAt.pop()) {
    for (const { parentPerson, childPerson } of ties) {
      if (childPerson !== next || parentPerson === null || found.has(parentPerson)) continue;
      found.add(parentPerson);
      toLookAt.push(parentPerson);
    }
  }
  return found;
}

/** The ties of parent and child recorded, but for one: the one that is being looked at. */
export function otherParentTies(
  caseFile: SomeEntities,
  but: EntityId | null,
): readonly ParentTie[] {
  return entitiesOf(caseFile, 'parentage')
    .filter(({ id }) => id !== but)
    .map(({ fields }) => fields);
}

/** The couples recorded, but for one. */
export function otherCouples(caseFile: SomeEntities, but: EntityId | null): readonly CoupleTie[] {
  return entitiesOf(caseFile, 'couple')
    .filter(({ id }) => id !== but)
    .map(({ fields }) => fields);
}

/** The pairs of brothers and sisters recorded, but for one. */
export function otherSiblingPairs(
  caseFile: SomeEntities,
  but: EntityId | null,
): readonly SiblingTie[] {
  return entitiesOf(caseFile, 'siblingPair')
    .filter(({ id }) => id !== but)
    .map(({ fields }) => fields);
}

/** Whether two people are the same two as another two, in either order. */
export function areTheSameTwo(
  a: EntityId | null,
  b: EntityId | null,
  c: EntityId | null,
  d: EntityId | null,
): boolean {
  return (a === c && b === d) || (a === d && b === c);
}
