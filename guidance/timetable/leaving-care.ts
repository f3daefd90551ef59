import { defineRules } from '../schema/timetable-rule.ts';
import { after, onTheDay } from './counts.ts';

const AS_AT = {
  kind: 'law',
  scope: 'England',
  effectiveFrom: null,
  effectiveTo: null,
  lastChecked: '2026-11-22',
} as const;

/** Leaving care: what is due from 16, and the ages at which duties end. */
export const rules = defineRules([
  {
    ...AS_AT,
    id: 'L01',
    title: 'Needs assessment and pathway plan',
    citation:
      'Children Act 1989 Schedule 2, paragraphs 19A to 19C; Care Planning Regulations 2010, regulations 40 to 43',
    sources: ['ca-1989-sch2-para19a', 'ca-1989-sch2-para19b', 'cppcr-2010-r40'],
    confidence: 'known',
    note: 'For a child of 16 or 17 looked after for at least 13 weeks since 14. The first review after 16 raises staying put.',
    computes: 'dates',
    deadlines: [
      {
        part: 'assessment',
        title: 'Needs assessment for leaving care',
        triggers: ['became_eligible'],
        doneBy: ['leaving_care_assessment'],
        count: after(3, 'months'),
        limit: 'no_later_than',
        appliesWhen: ['reaches_16_soon'],
        mayComeBefore: true,
        lapsesWith: ['turns_18'],
      },
    ],
  },
  {
    ...AS_AT,
    id: 'L02',
    title: 'Pathway plan review',
    citation: 'Care Leavers (England) Regulations 2010',
    sources: ['clr-2010'],
    confidence: 'known',
    computes: 'dates',
    deadlines: [
      {
        part: 'review',
        title: 'Review of the pathway plan',
        triggers: ['pathway_plan', 'pathway_plan_review'],
        doneBy: ['pathway_plan_review'],
        count: after(6, 'months'),
        limit: 'no_later_than',
        fromActualOnly: true,
        lapsesWith: ['turns_25'],
      },
    ],
  },
  {
    ...AS_AT,
    id: 'L03',
    title: 'Staying put',
    citation: 'Children Act 1989 s.23CZA',
    sources: ['ca-1989-s23cza'],
    effectiveFrom: '2014-05-13',
    confidence: 'known',
    note: 'A duty to monitor and support a former relevant child who stays with the former foster carer, while both wish.',
    computes: 'dates',
    deadlines: [
      {
        part: 'ends',
        title: 'The duty to support staying put ends at 21',
        triggers: ['turns_21'],
        doneBy: [],
        count: onTheDay,
        limit: 'window',
        appliesWhen: ['reaches_16_soon'],
      },
    ],
  },
  {
    ...AS_AT,
    id: 'L04',
    title: 'Personal adviser',
    citation: 'Children Act 1989 s.23CZB',
    sources: ['ca-1989-s23czb', 'cswa-2017-s3'],
    confidence: 'known',
    computes: 'dates',
    deadlines: [
      {
        part: 'ends',
        title: 'A personal adviser can be asked for until 25',
        triggers: ['turns_25'],
        doneBy: [],
        count: onTheDay,
        limit: 'window',
        appliesWhen: ['reaches_16_soon'],
      },
    ],
  },
  {
    ...AS_AT,
    id: 'L05',
    title: 'Staying Close',
    citation: 'Children’s Wellbeing and Schools Act 2026 s.7',
    sources: ['cwsa-2026-s7', 'cwsa-2026-s78'],
    confidence: 'uncertain',
    note: 'Whether it is in force has not been established.',
    computes: 'nothing',
    prompt:
      'A duty to assess the need for Staying Close support, up to 25. Whether it is in force is not known: check with your legal team.',
    appliesWhen: ['reaches_16_soon'],
  },
  {
    ...AS_AT,
    id: 'L06',
    title: 'Advice and assistance after special guardianship',
    citation: 'Children Act 1989 s.24(1A)',
    sources: ['ca-1989-s24'],
    confidence: 'known',
    note: 'For a young person under a special guardianship order who was looked after immediately before it.',
    computes: 'dates',
    deadlines: [
      {
        part: 'from',
        title: 'Advice and assistance after special guardianship, from 16',
        triggers: ['turns_16'],
        doneBy: [],
        count: onTheDay,
        limit: 'window',
        appliesWhen: ['reaches_16_soon', 'after_special_guardianship'],
      },
      {
        part: 'until',
        title: 'Advice and assistance after special guardianship, until 21',
        triggers: ['turns_21'],
        doneBy: [],
        count: onTheDay,
        limit: 'window',
        appliesWhen: ['reaches_16_soon', 'after_special_guardianship'],
      },
    ],
  },
]);
