import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entityId, type EntityId } from '../../../guidance/model/ids.ts';
import {
  ancestorsOf,
  coupleProblem,
  parentTieProblem,
  siblingPairProblem,
  type ParentTie,
} from '../../../guidance/rules/family-ties.ts';

/** The same few people each time. */
const people: readonly EntityId[] = Array.from({ length: 7 }, (_, index) =>
  entityId.parse(`00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}`),
);
const [ada, kerry, pauline, dan] = people as [EntityId, EntityId, EntityId, EntityId];

const parent = (parentPerson: EntityId, childPerson: EntityId): ParentTie => ({
  parentPerson,
  childPerson,
});

describe('a tie of parent and child', () => {
  it('asks for whoever is not chosen, beside the field that is empty', () => {
    expect(parentTieProblem({ parentPerson: null, childPerson: ada }, [])).toEqual({
      why: 'missing',
      field: 'parentPerson',
    });
    expect(parentTieProblem({ parentPerson: kerry, childPerson: null }, [])).toEqual({
      why: 'missing',
      field: 'childPerson',
    });
  });

  it('cannot make somebody their own parent', () => {
    expect(parentTieProblem(parent(ada, ada), [])?.why).toBe('same_person');
  });

  it('cannot make a child the parent of their own parent or grandparent', () => {
    const ties = [parent(kerry, ada), parent(pauline, kerry)];
    expect(parentTieProblem(parent(ada, kerry), ties)?.why).toBe('circle');
    expect(parentTieProblem(parent(ada, pauline), ties)?.why).toBe('circle');
  });

  it('is recorded once', () => {
    expect(parentTieProblem(parent(kerry, ada), [parent(kerry, ada)])?.why).toBe('already_there');
  });

  it('may be one of many: a child has several parents and a parent several children', () => {
    const ties = [parent(kerry, ada), parent(pauline, kerry)];
    expect(parentTieProblem(parent(dan, ada), ties)).toBeNull();
    expect(parentTieProblem(parent(pauline, ada), ties)).toBeNull();
  });
});

describe('a couple and a pair', () => {
  it('are of two people, and recorded once whichever comes first', () => {
    expect(coupleProblem({ onePartner: kerry, otherPartner: kerry }, [])?.why).toBe('same_person');
    expect(
      coupleProblem({ onePartner: kerry, otherPartner: dan }, [
        { onePartner: dan, otherPartner: kerry },
      ]),
    ).toEqual({ why: 'already_there', field: 'otherPartner' });
    expect(
      siblingPairProblem({ oneSibling: ada, otherSibling: dan }, [
        { oneSibling: dan, otherSibling: ada },
      ])?.why,
    ).toBe('already_there');
    expect(siblingPairProblem({ oneSibling: ada, otherSibling: ada }, [])?.why).toBe('same_person');
    expect(coupleProblem({ onePartner: null, otherPartner: dan }, [])?.field).toBe('onePartner');
    expect(siblingPairProblem({ oneSibling: ada, otherSibling: null }, [])?.field).toBe(
      'otherSibling',
    );
  });

  it('may be formed anew with somebody else', () => {
    expect(
      coupleProblem({ onePartner: kerry, otherPartner: dan }, [
        { onePartner: kerry, otherPartner: pauline },
      ]),
    ).toBeNull();
  });
});

describe('any family', () => {
  const somebody = fc.constantFrom(...people);
  const anyTies = fc.array(fc.record({ parentPerson: somebody, childPerson: somebody }), {
    maxLength: 30,
  });

  it('never has anyone descend from themselves when each tie is checked before it is added', () => {
    fc.assert(
      fc.property(anyTies, (wanted) => {
        const recorded: ParentTie[] = [];
        for (const tie of wanted) {
          if (parentTieProblem(tie, recorded) === null) recorded.push(tie);
        }
        for (const person of people) expect(ancestorsOf(person, recorded).has(person)).toBe(false);
      }),
    );
  });

  it('takes every tie of parents who are older than their children, in whatever order', () => {
    fc.assert(
      fc.property(anyTies, (wanted) => {
        const recorded: ParentTie[] = [];
        for (const { parentPerson, childPerson } of wanted) {
          if (parentPerson === childPerson) continue;
          const [older, younger] =
            parentPerson < childPerson ? [parentPerson, childPerson] : [childPerson, parentPerson];
          const problem = parentTieProblem(parent(older, younger), recorded);
          expect(problem?.why ?? 'already_there').toBe('already_there');
          if (problem === null) recorded.push(parent(older, younger));
        }
      }),
    );
  });

  it('is read to its end even where ties brought back make a circle', () => {
    const circle = [parent(ada, kerry), parent(kerry, pauline), parent(pauline, ada)];
    expect(ancestorsOf(ada, circle).size).toBe(3);
  });
});
