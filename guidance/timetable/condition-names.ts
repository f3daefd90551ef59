import * as z from 'zod/mini';

/** What may have to hold for a rule to apply, each in words. `conditions.ts` says how it is read. */
export const conditionWords = {
  under_5: 'the child is under five',
  aged_5_or_over: 'the child is five or older',
  reaches_16_soon: 'the child is 15 or older',
  aged_16_or_17: 'the child is 16 or 17',
  looked_after: 'the child is looked after',
  looked_after_now: 'the child is looked after now',
  outside_short_breaks: 'the child is not in a series of short breaks',
  in_care: 'a care order or interim care order is in force',
  accommodated: 'the child is accommodated under section 20',
  in_proceedings_now: 'an interim order is in force',
  proceedings_open: 'care proceedings are under way',
  adoption_is_plan: 'adoption is the plan',
  authority_to_place: 'there is authority to place for adoption',
  authority_to_place_now: 'there is authority to place for adoption now',
  placed_for_adoption: 'the child is placed for adoption',
  not_placed_for_adoption: 'the child is not placed for adoption',
  no_placement_application: 'no application for a placement order has been made',
  no_adoption_order: 'no adoption order has been made',
  relinquished: 'the baby was relinquished by the parents',
  not_relinquished: 'the child was not relinquished',
  family_meeting_expected: 'no reason is recorded for not offering a family meeting',
  approval_extended: 'the temporary approval was extended',
  approval_not_extended: 'the temporary approval was not extended',
  emergency_order_extended: 'the emergency protection order was extended',
  with_connected_person_now: 'the child lives under a temporary approval now',
  placed_before_assessment: 'the child was placed under regulation 19',
  living_with_parent: 'the child lives with a parent',
  visits_first_year: 'the placement has lasted less than a year',
  visits_until_18: 'the placement has lasted a year and is meant to last until 18',
  visits_other_after_year: 'the placement has lasted a year and is not meant to last until 18',
  visits_long_term_agreed:
    'a long-term foster placement has lasted a year and the child agrees to fewer visits',
  visits_before_assessment: 'the child is placed under regulation 19',
  visits_temporary_or_interim:
    'the carer is temporarily approved, or the child is with a parent under an interim care order',
  visits_care_order_parent: 'the child is with a parent under a full care order',
  visits_others_responsible: 'somebody else decides where the child lives',
  visits_adoption: 'the child is placed for adoption',
  placement_under_a_year: 'the placement has lasted less than a year',
  placement_over_a_year: 'the placement has lasted a year',
  before_placement_review: 'no review has been held since the placement began',
  after_placement_review: 'a review has been held since the placement began',
  before_adoption_review: 'no adoption review has been held since the placement began',
  first_year_of_private_fostering: 'the private fostering arrangement is in its first year',
  after_first_year_of_private_fostering:
    'the private fostering arrangement has lasted more than a year',
  after_special_guardianship: 'a special guardianship order was made',
} as const satisfies Record<string, string>;

export type Condition = keyof typeof conditionWords;

export const condition = z.enum(Object.keys(conditionWords).filter(isCondition));

function isCondition(value: string): value is Condition {
  return Object.hasOwn(conditionWords, value);
}
