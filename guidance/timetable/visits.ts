import type { Condition } from './condition-names.ts';
import { defineRules, type Deadline } from '../schema/timetable-rule.ts';
import type { Count } from '../rules/counting/count.ts';
import { after } from './counts.ts';
import type { ClockEventType } from './event-types.ts';

const AS_AT = { scope: 'England', effectiveTo: null, lastChecked: '2026-11-22' } as const;
const REGULATION_28 = {
  ...AS_AT,
  kind: 'law',
  sources: ['cppcr-2010-r28'],
  effectiveFrom: '2011-04-01',
  computes: 'dates',
} as const;

/** A visit, due until the placement it is made in ends or another begins. */
function visit(
  part: string,
  triggers: readonly ClockEventType[],
  count: Count,
  appliesWhen: readonly Condition[],
): Deadline {
  return {
    part,
    title: part === 'first' ? 'First visit in this placement' : 'Next visit',
    triggers,
    doneBy: ['visit'],
    count,
    limit: 'no_later_than',
    appliesWhen: ['outside_short_breaks', ...appliesWhen],
    fromActualOnly: true,
    lapsesWith: ['placement_ended', 'placement_began', 'looked_after_ended'],
  };
}

/** How often a child is visited. Counted again from the start of each placement. */
export const rules = defineRules([
  {
    ...REGULATION_28,
    id: 'V01',
    title: 'Visits in the first year of a placement',
    citation: 'Care Planning Regulations 2010, regulation 28(2)',
    confidence: 'checked',
    note: 'Counted again from the start of each placement.',
    deadlines: [
      visit('first', ['placement_began'], after(1, 'weeks'), ['visits_first_year']),
      visit('then', ['visit'], after(6, 'weeks'), ['visits_first_year']),
    ],
  },
  {
    ...REGULATION_28,
    id: 'V02',
    title: 'Visits after the first year, placement meant to last until 18',
    citation: 'Care Planning Regulations 2010, regulation 28(2)',
    confidence: 'checked',
    deadlines: [visit('then', ['visit'], after(3, 'months'), ['visits_until_18'])],
  },
  {
    ...REGULATION_28,
    id: 'V03',
    title: 'Visits after the first year, any other placement',
    citation: 'Care Planning Regulations 2010, regulation 28(2)',
    confidence: 'checked',
    deadlines: [visit('then', ['visit'], after(6, 'weeks'), ['visits_other_after_year'])],
  },
  {
    ...REGULATION_28,
    id: 'V04',
    title: 'Visits in a long-term foster placement',
    citation: 'Care Planning Regulations 2010, regulation 28(3A), inserted by SI 2015/495',
    sources: ['cppcr-2010-r28', 'si-2015-495'],
    effectiveFrom: '2015-04-01',
    confidence: 'secondary',
    note: 'Only where the placement is a long-term foster placement, has lasted a year, and a child of sufficient understanding agrees.',
    deadlines: [visit('then', ['visit'], after(6, 'months'), ['visits_long_term_agreed'])],
  },
  {
    ...REGULATION_28,
    id: 'V05',
    title: 'Visits under regulation 19',
    citation: 'Care Planning Regulations 2010, regulation 28',
    confidence: 'checked',
    note: 'Weekly until the first review held after the placement began.',
    deadlines: [
      visit('first', ['placement_began'], after(1, 'weeks'), ['visits_before_assessment']),
      visit('weekly', ['visit'], after(1, 'weeks'), [
        'visits_before_assessment',
        'before_placement_review',
      ]),
      visit('then', ['visit'], after(6, 'weeks'), [
        'visits_before_assessment',
        'after_placement_review',
      ]),
    ],
  },
  {
    ...REGULATION_28,
    id: 'V06',
    title: 'Visits under temporary approval, or an interim care order at home',
    citation: 'Care Planning Regulations 2010, regulation 28',
    confidence: 'checked',
    note: 'Weekly until the first review held after the placement began, then at least every four weeks.',
    deadlines: [
      visit('first', ['placement_began'], after(1, 'weeks'), ['visits_temporary_or_interim']),
      visit('weekly', ['visit'], after(1, 'weeks'), [
        'visits_temporary_or_interim',
        'before_placement_review',
      ]),
      visit('then', ['visit'], after(4, 'weeks'), [
        'visits_temporary_or_interim',
        'after_placement_review',
      ]),
    ],
  },
  {
    ...REGULATION_28,
    id: 'V07',
    title: 'Visits under a care order at home',
    citation: 'Care Planning Regulations 2010, regulation 28',
    confidence: 'checked',
    note: 'Counted from the order, and again from the start of a later placement.',
    deadlines: [
      {
        ...visit('first', ['care_order_made', 'placement_began'], after(1, 'weeks'), [
          'visits_care_order_parent',
        ]),
        title: 'First visit under the care order, or in this placement',
      },
      visit('then', ['visit'], after(6, 'weeks'), ['visits_care_order_parent']),
    ],
  },
  {
    ...REGULATION_28,
    id: 'V08',
    title: 'Visits where somebody else decides where the child lives',
    citation: 'Care Planning Regulations 2010, regulation 28',
    confidence: 'known',
    note: 'For instance hospital or custody. Counted again at each change of place.',
    deadlines: [
      visit('first', ['placement_began'], after(1, 'weeks'), ['visits_others_responsible']),
      visit('then', ['visit'], after(6, 'weeks'), [
        'visits_others_responsible',
        'placement_under_a_year',
      ]),
      visit('later', ['visit'], after(3, 'months'), [
        'visits_others_responsible',
        'placement_over_a_year',
      ]),
    ],
  },
  {
    ...REGULATION_28,
    id: 'V09',
    title: 'A visit when somebody asks',
    citation: 'Care Planning Regulations 2010, regulation 28',
    confidence: 'known',
    computes: 'nothing',
    prompt:
      'When the child, the carer or a parent reasonably asks for a visit, it is made reasonably promptly. No number of days is set.',
    appliesWhen: ['looked_after_now'],
  },
  {
    ...AS_AT,
    id: 'V10',
    title: 'Visits to a child placed for adoption',
    kind: 'law',
    citation: 'Adoption Agencies Regulations 2005, regulation 36(4)',
    sources: ['aar-2005-r36'],
    effectiveFrom: '2005-12-30',
    confidence: 'checked',
    note: 'Weekly until the first adoption review; then as each review decides.',
    computes: 'dates',
    deadlines: [
      {
        ...visit('first', ['placed_for_adoption'], after(1, 'weeks'), ['visits_adoption']),
        lapsesWith: ['adoptive_placement_ended', 'adoption_order_made'],
      },
      {
        ...visit('weekly', ['visit'], after(1, 'weeks'), [
          'visits_adoption',
          'before_adoption_review',
        ]),
        lapsesWith: ['adoptive_placement_ended', 'adoption_order_made'],
      },
    ],
  },
]);
