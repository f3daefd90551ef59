import { bold, heading, numbered, text, unlistedHeading } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { askedParagraphs, NOT_RECORDED, writtenParagraphs } from '../written-text.ts';
import { arrangementParagraphs } from './arrangements.ts';
import { choiceWords, dateWords } from './labels.ts';
import {
  notRealisticOptions,
  undeterminedOptions,
  type OptionReading,
  type Reading,
} from './reading.ts';

/**
 * Part 2: the options that are not realistic, each dismissed with its reason, and those still
 * undetermined. Only realistic options need full treatment (Re R [2014] EWCA Civ 1625), so what
 * was written under the other headings of these options stays in the case file.
 */
export function notRealisticPart(reading: Reading): Block[] {
  const dismissed = notRealisticOptions(reading);
  const undetermined = undeterminedOptions(reading);
  return [
    heading(1, 'part-2', 'Part 2: Options that are not realistic'),
    ...(dismissed.length > 0
      ? dismissed.flatMap((option) => dismissedOption(option, reading))
      : [numbered('part-2-none', [text('No option has been recorded as not realistic.')])]),
    ...(undetermined.length > 0
      ? [
          unlistedHeading(2, 'undetermined', 'Options not yet determined'),
          ...undetermined.flatMap((option) => undeterminedOption(option, reading)),
        ]
      : []),
  ];
}

function dismissedOption(option: OptionReading, reading: Reading): Block[] {
  const { fields } = option.entity;
  const { findSource } = reading;
  const id = `option-${option.definition.id}`;
  return [
    // The table of the summary leads to every option.
    unlistedHeading(2, `${id}-heading`, option.title),
    ...askedParagraphs(id, fields.realisticReason, findSource, 'Why it is not realistic'),
    ...arrangementParagraphs(option, reading),
    ...writtenParagraphs(`${id}-rationale`, fields.rationale, findSource, 'Rationale'),
    numbered(`${id}-ruled-out`, [
      bold('Date ruled out: '),
      text(`${dateWords(fields.ruledOutOn) || NOT_RECORDED}.`),
    ]),
    ...askedParagraphs(`${id}-reopen`, fields.reconsiderWhen, findSource, 'What would reopen it'),
  ];
}

function undeterminedOption(option: OptionReading, reading: Reading): Block[] {
  const { fields } = option.entity;
  const id = `option-${option.definition.id}`;
  const state = choiceWords('option', 'realistic', fields.realistic) || NOT_RECORDED;
  return [
    heading(3, `${id}-heading`, option.title),
    numbered(`${id}-1`, [bold('Whether it is realistic: '), text(`${state}.`)]),
    ...arrangementParagraphs(option, reading),
    ...writtenParagraphs(`${id}-reason`, fields.realisticReason, reading.findSource, 'Why'),
    ...writtenParagraphs(
      `unknowns-${option.definition.id}`,
      fields.unknowns,
      reading.findSource,
      'What is not known',
    ),
    ...writtenParagraphs(`${id}-rationale`, fields.rationale, reading.findSource, 'Rationale'),
  ];
}
