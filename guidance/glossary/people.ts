import { defineTerms } from '../schema/term.ts';

/** People and roles around a child. */
export const terms = defineTerms([
  {
    id: 'adm',
    term: 'agency decision maker',
    abbreviation: 'ADM',
    definition:
      'The senior officer of an adoption agency who decides on an adoption plan, a match or the approval of adopters.',
    note: 'On the placement order route the decision is made without the panel. Where parents consent, the panel recommends first.',
    sources: ['aar-2005-r19', 'si-2012-1410'],
    confidence: 'secondary',
    page: 'timetable-adoption',
  },
  {
    id: 'advocate',
    term: 'advocate',
    definition:
      'Someone independent who helps a child or parent to say what they want and to have it heard.',
    note: 'Not to be mixed up with advocates in court, who are the lawyers of the parties.',
    page: 'voice-of-the-child',
  },
  {
    id: 'birth-family',
    term: 'birth family',
    definition: 'The family a child was born into: parents, brothers, sisters and wider relatives.',
    synonyms: [{ words: 'family of origin', authorities: [] }],
    page: 'family-time',
  },
  {
    id: 'cafcass',
    term: 'Children and Family Court Advisory and Support Service',
    abbreviation: 'Cafcass',
    definition:
      'The service that provides children’s guardians and advises family courts in England.',
    note: 'A reviewing officer can refer a child’s case to it at any stage of a dispute.',
    sources: ['ca-1989-s25b', 'fpr-2010'],
    page: 'reviewing-officer-and-disputes',
  },
  {
    id: 'candidate-carer',
    term: 'candidate carer',
    definition: 'Somebody who has been proposed, or has come forward, to care for this child.',
    synonyms: [{ words: 'proposed carer', authorities: [] }],
    page: 'viability-and-connected-carers',
  },
  {
    id: 'childrens-guardian',
    term: 'children’s guardian',
    definition:
      'A social worker independent of the authority who speaks for the child’s interests in court proceedings.',
    note: '“GAL” is short for guardian ad litem, an older name. A guardian appointed for after a parent’s death is somebody else.',
    synonyms: [{ words: 'GAL', authorities: ['enfield'] }],
    sources: ['fpr-2010'],
    page: 'timetable-care-proceedings',
  },
  {
    id: 'connected-person',
    term: 'connected person',
    definition: 'A relative, a friend or somebody else who has a connection with the child.',
    synonyms: [{ words: 'family and friends carer', authorities: ['camden', 'devon'] }],
    sources: ['cppcr-2010-r24'],
    confidence: 'secondary',
    page: 'viability-and-connected-carers',
  },
  {
    id: 'corporate-parent',
    term: 'corporate parent',
    definition:
      'The authority as a whole in its duty to act for children it looks after, and care leavers, as a good parent would.',
    note: 'The Act sets principles for the authority as a whole. It gives nobody parental responsibility.',
    synonyms: [{ words: 'co-parents', authorities: ['croydon'] }],
    sources: ['cswa-2017-s1'],
  },
  {
    id: 'children-with-disabilities-team',
    term: 'children with disabilities team',
    abbreviation: 'CWD',
    definition: 'A team of the authority that works with disabled children and their families.',
  },
  {
    id: 'director-of-childrens-services',
    term: 'director of children’s services',
    abbreviation: 'DCS',
    definition: 'The chief officer who answers for an authority’s work with children.',
    note: 'The director approves some steps in law, such as a distant placement. Another is the end of care for a young person of 16 or 17 who is not under a care order.',
    sources: ['cppcr-2010-r11', 'cppcr-2010-r39'],
  },
  {
    id: 'foster-carer',
    term: 'foster carer',
    definition:
      'A person approved by a fostering service to care for a looked-after child at home.',
    note: 'Foster carers hold no parental responsibility. Everyday decisions may be delegated to them.',
    sources: ['fsr-2011', 'cppcr-2010-sch2'],
    page: 'long-term-fostering',
  },
  {
    id: 'dually-approved-carer',
    term: 'dually approved carer',
    definition: 'A carer approved both to foster and to adopt.',
    sources: ['ca-1989-s22c-9a', 'cppcr-2010-r25a'],
    page: 'early-permanence',
  },
  {
    id: 'iro',
    term: 'independent reviewing officer',
    abbreviation: 'IRO',
    definition:
      'The officer appointed for each looked-after child who chairs reviews, monitors the care plan and can take up a dispute.',
    sources: ['ca-1989-s25a', 'ca-1989-s25b'],
    page: 'reviewing-officer-and-disputes',
  },
  {
    id: 'nominated-officer',
    term: 'nominated officer',
    definition:
      'The officer an authority names in writing to make certain placement decisions that the regulations require.',
    note: 'The regulations name the role and not a post. A title such as head of service or director is the authority’s own choice.',
    synonyms: [{ words: 'Head of Service', authorities: ['croydon'] }],
    sources: ['cppcr-2010-r18', 'cppcr-2010-r24', 'cppcr-2010-r25'],
    page: 'viability-and-connected-carers',
  },
  {
    id: 'personal-adviser',
    term: 'personal adviser',
    abbreviation: 'PA',
    definition:
      'The person who helps a care leaver with practical and personal support, on request up to 25.',
    sources: ['ca-1989-s23czb', 'cswa-2017-s3'],
    page: 'sixteen-plus-and-staying-put',
  },
  {
    id: 'prospective-adopter',
    term: 'prospective adopter',
    definition: 'A person approved to adopt who has not yet adopted this child.',
    sources: ['aca-2002-s25'],
    page: 'adoption',
  },
  {
    id: 'regional-adoption-agency',
    term: 'regional adoption agency',
    abbreviation: 'RAA',
    definition: 'An agency that does adoption work for several authorities together.',
    page: 'timetable-adoption',
  },
  {
    id: 'adopt-london',
    term: 'Adopt London',
    definition:
      'The group of regional adoption agencies for London, among them Adopt London North and Adopt London South.',
    synonyms: [
      { words: 'Adopt London North', authorities: ['camden', 'enfield'] },
      { words: 'ALN', authorities: ['enfield'] },
      { words: 'Adopt London South', authorities: ['croydon'] },
    ],
  },
  {
    id: 'corambaaf',
    term: 'CoramBAAF',
    definition:
      'A membership body for adoption, fostering and kinship care that publishes forms and practice guides.',
    note: 'BAAF closed in 2015 and its work passed to CoramBAAF. Older papers keep the old name.',
    synonyms: [{ words: 'BAAF', authorities: ['somerset'] }],
  },
  {
    id: 'relative',
    term: 'relative',
    definition:
      'In the Children Act: a grandparent, brother, sister, uncle or aunt, by full or half blood or by marriage or civil partnership, or a step-parent.',
    note: 'A cousin is not a relative in this sense, which matters for private fostering and for who may apply as of right.',
    sources: ['ca-1989-s105'],
    page: 'kinship-care',
  },
  {
    id: 'supervising-social-worker',
    term: 'supervising social worker',
    definition: 'The fostering service’s worker who supports and supervises a foster carer.',
    synonyms: [{ words: 'fostering social worker', authorities: ['somerset'] }],
    sources: ['fsr-2011'],
  },
  {
    id: 'virtual-school-head',
    term: 'virtual school head',
    definition:
      'The officer who promotes the education of all the children an authority looks after.',
    note: 'The 2026 Act extends the role to other children. When that starts is not verified: check with your legal team.',
    synonyms: [{ words: 'virtual head', authorities: ['somerset'] }],
    sources: ['education-guidance-2018', 'cwsa-2026-s6'],
    confidence: 'uncertain',
    page: 'what-changed-2024-to-2026',
  },
]);
