import { entitiesOf } from '../../model/case-file.ts';
import type { EntityOf } from '../../model/entities.ts';
import { confidenceWords } from '../../model/confidence-words.ts';
import { formatDate } from '../../model/dates.ts';
import {
  bold,
  cell,
  facts,
  heading,
  numbered,
  signature,
  table,
  text,
  unlistedHeading,
} from '../blocks.ts';
import type { Block, Inline } from '../document-model.ts';
import { NOT_RECORDED, notRecorded } from '../written-text.ts';
import { choiceWords, dateWords, joined, lines } from './labels.ts';
import { sourceAnchor, type Reading } from './reading.ts';

/** The provisions this document names in its own headings, by id in `guidance/legal-sources`. */
const LAW_NAMED = ['ca-1989-s1', 'ca-1989-s31-3a', 'aca-2002-s1'];

/** Part 7: the evidence, who wrote this and when, and the law the form itself names. */
export function evidencePart(reading: Reading, unknownCitations: readonly string[]): Block[] {
  return [
    heading(1, 'part-7', 'Part 7: Evidence, authorship and version'),
    unlistedHeading(2, 'evidence-index', 'Evidence index'),
    ...evidenceIndex(reading),
    ...(unknownCitations.length > 0
      ? [
          numbered('unknown-citations', [
            bold('Cited but not in the register of sources: '),
            text(`${unknownCitations.join(', ')}.`),
          ]),
        ]
      : []),
    unlistedHeading(2, 'law-named', 'Law named in this document'),
    lawNamed(reading),
    unlistedHeading(2, 'authorship', 'Authorship and version'),
    ...authorship(reading),
  ];
}

function evidenceIndex(reading: Reading): Block[] {
  const sources = entitiesOf(reading.caseFile, 'source');
  if (sources.length === 0) return [notRecorded('evidence-index-none')];
  return [
    table({
      id: 'evidence-table',
      caption: 'The evidence cited, by its number in the register',
      columns: [
        { heading: 'Number', width: 12 },
        { heading: 'What it is', width: 30 },
        { heading: 'From whom', width: 23 },
        { heading: 'Dates', width: 23 },
        { heading: 'Bundle', width: 12 },
      ],
      hasRowHeadings: true,
      rows: sources.map((source) => ({ id: sourceAnchor(source), cells: sourceCells(source) })),
    }),
  ];
}

function sourceCells({ fields }: EntityOf<'source'>): Inline[][][] {
  const kind = joined([
    choiceWords('source', 'sourceKind', fields.sourceKind),
    choiceWords('source', 'firstHand', fields.firstHand).toLowerCase(),
  ]);
  const observed = fields.sourceKind === 'told' ? 'Said' : 'Seen';
  const dates = [
    fields.observedOn === null ? '' : `${observed} ${dateWords(fields.observedOn)}`,
    fields.writtenOn === null ? '' : `Written ${dateWords(fields.writtenOn)}`,
  ].filter((line) => line !== '');
  return [
    cell(fields.registerNumber),
    cell(fields.title || NOT_RECORDED),
    // Beside the author, where there is room: the title is the longest of the cells.
    lines(fields.author, kind),
    dates.length === 0 ? cell(NOT_RECORDED) : dates.map((line) => [text(line)]),
    cell(fields.bundleReference),
  ];
}

function lawNamed(reading: Reading): Block {
  const named = LAW_NAMED.flatMap((id) => reading.context.legalSources.get(id) ?? []);
  return table({
    id: 'law-table',
    caption: 'Provisions named in the headings of this document',
    columns: [
      { heading: 'Provision', width: 30 },
      { heading: 'About', width: 34 },
      { heading: 'As at, and how it was checked', width: 36 },
    ],
    hasRowHeadings: true,
    rows: named.map((source) => ({
      id: null,
      cells: [
        cell(source.citation),
        cell(source.subject),
        cell(`${formatDate(source.lastChecked)}. ${confidenceWords[source.confidence]}`),
      ],
    })),
  });
}

function authorship(reading: Reading): Block[] {
  const { context } = reading;
  const { author } = context;
  const rows = [
    { label: 'Author', value: joined([author.name, author.role]) },
    { label: 'Registration', value: author.registrationNumber || NOT_RECORDED },
    { label: 'Team', value: joined([author.team, author.localAuthority]) },
    { label: 'Version', value: joined([context.version, `printed ${formatDate(context.today)}`]) },
    {
      label: 'Written with',
      value: `Permanence Appraisal ${context.appVersion}, guidance ${context.contentVersion}`,
    },
  ].filter((row) => row.value.trim() !== '');
  return [
    facts('authorship-details', 'Details of this version', [
      ...rows,
      { label: 'Fingerprint', value: [[{ type: 'fingerprint' as const }]] },
    ]),
    numbered('authorship-words', [
      text(
        'The headings, labels, listed answers and standing sentences are the app’s. The app ' +
          'composed none of the other text, which is printed as it was entered.',
      ),
    ]),
    numbered('authorship-fingerprint', [
      text(
        'Two copies with the same fingerprint have the same content. The fingerprint is the ' +
          'SHA-256 of the content of the document.',
      ),
    ]),
    signature('signature', [
      { label: 'Signed', value: '' },
      { label: 'Name', value: author.name },
      { label: 'Role', value: joined([author.role, author.registrationNumber]) },
      { label: 'Date signed', value: '' },
    ]),
  ];
}
