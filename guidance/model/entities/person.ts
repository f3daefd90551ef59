import { defineEntity } from '../entity.ts';
import { choice, confidentialText, date, line, name, text } from '../fields.ts';

/** Somebody in the child's family and network, and whether they were approached to care or help. */
export const person = defineEntity({
  kind: 'person',
  name: 'person',
  parent: null,
  cardinality: 'many',
  fields: {
    name: name('Name'),
    relationship: line('Relationship to the child', 160),
    side: choice('Side of the family', {
      maternal: 'Mother’s side',
      paternal: 'Father’s side',
      both: 'Both sides',
      sibling: 'Brother or sister',
      other: 'Not family',
    }),
    /** The shape drawn on the genogram follows from it. */
    sex: choice('Sex', { female: 'Female', male: 'Male', not_known: 'Not known' }),
    lifeStatus: choice('Living?', {
      living: 'Living',
      died: 'Has died',
      expected: 'Expected, not yet born',
      pregnancy_ended: 'A pregnancy that ended',
      not_known: 'Not known',
    }),
    bornOn: date('Date of birth'),
    diedOn: date('Date of death'),
    household: choice('Lives with the child?', {
      yes: 'Lives with the child',
      part: 'Part of the time',
      no: 'Lives elsewhere',
      not_known: 'Not known',
    }),
    importance: text('What this person means to the child', 4_000),
    parentalResponsibility: choice('Parental responsibility', {
      yes: 'Has parental responsibility',
      no: 'Does not have parental responsibility',
      not_known: 'Not yet known',
    }),
    parentalResponsibilityBasis: choice('How parental responsibility is held', {
      mother: 'As the mother',
      married_father: 'As the father, married to the mother at or after the birth',
      registered_father: 'As the father, named when the birth was registered',
      second_parent: 'As the second female parent',
      agreement: 'By an agreement recorded in the form prescribed',
      parental_responsibility_order: 'By a parental responsibility order',
      step_parent: 'As a step-parent, by agreement or order',
      child_arrangements_order: 'By a child arrangements order',
      special_guardianship_order: 'As a special guardian',
      guardian: 'As a guardian appointed for the child',
      adoption_order: 'By an adoption order',
      parental_order: 'By a parental order',
      other: 'In another way, said in the note',
    }),
    parentalResponsibilitySince: date('Held since'),
    parentalResponsibilityEvidence: line('How this is known', 300),
    approached: choice('Approached to care or help?', {
      yes: 'Approached',
      no: 'Not approached',
      not_suitable_to_ask: 'Not to be approached, for the reason given',
    }),
    approachedOn: date('Date approached'),
    approachedBy: name('Who approached them'),
    approachResult: text('What they said, or why they were not approached', 6_000),
    candidateCarer: choice('As a carer for the child', {
      candidate: 'A candidate carer',
      no_longer: 'No longer a candidate carer, for the reason given',
      never: 'Not a candidate carer',
    }),
    candidateReason: text('Why, in a few words', 4_000),
    confidentialDetails: confidentialText('Confidential address or contact details'),
  },
});
