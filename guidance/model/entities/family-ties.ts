import { defineEntity } from '../entity.ts';
import { choice, date, line, reference, text } from '../fields.ts';

/*
 * How the people of a case file are related. The genogram is drawn from these and from nothing
 * else. The child whose case file it is stands among them.
 */

/** Who is whose parent, and in what way. */
export const parentage = defineEntity({
  kind: 'parentage',
  name: 'parent and child',
  parent: null,
  cardinality: 'many',
  fields: {
    parentPerson: reference('Parent', 'person'),
    childPerson: reference('Child', 'child', 'person'),
    nature: choice('In what way', {
      birth: 'By birth',
      adoptive: 'By adoption',
      step: 'Step-parent',
      foster: 'Foster carer',
      guardian: 'Special guardian, or another guardian',
      presumed: 'Thought to be, not established',
    }),
    note: line('Note', 300),
  },
});

/** Two people who are or were a couple. */
export const couple = defineEntity({
  kind: 'couple',
  name: 'couple',
  parent: null,
  cardinality: 'many',
  fields: {
    onePartner: reference('One of them', 'person'),
    otherPartner: reference('The other', 'person'),
    status: choice('How they stand', {
      married: 'Married or in a civil partnership',
      living_together: 'Living together',
      relationship: 'In a relationship, living apart',
      separated: 'Separated',
      divorced: 'Divorced, or civil partnership dissolved',
      brief: 'A brief relationship, over',
    }),
    beganOn: date('Since'),
    endedOn: date('Until'),
    note: line('Note', 300),
  },
});

/** How far one side of the family has been explored, or the reason that it has not. */
export const familySide = defineEntity({
  kind: 'familySide',
  name: 'side of the family',
  parent: null,
  cardinality: 'many',
  fields: {
    side: choice('Which side', { maternal: 'Mother’s side', paternal: 'Father’s side' }),
    explored: choice('Has this side of the family been explored?', {
      explored: 'Explored',
      partly: 'Explored in part',
      not_explored: 'Not explored, for the reason given',
    }),
    how: text('How it was explored, by whom, and what is still to be done', 6_000),
    reason: text('The reason that it has not been explored, or not fully', 6_000),
  },
});

/** Two brothers or sisters, as a pair: what they are to each other and what is planned for them. */
export const siblingPair = defineEntity({
  kind: 'siblingPair',
  name: 'pair of brothers or sisters',
  parent: null,
  cardinality: 'many',
  fields: {
    oneSibling: reference('One of them', 'child', 'person'),
    otherSibling: reference('The other', 'child', 'person'),
    tie: choice('How they are related', {
      full: 'Same parents',
      maternal_half: 'Same mother',
      paternal_half: 'Same father',
      step: 'Step-siblings',
      adoptive: 'Siblings by adoption',
      lived_as: 'Brought up together',
    }),
    relationship: text('What they are to each other: what was seen and what they say'),
    assessment: choice('Assessment of living together or apart', {
      not_needed: 'Not needed, for the reason given',
      not_started: 'Not begun',
      under_way: 'Under way',
      completed: 'Completed',
    }),
    assessedOn: date('Date of the assessment'),
    assessedBy: line('By whom', 160),
    assessmentFinding: text('What the assessment found between them'),
    /** Each child has an analysis of their own, so each finding has a place of its own. */
    findingForOne: text('What it found for the first of them'),
    findingForOther: text('What it found for the other'),
    plan: choice('Plan for this pair', {
      together: 'To live together',
      apart: 'To live apart',
      not_yet_determined: 'Not yet determined',
    }),
    planReason: text('Why, for each of them'),
    familyTime: text('Family time between them, now and planned', 6_000),
  },
});
