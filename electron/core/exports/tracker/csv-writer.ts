import type { Sheet, SheetCell } from './sheet.ts';

/** Says that the file is UTF-8, without which Excel reads the letters beyond ASCII wrongly. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/u;

/**
 * Writes a sheet as CSV (RFC 4180): every cell of words in quotes, lines ended by CR and LF. Words
 * that a spreadsheet would take for a formula have an apostrophe before them, which it hides.
 */
export function writeCsv({ columns, rows }: Sheet): Uint8Array {
  const lines = [columns.map(({ head }) => ({ text: head })), ...rows];
  const text = lines.map((cells) => `${cells.map(cellText).join(',')}\r\n`).join('');
  return new TextEncoder().encode(BYTE_ORDER_MARK + text);
}

function cellText(cell: SheetCell): string {
  if (cell === null) return '';
  if ('number' in cell) return String(cell.number);
  if ('date' in cell) return cell.date;
  const text = FORMULA.test(cell.text) ? `'${cell.text}` : cell.text;
  return `"${text.replaceAll('"', '""')}"`;
}
