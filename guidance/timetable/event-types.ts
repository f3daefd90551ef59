import * as z from 'zod/mini';

/**
 * Every event the clock knows, as it is said in a sentence: "[the first review] [was held] on
 * 15 April 2026". Those that a worker records are the choices of `model/entities`; the rest are
 * read from them: a child's first review is the first that is recorded since becoming looked after.
 */
const said = {
  // Read from legal status.
  looked_after_began: ['the child becoming looked after', 'happened'],
  looked_after_ended: ['the child ceasing to be looked after', 'happened'],
  police_protection_began: ['police protection', 'began'],
  police_protection_ended: ['police protection', 'ended'],
  emergency_protection_order_ended: ['the emergency protection order', 'ended'],

  // Read from placements.
  first_placement_began: ['the first placement', 'began'],
  placement_began: ['the placement', 'began'],
  placement_ended: ['the placement', 'ended'],
  emergency_placement_began: ['the emergency placement', 'began'],
  placed_with_parent: ['the placement with a parent', 'began'],
  placed_before_assessment: ['the placement with a parent under regulation 19', 'began'],
  placed_outside_approval: ['the placement outside the carer’s approval', 'began'],
  short_break_began: ['the short break', 'began'],
  lives_with_foster_carer: ['the placement with the foster carer', 'began'],
  lives_with_relative: ['the placement with the relative or friend', 'began'],
  placed_for_adoption: ['the placement for adoption', 'began'],
  adoptive_placement_ended: ['the placement for adoption', 'ended'],
  connected_placement_ended: ['the placement with the connected person', 'ended'],

  // Read from the date of birth.
  birth: ['the birth', 'took place'],
  turns_16: ['the 16th birthday', 'falls'],
  turns_17: ['the 17th birthday', 'falls'],
  turns_18: ['the 18th birthday', 'falls'],
  turns_19: ['the 19th birthday', 'falls'],
  turns_21: ['the 21st birthday', 'falls'],
  turns_25: ['the 25th birthday', 'falls'],
  became_eligible: ['the child becoming eligible for leaving care support', 'happened'],

  // Read from the order of reviews.
  first_review: ['the first review', 'was held'],
  second_review: ['the second review', 'was held'],
  later_review: ['the review', 'was held'],
  looked_after_review: ['the review', 'was held'],
  review_adjourned: ['the review that was adjourned', 'began'],
  review_completed: ['the adjourned review', 'was completed'],
  review_before_placing: ['the review while waiting to be placed for adoption', 'was held'],
  first_adoption_review: ['the first adoption review', 'was held'],
  second_adoption_review: ['the second adoption review', 'was held'],
  later_adoption_review: ['the adoption review', 'was held'],
  review_after_adoptive_placement: ['the review after the adoptive placement ended', 'was held'],

  // Worked out by a rule, for another rule to count from.
  temporary_approval_expiry: ['the temporary approval', 'runs out'],
  extended_approval_expiry: ['the extended approval', 'runs out'],
  emergency_protection_order_expiry: ['the emergency protection order', 'runs out'],
  proceedings_limit: ['the period for the proceedings', 'ends'],

  // Reviews and conferences.
  initial_child_protection_conference: ['the initial child protection conference', 'was held'],
  child_protection_review: ['the child protection review conference', 'was held'],
  first_child_protection_review: ['the first child protection review conference', 'was held'],
  pathway_plan_review: ['the pathway plan review', 'was held'],
  special_guardianship_support_review: ['the review of special guardianship support', 'was held'],

  // Orders and applications.
  care_application_issued: ['the application', 'was issued'],
  placement_application_issued: ['the placement application', 'was issued'],
  adoption_application_issued: ['the adoption application', 'was issued'],
  special_guardianship_application_issued: ['the special guardianship application', 'was issued'],
  child_arrangements_application_issued: ['the child arrangements application', 'was issued'],
  discharge_application_issued: ['the application to discharge the care order', 'was issued'],
  discharge_application_refused: ['the application to discharge the care order', 'was refused'],
  contact_application_issued: ['the application about contact', 'was issued'],
  contact_application_refused: ['the application about contact', 'was refused'],
  extension_granted: ['the extension of the timetable', 'was granted'],
  emergency_protection_order_made: ['the emergency protection order', 'was made'],
  emergency_protection_order_extended: ['the emergency protection order', 'was extended'],
  interim_care_order_made: ['the interim care order', 'was made'],
  care_order_made: ['the care order', 'was made'],
  supervision_order_made: ['the supervision order', 'was made'],
  placement_order_made: ['the placement order', 'was made'],
  special_guardianship_order_made: ['the special guardianship order', 'was made'],
  child_arrangements_order_made: ['the child arrangements order', 'was made'],
  adoption_order_made: ['the adoption order', 'was made'],
  case_management_decision: ['the case management decision', 'was made'],
  proceedings_disposed: ['the care proceedings', 'ended'],

  // Meetings and hearings.
  strategy_discussion: ['the strategy discussion', 'was held'],
  core_group: ['the core group', 'met'],
  legal_planning_meeting: ['the legal planning meeting', 'was held'],
  pre_proceedings_meeting: ['the first pre-proceedings meeting', 'was held'],
  pre_proceedings_review: ['the review of the pre-proceedings plan', 'was held'],
  permanence_planning_meeting: ['the permanence planning meeting', 'was held'],
  reviewing_officer_discussion: ['the discussion with the reviewing officer', 'was held'],
  advocates_meeting_case_management: ['the advocates’ meeting', 'was held'],
  case_management_hearing: ['the case management hearing', 'was held'],
  further_case_management_hearing: ['the further case management hearing', 'was held'],
  advocates_meeting_issues_resolution: ['the advocates’ meeting', 'was held'],
  issues_resolution_hearing: ['the issues resolution hearing', 'was held'],
  final_evidence_due: ['the final evidence', 'is due'],
  final_hearing: ['the final hearing', 'was held'],
  adoption_directions_hearing: ['the first directions hearing in adoption', 'was held'],
  fostering_panel: ['the fostering panel', 'met'],
  adoption_panel: ['the adoption panel', 'met'],
  adoption_celebration: ['the adoption celebration', 'was held'],
  disruption_meeting: ['the disruption meeting', 'was held'],
  family_meeting_offered: ['a family group decision-making meeting', 'was offered'],
  family_meeting_held: ['the family group decision-making meeting', 'was held'],

  // Decisions and approvals.
  permanence_plan_agreed: ['the plan for permanence', 'was agreed'],
  adoption_becomes_plan: ['adoption becoming the plan at a review', 'happened'],
  panel_recommendation: ['the panel’s recommendation and final minutes', 'were received'],
  adm_decision: ['the agency decision maker’s decision', 'was made'],
  match_approved: ['the match', 'was approved'],
  placement_with_parent_approved: ['the placement with a parent', 'was approved'],
  ceasing_approved: ['ceasing to look after the child', 'was approved'],
  ceasing_approved_by_director: ['ceasing to look after the child', 'was approved by the director'],
  temporary_approval: ['the temporary approval', 'was given'],
  extension_approved: ['the extension of temporary approval', 'was approved'],
  foster_carer_approved: ['the approval as a foster carer', 'was given'],
  foster_carer_not_approved: ['the approval as a foster carer', 'was refused'],
  named_child_approval: ['the approval to foster the named child', 'was given'],

  // Notices and steps.
  referral_received: ['the referral', 'was received'],
  letter_before_proceedings: ['the letter before proceedings', 'was sent'],
  pre_proceedings_ended: ['pre-proceedings', 'ended'],
  application_served: ['the application', 'was served'],
  reviewing_service_told: ['the reviewing officers’ service', 'was told'],
  reviewing_officer_appointed: ['the independent reviewing officer', 'was appointed'],
  emergency_placement_notified: ['the emergency placement', 'was notified'],
  placement_ending_notified: ['the ending of the placement', 'was notified'],
  report_to_reviewing_officer: ['the social worker’s report', 'was sent'],
  decisions_list_sent: ['the list of the review’s decisions', 'was sent'],
  review_record_written: ['the record of the review', 'was written'],
  review_record_sent: ['the record of the review', 'was sent out'],
  dispute_raised: ['the formal dispute', 'was raised'],
  dispute_resolved: ['the dispute', 'was resolved'],
  contact_refused: ['contact', 'was refused'],
  adoption_contact_refused: ['the contact that was ordered', 'was refused'],
  contact_resumed: ['contact', 'resumed'],
  private_arrangement_planned: ['the private fostering arrangement', 'is to begin'],
  private_fostering_notice: ['the notice of private fostering', 'was given'],
  private_arrangement_began: ['the private fostering arrangement', 'began'],
  private_fostering_known: ['the council becoming aware of the arrangement', 'happened'],
  adopter_told_of_panel: ['the notice to the adopter with the report', 'was given'],
  permanence_report_to_panel: ['the child’s permanence report', 'was sent on'],
  adm_papers_complete: ['the complete papers for the agency decision maker', 'were received'],
  parents_told_orally: ['telling the parents of the decision', 'was done'],
  parents_told_in_writing: ['telling the parents of the decision in writing', 'was done'],
  consent_to_placement_given: ['consent to placement for adoption', 'was given'],
  consent_to_adoption_given: ['the mother’s consent', 'was given'],
  consent_withdrawn: ['consent to placement', 'was withdrawn'],
  adopters_withdraw: ['the adopters’ notice that they will not proceed', 'was given'],
  agency_decides_to_remove: ['the agency’s notice for the child’s return', 'was given'],
  child_returned: ['the child’s return', 'took place'],
  adoption_notice_given: ['notice of intention to adopt', 'was given'],
  special_guardianship_notice_given: ['notice of intention to apply', 'was given'],
  special_guardianship_support_agreed: ['financial support', 'was agreed'],
  special_guardianship_remuneration_agreed: ['the remuneration', 'was agreed'],
  later_life_letter_sent: ['the later life letter', 'was given'],
  life_story_book_first_stage: ['the first stage of the life story book', 'was given'],
  life_story_book_complete: ['the complete life story book', 'was given'],

  // Assessments, plans and reports: done, and asked for.
  care_plan: ['the care plan', 'was completed'],
  placement_plan: ['the placement plan', 'was completed'],
  health_assessment: ['the health assessment', 'was completed'],
  personal_education_plan: ['the personal education plan', 'was begun'],
  child_and_family_assessment: ['the child and family assessment', 'was completed'],
  parenting_assessment: ['the parenting assessment', 'was completed'],
  parenting_assessment_requested: ['the parenting assessment', 'was asked for'],
  viability_assessment: ['the viability assessment', 'was completed'],
  viability_assessment_requested: ['the viability assessment', 'was asked for'],
  connected_person_assessment: ['the assessment of the connected person', 'was completed'],
  fostering_assessment: ['the full fostering assessment', 'was completed'],
  fostering_assessment_requested: ['the full fostering assessment', 'was asked for'],
  special_guardianship_report: ['the special guardianship report', 'was completed'],
  special_guardianship_report_requested: ['the special guardianship report', 'was asked for'],
  parent_suitability_assessment: ['the assessment of the parent’s suitability', 'was completed'],
  ceasing_assessment: ['the assessment under regulation 39', 'was completed'],
  sibling_assessment: ['the assessment of brothers and sisters', 'was completed'],
  childs_permanence_report: ['the child’s permanence report', 'was completed'],
  leaving_care_assessment: ['the needs assessment for leaving care', 'was completed'],
  pathway_plan: ['the pathway plan', 'was completed'],

  // Visits.
  visit: ['the visit', 'was made'],
  private_fostering_visit: ['the private fostering visit', 'was made'],
} as const satisfies Record<string, readonly [noun: string, verb: string]>;

export type ClockEventType = keyof typeof said;

export const clockEventTypes: readonly ClockEventType[] =
  Object.keys(said).filter(isClockEventType);

export const clockEventType = z.enum(Object.keys(said).filter(isClockEventType));

export function isClockEventType(value: string): value is ClockEventType {
  return Object.hasOwn(said, value);
}

/** The event as the subject of a sentence: "the first review". */
export function nounOf(type: ClockEventType): string {
  return said[type][0];
}

/** What it did, to stand before a date: "was held". */
export function verbOf(type: ClockEventType): string {
  return said[type][1];
}

/** The event by itself, as in a list of choices: "The first review was held". */
export function eventLabel(type: ClockEventType): string {
  const [noun, verb] = said[type];
  return verb === 'happened'
    ? noun.charAt(0).toUpperCase() + noun.slice(1)
    : `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${verb}`;
}
