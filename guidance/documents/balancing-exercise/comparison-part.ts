import { welfareHeadings } from '../../model/welfare-headings.ts';
import { bold, cell, heading, numbered, referenceTo, table, text } from '../blocks.ts';
import type { Block, Inline, Table } from '../document-model.ts';
import { factorAnchor, factorsUnder, sideWord, statementOf } from './factors.ts';
import { realisticOptions, type OptionReading, type Reading } from './reading.ts';

/** More columns than this do not fit an upright page at twelve points. */
const MOST_OPTIONS_UPRIGHT = 3;

/**
 * Part 4: the realistic options side by side. The cells hold the factors themselves with the
 * numbers of their paragraphs. No cell holds a rating, a total or a colour, every option has the
 * same width, and the order of the columns is the fixed one.
 */
export function comparisonPart(reading: Reading): Block[] {
  const realistic = realisticOptions(reading);
  const title = heading(1, 'part-4', 'Part 4: Comparison');
  if (realistic.length === 0) {
    return [title, numbered('part-4-none', [text('No option has been recorded as realistic.')])];
  }
  const content = [
    title,
    numbered('part-4-how', [
      text(
        'The table sets side by side the factors of Part 3, with the numbers of their paragraphs. ' +
          'The order of the options is fixed and says nothing about any of them.',
      ),
    ]),
    comparisonTable(realistic),
  ];
  return realistic.length > MOST_OPTIONS_UPRIGHT
    ? [{ type: 'landscapeStart' }, ...content, { type: 'landscapeEnd' }]
    : [{ type: 'pageBreak' }, ...content];
}

function comparisonTable(realistic: readonly OptionReading[]): Block {
  const headingWidth = headingWidthFor(realistic.length);
  const optionWidth = (100 - headingWidth) / realistic.length;
  return table({
    id: 'comparison',
    caption: 'The realistic options under the welfare headings',
    columns: [
      { heading: 'Welfare heading', width: headingWidth },
      ...realistic.map((option) => ({ heading: option.title, width: optionWidth })),
    ],
    hasRowHeadings: true,
    rows: rowsFor(realistic),
  });
}

/** In percent: the more options, the more of the page is theirs. */
function headingWidthFor(optionCount: number): number {
  if (optionCount <= MOST_OPTIONS_UPRIGHT) return 24;
  return optionCount <= 5 ? 16 : 12;
}

function rowsFor(realistic: readonly OptionReading[]): Table['rows'] {
  const rows = welfareHeadings
    .filter(({ id }) => id !== 'lifelong' || needsAdoptionChecklist(realistic))
    .map(({ id, label, checklist }) => ({
      id: null,
      cells: [
        [[text(label)], ...checklist.split('; ').map((provision) => [text(provision)])],
        ...realistic.map((option) => factorsCell(option, id)),
      ],
    }));
  const unplaced = realistic.some((option) => factorsUnder(option, null).length > 0);
  const last = {
    id: null,
    cells: [
      cell('No welfare heading chosen'),
      ...realistic.map((option) => factorsCell(option, null)),
    ],
  };
  return unplaced ? [...rows, last] : rows;
}

/** The 2002 Act's own heading is needed when adoption is weighed, or when anything stands under it. */
function needsAdoptionChecklist(realistic: readonly OptionReading[]): boolean {
  return realistic.some(
    (option) => option.definition.id === 'adoption' || factorsUnder(option, 'lifelong').length > 0,
  );
}

function factorsCell(option: OptionReading, headingId: string | null): Inline[][] {
  const factors = factorsUnder(option, headingId);
  if (factors.length === 0) return cell('None recorded');
  return factors.map((factor) => [
    bold(`${sideWord(factor)}: `),
    text(`${statementOf(factor)} (`),
    referenceTo(factorAnchor(factor)),
    text(')'),
  ]);
}
