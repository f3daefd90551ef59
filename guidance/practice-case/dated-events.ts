import type { FieldsOf } from '../model/entities.ts';
import { on } from './days.ts';
import { words } from './words.ts';

export const legalStatuses = [
  {
    status: 'not_looked_after',
    startedOn: on('2022-07-12'),
    endedOn: on('2026-06-19'),
    note: words`
      Child in need plan from 9 June 2025; child protection plan for neglect from 18 November 2025;
      letter before proceedings 12 February 2026.
    `,
  },
  {
    status: 'police_protection',
    startedOn: on('2026-06-19'),
    endedOn: on('2026-06-22'),
    note: 'From 11.05 pm on Friday 19 June. Ada became looked after that night.',
  },
  {
    status: 'interim_care_order',
    startedOn: on('2026-06-22'),
    note: 'Kerry had a solicitor, and neither agreed nor opposed the order.',
  },
] satisfies readonly Partial<FieldsOf<'legalStatus'>>[];

export const placements = [
  {
    placementKind: 'parent',
    description: 'With her mother, in a rented flat',
    startedOn: on('2022-07-12'),
    endedOn: on('2026-06-19'),
  },
  {
    placementKind: 'foster_carer',
    description: 'With local authority foster carers (short-term approval)',
    startedOn: on('2026-06-19'),
    note: words`
      Two nights with Shona and Martin every other weekend since 7 August 2026, as part of Ada’s
      family time.
    `,
  },
] satisfies readonly Partial<FieldsOf<'placement'>>[];

export const orders = [
  {
    orderType: 'care_application_issued',
    title: 'Application for a care order',
    plannedOn: on('2026-06-22'),
    actualOn: on('2026-06-22'),
    note: 'Issued on Monday 22 June 2026. Twenty-six weeks beginning with that day end on 20 December.',
  },
  {
    orderType: 'interim_care_order_made',
    title: 'Interim care order',
    plannedOn: on('2026-06-22'),
    actualOn: on('2026-06-22'),
  },
  {
    orderType: 'other_order',
    title: 'Non-molestation order protecting Kerry from Mr Vosper',
    actualOn: on('2026-07-16'),
    note: 'Until 16 July 2027.',
  },
  {
    orderType: 'extension_granted',
    title: 'Application to extend the timetable for the proceedings',
    plannedOn: on('2026-11-30'),
    note: 'To be decided at the issues resolution hearing. Any extension would end by 14 February 2027.',
  },
] satisfies readonly Partial<FieldsOf<'order'>>[];

export const reviews = [
  {
    reviewType: 'looked_after_review',
    title: 'First child in care review',
    plannedOn: on('2026-07-14'),
    actualOn: on('2026-07-14'),
    note: 'Every option recorded as open. Connected persons to be considered first.',
  },
  {
    reviewType: 'looked_after_review',
    title: 'Second child in care review',
    plannedOn: on('2026-10-13'),
    actualOn: on('2026-10-13'),
    note: words`
      Plan for permanence: special guardianship with Shona and Martin if the report is positive, and
      long-term fostering as contingency. The reviewing officer asked why the paternal family had
      not been found.
    `,
  },
  {
    reviewType: 'looked_after_review',
    title: 'Third child in care review, brought forward because a move is proposed',
    plannedOn: on('2026-12-03'),
  },
] satisfies readonly Partial<FieldsOf<'review'>>[];

export const meetings = [
  {
    meetingType: 'legal_planning_meeting',
    title: 'Legal planning meeting',
    plannedOn: on('2026-02-05'),
    actualOn: on('2026-02-05'),
  },
  {
    meetingType: 'case_management_hearing',
    title: 'Case management hearing',
    plannedOn: on('2026-07-09'),
    actualOn: on('2026-07-09'),
    note: words`
      Parenting assessment, alcohol testing, sibling assessment and a special guardianship report
      directed.
    `,
  },
  {
    meetingType: 'permanence_planning_meeting',
    title: 'Permanence planning meeting',
    plannedOn: on('2026-11-19'),
  },
  {
    meetingType: 'final_evidence_due',
    title: 'Final evidence due from the council',
    plannedOn: on('2026-11-30'),
  },
  {
    meetingType: 'issues_resolution_hearing',
    title: 'Issues resolution hearing',
    plannedOn: on('2026-12-10'),
  },
  {
    meetingType: 'final_hearing',
    title: 'Final hearing, three days',
    plannedOn: on('2026-12-16'),
    note: words`
      The council will ask for a new date in the week of 8 February 2027, so that Ada has lived with
      Shona and Martin first.
    `,
  },
] satisfies readonly Partial<FieldsOf<'meeting'>>[];
