import { defineEntity } from '../entity.ts';
import { choice, date, line, text } from '../fields.ts';
import { meetingTypes, orderTypes, reviewTypes } from './dated-event-types.ts';

/*
 * Dated rows from which the clock runs. What was planned and what happened are separate fields:
 * a later deadline counts from the actual date, never from the planned one.
 */

/** A period of legal status. The one with no end date, begun last, is the status now. */
export const legalStatus = defineEntity({
  kind: 'legalStatus',
  name: 'legal status',
  parent: null,
  cardinality: 'many',
  fields: {
    status: choice('Legal status', {
      not_looked_after: 'Not looked after',
      section_20: 'Accommodated under section 20',
      police_protection: 'Police protection',
      emergency_protection_order: 'Emergency protection order',
      interim_care_order: 'Interim care order',
      care_order: 'Care order',
      placement_order: 'Placement order',
      interim_supervision_order: 'Interim supervision order',
      supervision_order: 'Supervision order',
      special_guardianship_order: 'Special guardianship order',
      child_arrangements_order: 'Child arrangements order',
      adoption_order: 'Adoption order',
    }),
    startedOn: date('Date it began'),
    /** Hours run out at a time of day: the 72 hours of police protection (Children Act 1989 s.46(6)). */
    startedAtTime: line('Time it began, if it matters', 5),
    plannedEndOn: date('Planned end'),
    endedOn: date('Date it ended'),
    note: text('Note', 4_000),
  },
});

export const placement = defineEntity({
  kind: 'placement',
  name: 'placement',
  parent: null,
  cardinality: 'many',
  fields: {
    placementKind: choice('Where', {
      parent: 'With a parent',
      connected_person: 'With a relative, friend or connected person',
      foster_carer: 'With a local authority foster carer',
      early_permanence: 'With early permanence carers',
      childrens_home: 'In a children’s home',
      adopters: 'With prospective adopters',
      others_responsible: 'Where somebody else decides, for instance hospital or custody',
      other: 'Somewhere else',
    }),
    basis: choice('On what footing', {
      planned: 'Planned',
      emergency: 'In an emergency',
      before_assessment: 'With a parent before the assessment is finished (regulation 19)',
      temporary_approval: 'Carer temporarily approved (regulation 24)',
      outside_approval: 'In an emergency, outside the carer’s approval (regulation 23)',
      named_child_approval: 'Adopters temporarily approved to foster this child (regulation 25A)',
      short_break: 'One of a series of short breaks (regulation 48)',
    }),
    meantToLast: choice('How long it is meant to last', {
      until_18: 'Until 18',
      long_term_agreed: 'A long-term foster placement, and the child agrees to fewer visits',
      shorter: 'Not until 18, or not yet known',
    }),
    description: line('Described as', 200),
    plannedOn: date('Planned date'),
    startedOn: date('Date it began'),
    endedOn: date('Date it ended'),
    note: text('Note', 4_000),
  },
});

export const order = defineEntity({
  kind: 'order',
  name: 'order or application',
  parent: null,
  cardinality: 'many',
  fields: {
    orderType: choice('What it is', orderTypes),
    title: line('Order or application', 200),
    plannedOn: date('Planned date'),
    actualOn: date('Date made or issued'),
    endedOn: date('Date it ended'),
    note: text('Note', 4_000),
  },
});

export const review = defineEntity({
  kind: 'review',
  name: 'review',
  parent: null,
  cardinality: 'many',
  fields: {
    reviewType: choice('What kind of review', reviewTypes),
    /** For a case that came from elsewhere, whose earlier reviews are not all recorded here. */
    placeInOrder: choice('Which of them it is, if earlier ones are not recorded here', {
      first: 'The first',
      second: 'The second',
      later: 'The third or later',
    }),
    title: line('Which review', 200),
    plannedOn: date('Planned date'),
    actualOn: date('Date held, or begun'),
    adjourned: choice('Was it adjourned?', {
      yes: 'Yes, to be completed on another day',
      no: 'No',
    }),
    completedOn: date('Date completed after it was adjourned'),
    note: text('Note', 4_000),
  },
});

export const meeting = defineEntity({
  kind: 'meeting',
  name: 'meeting or hearing',
  parent: null,
  cardinality: 'many',
  fields: {
    meetingType: choice('What kind of meeting or hearing', meetingTypes),
    title: line('Which meeting or hearing', 200),
    plannedOn: date('Planned date'),
    actualOn: date('Date held'),
    note: text('Note', 4_000),
  },
});
