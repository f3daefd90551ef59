import {
  bold,
  cell,
  facts,
  heading,
  numbered,
  paragraph,
  referenceTo,
  referencesTo,
  table,
  text,
} from '../blocks.ts';
import type { Block, Inline } from '../document-model.ts';
import { NOT_RECORDED } from '../written-text.ts';
import { choiceWords, conclusionWords } from './labels.ts';
import { optionsAs } from './conclusion-part.ts';
import { realisticOptions, undeterminedOptions, type PlanRole, type Reading } from './reading.ts';

/** Part 1: one page that shows what was weighed, what is planned and where to read why. */
export function summary(reading: Reading): Block[] {
  return [
    { type: 'pageBreak' },
    heading(1, 'part-1', 'Part 1: Summary and background'),
    heading(2, 'summary', 'Summary'),
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

/** Points to the words about what is not known; the words themselves stand once, where they belong. */
function unknowns(reading: Reading): Block[] {
  const written = realisticOptions(reading).filter(
    (option) => option.entity.fields.unknowns.trim() !== '',
  );
  const undetermined = undeterminedOptions(reading).map((option) => option.title);
  const pointers = written.flatMap((option, index): Inline[] => [
    text(index === 0 ? '' : '; '),
    text(`${option.title}, `),
    ...referencesTo([`unknowns-${option.definition.id}-1`]),
  ]);
  return [
    numbered('summary-unknowns', [
      bold('What is still unknown: '),
      ...(pointers.length > 0 ? [...pointers, text('.')] : [text(`${NOT_RECORDED}.`)]),
    ]),
    ...(undetermined.length > 0
      ? [paragraph([bold('Not yet determined: '), text(`${undetermined.join('; ')}.`)])]
      : []),
  ];
}
