import {
  Bookmark,
  HeightRule,
  Paragraph,
  SimpleField,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type * as model from '../../../../guidance/documents/document-model.ts';
import { textWidth } from '../page-layout.ts';
import { isKeptWhole } from '../table-rows.ts';
import { bookmarkOf, runsOf, textRuns, type DocxContext } from './inlines.ts';
import { STYLE } from './styles.ts';
import { twips } from './units.ts';

/** Where a label stands beside its value: shares of the width in percent. */
const LABEL_WIDTHS = [32, 68] as const;
/** Room to sign. */
const SIGNATURE_HEIGHT = 12;

type Cell = {
  readonly paragraphs: readonly (readonly model.Inline[])[];
  readonly isHeading: boolean;
  /** The bookmark that its words carry, where something links to the row. */
  readonly bookmark: string | null;
};

/** A captioned table. Its heading row repeats on every page, and no row that fits a page breaks. */
export function tableBlocks(
  block: model.Table,
  context: DocxContext,
  isLandscape: boolean,
): (Paragraph | Table)[] {
  // Kept with the row after it, so that it is never left alone at the foot of a page.
  const heading = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.columns.map((column) =>
      cellOf(
        { paragraphs: [[plain(column.heading)]], isHeading: true, bookmark: null },
        context,
        true,
      ),
    ),
  });
  const rows = block.rows.map((row) => {
    const cells = row.cells.map((paragraphs, index) => ({
      paragraphs,
      isHeading: index === 0 && block.hasRowHeadings,
      bookmark: index === 0 && row.id !== null ? bookmarkOf(row.id, context) : null,
    }));
    return new TableRow({
      cantSplit: isKeptWhole(row.cells),
      children: cells.map((cell) => cellOf(cell, context, false)),
    });
  });
  return [
    captionOf(block, context),
    tableOf(
      [heading, ...rows],
      block.columns.map((column) => column.width),
      isLandscape,
      true,
    ),
  ];
}

/** Labels and values. */
export function factsBlocks(block: model.Facts, context: DocxContext): (Paragraph | Table)[] {
  const rows = block.rows.map(
    (row, index) =>
      new TableRow({
        cantSplit: true,
        children: [
          cellOf(
            { paragraphs: [[plain(row.label)]], isHeading: true, bookmark: null },
            context,
            index === 0,
          ),
          cellOf({ paragraphs: row.value, isHeading: false, bookmark: null }, context, index === 0),
        ],
      }),
  );
  return [
    new Paragraph({ style: 'Caption', children: textRuns(block.caption) }),
    tableOf(rows, LABEL_WIDTHS, false, false),
  ];
}

/** Where it is signed by hand; kept in one piece. */
export function signatureBlocks(
  block: model.Signature,
  context: DocxContext,
): (Paragraph | Table)[] {
  const rows = block.rows.map(
    (row, index) =>
      new TableRow({
        cantSplit: true,
        height: { value: twips(SIGNATURE_HEIGHT), rule: HeightRule.ATLEAST },
        children: [row.label, row.value].map((words, column) =>
          cellOf(
            { paragraphs: [[plain(words)]], isHeading: column === 0, bookmark: null },
            context,
            index < block.rows.length - 1,
          ),
        ),
      }),
  );
  return [
    new Paragraph({ style: 'Caption', children: textRuns('Signature') }),
    tableOf(rows, LABEL_WIDTHS, false, false),
  ];
}

/** The names by which screen readers know the tables, in the order of the document. */
export function tableNames(blocks: readonly model.Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'table':
      case 'facts':
        return [block.caption];
      case 'signature':
        return ['Signature'];
      default:
        return [];
    }
  });
}

/** The number is a field with its value stored, so that it shows before Word has updated anything. */
function captionOf(block: model.Table, context: DocxContext): Paragraph {
  return new Paragraph({
    style: 'Caption',
    children: [
      new Bookmark({
        id: bookmarkOf(block.id, context),
        children: [
          new TextRun('Table '),
          new SimpleField('SEQ Table \\* ARABIC', String(block.number)),
        ],
      }),
      ...textRuns(`: ${block.caption}`),
    ],
  });
}

function tableOf(
  rows: readonly TableRow[],
  widths: readonly number[],
  isLandscape: boolean,
  hasHeadingRow: boolean,
): Table {
  const whole = twips(textWidth(isLandscape));
  return new Table({
    rows,
    style: hasHeadingRow ? STYLE.table : STYLE.facts,
    layout: TableLayoutType.FIXED,
    width: { size: whole, type: WidthType.DXA },
    columnWidths: widths.map((width) => Math.round((whole * width) / 100)),
    tableLook: {
      firstRow: hasHeadingRow,
      lastRow: false,
      firstColumn: true,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
  });
}

function cellOf(cell: Cell, context: DocxContext, isKeptWithNext: boolean): TableCell {
  return new TableCell({
    children: cell.paragraphs.map((inlines, index) => {
      const runs = runsOf(inlines, context);
      const marked =
        index === 0 && cell.bookmark !== null
          ? [new Bookmark({ id: cell.bookmark, children: runs })]
          : runs;
      return new Paragraph({
        // What stands under a row's heading, such as a citation, is not part of the heading.
        style: cell.isHeading && index === 0 ? STYLE.tableHeading : STYLE.tableText,
        ...(isKeptWithNext ? { keepNext: true } : {}),
        children: marked,
      });
    }),
  });
}

function plain(words: string): model.Inline {
  return { type: 'text', text: words, isBold: false, isItalic: false };
}
