import { defineTerms } from '../schema/term.ts';

/** Orders, legal status and parental responsibility. */
export const terms = defineTerms([
  {
    id: 'adoption-order',
    term: 'adoption order',
    definition: 'The court order that makes a child the legal child of the adopters for life.',
    note: 'The birth entry is kept and marked. The entry and certificate from the Adopted Children Register name the adopters as parents.',
    sources: ['aca-2002-s46', 'aca-2002-s67', 'aca-2002-s77'],
    page: 'adoption',
  },
  {
    id: 'child-arrangements-order',
    term: 'child arrangements order',
    abbreviation: 'CAO',
    definition: 'A court order that settles who a child lives with, spends time with, or both.',
    note: 'It replaced residence and contact orders in 2014. An authority can neither apply for one nor be named in it.',
    synonyms: [{ words: 'Child Arrangement Order', authorities: ['devon', 'enfield', 'somerset'] }],
    sources: ['ca-1989-s8', 'ca-1989-s9'],
    page: 'child-arrangements-order',
  },
  {
    id: 'care-order',
    term: 'care order',
    definition:
      'A court order that places a child in an authority’s care and gives the authority parental responsibility beside the parents.',
    note: 'It gives parental responsibility to the authority, never to the carer. It is ended by discharge; “revoke” belongs to placement orders.',
    sources: ['ca-1989-s31', 'ca-1989-s33', 'ca-1989-s39'],
    page: 'care-orders-at-home',
  },
  {
    id: 'interim-care-order',
    term: 'interim care order',
    abbreviation: 'ICO',
    definition: 'A care order made for the time until the court decides the case.',
    sources: ['ca-1989-s38'],
    page: 'timetable-care-proceedings',
  },
  {
    id: 'supervision-order',
    term: 'supervision order',
    definition:
      'A court order under which an authority advises, assists and befriends a child, without parental responsibility.',
    note: 'It lasts up to one year and can be extended to three years in all.',
    sources: ['ca-1989-s35', 'ca-1989-sch3-para6'],
    page: 'care-orders-at-home',
  },
  {
    id: 'family-assistance-order',
    term: 'family assistance order',
    definition:
      'A court order for short-term help to a family who agree to it, for up to 12 months.',
    sources: ['ca-1989-s16'],
    page: 'care-orders-at-home',
  },
  {
    id: 'special-guardianship-order',
    term: 'special guardianship order',
    abbreviation: 'SGO',
    definition:
      'A court order that gives a carer who is not a parent the main say over a child until 18, while parents stay legal parents.',
    sources: ['ca-1989-s14a', 'ca-1989-s14c'],
    page: 'special-guardianship',
  },
  {
    id: 'placement-order',
    term: 'placement order',
    definition:
      'A court order that lets an authority place a child for adoption with adopters it chooses.',
    note: 'It is ended by revocation, not discharge.',
    sources: ['aca-2002-s21', 'aca-2002-s24'],
    page: 'timetable-adoption',
  },
  {
    id: 'emergency-protection-order',
    term: 'emergency protection order',
    abbreviation: 'EPO',
    definition:
      'A short court order to keep a child safe at once: up to eight days, with one extension of up to seven.',
    sources: ['ca-1989-s45'],
    page: 'timetable-care-proceedings',
  },
  {
    id: 'police-protection',
    term: 'police protection',
    definition:
      'The power of the police to keep a child safe for up to 72 hours, without a court order.',
    sources: ['ca-1989-s46'],
    page: 'timetable-care-proceedings',
  },
  {
    id: 'parental-responsibility',
    term: 'parental responsibility',
    abbreviation: 'PR',
    definition: 'All the rights, duties and powers that parents have in law for a child.',
    note: 'Several people can hold it at once. Each may act alone, except where a law requires the others to agree.',
    sources: ['ca-1989-s2', 'ca-1989-s3'],
  },
  {
    id: 'section-17',
    term: 'section 17',
    abbreviation: 's.17',
    definition:
      'The part of the Children Act under which an authority supports children in need and their families.',
    sources: ['ca-1989-s17'],
  },
  {
    id: 'section-20',
    term: 'section 20',
    abbreviation: 's.20',
    definition:
      'Care provided by agreement, without a court order, when a child has no suitable home for the time being.',
    note: 'The authority gains no parental responsibility. Anyone who held it before keeps it.',
    synonyms: [{ words: 'accommodation by agreement', authorities: [] }],
    sources: ['ca-1989-s20'],
    page: 'section-20',
  },
  {
    id: 'section-22c',
    term: 'section 22C',
    abbreviation: 's.22C',
    definition:
      'The part of the Children Act that says where a looked-after child may live, and in what order to look.',
    sources: ['ca-1989-s22c'],
    page: 'viability-and-connected-carers',
  },
  {
    id: 'section-34',
    term: 'section 34',
    abbreviation: 's.34',
    definition: 'The part of the Children Act about family time for a child under a care order.',
    note: 'Changes about brothers and sisters were debated in 2026 and none was found. Check with your legal team.',
    sources: ['ca-1989-s34'],
    confidence: 'uncertain',
    page: 'family-time',
  },
  {
    id: 'section-38',
    term: 'section 38',
    abbreviation: 's.38',
    definition:
      'The part of the Children Act about interim orders, and the court’s directions for assessment.',
    sources: ['ca-1989-s38'],
  },
  {
    id: 'section-47',
    term: 'section 47',
    abbreviation: 's.47',
    definition:
      'The duty to make enquiries when a child may be suffering, or likely to suffer, significant harm.',
    synonyms: [{ words: 'S47 Investigation', authorities: ['somerset'] }],
    sources: ['ca-1989-s47'],
    page: 'pre-proceedings',
  },
  {
    id: 'threshold',
    term: 'threshold',
    definition:
      'The test of significant harm that must be met before a court can make a care or supervision order.',
    note: 'Authorities also use the word for their own decision that a child should come into care. Say which is meant.',
    sources: ['ca-1989-s31'],
    page: 'harm-and-risk',
  },
  {
    id: 'significant-harm',
    term: 'significant harm',
    definition:
      'Ill-treatment, or damage to health or development, serious enough for the law to allow a court to step in.',
    sources: ['ca-1989-s31'],
    page: 'harm-and-risk',
  },
  {
    id: 'discharge',
    term: 'discharge',
    definition: 'The ending of a care order or supervision order by the court.',
    note: 'A care order is discharged under section 39. A placement order is revoked. The two words are often swapped.',
    sources: ['ca-1989-s39'],
    page: 'care-orders-at-home',
  },
  {
    id: 'revocation',
    term: 'revocation',
    definition: 'The ending of a placement order by the court.',
    note: 'The child or the authority may apply. Others need leave, a change in circumstances, and a child not yet placed.',
    sources: ['aca-2002-s24'],
    page: 'timetable-adoption',
  },
  {
    id: 'leave-of-the-court',
    term: 'leave of the court',
    definition:
      'The court’s permission to make an application that a person cannot make as of right.',
    sources: ['ca-1989-s10'],
  },
  {
    id: 'deprivation-of-liberty',
    term: 'deprivation of liberty',
    definition:
      'Being under constant control and not free to leave. It needs lawful authority, whatever the setting.',
    note: 'The 2026 Act deals with this area, and its effect is not verified. Check with your legal team.',
    sources: ['echr-art5', 'cwsa-2026-s10'],
    confidence: 'uncertain',
    page: 'residential-care',
  },
  {
    id: 'southwark-judgment',
    term: 'Southwark judgment',
    definition:
      'A 2009 decision that homeless young people of 16 and 17 are generally to be looked after under section 20.',
    note: 'Not to be mixed up with Southwark v D in 2007, which is about family placements that an authority arranged.',
    synonyms: [{ words: 'Southwark Judgement', authorities: ['somerset'] }],
    sources: ['southwark-g-2009'],
    page: 'sixteen-plus-and-staying-put',
  },
]);
