import { defineTerms } from '../schema/term.ts';

/** Court, reasoning and the counting of time. */
export const terms = defineTerms([
  {
    id: 'balancing-exercise',
    term: 'balancing exercise',
    definition:
      'Setting out what counts for and against each realistic option, and comparing them as a whole.',
    sources: ['re-bs-2013', 're-g-2013'],
    confidence: 'secondary',
    page: 'balancing',
  },
  {
    id: 'business-day',
    term: 'business day',
    definition:
      'In family court rules: a day that is not a Saturday, Sunday, Christmas Day, Good Friday or bank holiday.',
    sources: ['fpr-2010-r2-3'],
    page: 'counting-time',
  },
  {
    id: 'case-management-hearing',
    term: 'case management hearing',
    abbreviation: 'CMH',
    definition:
      'The first main hearing in care proceedings, at which the court sets the timetable.',
    note: 'If more is needed there is a further case management hearing (FCMH).',
    synonyms: [{ words: 'further case management hearing', authorities: [] }],
    sources: ['pd12a'],
    page: 'timetable-care-proceedings',
  },
  {
    id: 'corresponding-date-rule',
    term: 'corresponding date rule',
    definition:
      'A period of months ends on the day with the same number, or on the last day of a shorter month.',
    sources: ['dodds-v-walker-1981'],
    confidence: 'checked',
    page: 'counting-time',
  },
  {
    id: 'issues-resolution-hearing',
    term: 'issues resolution hearing',
    abbreviation: 'IRH',
    definition:
      'The hearing at which the court narrows what is still in dispute, and may decide the case.',
    sources: ['pd12a'],
    page: 'timetable-care-proceedings',
  },
  {
    id: 'linear-reasoning',
    term: 'linear reasoning',
    definition:
      'Ruling options out one at a time, so that the last one left wins by default. Courts criticise it.',
    sources: ['re-g-2013'],
    confidence: 'secondary',
    page: 'balancing',
  },
  {
    id: 'lived-with-period',
    term: 'lived-with period',
    definition:
      'Time a child spends living with a proposed special guardian before the final order.',
    sources: ['plwg-sgo-2021'],
    confidence: 'secondary',
    page: 'special-guardianship',
  },
  {
    id: 'permanence-provisions',
    term: 'permanence provisions',
    definition:
      'The parts of a care plan that the court must consider: where the child will live, harm, needs, and how the plan meets them.',
    sources: ['ca-1989-s31-3a'],
    page: 'timetable-care-proceedings',
  },
  {
    id: 'proportionality',
    term: 'proportionality',
    definition:
      'The rule that the state may interfere with family life no more than is necessary and justified.',
    sources: ['echr-art8', 're-hw-2022'],
    page: 'proportionality',
  },
  {
    id: 'public-law-outline',
    term: 'Public Law Outline',
    abbreviation: 'PLO',
    definition: 'The court’s scheme for the stages of care proceedings, in Practice Direction 12A.',
    note: 'People also use the letters for pre-proceedings. Whether the direction was reissued in 2025 or 2026 is not verified.',
    sources: ['pd12a'],
    page: 'timetable-care-proceedings',
  },
  {
    id: 'realistic-option',
    term: 'realistic option',
    definition:
      'An option that could in fact be put in place for this child, and so needs full analysis.',
    sources: ['re-r-2014', 're-bs-2013'],
    page: 'balancing',
  },
  {
    id: 'special-guardianship-report',
    term: 'special guardianship report',
    definition:
      'The authority’s report that a court must have before it makes a special guardianship order.',
    synonyms: [{ words: 'regulation 21 report', authorities: [] }],
    sources: ['ca-1989-s14a', 'sgr-2005-r21'],
    page: 'special-guardianship',
  },
  {
    id: 'swet',
    term: 'Social Work Evidence Template',
    abbreviation: 'SWET',
    definition: 'The shape of the social worker’s statement used in care proceedings.',
    sources: ['swet'],
    page: 'timetable-care-proceedings',
  },
  {
    id: 'timetable-for-the-child',
    term: 'timetable for the child',
    definition: 'The dates that matter in a child’s life, which the court uses to plan a case.',
    sources: ['pd12a'],
    page: 'timetable-care-proceedings',
  },
  {
    id: 'welfare-checklist',
    term: 'welfare checklist',
    definition:
      'The list of matters a court must look at. There is one for Children Act cases and another for adoption.',
    sources: ['ca-1989-s1', 'aca-2002-s1'],
    page: 'welfare-checklists',
  },
  {
    id: 'working-day',
    term: 'working day',
    definition:
      'A day that is not a Saturday, Sunday, Christmas Day, Good Friday or a bank holiday in England and Wales.',
    note: 'School holidays and days when an office is shut are working days all the same. A school day is something else.',
    sources: ['cppcr-2010-r2', 'aar-2005-r2', 'bfda-1971'],
    page: 'counting-time',
  },
]);
