import type { DocumentModel } from '../../../../guidance/documents/document-model.ts';

/**
 * The bookmark of every anchor. Word allows forty characters of letters, digits and underscores, so
 * anchors get names that say what they mark; a leading underscore keeps them out of Word's list of
 * the reader's own bookmarks.
 */
export function bookmarkNames(model: DocumentModel): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  let headings = 0;
  for (const block of model.blocks) {
    if (block.type === 'heading') names.set(block.id, `_heading_${(headings += 1)}`);
    if (block.type === 'numbered') names.set(block.id, `_paragraph_${block.number}`);
    if (block.type === 'picture') names.set(block.id, `_figure_${block.number}`);
    if (block.type !== 'table') continue;
    names.set(block.id, `_table_${block.number}`);
    block.rows.forEach((row, index) => {
      if (row.id !== null) names.set(row.id, `_table_${block.number}_row_${index + 1}`);
    });
  }
  return names;
}
