/*
 * What dated rows can be, each with the words shown for it. The clock reads the keys, so a key is
 * never changed once released; the words may be.
 */

/** Orders and applications: `actualOn` is the day made, or the day issued. */
export const orderTypes = {
  care_application_issued: 'Application for a care or supervision order',
  placement_application_issued: 'Application for a placement order',
  adoption_application_issued: 'Application for an adoption order',
  special_guardianship_application_issued: 'Application for a special guardianship order',
  child_arrangements_application_issued: 'Application for a child arrangements order',
  discharge_application_issued: 'Application to discharge a care order',
  discharge_application_refused: 'Application to discharge a care order, refused',
  contact_application_issued: 'Application about contact (section 34)',
  contact_application_refused: 'Application about contact (section 34), refused',
  extension_granted: 'Extension of the timetable for the proceedings',
  emergency_protection_order_made: 'Emergency protection order',
  emergency_protection_order_extended: 'Extension of an emergency protection order',
  interim_care_order_made: 'Interim care order',
  care_order_made: 'Care order',
  supervision_order_made: 'Supervision order',
  placement_order_made: 'Placement order',
  special_guardianship_order_made: 'Special guardianship order',
  child_arrangements_order_made: 'Child arrangements order',
  adoption_order_made: 'Adoption order',
  case_management_decision: 'Case management decision of the court',
  proceedings_disposed: 'Care proceedings ended',
  other_order: 'Another order or application',
} as const;

export const reviewTypes = {
  looked_after_review: 'Review of a looked-after child',
  adoption_review: 'Adoption review',
  initial_child_protection_conference: 'Initial child protection conference',
  child_protection_review: 'Child protection review conference',
  pathway_plan_review: 'Pathway plan review',
  special_guardianship_support_review: 'Review of special guardianship support',
  other_review: 'Another review',
} as const;

export const meetingTypes = {
  strategy_discussion: 'Strategy discussion',
  core_group: 'Core group',
  legal_planning_meeting: 'Legal planning meeting',
  pre_proceedings_meeting: 'First pre-proceedings meeting',
  pre_proceedings_review: 'Review of the pre-proceedings plan',
  permanence_planning_meeting: 'Permanence planning meeting',
  reviewing_officer_discussion: 'Discussion with the reviewing officer before a review',
  advocates_meeting_case_management: 'Advocates’ meeting before case management',
  case_management_hearing: 'Case management hearing',
  further_case_management_hearing: 'Further case management hearing',
  advocates_meeting_issues_resolution: 'Advocates’ meeting before issues resolution',
  issues_resolution_hearing: 'Issues resolution hearing',
  final_evidence_due: 'Final evidence due',
  final_hearing: 'Final hearing',
  adoption_directions_hearing: 'First directions hearing in adoption',
  fostering_panel: 'Fostering panel',
  adoption_panel: 'Adoption panel',
  adoption_celebration: 'Adoption celebration',
  disruption_meeting: 'Disruption meeting',
  other_meeting: 'Another meeting or hearing',
} as const;

/** Decisions and approvals by a named post or panel. */
export const decisionTypes = {
  permanence_plan_agreed: 'Plan for permanence agreed',
  adoption_becomes_plan: 'Review makes adoption the plan',
  panel_recommendation: 'Adoption panel recommendation and final minutes received',
  adm_decision: 'Agency decision maker: the child ought to be placed for adoption',
  match_approved: 'Agency decision maker: match approved',
  placement_with_parent_approved: 'Placement with a parent approved by the nominated officer',
  ceasing_approved: 'Ceasing to look after the child approved by the nominated officer',
  ceasing_approved_by_director:
    'Ceasing to look after the child approved by the director of children’s services',
  temporary_approval: 'Connected person temporarily approved (regulation 24)',
  extension_approved: 'Temporary approval extended (regulation 25)',
  foster_carer_approved: 'Foster carer approved',
  foster_carer_not_approved: 'Foster carer not approved',
  named_child_approval: 'Adopters temporarily approved to foster this child (regulation 25A)',
  other_decision: 'Another decision',
} as const;

