import { entitiesOf, type SomeEntities } from '../model/case-file.ts';
import type { EntityOf, FieldsOf } from '../model/entities.ts';
import type { EntityId } from '../model/ids.ts';
import { areTheSameTwo } from './family-ties.ts';

export type SiblingTieKey = NonNullable<FieldsOf<'siblingPair'>['tie']>;

/** Two people who could be looked at as a pair. */
export type PossiblePair = readonly [one: EntityId, other: EntityId];

/** What two are to each other, and whether the worker chose it or the parents recorded make it. */
export type StatedTie = {
  readonly tie: SiblingTieKey;
  readonly from: 'worker' | 'parents';
};

type Parent = {
  readonly id: EntityId;
  readonly nature: FieldsOf<'parentage'>['nature'];
};

/**
 * The tie between two brothers or sisters that follows from the parents recorded, or null where it
 * does not follow. Parents who are only thought to be so establish nothing, and neither does a
 * shared parent whose sex is not recorded.
 */
export function tieFromParents(
  caseFile: SomeEntities,
  one: EntityId,
  other: EntityId,
): SiblingTieKey | null {
  if (one === other) return null;
  const ofOne = parentsOf(caseFile, one);
  const ofOther = parentsOf(caseFile, other);
  const shared = ofOne.flatMap((parent) => {
    const same = ofOther.find(({ id }) => id === parent.id);
    return same === undefined ? [] : [{ id: parent.id, natures: [parent.nature, same.nature] }];
  });
  const byBirth = shared.filter(({ natures }) => natures.every(isBirth));
  if (byBirth.length >= 2) return 'full';
  const [only] = byBirth;
  if (only !== undefined) {
    const sex = entitiesOf(caseFile, 'person').find(({ id }) => id === only.id)?.fields.sex ?? null;
    return sex === 'female' ? 'maternal_half' : sex === 'male' ? 'paternal_half' : null;
  }
  const legal = shared.filter(({ natures }) => natures.every((nature) => isLegal(nature)));
  if (legal.length > 0) return 'adoptive';
  const isStep = shared.some(({ natures }) =>
    natures.every((nature) => nature === 'step' || isLegal(nature)),
  );
  return isStep ? 'step' : null;
}

/** The tie of a recorded pair: what the worker chose stands; failing that what follows from parents. */
export function tieOfPair(caseFile: SomeEntities, pair: FieldsOf<'siblingPair'>): StatedTie | null {
  if (pair.tie !== null) return { tie: pair.tie, from: 'worker' };
  if (pair.oneSibling === null || pair.otherSibling === null) return null;
  const tie = tieFromParents(caseFile, pair.oneSibling, pair.otherSibling);
  return tie === null ? null : { tie, from: 'parents' };
}

/**
 * The child and everyone marked as a brother or sister, or who shares a parent with the child, in
 * the order of the case file. Who has died, and a pregnancy that ended, is in nobody's plan: a
 * pair the worker has added stands all the same.
 */
export function siblingsOf(caseFile: SomeEntities): readonly EntityId[] {
  // Between a lock and the page's leaving there is no child, and nothing to say.
  const [child] = entitiesOf(caseFile, 'child');
  if (child === undefined) return [];
  const parents = new Set(parentsOf(caseFile, child.id).map(({ id }) => id));
  const brothersAndSisters = entitiesOf(caseFile, 'person').filter(
    (person) =>
      canBePlannedFor(person) &&
      !parents.has(person.id) &&
      (person.fields.side === 'sibling' ||
        parentsOf(caseFile, person.id).some(({ id }) => parents.has(id))),
  );
  return [child.id, ...brothersAndSisters.map(({ id }) => id)];
}

/** Every pair that the child and the brothers and sisters make: six of four. */
export function possiblePairs(caseFile: SomeEntities): readonly PossiblePair[] {
  const siblings = siblingsOf(caseFile);
  return siblings.flatMap((one, index) =>
    siblings.slice(index + 1).map((other) => [one, other] as const),
  );
}

/** The pairs that no row of the case file is about yet. */
export function pairsNotConsidered(caseFile: SomeEntities): readonly PossiblePair[] {
  const considered = entitiesOf(caseFile, 'siblingPair').map(({ fields }) => fields);
  return possiblePairs(caseFile).filter(
    ([one, other]) =>
      !considered.some((pair) => areTheSameTwo(one, other, pair.oneSibling, pair.otherSibling)),
  );
}

/**
 * Those who bring somebody up as a parent, foster carers and guardians left out: two children with
 * one foster carer are not brother and sister for that.
 */
function parentsOf(caseFile: SomeEntities, child: EntityId): readonly Parent[] {
  return entitiesOf(caseFile, 'parentage').flatMap(({ fields }) =>
    fields.childPerson === child &&
    fields.parentPerson !== null &&
    fields.nature !== 'foster' &&
    fields.nature !== 'guardian'
      ? [{ id: fields.parentPerson, nature: fields.nature }]
      : [],
  );
}

function isBirth(nature: Parent['nature']): boolean {
  return nature === 'birth';
}

function isLegal(nature: Parent['nature']): boolean {
  return nature === 'birth' || nature === 'adoptive';
}

function canBePlannedFor({ fields }: EntityOf<'person'>): boolean {
  return fields.lifeStatus !== 'died' && fields.lifeStatus !== 'pregnancy_ended';
}
