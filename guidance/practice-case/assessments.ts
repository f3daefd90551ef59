import { on } from './days.ts';
import type { Some } from './shape.ts';
import { words } from './words.ts';

/** Assessments of carers, of brother and sister, and of Ada: asked for, due and done. */
export const assessments = [
  {
    assessmentType: 'viability_assessment',
    title: 'Shona and Martin Hexley',
    carer: 'shona',
    secondCarer: 'martin',
    assessor: 'Kinship team social worker',
    requestedOn: on('2026-06-30'),
    plannedOn: on('2026-07-21'),
    actualOn: on('2026-07-24'),
    outcome: 'positive',
    outcomeReasons: words`
      They know Ada, have room, and put her sleep before their own plans when she stayed in 2025.
      What Shona would do if Kerry drank was left to the full report [E9].
    `,
    reasonsSharedOn: on('2026-07-24'),
    reasonsShared: 'Read with both of them at home; a copy left with them.',
  },
  {
    assessmentType: 'viability_assessment',
    title: 'Pauline Merrowby',
    carer: 'pauline',
    assessor: 'Kinship team social worker',
    requestedOn: on('2026-06-30'),
    plannedOn: on('2026-07-21'),
    actualOn: on('2026-07-17'),
    outcome: 'negative',
    outcomeReasons: words`
      Love and will are not in doubt. Lung disease has meant two hospital stays since Christmas, and
      stairs that she climbs once a day. She could not run after Ada, and might have to leave her at
      an hour’s notice [E25].
    `,
    reasonsSharedOn: on('2026-07-20'),
    reasonsShared: words`
      In person, with Shona beside her, and by letter with how to challenge it and where to find
      advice. “I know my chest. I wanted somebody to ask me, that’s all” [E25].
    `,
    challenge: 'answered',
    challengedOn: on('2026-07-27'),
    challengeDetail: words`
      She asked that her consultant’s letter be read. It was, and the team manager answered on 7
      August: no change for full-time care; overnight stays at Shona’s were added to the plan [E25].
    `,
  },
  {
    assessmentType: 'parenting_assessment',
    title: 'Kerry Merrowby',
    carer: 'kerry',
    assessor: 'Assessing social worker, family assessment team',
    requestedOn: on('2026-07-09'),
    plannedOn: on('2026-10-02'),
    actualOn: on('2026-10-02'),
    outcome: 'negative',
    outcomeReasons: words`
      Not for a return now. Warm, honest care by day; two earlier periods without alcohol ended
      within weeks of a loss. Advises twelve months first [E8, p E47] [E8, p E58].
    `,
    reasonsSharedOn: on('2026-10-08'),
    reasonsShared: words`
      Gone through with Kerry and her advocate; her comments are attached to it [E8].
    `,
    challenge: 'answered',
    challengedOn: on('2026-11-10'),
    challengeDetail: words`
      “Why twelve? Who picked twelve?” [E23]. Answered in my rationale on home. The advice stands.
    `,
  },
  {
    assessmentType: 'sibling_assessment',
    title: 'Ada and Kit',
    assessor: 'Imogen Fairlock',
    requestedOn: on('2026-07-09'),
    plannedOn: on('2026-10-16'),
    actualOn: on('2026-10-16'),
  },
  {
    assessmentType: 'special_guardianship_report',
    title: 'Shona and Martin Hexley',
    carer: 'shona',
    secondCarer: 'martin',
    assessor: 'Kinship team social worker',
    requestedOn: on('2026-07-09'),
    plannedOn: on('2026-10-30'),
    actualOn: on('2026-10-30'),
    outcome: 'positive',
    outcomeReasons: words`
      Able to bring Ada up and to hold a line with Kerry, with the support plan as written. Shona’s
      silence in 2025 is faced in the report [E9, p E83] [E9, p E96].
    `,
    reasonsSharedOn: on('2026-11-09'),
    reasonsShared: 'With each apart and then together; they corrected two dates.',
    challenge: 'no',
  },
  {
    assessmentType: 'viability_assessment',
    title: 'Verona Allamby',
    carer: 'verona',
    assessor: 'Kinship team social worker',
    requestedOn: on('2026-11-05'),
    plannedOn: on('2026-11-24'),
  },
  {
    assessmentType: 'connected_person_assessment',
    title: 'Shona and Martin Hexley',
    carer: 'shona',
    secondCarer: 'martin',
    assessor: 'Kinship team social worker',
    requestedOn: on('2026-11-13'),
    plannedOn: on('2026-12-18'),
  },
  {
    assessmentType: 'other_assessment',
    title: 'Long-term matching report on the present carers',
    carer: 'carers',
    assessor: 'Supervising social worker, fostering',
    requestedOn: on('2026-11-02'),
    plannedOn: on('2027-01-08'),
  },
  {
    assessmentType: 'health_assessment',
    title: 'Ada, first',
    assessor: 'Community paediatrician',
    requestedOn: on('2026-06-22'),
    actualOn: on('2026-07-10'),
  },
] satisfies readonly Some<'assessment'>[];

export const decisions = [
  {
    decisionType: 'permanence_plan_agreed',
    plannedOn: on('2026-10-13'),
    actualOn: on('2026-10-13'),
    note: 'At the second review: special guardianship if the report is positive; fostering if not.',
  },
  {
    decisionType: 'other_decision',
    title: 'Special guardianship allowance',
    plannedOn: on('2026-11-27'),
    note: 'By the service manager, kinship.',
  },
  {
    decisionType: 'temporary_approval',
    plannedOn: on('2027-01-02'),
    note: 'To be asked for by 18 December, with effect from the day of the move.',
  },
] satisfies readonly Some<'decision'>[];
