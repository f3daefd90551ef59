import type { Blob } from 'node:buffer';
import type { Stream } from 'node:stream';
import writeExcelFile, { type Feature, type SheetData } from 'write-excel-file/node';
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility';
import { dayNumberOf } from '../../../../guidance/rules/counting/day-number.ts';
import type { CivilDate } from '../../../../guidance/model/dates.ts';
import type { Sheet, SheetCell } from './sheet.ts';

/** What the library can read a part of a workbook as. */
type FileContent = Stream | Buffer | Blob;

/** Day 0 of a workbook's dates, by which 1 March 1900 is day 61, as Excel counts. */
const DAY_ZERO = dayNumberOf('1899-12-30');

/** Excel refuses more in one cell. */
const LONGEST_CELL = 32_767;

/**
 * Writes a sheet as a workbook: the heads stay in view and can be filtered by, dates are dates. No
 * cell is a formula, whatever it begins with.
 */
export async function writeXlsx({ columns, rows }: Sheet): Promise<Uint8Array> {
  const heads = columns.map(({ head }) => ({
    value: head,
    type: String,
    fontWeight: 'bold' as const,
    wrap: true,
    alignVertical: 'top' as const,
  }));
  const data: SheetData = [heads, ...rows.map((cells) => cells.map(cellOf))];
  const file = writeExcelFile(
    data,
    {
      sheet: 'Children',
      columns: columns.map(({ characters }) => ({ width: characters })),
      stickyRowsCount: 1,
      stickyColumnsCount: 2,
      orientation: 'landscape',
    },
    { features: [filteredBy(columns.length, data.length)] },
  );
  return new Uint8Array(await file.toBuffer());
}

function cellOf(cell: SheetCell) {
  if (cell === null) return null;
  if ('number' in cell) return { value: cell.number, type: Number };
  if ('date' in cell) {
    return {
      value: serialOf(cell.date),
      type: Number,
      format: 'd mmm yyyy',
      align: 'left' as const,
    };
  }
  return {
    value: cell.text.slice(0, LONGEST_CELL),
    type: String,
    wrap: true,
    alignVertical: 'top' as const,
  };
}

function serialOf(date: CivilDate): number {
  return dayNumberOf(date) - DAY_ZERO;
}

/** The arrows in the heads, by which a reader filters. */
function filteredBy(columnCount: number, rowCount: number): Feature<FileContent> {
  const range = `${getCellAddress(0, 0)}:${getCellAddress(rowCount - 1, columnCount - 1)}`;
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml) =>
            insertElementMarkupAccordingToOrderOfSiblings(
              xml,
              `<autoFilter ref="${range}"/>`,
              getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [],
              'worksheet',
            ),
        },
      },
    },
  };
}
