import { expect, it } from 'vitest';
import { countWords, spellableWords } from '../../../guidance/rules/words.ts';

it.each([
  ['', 0],
  ['  \n ', 0],
  ['One two.', 2],
  ['- nights\n- school', 2],
  ['mother’s co-parent', 2],
  ['– … !', 0],
  ['in 2026 [E3]', 3],
])('counts the words of %j', (text, count) => {
  expect(countWords(text)).toBe(count);
});

it('gives the words to be spelled once each, without numbers and citations', () => {
  expect(
    spellableWords(
      'The mother’s co-parent (E. Hall) saw **Ada**: s.31, C45, [E12, p C45], the a_b',
    ),
  ).toEqual(['The', 'mother’s', 'co', 'parent', 'Hall', 'saw', 'Ada', 'the']);
});
