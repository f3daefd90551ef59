import { defineRules } from '../schema/timetable-rule.ts';
import { after, before } from './counts.ts';

const AS_AT = { effectiveFrom: null, effectiveTo: null, lastChecked: '2026-11-22' } as const;
const ACT = { ...AS_AT, kind: 'law', scope: 'England and Wales' } as const;
const REGULATIONS = {
  ...AS_AT,
  kind: 'law',
  scope: 'England',
  effectiveFrom: '2005-12-30',
} as const;

/** Special guardianship and child arrangements orders. */
export const rules = defineRules([
  {
    ...ACT,
    id: 'G01',
    title: 'Notice of intention to apply for special guardianship',
    citation: 'Children Act 1989 s.14A(7) and (9)',
    sources: ['ca-1989-s14a', 'aca-2002-s29'],
    confidence: 'secondary',
    note: 'At least three months before the application. Not needed where the court itself asks for the report; a narrow exception applies where a placement order is in force. Whether the corresponding day itself is enough is not settled: give notice a day sooner, apply a day later.',
    computes: 'dates',
    deadlines: [
      {
        part: 'notice',
        title: 'Written notice to the council, before the planned application',
        triggers: ['special_guardianship_application_issued'],
        doneBy: ['special_guardianship_notice_given', 'special_guardianship_report_requested'],
        count: before(3, 'months'),
        limit: 'no_later_than',
        mayComeBefore: true,
        lapsesWith: ['special_guardianship_application_issued'],
      },
      {
        part: 'application',
        title: 'An application for special guardianship may be made on this notice',
        triggers: ['special_guardianship_notice_given'],
        doneBy: ['special_guardianship_application_issued'],
        count: after(3, 'months'),
        limit: 'not_before',
        fromActualOnly: true,
      },
    ],
  },
  {
    ...ACT,
    id: 'G02',
    title: 'Special guardianship report',
    citation:
      'Children Act 1989 s.14A(8) to (11); Special Guardianship Regulations 2005, regulation 21',
    sources: ['ca-1989-s14a', 'sgr-2005-r21', 'sgr-2005-sch', 'plwg-sgo-2021', 'fjc-sgo'],
    confidence: 'secondary',
    computes: 'nothing',
    prompt:
      'No number of days is set for the report: the court sets the date. Enter it as the date the report is due. A full assessment is expected to take about three months.',
  },
  {
    ...ACT,
    id: 'G03',
    title: 'No special guardianship order without the report',
    citation: 'Children Act 1989 s.14A(11)',
    sources: ['ca-1989-s14a'],
    confidence: 'known',
    computes: 'nothing',
    prompt: 'The court may not make a special guardianship order until it has the report.',
  },
  {
    ...REGULATIONS,
    id: 'G04',
    title: 'Review of special guardianship support',
    citation: 'Special Guardianship Regulations 2005, regulation 18',
    sources: ['sgr-2005-r18'],
    confidence: 'known',
    note: 'Each year, and whenever circumstances change.',
    computes: 'dates',
    deadlines: [
      {
        part: 'review',
        title: 'Yearly review of financial support',
        triggers: ['special_guardianship_support_agreed', 'special_guardianship_support_review'],
        doneBy: ['special_guardianship_support_review'],
        count: after(12, 'months'),
        limit: 'no_later_than',
        fromActualOnly: true,
      },
    ],
  },
  {
    ...REGULATIONS,
    id: 'G05',
    title: 'The placing authority’s responsibility ends',
    citation: 'Special Guardianship Regulations 2005, regulation 5',
    sources: ['sgr-2005-r5'],
    confidence: 'known',
    note: 'For a child who was looked after before the order and whose family lives in another area.',
    computes: 'dates',
    deadlines: [
      {
        part: 'ends',
        title: 'The placing authority’s responsibility for support ends',
        triggers: ['special_guardianship_order_made'],
        doneBy: [],
        count: after(3, 'years'),
        limit: 'window',
        fromActualOnly: true,
      },
    ],
  },
  {
    ...REGULATIONS,
    id: 'G06',
    title: 'Remuneration for a former foster carer ends',
    citation: 'Special Guardianship Regulations 2005, regulation 7',
    sources: ['sgr-2005-r7'],
    confidence: 'known',
    note: 'Up to two years from the order, longer exceptionally.',
    computes: 'dates',
    deadlines: [
      {
        part: 'ends',
        title: 'Remuneration in the allowance ends',
        triggers: ['special_guardianship_remuneration_agreed'],
        doneBy: [],
        count: after(2, 'years'),
        limit: 'window',
        fromActualOnly: true,
        laterOf: 'special_guardianship_order_made',
      },
    ],
  },
  {
    ...ACT,
    id: 'G07',
    title: 'Taking the child abroad',
    citation: 'Children Act 1989 ss.14C(4), 13(2) and 33(8)',
    sources: ['ca-1989-s14c', 'ca-1989-s13', 'ca-1989-s33'],
    confidence: 'known',
    computes: 'nothing',
    prompt:
      'Without the others’ consent: a special guardian may take the child abroad for less than three months; a person with whom a child arrangements order says the child lives, and the authority under a care order, for less than one month.',
  },
  {
    ...ACT,
    id: 'G08',
    title: 'A foster carer may apply as of right',
    citation: 'Children Act 1989 ss.10(5A) and 14A(5)(d)',
    sources: ['ca-1989-s10', 'ca-1989-s14a'],
    confidence: 'secondary',
    note: 'The child has lived with the foster carer for at least one year immediately before the application.',
    computes: 'dates',
    deadlines: [
      {
        part: 'from',
        title: 'The foster carer may apply for an order without leave',
        triggers: ['lives_with_foster_carer'],
        doneBy: [
          'special_guardianship_application_issued',
          'child_arrangements_application_issued',
        ],
        count: after(1, 'years'),
        limit: 'not_before',
        fromActualOnly: true,
        lapsesWith: ['placement_ended', 'looked_after_ended'],
      },
    ],
  },
  {
    ...ACT,
    id: 'G09',
    title: 'A relative may apply as of right',
    citation: 'Children Act 1989 ss.10(5B) and 14A(5)(e)',
    sources: ['ca-1989-s10', 'ca-1989-s14a', 'cypa-2008'],
    confidence: 'secondary',
    note: 'For a relative (s.105), not a friend: the child has lived with them for at least one year immediately before the application.',
    computes: 'dates',
    deadlines: [
      {
        part: 'from',
        title: 'The relative may apply for an order without leave',
        triggers: ['lives_with_relative'],
        doneBy: [
          'special_guardianship_application_issued',
          'child_arrangements_application_issued',
        ],
        count: after(1, 'years'),
        limit: 'not_before',
        fromActualOnly: true,
        lapsesWith: ['placement_ended', 'looked_after_ended'],
      },
    ],
  },
  {
    ...ACT,
    id: 'G10',
    title: 'A foster carer seeking leave',
    citation: 'Children Act 1989 s.9(3)',
    sources: ['ca-1989-s9'],
    confidence: 'checked',
    computes: 'nothing',
    prompt:
      'Somebody who is, or in the last six months was, the child’s local authority foster carer needs the authority’s consent to ask for leave, unless they are a relative or the child has lived with them for a year.',
  },
]);
