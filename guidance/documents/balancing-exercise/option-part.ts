import { bold, cell, heading, numbered, referencesTo, table, text } from '../blocks.ts';
import type { Block, Inline } from '../document-model.ts';
import {
  askedParagraphs,
  oneLine,
  NOT_RECORDED,
  notRecorded,
  writtenParagraphs,
} from '../written-text.ts';
import { arrangementParagraphs } from './arrangements.ts';
import { factorBlocks } from './factors.ts';
import { choiceWords, joined } from './labels.ts';
import { realisticOptions, type OptionReading, type Reading } from './reading.ts';
import { viewsBearingOn } from './views-part.ts';

/** Part 3: every realistic option to the same depth, with the same headings in the same order. */
export function optionsPart(reading: Reading): Block[] {
  const realistic = realisticOptions(reading);
  return [
    heading(1, 'part-3', 'Part 3: The realistic options'),
    ...(realistic.length > 0
      ? realistic.flatMap((option) => optionBlocks(option, reading))
      : [numbered('part-3-none', [text('No option has been recorded as realistic.')])]),
  ];
}

function optionBlocks(option: OptionReading, reading: Reading): Block[] {
  const id = option.definition.id;
  const { fields } = option.entity;
  const written = (name: string, words: string, label?: string) =>
    writtenParagraphs(`${name}-${id}`, words, reading.findSource, label);
  const asked = (name: string, words: string, label?: string) =>
    askedParagraphs(`${name}-${id}`, words, reading.findSource, label);
  const arrangements = arrangementParagraphs(option, reading);
  return [
    heading(2, `option-${id}-heading`, option.title),
    ...asked('option', fields.realisticReason, 'Why it is realistic'),
    heading(3, `arrangements-${id}`, 'What is proposed'),
    ...(arrangements.length > 0 ? arrangements : [notRecorded(`arrangements-${id}-none`)]),
    ...asked('legal-steps', fields.legalSteps, 'Legal route and steps'),
    ...factorBlocks(option, reading),
    ...riskBlocks(option, reading),
    ...supportBlocks(option, reading),
    ...familyTimeBlocks(option, reading),
    ...section(
      3,
      `siblings-heading-${id}`,
      'Brothers and sisters',
      written('siblings', fields.siblings),
    ),
    heading(3, `timescale-heading-${id}`, 'Timescale for the child'),
    ...asked('timescale', fields.timescale),
    ...viewBlocks(option, reading),
    ...section(
      3,
      `unknowns-heading-${id}`,
      'What is not known',
      written('unknowns', fields.unknowns),
    ),
    heading(3, `rationale-heading-${id}`, 'Rationale'),
    ...asked('rationale', fields.rationale),
  ];
}

/** A heading with what stands under it, or nothing at all. */
function section(level: 3 | 4, id: string, title: string, blocks: Block[]): Block[] {
  return blocks.length === 0 ? [] : [heading(level, id, title), ...blocks];
}

/** Each risk from its type to what would reduce it (Re F [2018] EWCA Civ 2761). */
function riskBlocks(option: OptionReading, reading: Reading): Block[] {
  const chain = option.risks.flatMap(({ id, fields }) => {
    const part = (name: string, words: string, label: string) =>
      askedParagraphs(`risk-${id}-${name}`, words, reading.findSource, label);
    const sources = oneLine(fields.sources, reading.findSource);
    return [
      numbered(`risk-${id}`, [
        bold('Type of harm: '),
        text(`${fields.type.trim() || NOT_RECORDED}.`),
        ...(sources.length > 0 ? [text(' '), ...sources] : []),
      ]),
      ...part('likelihood', fields.likelihood, 'Likelihood'),
      ...part('consequence', fields.consequence, 'Consequence for the child'),
      ...part('mitigation', fields.mitigation, 'What would reduce it'),
    ];
  });
  const id = option.definition.id;
  const words = option.entity.fields.risk;
  return section(3, `risk-heading-${id}`, 'Risks', [
    ...writtenParagraphs(`risk-${id}`, words, reading.findSource),
    ...chain,
  ]);
}

function supportBlocks(option: OptionReading, reading: Reading): Block[] {
  const id = option.definition.id;
  const written = writtenParagraphs(
    `support-${id}`,
    option.entity.fields.support,
    reading.findSource,
  );
  const items = option.support.map(({ fields }) => ({
    id: null,
    cells: [
      cell(fields.what),
      cell(fields.provider),
      cell(joined([fields.start, fields.duration], '; ')),
      cell(fields.funding),
      cell(choiceWords('supportItem', 'agreement', fields.agreement)),
    ],
  }));
  const supportTable = table({
    id: `support-table-${id}`,
    caption: `Support under ${option.title.toLowerCase()}`,
    columns: [
      { heading: 'Support', width: 24 },
      { heading: 'From whom', width: 19 },
      { heading: 'From when and for how long', width: 22 },
      { heading: 'Who pays', width: 19 },
      { heading: 'Agreed?', width: 16 },
    ],
    hasRowHeadings: false,
    rows: items,
  });
  return [
    heading(3, `support-heading-${id}`, 'Support that would make it work'),
    ...written,
    ...(items.length > 0 ? [supportTable] : []),
    ...(items.length === 0 && written.length === 0 ? [notRecorded(`support-${id}-none`)] : []),
  ];
}

function familyTimeBlocks(option: OptionReading, reading: Reading): Block[] {
  const id = option.definition.id;
  const written = writtenParagraphs(
    `family-time-${id}`,
    option.entity.fields.familyTime,
    reading.findSource,
  );
  const items = option.familyTime.map(({ fields }) => ({
    id: null,
    cells: [
      cell(fields.person),
      cell(fields.arrangement),
      cell(fields.purpose),
      cell(fields.support),
    ],
  }));
  const familyTable = table({
    id: `family-time-table-${id}`,
    caption: `Family time under ${option.title.toLowerCase()}`,
    columns: [
      { heading: 'With whom', width: 22 },
      { heading: 'How often, where and how', width: 28 },
      { heading: 'What it is for', width: 26 },
      { heading: 'Who supports it', width: 24 },
    ],
    hasRowHeadings: true,
    rows: items,
  });
  return [
    heading(3, `family-time-heading-${id}`, 'Family time'),
    ...written,
    ...(items.length > 0 ? [familyTable] : []),
    ...(items.length === 0 && written.length === 0 ? [notRecorded(`family-time-${id}-none`)] : []),
  ];
}

function viewBlocks(option: OptionReading, reading: Reading): Block[] {
  const id = option.definition.id;
  const bearing = viewsBearingOn(option, reading);
  const pointer: readonly Inline[] = [
    text('Views in Part 1 that bear on this option: '),
    ...referencesTo(bearing),
    text('.'),
  ];
  return section(3, `views-heading-${id}`, 'Who thinks what', [
    ...writtenParagraphs(
      `who-thinks-what-${id}`,
      option.entity.fields.whoThinksWhat,
      reading.findSource,
    ),
    ...(bearing.length > 0 ? [numbered(`views-${id}`, pointer)] : []),
  ]);
}
