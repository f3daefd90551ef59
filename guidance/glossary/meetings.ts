import { defineTerms } from '../schema/term.ts';

/** Meetings, panels and stages. */
export const terms = defineTerms([
  {
    id: 'arc-panel',
    term: 'At Risk of Care Panel',
    abbreviation: 'ARC Panel',
    definition: 'Somerset’s panel that decides whether a child comes into care.',
    note: 'One authority’s own panel, not a step in law.',
  },
  {
    id: 'child-protection-conference',
    term: 'child protection conference',
    definition:
      'The meeting of family and professionals that decides whether a child needs a protection plan.',
    synonyms: [{ words: 'CP conference', authorities: ['camden', 'somerset'] }],
    sources: ['working-together-2023'],
    page: 'pre-proceedings',
  },
  {
    id: 'early-permanence-clinic',
    term: 'early permanence clinic',
    definition: 'Camden’s advice session on permanence, held every six weeks.',
    note: 'One authority’s own forum, not a step in law.',
  },
  {
    id: 'family-group-conference',
    term: 'family group conference',
    abbreviation: 'FGC',
    definition:
      'A meeting led by the family, with a coordinator from outside the case, to make a plan for the child.',
    page: 'pre-proceedings',
  },
  {
    id: 'family-group-decision-making',
    term: 'family group decision-making meeting',
    abbreviation: 'FGDM',
    definition:
      'A meeting at which a child’s family can make a plan, offered before an authority applies for a care or supervision order.',
    note: 'The duty to offer one was passed in 2026. Its start date is not verified: treat it as required, and check with your legal team.',
    synonyms: [{ words: 'family network meeting', authorities: ['croydon'] }],
    sources: ['ca-1989-s31za', 'cwsa-2026-s1'],
    confidence: 'uncertain',
    page: 'pre-proceedings',
  },
  {
    id: 'fostering-panel',
    term: 'fostering panel',
    definition: 'A group that recommends on the approval of foster carers.',
    note: 'It recommends or gives views. A consultation of 2026 proposed ending its part in approval; the outcome was not found, so check with your legal team.',
    sources: ['fsr-2011', 'renewing-fostering-2026'],
    confidence: 'uncertain',
    page: 'what-changed-2024-to-2026',
  },
  {
    id: 'legal-planning-meeting',
    term: 'legal planning meeting',
    definition:
      'A meeting of social workers and lawyers that decides whether to begin pre-proceedings or go to court.',
    synonyms: [
      { words: 'Legal Gateway Panel', authorities: ['somerset'] },
      { words: 'legal gateway meeting', authorities: [] },
    ],
    page: 'pre-proceedings',
  },
  {
    id: 'looked-after-review',
    term: 'looked-after review',
    definition: 'The child’s statutory review, chaired by the independent reviewing officer.',
    synonyms: [
      { words: 'CLA review', authorities: ['somerset'] },
      { words: 'LAC review', authorities: ['enfield'] },
      { words: 'Child in Care Review', authorities: ['devon'] },
    ],
    sources: ['cppcr-2010-r33'],
    confidence: 'secondary',
    page: 'timetable-reviews-and-visits',
  },
  {
    id: 'permanence-panel',
    term: 'permanence panel',
    definition:
      'A meeting at which some authorities track, and in part approve, plans for permanence.',
    note: 'Used in Devon and Somerset. One authority’s own forum, not a step in law.',
  },
  {
    id: 'permanence-planning-meeting',
    term: 'permanence planning meeting',
    abbreviation: 'PPM',
    definition:
      'A meeting of professionals, and often family, that weighs every option for a child’s future.',
    note: 'It differs from the child’s statutory review, which is chaired by the reviewing officer. When it is held is each authority’s own rule.',
    synonyms: [{ words: 'permanency planning meeting', authorities: ['devon', 'enfield'] }],
    page: 'balancing',
  },
  {
    id: 'pre-proceedings',
    term: 'pre-proceedings',
    definition:
      'The stage before court at which a family is told the concerns and has a last chance to avoid an application.',
    note: 'People often call it “PLO”, which is really the name of the court’s own scheme.',
    synonyms: [{ words: 'PLO process', authorities: ['enfield', 'somerset'] }],
    sources: ['pre-proceedings-guidance-2014'],
    page: 'pre-proceedings',
  },
  {
    id: 'strategy-discussion',
    term: 'strategy discussion',
    definition:
      'The talk between agencies that decides whether to begin child protection enquiries.',
    sources: ['working-together-2023'],
    page: 'pre-proceedings',
  },
]);
