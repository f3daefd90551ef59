import { defineEntity } from '../entity.ts';
import { choice, line, text } from '../fields.ts';

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
    health: text('Health: how the child is, treatment, and what they need'),
    familyHealth: text(
      'Health in the birth family that the child or a carer should know of',
      6_000,
    ),
    emotionalNeeds: text('Feelings, behaviour and attachment'),
    school: line('Nursery, school or college', 160),
    education: text('Education and learning: how the child does, and what they need'),
    specialEducation: choice('Special educational needs', {
      none: 'None known',
      support: 'Support at school',
      plan_asked: 'Education, health and care plan asked for',
      plan: 'Education, health and care plan',
      not_known: 'Not yet known',
    }),
    relationships: text('Friends, activities and belonging', 6_000),
    identity: text('What a home must do to keep who the child is alive', 6_000),
    selfCare: text('Everyday skills and growing up', 6_000),
    currentNeeds: text('The child’s needs now'),
    futureNeeds: text('The child’s needs in future, to adulthood and beyond'),
    timescale: text('The child’s timescale: what waiting would mean for this child'),
  },
});
