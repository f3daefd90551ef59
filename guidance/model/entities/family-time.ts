import { defineEntity } from '../entity.ts';
import { choice, date, line, name, reference, text } from '../fields.ts';

/** Family time as it is now with one person: how, how often, what it is for and how it goes. */
export const familyTimeArrangement = defineEntity({
  kind: 'familyTimeArrangement',
  name: 'family time arrangement',
  parent: null,
  cardinality: 'many',
  fields: {
    person: reference('With whom', 'person'),
    withWhom: name('Or in words, for somebody not listed'),
    form: choice('In what form', {
      direct: 'Seeing each other',
      remote: 'By telephone or video',
      letterbox: 'By letters through the letterbox scheme',
      messages: 'Cards, messages or photographs',
      none: 'None now, for the reason given',
    }),
    frequency: line('How often, how long and where, without an address', 240),
    purpose: choice('What it is for', {
      return_home: 'Preparing to return home',
      relationship: 'Keeping a relationship the child values',
      new_relationship: 'Building a relationship',
      identity: 'Knowing who they are and where they come from',
      assessment: 'Assessment',
      goodbye: 'Saying goodbye',
      other: 'Something else, said in words',
    }),
    purposeInWords: text('What it is for, for this child', 4_000),
    support: line('Who supports or supervises it, and why', 240),
    orderedBy: line('The order or agreement it rests on', 200),
    startedOn: date('Since'),
    reviewOn: date('To be reviewed on'),
    endedOn: date('Until'),
    howItGoes: text('How it goes, from what was seen', 6_000),
    childSays: text('What the child says or shows about it', 6_000),
    plan: text('What is planned', 6_000),
  },
});
