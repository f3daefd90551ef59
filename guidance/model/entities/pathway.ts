import { defineEntity } from '../entity.ts';
import { date, key, text } from '../fields.ts';

/*
 * Where a child stands on the authority's pathway. A profile and what is in it are named by id, so
 * that a profile can be corrected without touching what was written.
 */

/** A stage that the child has reached. The worker says so; nothing moves by itself. */
export const pathwayStep = defineEntity({
  kind: 'pathwayStep',
  name: 'pathway stage',
  parent: null,
  cardinality: 'many',
  fields: {
    profile: key('Profile'),
    stage: key('Stage'),
    begunOn: date('Date this stage began'),
    note: text('Note', 4_000),
  },
});

/** The answer to a prompt of the pathway that has no field of its own elsewhere. */
export const pathwayAnswer = defineEntity({
  kind: 'pathwayAnswer',
  name: 'answer',
  parent: null,
  cardinality: 'many',
  fields: {
    profile: key('Profile'),
    prompt: key('Prompt'),
    answer: text('Answer'),
    answeredOn: date('Date answered'),
  },
});

/** A task of the pathway that has been done. */
export const pathwayTask = defineEntity({
  kind: 'pathwayTask',
  name: 'task',
  parent: null,
  cardinality: 'many',
  fields: {
    profile: key('Profile'),
    task: key('Task'),
    doneOn: date('Date done'),
    note: text('Note', 4_000),
  },
});
