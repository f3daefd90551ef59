import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLine, parseMarkup, shownText } from '../../../guidance/rules/markup.ts';

const plain = (text: string) => ({ type: 'text', text, isBold: false, isItalic: false });
const bold = (text: string) => ({ ...plain(text), isBold: true });
const italic = (text: string) => ({ ...plain(text), isItalic: true });

describe('paragraphs and lists', () => {
  it('begins a paragraph at a blank line and keeps single line ends', () => {
    expect(parseMarkup('One\ntwo\n\n \nThree')).toEqual([
      { type: 'paragraph', inlines: [plain('One\ntwo')] },
      { type: 'paragraph', inlines: [plain('Three')] },
    ]);
  });

  it('makes a list of lines that begin with a dash and a space', () => {
    expect(parseMarkup('Support:\n- nights\n- school\nThen this.')).toEqual([
      { type: 'paragraph', inlines: [plain('Support:')] },
      { type: 'list', items: [[plain('nights')], [plain('school')]] },
      { type: 'paragraph', inlines: [plain('Then this.')] },
    ]);
  });

  it.each(['-nights', ' - nights', '– nights', '1. nights', '# nights', '> nights', '- '])(
    'leaves %j as typed',
    (line) => {
      expect(parseMarkup(line)).toEqual([{ type: 'paragraph', inlines: [plain(line)] }]);
    },
  );

  it('gives nothing for nothing', () => {
    expect(parseMarkup('')).toEqual([]);
    expect(parseMarkup(' \n\n ')).toEqual([]);
  });
});

describe('bold and italic', () => {
  it.each([
    ['**now**', [bold('now')]],
    ['_now_', [italic('now')]],
    [
      'He is **here**, not _there_.',
      [plain('He is '), bold('here'), plain(', not '), italic('there'), plain('.')],
    ],
    ['(**a b** c)', [plain('('), bold('a b'), plain(' c)')]],
    ['**a _b_ c**', [bold('a '), { ...bold('b'), isItalic: true }, bold(' c')]],
    ['“_never_”', [plain('“'), italic('never'), plain('”')]],
    ['_a_b_', [italic('a_b')]],
  ])('reads %j', (line, inlines) => {
    expect(parseLine(line)).toEqual(inlines);
  });

  it.each([
    'mat_gran_visit',
    'a_b@c_d',
    '2**3**4',
    'x**y** z',
    '** spaced **',
    '_ spaced _',
    '**open',
    'open_',
    '*one star*',
    '****',
    '__',
    '_',
    'e.g. _',
    '<b>no</b>',
    '[link](https://example.org)',
    '`code`',
  ])('leaves %j as typed', (line) => {
    expect(parseLine(line)).toEqual([plain(line)]);
  });
});

describe('citations', () => {
  it('reads a number of the register, with a place in it', () => {
    expect(parseLine('He said so [E12, p C45] [E3b].')).toEqual([
      plain('He said so '),
      { type: 'citation', text: '[E12, p C45]', registerNumber: 'E12', pinpoint: 'p C45' },
      plain(' '),
      { type: 'citation', text: '[E3b]', registerNumber: 'E3b', pinpoint: null },
      plain('.'),
    ]);
  });

  it('reads a citation within bold words', () => {
    expect(parseLine('**Seen [E1]**')).toEqual([
      bold('Seen '),
      { type: 'citation', text: '[E1]', registerNumber: 'E1', pinpoint: null },
    ]);
  });

  it.each([
    '[e12]',
    '[E0]',
    '[E 12]',
    '[E12',
    'E12]',
    '[E3, E7]',
    '[E3; E7]',
    '[E3,]',
    '[12]',
    '[]',
  ])('leaves %j as typed', (line) => {
    expect(parseLine(line)).toEqual([plain(line)]);
  });
});

/** Text with more marks in it than anybody types. */
const marked = fc
  .array(
    fc.constantFrom(
      'a',
      'b é',
      ' ',
      '\n',
      '\n\n',
      '- ',
      '**',
      '_',
      '*',
      '[E1]',
      '[E2, p 3]',
      '[',
      ']',
      ',',
      '.',
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

const withoutMarks = (text: string): string => text.replace(/[\s*_-]/gu, '');

it('loses nothing that was typed but marks and blank space', () => {
  fc.assert(
    fc.property(fc.oneof(marked, fc.string(), fc.string({ unit: 'binary' })), (typed) => {
      const shown = parseMarkup(typed)
        .flatMap((block) => (block.type === 'paragraph' ? [block.inlines] : block.items))
        .map(shownText)
        .join('');
      expect(withoutMarks(shown)).toBe(withoutMarks(typed));
    }),
  );
});

it('shows everything in its order, whatever the marks mean', () => {
  fc.assert(
    fc.property(marked, (typed) => {
      for (const line of typed.split('\n')) {
        const shown = shownText(parseLine(line));
        let at = 0;
        let left = '';
        for (const character of line) {
          if (shown[at] === character) at += 1;
          else left += character;
        }
        expect(left).toMatch(/^[*_]*$/);
        expect(at).toBe(shown.length);
      }
    }),
  );
});

it('reads a very long line of marks without delay', () => {
  const line = '**a _b [E1] '.repeat(5_000);
  const started = performance.now();
  parseMarkup(line);
  expect(performance.now() - started).toBeLessThan(2_000);
});