/** Things sent, told, received or begun on a day. */
export const noticeTypes = {
  referral_received: 'Referral received',
  letter_before_proceedings: 'Letter before proceedings sent',
  pre_proceedings_ended: 'Pre-proceedings ended without an application',
  application_served: 'Care application served, with its annexes',
  reviewing_service_told: 'Reviewing officers’ service told',
  reviewing_officer_appointed: 'Independent reviewing officer appointed',
  emergency_placement_notified: 'Emergency placement notified in writing',
  placement_ending_notified: 'Ending of a placement notified',
  report_to_reviewing_officer: 'Social worker’s report sent to the reviewing officer',
  decisions_list_sent: 'List of the review’s decisions sent',
  review_record_written: 'Record of the review written',
  review_record_sent: 'Record of the review sent out',
  dispute_raised: 'Formal dispute raised by the reviewing officer',
  dispute_resolved: 'Dispute resolved',
  contact_refused: 'Contact refused in an emergency (section 34(6))',
  adoption_contact_refused: 'Contact refused in an emergency (2002 Act, section 27(2))',
  contact_resumed: 'Contact resumed, or the court decided',
  private_arrangement_planned: 'Private fostering: the arrangement is to begin',
  private_fostering_notice: 'Private fostering: the council notified',
  private_arrangement_began: 'Private fostering: the arrangement began',
  private_fostering_known: 'Private fostering: the council became aware',
  adopter_told_of_panel: 'Adopter told of the proposed referral to panel, with the report',
  permanence_report_to_panel: 'Child’s permanence report sent to panel or decision maker',
  adm_papers_complete: 'Complete papers with the agency decision maker',
  parents_told_orally: 'Parents told of the decision in person or by telephone',
  parents_told_in_writing: 'Parents told of the decision in writing',
  consent_to_placement_given: 'Consent to placement for adoption given (section 19)',
  consent_to_adoption_given: 'Mother’s consent to adoption given',
  consent_withdrawn: 'Consent to placement withdrawn',
  adopters_withdraw: 'Adopters gave notice that they will not proceed',
  agency_decides_to_remove: 'Agency gave notice that the child is to be returned to it',
  child_returned: 'Child returned',
  adoption_notice_given: 'Notice of intention to adopt given',
  special_guardianship_notice_given: 'Notice of intention to apply for special guardianship',
  special_guardianship_support_agreed: 'Special guardianship financial support agreed',
  special_guardianship_remuneration_agreed:
    'Remuneration agreed for a special guardian who fostered the child',
  later_life_letter_sent: 'Later life letter given to the adopters',
  life_story_book_first_stage: 'Life story book: first stage given',
  life_story_book_complete: 'Life story book: complete book given',
  other_notice: 'Another notice or step',
} as const;

/** Assessments, plans and reports: asked for, due and done. */
export const assessmentTypes = {
  care_plan: 'Care plan',
  placement_plan: 'Placement plan',
  health_assessment: 'Health assessment with its report',
  personal_education_plan: 'Personal education plan',
  child_and_family_assessment: 'Child and family assessment',
  parenting_assessment: 'Parenting assessment',
  viability_assessment: 'Viability assessment',
  connected_person_assessment: 'Suitability of a connected person (regulation 24(2), Schedule 4)',
  fostering_assessment: 'Full fostering assessment',
  special_guardianship_report: 'Special guardianship report (regulation 21)',
  parent_suitability_assessment: 'Suitability of placement with a parent (regulation 17)',
  ceasing_assessment: 'Assessment before ceasing to look after the child (regulation 39)',
  sibling_assessment: 'Brothers and sisters: together or apart',
  childs_permanence_report: 'Child’s permanence report',
  leaving_care_assessment: 'Needs assessment for leaving care',
  pathway_plan: 'Pathway plan',
  other_assessment: 'Another assessment, plan or report',
} as const;

export const visitTypes = {
  visit: 'Visit to the child',
  private_fostering_visit: 'Private fostering visit',
} as const;
