import { defineTerms } from '../schema/term.ts';

/** Adoption and early permanence. */
export const terms = defineTerms([
  {
    id: 'adoption-panel',
    term: 'adoption panel',
    definition:
      'A group that recommends on adopters, on matches and, where parents consent, on the plan.',
    note: 'It recommends and the decision maker decides. A fostering panel is a different body.',
    sources: ['aar-2005-r18', 'aar-2005-r32'],
    confidence: 'secondary',
    page: 'timetable-adoption',
  },
  {
    id: 'adoption-placement-report',
    term: 'adoption placement report',
    abbreviation: 'APR',
    definition: 'The report that sets out a proposed match between a child and adopters.',
    synonyms: [{ words: 'APR form', authorities: ['somerset'] }],
    sources: ['aar-2005-r31'],
    page: 'timetable-adoption',
  },
  {
    id: 'asgsf',
    term: 'Adoption and Special Guardianship Support Fund',
    abbreviation: 'ASGSF',
    definition:
      'National money for therapy, for adopted children and for children who left care to special guardianship.',
    note: 'Announced to March 2028, with a limit of £3,000 for each child. Check its current terms.',
    sources: ['asgsf'],
    confidence: 'secondary',
    page: 'permanence-support',
  },
  {
    id: 'adoption-celebration',
    term: 'adoption celebration',
    definition: 'The hearing or ceremony that marks an adoption after the order.',
    sources: ['adoption-guidance-2013'],
    confidence: 'secondary',
    page: 'life-story-work',
  },
  {
    id: 'childs-permanence-report',
    term: 'child’s permanence report',
    abbreviation: 'CPR',
    definition: 'The agency’s report about a child for whom adoption may be the plan.',
    sources: ['aar-2005-r17'],
    confidence: 'secondary',
    page: 'timetable-adoption',
  },
  {
    id: 'concurrent-planning',
    term: 'concurrent planning',
    definition:
      'A baby or young child living with carers who support a return home and would adopt if it fails.',
    note: 'Some documents use the word for any two plans at once. That is parallel planning.',
    synonyms: [{ words: 'concurrency', authorities: [] }],
    page: 'early-permanence',
  },
  {
    id: 'dispensing-with-consent',
    term: 'dispensing with consent',
    definition:
      'The court’s power to go on to adoption without a parent’s agreement, on one of the grounds in the Act.',
    note: 'The grounds: the parent cannot be found, lacks capacity to consent, or the child’s lifelong welfare requires it.',
    sources: ['aca-2002-s52'],
    page: 'proportionality',
  },
  {
    id: 'early-permanence',
    term: 'early permanence',
    definition:
      'Placing a child early with carers who could become permanent if the child cannot go home or to relatives.',
    note: 'It covers fostering for adoption and concurrent planning. Camden uses the words more widely, for planning from the first assessment.',
    page: 'early-permanence',
  },
  {
    id: 'fostering-for-adoption',
    term: 'fostering for adoption',
    abbreviation: 'FfA',
    definition:
      'Foster care by approved adopters while adoption is being considered. An interim placement and not an outcome.',
    synonyms: [{ words: 'foster to adopt', authorities: ['camden', 'croydon'] }],
    sources: ['ca-1989-s22c-9a'],
    confidence: 'checked',
    page: 'fostering-for-adoption',
  },
  {
    id: 'later-life-letter',
    term: 'later life letter',
    definition:
      'A letter that tells a child’s older self why they could not stay at home and how decisions were made.',
    sources: ['adoption-guidance-2013'],
    confidence: 'secondary',
    page: 'life-story-work',
  },
  {
    id: 'letterbox-contact',
    term: 'letterbox contact',
    definition: 'Letters or messages between an adopted child’s families, passed on by the agency.',
    synonyms: [{ words: 'indirect contact', authorities: [] }],
    page: 'family-time',
  },
  {
    id: 'practical-arrangements-meeting',
    term: 'practical arrangements meeting',
    definition: 'A meeting to plan a child’s move into a permanent home, day by day.',
    page: 'timetable-adoption',
  },
  {
    id: 'relinquished-baby',
    term: 'relinquished baby',
    definition: 'A baby whose parents ask for adoption.',
    sources: ['aca-2002-s19'],
    page: 'unborn-children',
  },
  {
    id: 'authority-to-place',
    term: 'authority to place',
    definition:
      'The legal right to place a child for adoption: a parent’s witnessed consent, or a placement order.',
    sources: ['aca-2002-s18', 'aca-2002-s19', 'aca-2002-s21'],
    page: 'timetable-adoption',
  },
]);
