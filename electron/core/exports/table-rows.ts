import type { Inline } from '../../../guidance/documents/document-model.ts';
import { plainText } from '../../../guidance/documents/plain-text.ts';

/**
 * About half a page of a single column in characters. A row whose fullest cell would fill more than
 * this may break across pages: kept whole it would leave half a page empty, or not fit at all.
 */
const HALF_A_PAGE = 1_800;

/** Whether a row of a table stays on one page. Cells get narrower as there are more of them. */
export function isKeptWhole(cells: readonly (readonly (readonly Inline[])[])[]): boolean {
  const fullest = Math.max(
    ...cells.map((cell) => cell.reduce((sum, inlines) => sum + plainText(inlines).length, 0)),
  );
  return fullest * cells.length <= HALF_A_PAGE;
}
