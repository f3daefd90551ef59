import { defineEntity } from '../entity.ts';
import { choice, date, line, reference, text } from '../fields.ts';
import { assessmentTypes, decisionTypes, noticeTypes, visitTypes } from './dated-event-types.ts';

/*
 * Dated steps from which the clock runs and which it looks for: decisions, notices, assessments and
 * visits. Planned and actual dates are apart, as in every dated row.
 */

export const decision = defineEntity({
  kind: 'decision',
  name: 'decision or approval',
  parent: null,
  cardinality: 'many',
  fields: {
    decisionType: choice('What was decided', decisionTypes),
    title: line('In a few words', 200),
    /** The time for a match differs by how the child comes to be placed for adoption. */
    adoptionRoute: choice('For adoption: by which route', {
      placement_order: 'Placement order',
      consent: 'Consent of the parents',
      relinquished: 'Baby relinquished by the parents',
    }),
    plannedOn: date('Planned date'),
    actualOn: date('Date decided'),
    note: text('By whom, and a note', 4_000),
  },
});

export const notice = defineEntity({
  kind: 'notice',
  name: 'notice or step',
  parent: null,
  cardinality: 'many',
  fields: {
    noticeType: choice('What was sent, told or done', noticeTypes),
    title: line('In a few words', 200),
    plannedOn: date('Planned date'),
    actualOn: date('Date sent or done'),
    note: text('Note', 4_000),
  },
});

export const assessment = defineEntity({
  kind: 'assessment',
  name: 'assessment, plan or report',
  parent: null,
  cardinality: 'many',
  fields: {
    assessmentType: choice('What it is', assessmentTypes),
    title: line('Of whom, or about what', 200),
    /** The candidate carers assessed, where it is an assessment of carers. */
    carer: reference('Candidate carer', 'person'),
    secondCarer: reference('Second candidate carer, if assessed together', 'person'),
    assessor: line('Who assesses', 160),
    requestedOn: date('Date asked for'),
    plannedOn: date('Date due'),
    actualOn: date('Date completed'),
    outcome: choice('Outcome', {
      positive: 'Positive',
      positive_with_conditions: 'Positive, with conditions or support',
      negative: 'Negative',
      withdrawn: 'The carer withdrew',
      not_completed: 'Not completed, for the reason given',
    }),
    outcomeReasons: text('Reasons for the outcome', 6_000),
    reasonsSharedOn: date('Date the reasons were shared with the carer'),
    reasonsShared: text('How the reasons were shared, and what the carer said', 4_000),
    challenge: choice('Was the outcome challenged?', {
      no: 'Not challenged',
      yes: 'Challenged',
      answered: 'Challenged, and answered',
    }),
    challengedOn: date('Date of the challenge'),
    challengeDetail: text('What was challenged, and what came of it', 6_000),
    note: text('Note', 4_000),
  },
});

export const visit = defineEntity({
  kind: 'visit',
  name: 'visit',
  parent: null,
  cardinality: 'many',
  fields: {
    visitType: choice('What kind of visit', visitTypes),
    plannedOn: date('Planned date'),
    actualOn: date('Date visited'),
    note: text('Note', 4_000),
  },
});
