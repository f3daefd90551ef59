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
    parentalResponsibility: choice('Parental responsibility', {
      yes: 'Has parental responsibility',
      no: 'Does not have parental responsibility',
      not_known: 'Not yet known',
    }),
    approached: choice('Approached to care or help?', {
      yes: 'Approached',
      no: 'Not approached',
      not_suitable_to_ask: 'Not to be approached, for the reason given',
    }),
    approachedOn: date('Date approached'),
    approachResult: text('What they said, or why they were not approached', 6_000),
    confidentialDetails: confidentialText('Confidential address or contact details'),
  },
});
