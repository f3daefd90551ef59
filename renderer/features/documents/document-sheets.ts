import type { Block } from '../../../guidance/documents/document-model.ts';

/** A stretch of a document on paper of one orientation, as the preview shows it. */
export type Sheet = { readonly isLandscape: boolean; readonly blocks: readonly Block[] };

/**
 * Cuts a document where it begins a page or turns the paper. Where the pages within a stretch end
 * is for each format to say; the preview lets the text flow.
 */
export function sheetsOf(blocks: readonly Block[]): readonly Sheet[] {
  const sheets: { isLandscape: boolean; blocks: Block[] }[] = [{ isLandscape: false, blocks: [] }];
  for (const block of blocks) {
    const current = sheets.at(-1);
    if (block.type === 'landscapeStart') sheets.push({ isLandscape: true, blocks: [] });
    else if (block.type === 'landscapeEnd') sheets.push({ isLandscape: false, blocks: [] });
    else if (block.type === 'pageBreak') {
      sheets.push({ isLandscape: current?.isLandscape ?? false, blocks: [] });
    } else current?.blocks.push(block);
  }
  return sheets.filter((sheet) => sheet.blocks.length > 0);
}
