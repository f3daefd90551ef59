import { defineRules, type Deadline } from '../schema/timetable-rule.ts';
import { after, byThen } from './counts.ts';
import type { ClockEventType } from './event-types.ts';

const AS_AT = {
  scope: 'England',
  effectiveFrom: '2011-04-01',
  effectiveTo: null,
  lastChecked: '2026-11-22',
} as const;

/** Something that comes before a child in care is placed with a parent. */
function beforePlacing(part: string, title: string, doneBy: readonly ClockEventType[]): Deadline {
  return {
    part,
    title: `${title}, before the child is placed with a parent`,
    triggers: ['placed_with_parent'],
    doneBy,
    count: byThen,
    limit: 'no_later_than',
    appliesWhen: ['in_care'],
    mayComeBefore: true,
    lapsesWith: ['placement_ended', 'looked_after_ended'],
  };
}

/** Placing a child in care with a parent, with or before the assessment; and ceasing to look after. */
export const rules = defineRules([
  {
    ...AS_AT,
    id: 'P01',
    title: 'Before a child in care is placed with a parent',
    kind: 'law',
    citation: 'Care Planning Regulations 2010, regulations 17 and 18',
    sources: ['cppcr-2010-r17', 'cppcr-2010-r18', 'cppcr-2010-sch3'],
    confidence: 'checked',
    note: 'All of them come before the placement. Regulation 19 is the exception.',
    computes: 'dates',
    deadlines: [
      beforePlacing('assessment', 'Assessment of suitability (Schedule 3)', [
        'parent_suitability_assessment',
      ]),
      beforePlacing('review', 'Case review', ['looked_after_review']),
      beforePlacing('plan', 'Placement plan', ['placement_plan']),
      beforePlacing('approval', 'Approval by the nominated officer', [
        'placement_with_parent_approved',
      ]),
    ],
  },
  {
    ...AS_AT,
    id: 'P02',
    title: 'Assessment and review after a placement under regulation 19',
    kind: 'law',
    citation: 'Care Planning Regulations 2010, regulation 19(b)',
    sources: ['cppcr-2010-r19'],
    confidence: 'known',
    note: 'The nominated officer must think the early placement necessary and consistent with the child’s welfare, and the parent is interviewed first. The identical Welsh regulation was read.',
    computes: 'dates',
    deadlines: [
      {
        part: 'assessment',
        title: 'Assessment of the parent’s suitability completed',
        triggers: ['placed_before_assessment'],
        doneBy: ['parent_suitability_assessment'],
        count: after(10, 'working_days'),
        limit: 'no_later_than',
        lapsesWith: ['placement_ended', 'looked_after_ended'],
        gives: 'parent_suitability_assessment',
      },
      {
        part: 'review',
        title: 'Review of the case completed',
        triggers: ['placed_before_assessment'],
        doneBy: ['looked_after_review'],
        count: after(10, 'working_days'),
        limit: 'no_later_than',
        lapsesWith: ['placement_ended', 'looked_after_ended'],
      },
    ],
  },
  {
    ...AS_AT,
    id: 'P03',
    title: 'Decision after a placement under regulation 19',
    kind: 'law',
    citation: 'Care Planning Regulations 2010, regulation 19(c)',
    sources: ['cppcr-2010-r19'],
    confidence: 'known',
    note: 'To confirm the placement or to end it. The identical Welsh regulation was read.',
    computes: 'dates',
    deadlines: [
      {
        part: 'decision',
        title: 'Decision made and approved: confirm the placement or end it',
        triggers: ['parent_suitability_assessment'],
        doneBy: ['placement_with_parent_approved', 'placement_ended'],
        count: after(10, 'working_days'),
        limit: 'no_later_than',
        appliesWhen: ['placed_before_assessment'],
        lapsesWith: ['placement_ended', 'looked_after_ended'],
      },
    ],
  },
  {
    ...AS_AT,
    id: 'P04',
    title: 'Contact orders and a placement with a parent',
    kind: 'law',
    citation: 'Care Planning Regulations 2010, regulation 16',
    sources: ['cppcr-2010-r16', 'ca-1989-s34'],
    confidence: 'checked',
    computes: 'nothing',
    prompt:
      'A child in care may not be placed with a parent if that would be incompatible with an order about contact under section 34.',
    appliesWhen: ['living_with_parent', 'in_care'],
  },
  {
    ...AS_AT,
    id: 'P05',
    title: 'Before ceasing to look after a child',
    kind: 'law',
    citation: 'Care Planning Regulations 2010, regulation 39, as substituted on 1 April 2015',
    sources: ['cppcr-2010-r39', 'si-2015-495'],
    confidence: 'secondary',
    note: 'For a child of 16 or 17 who is accommodated, the approval is the director of children’s services’ own; that part is from knowledge.',
    computes: 'dates',
    deadlines: [
      {
        part: 'assessment',
        title: 'Assessment before ceasing to look after the child',
        triggers: ['looked_after_ended'],
        doneBy: ['ceasing_assessment'],
        count: byThen,
        limit: 'no_later_than',
        appliesWhen: ['accommodated', 'outside_short_breaks'],
        mayComeBefore: true,
      },
      {
        part: 'approval',
        title: 'Approval by the nominated officer before ceasing to look after the child',
        triggers: ['looked_after_ended'],
        doneBy: ['ceasing_approved', 'ceasing_approved_by_director'],
        count: byThen,
        limit: 'no_later_than',
        appliesWhen: ['accommodated', 'outside_short_breaks'],
        mayComeBefore: true,
      },
      {
        part: 'director',
        title: 'Approval by the director of children’s services, at 16 or 17',
        triggers: ['looked_after_ended'],
        doneBy: ['ceasing_approved_by_director'],
        count: byThen,
        limit: 'no_later_than',
        appliesWhen: ['accommodated', 'outside_short_breaks', 'aged_16_or_17'],
        mayComeBefore: true,
      },
    ],
  },
]);
