import type { Scene } from '../genogram/scene.ts';
import type { Block, DocumentModel, Inline } from './document-model.ts';
import { contentsOf } from './contents.ts';
import { plainText } from './plain-text.ts';

/*
 * Reckons the length of a document without laying it out, for the counter that is shown while
 * writing. In lines of body text: Arial at 12 points, one and a half lines, on A4. Calibrated on
 * printed documents; it says "about".
 */
const LINES_A_PAGE = 37.5;
/** Characters in a full line of body text, and across a table as wide. */
const LINE = 84;
const TABLE_LINE = 88;
/** A turned page has fewer and longer lines. */
const TURNED_LINES = 24;
const TURNED_LINE = 130;
/** The width of the text in points, upright and turned, and the height of a line. */
const WIDTH = 482;
const TURNED_WIDTH = 728;
const LINE_POINTS = 18;
/** A line in a table or the contents is set closer than one of the body. */
const CLOSE = 0.78;

/** The anchor of the heading with which an annex begins. It begins a page and is the last part. */
export const ANNEX = 'annex';

/** About how many of a document's pages are its annex, which may be exhibited by itself. */
export function estimateAnnexPages(model: DocumentModel): number {
  const start = model.blocks.findIndex((block) => block.type === 'heading' && block.id === ANNEX);
  return start === -1 ? 0 : estimatePages({ ...model, blocks: model.blocks.slice(start) });
}

/** About how many pages a document has when printed. */
export function estimatePages(model: DocumentModel): number {
  let pages = 0;
  let lines = 2;
  let isTurned = false;
  const endPage = (): void => {
    if (lines > 0) pages += Math.ceil(lines / (isTurned ? TURNED_LINES : LINES_A_PAGE));
    lines = 0;
  };
  for (const block of model.blocks) {
    if (block.type === 'pageBreak') endPage();
    else if (block.type === 'landscapeStart' || block.type === 'landscapeEnd') {
      endPage();
      isTurned = block.type === 'landscapeStart';
    } else if (block.type === 'contents') lines += 2 + contentsOf(model).length * CLOSE;
    else lines += blockLines(block, isTurned);
  }
  endPage();
  return pages;
}

function blockLines(block: Block, isTurned: boolean): number {
  switch (block.type) {
    case 'heading':
      return block.level <= 2 ? 1.8 : 1.5;
    case 'numbered':
      return wrapped(block.inlines, LINE - 7) + 0.5;
    case 'paragraph':
      return wrapped(block.inlines, block.isContinued ? LINE - 7 : LINE) + 0.5;
    case 'list':
      return block.items.reduce((sum, item) => sum + wrapped(item, LINE - 11) + 0.1, 0.5);
    case 'table': {
      const line = isTurned ? TURNED_LINE : TABLE_LINE;
      const widths = block.columns.map((column) => (line * column.width) / 100);
      const rows = block.rows.map((row) => rowLines(row.cells, widths));
      return 3.6 + rows.reduce((sum, lines) => sum + lines, 0);
    }
    case 'facts':
      return block.rows.reduce((sum, row) => sum + rowLines([row.value], [TABLE_LINE * 0.68]), 2);
    case 'picture':
      return pictureLines(block.scene, isTurned);
    case 'signature':
      return 2 + block.rows.length * 2;
    case 'warning':
      return 2;
    default:
      return 0;
  }
}

/** A picture is as wide as the page at most, and as high as it then is. */
function pictureLines({ width, height }: Scene, isTurned: boolean): number {
  const [most, lines] = isTurned ? [TURNED_WIDTH, TURNED_LINES - 3] : [WIDTH, LINES_A_PAGE - 3];
  return Math.min(lines, (height * Math.min(1, most / width)) / LINE_POINTS) + 1.5;
}

function rowLines(
  cells: readonly (readonly (readonly Inline[])[])[],
  widths: readonly number[],
): number {
  const heights = cells.map((cell, index) =>
    cell.reduce(
      (sum, inlines) => sum + wrapped(inlines, Math.max(4, (widths[index] ?? 10) - 3)),
      0,
    ),
  );
  return Math.max(1, ...heights) * CLOSE + 0.35;
}

/** Words break before the end of a line, the more so the narrower it is. */
function wrapped(inlines: readonly Inline[], characters: number): number {
  const lines = plainText(inlines).split('\n');
  const usable = characters > 40 ? characters * 0.97 : characters * 0.86;
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / usable)), 0);
}
