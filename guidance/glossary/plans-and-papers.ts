import { defineTerms } from '../schema/term.ts';

/** Plans, assessments, records and the work behind them. */
export const terms = defineTerms([
  {
    id: 'care-plan',
    term: 'care plan',
    definition:
      'The authority’s written plan for a looked-after child, or the one the court has before a care order.',
    sources: ['cppcr-2010-r5', 'ca-1989-s31a'],
    page: 'timetable-becoming-looked-after',
  },
  {
    id: 'child-and-family-assessment',
    term: 'child and family assessment',
    definition: 'The assessment of a child’s needs and family that follows a referral.',
    synonyms: [
      { words: 'C&F assessment', authorities: ['camden', 'somerset'] },
      { words: 'single assessment', authorities: [] },
    ],
    sources: ['working-together-2023'],
    page: 'pre-proceedings',
  },
  {
    id: 'contingency-plan',
    term: 'contingency plan',
    definition: 'What will happen if the preferred plan fails, with the event that sets it going.',
    note: 'Somerset asks for two, called contingency plan (i) and contingency plan (ii).',
    sources: ['care-planning-guidance-vol2'],
    page: 'balancing',
  },
  {
    id: 'family-time',
    term: 'family time',
    definition:
      'Time a child spends, or messages a child shares, with family and others who matter.',
    note: 'The law still says contact. Both words mean the same thing.',
    synonyms: [
      { words: 'contact', authorities: ['enfield', 'devon'] },
      { words: 'keeping in touch', authorities: ['croydon'] },
      { words: 'staying in touch', authorities: ['croydon'] },
    ],
    sources: ['ca-1989-s34'],
    page: 'family-time',
  },
  {
    id: 'genogram',
    term: 'genogram',
    definition:
      'A drawing of a family over several generations, with standard signs for people and relationships.',
    synonyms: [{ words: 'family tree', authorities: [] }],
  },
  {
    id: 'health-assessment',
    term: 'health assessment',
    definition:
      'A looked-after child’s check of physical and emotional health, first on entering care and then at set intervals.',
    synonyms: [{ words: 'initial health assessment', authorities: [] }],
    sources: ['cppcr-2010-r7', 'health-guidance-2015'],
    page: 'timetable-becoming-looked-after',
  },
  {
    id: 'iro-footprint',
    term: 'IRO footprint',
    definition:
      'The evidence on a child’s file that the reviewing officer is watching over the plan.',
    note: 'The phrase is Croydon’s own.',
    page: 'reviewing-officer-and-disputes',
  },
  {
    id: 'liquidlogic',
    term: 'Liquidlogic children’s system',
    abbreviation: 'LCS',
    definition: 'A case recording system that many authorities use.',
    synonyms: [{ words: 'Liquid Logic', authorities: ['somerset'] }],
  },
  {
    id: 'letter-before-proceedings',
    term: 'letter before proceedings',
    definition:
      'The letter that tells parents what must change if court is to be avoided, and that they can have a lawyer.',
    sources: ['pre-proceedings-guidance-2014'],
    page: 'pre-proceedings',
  },
  {
    id: 'life-story-work',
    term: 'life story work',
    definition:
      'Work with a child, over time, to understand who they are, where they come from and why things happened.',
    page: 'life-story-work',
  },
  {
    id: 'pams',
    term: 'Parent Assessment Manual',
    abbreviation: 'PAMS',
    definition: 'A tool for assessing parents, designed for parents with learning disabilities.',
    page: 'harm-and-risk',
  },
  {
    id: 'parallel-planning',
    term: 'parallel planning',
    definition:
      'Working on two plans at the same time, so that no time is lost if the first one fails.',
    note: 'Camden’s text calls this concurrent planning, which has a narrower meaning of its own.',
    synonyms: [{ words: 'twin track', authorities: ['devon'] }],
    page: 'early-permanence',
  },
  {
    id: 'pathway-plan',
    term: 'pathway plan',
    definition: 'The plan for a young person from 16 about leaving care and the years after.',
    sources: ['cppcr-2010-r40', 'clr-2010'],
    page: 'sixteen-plus-and-staying-put',
  },
  {
    id: 'personal-education-plan',
    term: 'personal education plan',
    abbreviation: 'PEP',
    definition:
      'The part of a looked-after child’s care plan about learning, reviewed each school term.',
    sources: ['education-guidance-2018'],
    page: 'timetable-becoming-looked-after',
  },
  {
    id: 'permanence-planning-form',
    term: 'permanence planning form',
    definition:
      'An authority’s own form for recording permanence options and asking a panel for a decision.',
    note: 'Devon uses one form for children at home and a multi-agency one for children in care.',
  },
  {
    id: 'permanence-support-plan',
    term: 'permanence support plan',
    definition:
      'What will be done to make a permanent home last: by whom, from when, for how long and paid by whom.',
    page: 'permanence-support',
  },
  {
    id: 'placement-plan',
    term: 'placement plan',
    definition:
      'The record of how a placement will meet the child’s needs, and who may decide what.',
    synonyms: [{ words: 'Placement Information Record', authorities: ['somerset'] }],
    sources: ['cppcr-2010-r9'],
    page: 'timetable-becoming-looked-after',
  },
  {
    id: 'placement-referral',
    term: 'placement referral',
    definition: 'The form that describes a child to those who look for a home.',
    synonyms: [{ words: 'P1', authorities: ['somerset'] }],
  },
  {
    id: 'pre-birth-assessment',
    term: 'pre-birth assessment',
    definition:
      'An assessment during pregnancy of what a baby will need and whether the family can provide it.',
    page: 'unborn-children',
  },
  {
    id: 'preferred-plan',
    term: 'preferred plan',
    definition: 'The plan the worker proposes, after weighing the others.',
    synonyms: [{ words: 'primary plan', authorities: ['croydon'] }],
    page: 'balancing',
  },
  {
    id: 'rag-rating',
    term: 'RAG rating',
    abbreviation: 'RAG',
    definition:
      'Red, amber or green for how timely a plan is. It never rates a family or an option.',
  },
  {
    id: 'together-or-apart',
    term: 'together-or-apart assessment',
    definition:
      'An assessment of what living together, or living apart, would give and cost each brother and sister.',
    synonyms: [
      { words: 'Together and Apart assessment', authorities: ['croydon'] },
      { words: 'Sibling Together or Apart assessment', authorities: ['enfield'] },
      { words: 'sibling assessment', authorities: ['somerset'] },
    ],
    page: 'sibling-assessment',
  },
  {
    id: 'tracking',
    term: 'tracking',
    definition: 'An authority’s regular check that each child’s plan for permanence is moving.',
    page: 'delay',
  },
  {
    id: 'viability-assessment',
    term: 'viability assessment',
    definition: 'A short first look at whether a relative or friend could be a realistic carer.',
    note: 'No national time limit is set. A positive one is not enough by itself to place a looked-after child.',
    synonyms: [{ words: 'initial viability', authorities: ['enfield'] }],
    sources: ['frg-viability-guide', 'cppcr-2010-r24'],
    page: 'viability-and-connected-carers',
  },
  {
    id: 'voice-of-the-child',
    term: 'voice of the child',
    definition: 'What a child wants, feels and shows, at any age and by any means.',
    synonyms: [{ words: 'wishes and feelings', authorities: ['devon', 'enfield', 'camden'] }],
    sources: ['ca-1989-s22'],
    page: 'voice-of-the-child',
  },
]);
