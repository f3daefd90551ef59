import {
  bold,
  cell,
  continued,
  facts,
  heading,
  list,
  numbered,
  referenceTo,
  referencesTo,
  table,
  text,
  unlistedHeading,
} from '../blocks.ts';
import type { Block, Inline } from '../document-model.ts';
import { NOT_RECORDED, oneLine } from '../written-text.ts';
import { choiceWords, conclusionWords } from './labels.ts';
import { optionsAs } from './conclusion-part.ts';
import { realisticOptions, undeterminedOptions, type PlanRole, type Reading } from './reading.ts';

/** Part 1: one page that shows what was weighed, what is planned and where to read why. */
export function summary(reading: Reading): Block[] {
  return [
    { type: 'pageBreak' },
    heading(1, 'part-1', 'Part 1: Summary and background'),
    unlistedHeading(2, 'summary', 'Summary'),
    optionsTable(reading),
    planFacts(reading),
    ...unknowns(reading),
    { type: 'pageBreak' },
  ];
}

function optionsTable(reading: Reading): Block {
  return table({
    id: 'options-considered',
    caption: 'Options considered',
    columns: [
      { heading: 'Option', width: 36 },
      { heading: 'Realistic?', width: 22 },
      { heading: 'Conclusion', width: 26 },
      { heading: 'Paragraph', width: 16 },
    ],
    hasRowHeadings: true,
    rows: reading.options.map((option) => ({
      id: null,
      cells: [
        cell(option.title),
        cell(choiceWords('option', 'realistic', option.entity.fields.realistic) || NOT_RECORDED),
        cell(conclusionWords(option, reading)),
        [[referenceTo(`option-${option.definition.id}-1`)]],
      ],
    })),
  });
}

function planFacts(reading: Reading): Block {
  const row = (label: string, role: PlanRole): { label: string; value: Inline[][] } => ({
    label,
    value: optionsAs(reading, role).map((option) => [text(option.title)]),
  });
  const asked = [
    row('Preferred plan', 'preferred'),
    row('Contingency plan (i)', 'contingencyOne'),
    row('Contingency plan (ii)', 'contingencyTwo'),
  ].map(({ label, value }) => ({ label, value: value.length > 0 ? value : cell(NOT_RECORDED) }));
  const parallel = row('Parallel plan', 'parallel');
  return facts('plan-in-short', 'The plan', [
    ...asked,
    ...(parallel.value.length > 0 ? [parallel] : []),
  ]);
}

/** More than this, in characters, would push the summary over its page. */
const MOST_UNKNOWN = 700;

/**
 * What is not known about each realistic option, in the worker's words while the page has room for
 * them and by the number of the paragraph in any case.
 */
function unknowns(reading: Reading): Block[] {
  const written = realisticOptions(reading).filter(
    (option) => option.entity.fields.unknowns.trim() !== '',
  );
  const hasRoom =
    written.reduce((sum, option) => sum + option.entity.fields.unknowns.length, 0) <= MOST_UNKNOWN;
  const items = written.map((option): Inline[] => [
    bold(option.title),
    text(' ('),
    ...referencesTo([`unknowns-${option.definition.id}-1`]),
    text(')'),
    ...(hasRoom ? [text(': '), ...oneLine(option.entity.fields.unknowns, reading.findSource)] : []),
  ]);
  const undetermined = undeterminedOptions(reading).map((option) => option.title);
  return [
    numbered('summary-unknowns', [
      bold('What is still unknown: '),
      ...(items.length > 0 ? [] : [text(`${NOT_RECORDED}.`)]),
    ]),
    ...(items.length > 0 ? [list(items)] : []),
    ...(undetermined.length > 0
      ? [continued([bold('Not yet determined: '), text(`${undetermined.join('; ')}.`)])]
      : []),
  ];
}
