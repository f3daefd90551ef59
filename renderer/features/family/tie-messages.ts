import type { SomeEntities } from '../../../guidance/model/case-file.ts';
import type { EntityId } from '../../../guidance/model/ids.ts';
import { nameIn } from '../../../guidance/rules/family-words.ts';
import {
  coupleProblem,
  otherCouples,
  otherParentTies,
  otherSiblingPairs,
  parentTieProblem,
  siblingPairProblem,
} from '../../../guidance/rules/family-ties.ts';

export type TieKind = 'parentage' | 'couple' | 'siblingPair';

/** The two people of a tie, by the names of their fields. */
export type TwoPeople = Readonly<Record<string, EntityId | null>>;

/** What is wrong with a tie: the field beside which it is said, and what to do. */
export type TieMessage = { readonly field: string; readonly words: string; readonly why: string };

/** Says what is wrong with a tie among those recorded and what to do; null where nothing is. */
export function tieMessage(
  family: SomeEntities,
  kind: TieKind,
  tie: TwoPeople,
  itself: EntityId | null,
): TieMessage | null {
  const person = (field: string) => tie[field] ?? null;
  switch (kind) {
    case 'parentage': {
      const both = { parentPerson: person('parentPerson'), childPerson: person('childPerson') };
      const problem = parentTieProblem(both, otherParentTies(family, itself));
      if (problem === null) return null;
      const parent = nameIn(family, both.parentPerson);
      const child = nameIn(family, both.childPerson);
      const words = {
        missing:
          problem.field === 'parentPerson' ? 'Choose who the parent is' : 'Choose who the child is',
        same_person: 'Choose two different people: nobody is their own parent',
        circle: `Choose somebody else: ${parent} is recorded as descending from ${child}. If that is wrong, put it right under “How people are related”`,
        already_there: `Choose somebody else: that ${parent} is a parent of ${child} is recorded already. In what way is changed under “How people are related”`,
      };
      return { ...problem, words: words[problem.why] };
    }
    case 'couple': {
      const both = { onePartner: person('onePartner'), otherPartner: person('otherPartner') };
      const problem = coupleProblem(both, otherCouples(family, itself));
      if (problem === null) return null;
      const words = {
        missing: 'Choose who the couple are',
        same_person: 'Choose two different people',
        circle: '',
        already_there:
          'Choose somebody else: these two are recorded as a couple already. How they stand is changed under “How people are related”',
      };
      return { ...problem, words: words[problem.why] };
    }
    case 'siblingPair': {
      const both = { oneSibling: person('oneSibling'), otherSibling: person('otherSibling') };
      const problem = siblingPairProblem(both, otherSiblingPairs(family, itself));
      if (problem === null) return null;
      const words = {
        missing: 'Choose who the pair are',
        same_person: 'Choose two different people',
        circle: '',
        already_there:
          'Choose somebody else: these two have a pair already. Write about them there',
      };
      return { ...problem, words: words[problem.why] };
    }
  }
}
