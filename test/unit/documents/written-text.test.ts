import { describe, expect, it } from 'vitest';
import { text } from '../../../guidance/documents/blocks.ts';
import type { Block } from '../../../guidance/documents/document-model.ts';
import { blockTexts, printable } from '../../../guidance/documents/plain-text.ts';
import {
  askedParagraphs,
  oneLine,
  oneNumber,
  writtenCell,
  writtenParagraphs,
} from '../../../guidance/documents/written-text.ts';

const findSource = (registerNumber: string) => (registerNumber === 'E3' ? 'source-three' : null);

function shapeOf(blocks: readonly Block[]): readonly string[] {
  return blocks.map((block) => `${block.type}: ${blockTexts(block).join(' | ')}`);
}

describe('what the worker wrote', () => {
  it('is numbered paragraph by paragraph, with a label before the first', () => {
    expect(shapeOf(writtenParagraphs('x', 'One.\n\nTwo.', findSource, 'Likelihood'))).toEqual([
      'numbered: Likelihood: One.',
      'numbered: Two.',
    ]);
  });

  it('keeps its lists under the paragraph before them', () => {
    expect(shapeOf(writtenParagraphs('x', 'Help:\n- a visit\n- a call', findSource))).toEqual([
      'numbered: Help:',
      'list: a visit | a call',
    ]);
  });

  it('has every item of a list with nothing before it numbered, so that it can be cited', () => {
    expect(shapeOf(writtenParagraphs('x', '- a visit\n- a call', findSource))).toEqual([
      'numbered: a visit',
      'numbered: a call',
    ]);
  });

  it('keeps line breaks inside a paragraph', () => {
    expect(shapeOf(writtenParagraphs('x', 'One\nTwo', findSource))).toEqual(['numbered: One\nTwo']);
  });

  it('gives nothing for spaces alone, and says so only where it is asked for', () => {
    expect(writtenParagraphs('x', ' \n ', findSource)).toEqual([]);
    expect(shapeOf(askedParagraphs('x', ' \n ', findSource, 'Why'))).toEqual([
      'numbered: Why: Not recorded.',
    ]);
  });

  it('links a citation to the register, and leaves one of nothing without a link', () => {
    const [block] = writtenParagraphs('x', 'Seen [E3, p C4] and [E9].', findSource);
    expect(block).toMatchObject({
      inlines: [
        { text: 'Seen ' },
        { type: 'citation', text: '[E3, p C4]', to: 'source-three' },
        { text: ' and ' },
        { type: 'citation', text: '[E9]', to: null },
        { text: '.' },
      ],
    });
  });

  it('has one number for a factor, however long its detail', () => {
    const blocks = oneNumber('f', [text('For: it.')], 'Detail.\n\nMore.\n- item', findSource, [
      text('[E3]'),
    ]);
    expect(shapeOf(blocks)).toEqual([
      'numbered: For: it. Detail.',
      'paragraph: More.',
      'list: item',
      'paragraph: [E3]',
    ]);
  });

  it('has its sources on the same line when the detail is short or not there', () => {
    expect(shapeOf(oneNumber('f', [text('For: it.')], '', findSource, [text('[E3]')]))).toEqual([
      'numbered: For: it. [E3]',
    ]);
    expect(
      shapeOf(oneNumber('f', [text('For: it.')], 'Detail.', findSource, [text('[E3]')])),
    ).toEqual(['numbered: For: it. Detail. [E3]']);
  });

  it('fits into a table cell as paragraphs, and onto one line', () => {
    const cell = writtenCell('One.\n- two\n- three', findSource);
    expect(cell).toHaveLength(3);
    expect(oneLine('One.\n\nTwo [E3].', findSource)).toHaveLength(5);
  });
});

describe('printable words', () => {
  it('lose the control characters that no format can carry, and nothing else', () => {
    expect(printable('a\u0000b\u0008c\u001bd\tе\nf\u0085g\ufffe')).toBe('abcd е\nfg');
  });

  it('mark half of a broken character instead of failing on it', () => {
    expect(printable('a\ud83d!')).toBe('a\ufffd!');
  });

  it('keep emoji, accents and right-to-left words', () => {
    const words = '👩‍👧 Zoë Đặng שלום مرحبا';
    expect(printable(words)).toBe(words);
  });
});
