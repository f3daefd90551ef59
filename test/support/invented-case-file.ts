import { legalSources, options } from '../../guidance/catalogue.ts';
import type { DocumentContext } from '../../guidance/documents/document-definition.ts';
import type { CaseFile } from '../../guidance/model/case-file.ts';
import type { EntityId } from '../../guidance/model/ids.ts';
import { welfareHeadings } from '../../guidance/model/welfare-headings.ts';
import { CaseFileBuilder, day } from './case-file-builder.ts';

/** How large a case to invent. */
export type InventedSize = {
  /** How many of the eight options are realistic, taken in the fixed order. */
  readonly realistic: number;
  /** Factors for and against under each realistic option. */
  readonly factors: number;
  /** Paragraphs in each of the longer texts. */
  readonly paragraphs: number;
};

const ORDINARY: InventedSize = { realistic: 3, factors: 8, paragraphs: 1 };

/** An invented child with an appraisal of the eight options. Nobody in it exists. */
export function inventedCaseFile(size: Partial<InventedSize> = {}): {
  readonly caseFile: CaseFile;
  readonly appraisalId: EntityId;
} {
  const builder = new CaseFileBuilder();
  const full = { ...ORDINARY, ...size };
  const appraisalId = addAppraisal(builder, full);
  addSharedPart(builder, full);
  options.forEach((definition, index) => {
    if (index < full.realistic) addRealistic(builder, appraisalId, definition.id, index, full);
    else addDismissed(builder, appraisalId, definition.id, index);
  });
  return { caseFile: builder.build(), appraisalId };
}

/** What a document is built with besides the case file, on a fixed day. */
export function documentContext(
  appraisalId: EntityId,
  changes: Partial<DocumentContext> = {},
): DocumentContext {
  return {
    appraisalId,
    author: {
      name: 'Rowan Hale',
      role: 'Social worker',
      registrationNumber: 'SW000000',
      team: 'Children in Care Team 2',
      localAuthority: 'Northmere Council',
    },
    today: '2026-11-22',
    createdAt: '2026-11-22T14:05:09.000Z',
    version: 'Draft 1 of 22 November 2026',
    isPracticeCase: false,
    appVersion: '0.1.0',
    contentVersion: '2026.11.22',
    options,
    legalSources,
    ...changes,
  };
}

const SENTENCES = [
  'Amara settles within minutes when her grandmother reads to her and wakes less often on those nights [E2].',
  'The health visitor saw her on four mornings in May and recorded that she was clean, fed and looking for company [E3, p C14].',
  'Ms Whitlock told me on 3 June that she had not drunk since February; the hair-strand report covers that period [E5].',
  'What matters for this child is whether the same two or three adults are there on every ordinary day.',
  'She has moved twice in fourteen months, and each move was followed by **three weeks of broken sleep**.',
  'Her brother Kofi asks for her by name, and the two of them play without an adult between them [E7].',
  'The plan depends on help that has been agreed in principle and not yet written down.',
  'If that help stopped, the strain would fall first on the evenings, which are already the hardest part of the day.',
];

/** Some paragraphs of invented text; `seed` turns where it begins. */
function words(seed: number, paragraphs: number): string {
  return Array.from({ length: paragraphs }, (_, paragraph) =>
    Array.from(
      { length: 4 },
      (_unused, index) => SENTENCES[(seed + paragraph * 3 + index) % SENTENCES.length] ?? '',
    ).join(' '),
  ).join('\n\n');
}

function addAppraisal(builder: CaseFileBuilder, { paragraphs }: InventedSize): EntityId {
  const appraisalId = builder.add('appraisal', {
    title: 'First appraisal',
    purpose: 'Final evidence',
    startedOn: day('2026-09-01'),
    planMeetsNeeds: words(1, paragraphs),
    narrative: words(2, paragraphs * 3),
    proportionality: words(3, paragraphs),
    delay: words(4, 1),
    preferredReason: words(5, paragraphs),
    contingencyOneTrigger:
      'A breakdown of the introductions, or a negative full assessment by 14 February 2027.',
    contingencyTwoTrigger: '',
    parallelSteps: 'Family finding has begun. The parents were told on 2 November 2026.',
    viabilityTimeframe: 'Maternal aunt: 11 December 2026.',
    permanenceSupport: '- a support worker one afternoon a week\n- a review every six months',
    familyTimePlan: words(6, 1),
    lifeStoryWork: 'Begun on 5 October 2026 by the family support worker.',
  });
  builder.add(
    'action',
    {
      what: 'Complete the full assessment of the maternal grandparents',
      owner: 'Rowan Hale',
      dueOn: day('2027-01-15'),
    },
    appraisalId,
    appraisalId,
  );
  return appraisalId;
}

