import { defineEntity } from '../entity.ts';
import { text } from '../fields.ts';

/**
 * The child's needs, kept under the first two of the three headings that the court must consider
 * (Children Act 1989 s.31(3B)); the third, how the plan meets them, belongs to the appraisal.
 */
export const needs = defineEntity({
  kind: 'needs',
  name: 'needs',
  parent: null,
  cardinality: 'one',
  fields: {
    harmImpact: text('The impact on the child of harm suffered or likely to be suffered'),
    currentNeeds: text('The child’s needs now'),
    futureNeeds: text('The child’s needs in future, to adulthood and beyond'),
    timescale: text('The child’s timescale: what waiting would mean for this child'),
  },
});
