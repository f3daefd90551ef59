/** The lanes of a timeline, in the order drawn: what holds for a time first, then what happens. */
export const laneIds = [
  'legalStatus',
  'placement',
  'child',
  'order',
  'review',
  'meeting',
  'decision',
  'notice',
  'assessment',
  'visit',
  'familyGroupMeeting',
  'due',
] as const;

export type LaneId = (typeof laneIds)[number];

/** What each lane is called. A screen says them in the words of the local practice profile. */
export const laneTitles: Readonly<Record<LaneId, string>> = {
  legalStatus: 'Legal status',
  placement: 'Placements',
  child: 'Birth',
  order: 'Orders and applications',
  review: 'Reviews',
  meeting: 'Meetings and hearings',
  decision: 'Decisions and approvals',
  notice: 'Notices and steps',
  assessment: 'Assessments, plans and reports',
  visit: 'Visits',
  familyGroupMeeting: 'Family group decision-making meetings',
  due: 'What is due, as worked out',
};
