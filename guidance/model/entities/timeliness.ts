import { defineEntity } from '../entity.ts';
import { choice, date, text } from '../fields.ts';

/**
 * The worker's or supervisor's judgement of whether the plan keeps to the child's timescale. It is
 * about the plan's timing, never about the family or an option. The newest one stands; earlier ones
 * stay as they were.
 */
export const timeliness = defineEntity({
  kind: 'timeliness',
  name: 'judgement of timeliness',
  parent: null,
  cardinality: 'many',
  fields: {
    judgedOn: date('Date'),
    rating: choice('Does the plan keep to the child’s timescale?', {
      green: 'Green: on time for the child',
      amber: 'Amber: at risk of delay',
      red: 'Red: delayed',
    }),
    reason: text('Why', 4_000),
    drift: text(
      'Drift statement: what has drifted, what it means for the child, and what is being done',
      6_000,
    ),
  },
});