function addSharedPart(builder: CaseFileBuilder, { paragraphs }: InventedSize): void {
  builder.add('child', {
    givenName: 'Amara Grace',
    familyName: 'Okonjo-Whitlock',
    likesToBeCalled: 'Amara',
    birthStatus: 'born',
    bornOn: day('2023-12-04'),
    sex: 'female',
    caseReference: 'NM-20417',
    courtCaseNumber: 'ZZ26C00417',
    court: 'Family Court sitting at Harrowgate',
    localAuthority: 'Northmere Council',
    socialWorker: 'Rowan Hale',
    teamManager: 'Bernice Adeyemi',
    reviewingOfficer: 'Idris Pemberton',
    guardian: 'Leila Fairweather',
    heritage: 'Amara’s mother is White British; her father is Nigerian, of the Igbo people.',
    language: 'English; some Igbo words from her father',
    disability: 'No known disability. Eczema, treated with cream at night.',
    importantToTheChild: words(7, 1),
    currentHome: 'With local authority foster carers since 11 February 2026.',
    confidentialDetails: 'Flat 3, 14 Larchmere Grove, Harrowgate\nHG9 7QX\n07700 900417',
  });
  builder.add('needs', {
    harmImpact: words(0, paragraphs),
    currentNeeds: words(1, paragraphs),
    futureNeeds: words(2, paragraphs),
    timescale: words(3, 1),
  });
  builder.add('harm', {
    type: 'Neglect through a parent’s drinking',
    evidence:
      'Police report of 10 February 2026 [E1] and the threshold agreed on 8 July 2026 [E6, p B41].',
    likelihood: words(4, 1),
    consequence: words(5, 1),
    mitigation: words(6, 1),
  });
  builder.add('progress', {});
  addPeople(builder);
  addEvents(builder);
  addSources(builder);
}

function addPeople(builder: CaseFileBuilder): void {
  builder.add('person', {
    name: 'Kezia Whitlock',
    relationship: 'mother',
    side: 'maternal',
    parentalResponsibility: 'yes',
    approached: 'yes',
    approachedOn: day('2026-02-12'),
    approachResult: 'Wishes to care for Amara herself.',
    confidentialDetails: 'Refuge: do not disclose. Tel 01632 960 991',
  });
  builder.add('person', {
    name: 'June Whitlock',
    relationship: 'maternal grandmother',
    side: 'maternal',
    parentalResponsibility: 'no',
    approached: 'yes',
    approachedOn: day('2026-03-03'),
    approachResult: 'Offers full-time care with her husband [E2].',
  });
  builder.add('person', {
    name: 'Daniel Okonjo',
    relationship: 'father',
    side: 'paternal',
    parentalResponsibility: 'yes',
    approached: 'no',
    approachResult: 'Whereabouts not known; tracing enquiries made on 4 and 19 March 2026.',
  });
  builder.add('person', {
    name: 'Kofi Whitlock',
    relationship: 'half-brother, aged 8',
    side: 'sibling',
    parentalResponsibility: 'no',
  });
  builder.add('familyGroupMeeting', {
    status: 'held',
    offeredOn: day('2026-02-20'),
    heldOn: day('2026-03-27'),
    outcome: 'The family proposed that the maternal grandparents care for Amara.',
  });
  builder.add('view', {
    whose: 'child',
    ascertainedOn: day('2026-10-14'),
    method: 'Play session with picture cards, with the family support worker',
    present: 'Rowan Hale, Osei Lamb',
    exactWords: '“Nana’s house. Me and Kofi in the big bed.”',
    meaning:
      'She is two years and ten months old; she shows where she feels at ease, not a view of the plans.',
    bearsOn: 'special-guardianship',
  });
  builder.add('view', {
    whose: 'parent',
    name: 'Kezia Whitlock',
    ascertainedOn: day('2026-11-02'),
    method: 'Meeting at the family centre',
    exactWords: '“If it can’t be me then it has to be my mum.”',
    bearsOn: 'special-guardianship',
  });
}

function addEvents(builder: CaseFileBuilder): void {
  builder.add('legalStatus', {
    status: 'section_20',
    startedOn: day('2026-02-11'),
    endedOn: day('2026-02-20'),
  });
  builder.add('legalStatus', { status: 'interim_care_order', startedOn: day('2026-02-20') });
  builder.add('placement', {
    placementKind: 'foster_carer',
    description: 'local authority foster carers',
    startedOn: day('2026-02-11'),
    note: 'Carers’ names are withheld.',
  });
  builder.add('order', { title: 'Application for a care order', actualOn: day('2026-02-20') });
  builder.add('review', {
    title: 'Second review',
    plannedOn: day('2026-06-05'),
    actualOn: day('2026-06-04'),
  });
  builder.add('meeting', { title: 'Issues resolution hearing', plannedOn: day('2026-12-11') });
}

