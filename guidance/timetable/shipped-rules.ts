import type { TimetableRule } from '../schema/timetable-rule.ts';
import { rules as adoption } from './adoption.ts';
import { rules as becomingLookedAfter } from './becoming-looked-after.ts';
import { rules as careProceedings } from './care-proceedings.ts';
import { rules as connectedPersons } from './connected-persons.ts';
import { rules as guardianship } from './guardianship-and-child-arrangements.ts';
import { rules as leavingCare } from './leaving-care.ts';
import { rules as placementWithParents } from './placement-with-parents.ts';
import { rules as preProceedings } from './pre-proceedings.ts';
import { rules as visits } from './visits.ts';

/** The rule sets as shown, each with its name. */
export const ruleSets: readonly {
  readonly title: string;
  readonly rules: readonly TimetableRule[];
}[] = [
  { title: 'Becoming looked after', rules: becomingLookedAfter },
  { title: 'Visits', rules: visits },
  { title: 'Placement with parents', rules: placementWithParents },
  { title: 'Connected persons and fostering', rules: connectedPersons },
  { title: 'Before proceedings', rules: preProceedings },
  { title: 'Care proceedings', rules: careProceedings },
  { title: 'Adoption and fostering for adoption', rules: adoption },
  { title: 'Special guardianship and child arrangements', rules: guardianship },
  { title: 'Leaving care', rules: leavingCare },
];

/** Every rule the product comes with. */
export const shippedRules: readonly TimetableRule[] = ruleSets.flatMap((set) => set.rules);
