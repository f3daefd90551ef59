import { describe, expect, it } from 'vitest';
import { heading, warning } from '../../../guidance/documents/blocks.ts';
import { sheetsOf } from '../../../renderer/features/documents/document-sheets.ts';

describe('the sheets of a preview', () => {
  it('begin where the document begins a page or turns the paper', () => {
    const sheets = sheetsOf([
      heading(1, 'one', 'One'),
      { type: 'pageBreak' },
      heading(1, 'two', 'Two'),
      { type: 'landscapeStart' },
      heading(1, 'wide', 'Wide'),
      { type: 'pageBreak' },
      warning('Still wide'),
      { type: 'landscapeEnd' },
      heading(1, 'last', 'Last'),
    ]);
    expect(
      sheets.map((sheet) => [
        sheet.isLandscape,
        sheet.blocks.map((block) => ('text' in block ? block.text : '')),
      ]),
    ).toEqual([
      [false, ['One']],
      [false, ['Two']],
      [true, ['Wide']],
      [true, ['Still wide']],
      [false, ['Last']],
    ]);
  });

  it('leave out empty paper', () => {
    expect(sheetsOf([{ type: 'pageBreak' }, { type: 'landscapeStart' }])).toEqual([]);
  });
});