function addSources(builder: CaseFileBuilder): void {
  const sources = [
    ['E1', 'Police report of the incident', 'document', 'North County Police', 'B12'],
    ['E2', 'Visit to the grandparents’ home', 'seen', 'Rowan Hale', ''],
    ['E3', 'Health visitor’s record', 'document', 'Priya Nath', 'C14'],
    ['E4', 'Conversation with nursery', 'told', 'Nursery manager', ''],
    ['E5', 'Hair-strand report', 'document', 'Test laboratory', 'E152'],
    ['E6', 'Order and agreed threshold', 'document', 'Family Court', 'B41'],
    ['E7', 'Observation of Amara and Kofi', 'seen', 'Rowan Hale', 'C61'],
  ] as const;
  for (const [registerNumber, title, sourceKind, author, bundleReference] of sources) {
    builder.add('source', {
      registerNumber,
      title,
      sourceKind,
      author,
      bundleReference,
      firstHand: sourceKind === 'seen' ? 'yes' : 'no',
      observedOn: day('2026-05-14'),
      writtenOn: day('2026-05-15'),
    });
  }
}

const STATEMENTS = [
  'She would grow up with her brother and her grandparents',
  'Help has ended early twice before',
  'She would keep her name, her language and her mother’s family',
  'Her carers would be tired by the time she is fifteen',
  'Nothing about her day would change in the first weeks',
  'There would be another move if this arrangement failed',
  'The carers have known her since birth and she looks for them',
  'Family time would have to be supervised for a year or more',
];

const CONCLUSIONS = [
  'contingency_one',
  'contingency_two',
  'preferred',
  'ruled_out',
  'parallel',
] as const;

function addRealistic(
  builder: CaseFileBuilder,
  appraisalId: EntityId,
  definitionId: string,
  index: number,
  size: InventedSize,
): void {
  const { paragraphs } = size;
  const isInterim = definitionId === 'fostering-for-adoption';
  const option = builder.add(
    'option',
    {
      optionId: definitionId,
      realistic: 'realistic',
      realisticReason: words(index, 1),
      legalSteps: words(index + 1, 1),
      support: words(index + 2, 1),
      risk: words(index + 3, 1),
      familyTime: words(index + 4, 1),
      siblings: words(index + 5, 1),
      timescale: words(index + 6, 1),
      unknowns: 'Whether the support would go on after the first year is not known.',
      whoThinksWhat: words(index + 7, 1),
      rationale: words(index, paragraphs * 4),
      ...(isInterim
        ? { interimConclusion: 'interim_route', interimRouteTo: 'adoption' }
        : { conclusion: CONCLUSIONS[index % CONCLUSIONS.length] ?? null }),
    },
    appraisalId,
    appraisalId,
  );
  const under = <Kind extends Parameters<CaseFileBuilder['add']>[0]>(
    kind: Kind,
    fields: Parameters<typeof builder.add<Kind>>[1],
  ) => builder.add(kind, fields, option, appraisalId);
  under('arrangement', {
    title: 'Living with June and Peter Whitlock',
    legalRoute: 'As described under this option',
    carer: 'Mrs and Mr Whitlock',
    relationship: 'maternal grandparents',
    assessmentStatus: 'full',
    assessedOn: day('2026-10-30'),
    description: words(index + 2, 1),
  });
  for (let factor = 0; factor < size.factors; factor += 1) {
    under('factor', {
      side: factor % 2 === 0 ? 'for' : 'against',
      heading: welfareHeadings[(factor + index) % welfareHeadings.length]?.id ?? 'needs',
      statement: STATEMENTS[(factor + index) % STATEMENTS.length] ?? '',
      detail: words(factor + index, paragraphs > 1 && factor % 3 === 0 ? 2 : 1),
      sources: factor % 2 === 0 ? '[E2] [E7, p C61]' : '[E5]',
    });
  }
  under('risk', {
    type: 'A return to drinking',
    likelihood: words(index + 1, 1),
    consequence: words(index + 2, 1),
    mitigation: words(index + 3, 1),
    sources: '[E5]',
  });
  under('supportItem', {
    what: 'Weekly home visits',
    provider: 'Family support service',
    start: '4 January 2027',
    duration: 'Twelve weeks, then fortnightly',
    funding: 'Northmere Council',
    agreement: 'agreed',
  });
  under('supportItem', {
    what: 'Relapse prevention course',
    provider: 'Recovery Together',
    start: '12 January 2027',
    duration: 'Ten weeks',
    funding: 'Public health',
    agreement: 'not_requested',
  });
  under('familyTimeItem', {
    person: 'Kezia Whitlock (mother)',
    arrangement: 'Twice a week for two hours at the family centre',
    purpose: 'To keep the bond and to let Amara see that her mother is well',
    support: 'Contact supervisor',
  });
}

function addDismissed(
  builder: CaseFileBuilder,
  appraisalId: EntityId,
  definitionId: string,
  index: number,
): void {
  const isInterim = definitionId === 'fostering-for-adoption';
  builder.add(
    'option',
    {
      optionId: definitionId,
      realistic: definitionId === 'residential-care' ? null : 'not_realistic',
      realisticReason: words(index, 1),
      reconsiderWhen: 'A relative coming forward who has not yet been assessed.',
      ruledOutOn: day('2026-10-02'),
      ...(isInterim ? { interimConclusion: 'not_used' } : { conclusion: 'ruled_out' }),
    },
    appraisalId,
    appraisalId,
  );
}
