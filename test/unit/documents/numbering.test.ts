import { describe, expect, it } from 'vitest';
import {
  bold,
  cell,
  heading,
  list,
  numbered,
  paragraph,
  referencesTo,
  referenceTo,
  table,
  text,
} from '../../../guidance/documents/blocks.ts';
import { numberBlocks } from '../../../guidance/documents/numbering.ts';
import { blockTexts } from '../../../guidance/documents/plain-text.ts';

const someTable = (id: string, rowId: string | null = null) =>
  table({
    id,
    caption: 'A table',
    columns: [{ heading: 'One', width: 100 }],
    hasRowHeadings: false,
    rows: [{ id: rowId, cells: [[[referenceTo('second')]]] }],
  });

describe('the numbers of a document', () => {
  it('run through paragraphs in order, whatever stands between them', () => {
    const blocks = numberBlocks([
      numbered('first', [text('One')]),
      heading(1, 'part', 'A part'),
      paragraph([text('Not numbered')]),
      numbered('second', [text('Two')]),
    ]);
    const numbers = blocks.flatMap((block) => (block.type === 'numbered' ? [block.number] : []));
    expect(numbers).toEqual([1, 2]);
  });

  it('reach references before and after the paragraph they name', () => {
    const blocks = numberBlocks([
      numbered('first', [text('See '), ...referencesTo(['second', 'third', 'first'])]),
      numbered('second', [referenceTo('first')]),
      numbered('third', [text('Three')]),
    ]);
    expect(blocks.flatMap((block) => blockTexts(block))).toEqual([
      'See paragraphs 2, 3 and 1',
      '1',
      'Three',
    ]);
  });

  it('reach references in tables, in lists and in labels with values', () => {
    const blocks = numberBlocks([
      numbered('first', [bold('One')]),
      numbered('second', [text('Two')]),
      someTable('table'),
      list([[referenceTo('second')]]),
      {
        type: 'facts',
        id: 'facts',
        caption: 'Facts',
        rows: [{ label: 'See', value: [[referenceTo('second')]] }],
      },
    ]);
    expect(blocks.flatMap((block) => blockTexts(block))).toEqual([
      'One',
      'Two',
      'A table',
      'One',
      '2',
      '2',
      'Facts',
      'See',
      '2',
    ]);
  });

  it('count tables by themselves', () => {
    const blocks = numberBlocks([
      numbered('second', [text('One')]),
      someTable('a'),
      someTable('b'),
    ]);
    const numbers = blocks.flatMap((block) => (block.type === 'table' ? [block.number] : []));
    expect(numbers).toEqual([1, 2]);
  });

  it('are refused for a reference that leads nowhere', () => {
    expect(() => numberBlocks([numbered('first', [referenceTo('gone')])])).toThrow(/gone/);
  });

  it('are refused when two things have one name, rows of tables included', () => {
    const twice = [numbered('second', cell('One')[0] ?? []), someTable('table', 'second')];
    expect(() => numberBlocks(twice)).toThrow(/second/);
  });
});
