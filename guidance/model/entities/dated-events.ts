import { defineEntity } from '../entity.ts';
import { choice, date, line, text } from '../fields.ts';

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
      other: 'Somewhere else',
    }),
    description: line('Described as', 200),
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
    title: line('Which review', 200),
    plannedOn: date('Planned date'),
    actualOn: date('Date held'),
    note: text('Note', 4_000),
  },
});

export const meeting = defineEntity({
  kind: 'meeting',
  name: 'meeting or hearing',
  parent: null,
  cardinality: 'many',
  fields: {
    title: line('Which meeting or hearing', 200),
    plannedOn: date('Planned date'),
    actualOn: date('Date held'),
    note: text('Note', 4_000),
  },
});
