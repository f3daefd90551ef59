import { expect, it } from 'vitest';
import {
  citation,
  citationsOfNothing,
  citedNumbers,
  unclearCitations,
} from '../../../guidance/rules/citations.ts';

it('lists each source cited once, in the order first written', () => {
  expect(citedNumbers('First [E7, p 2], then [E3].\n\n- again [E7] and **[E12]**')).toEqual([
    'E7',
    'E3',
    'E12',
  ]);
});

it('finds citations of sources that are not in the register', () => {
  expect(citationsOfNothing('[E1] [E9, p C4] [E9b]', new Set(['E1', 'E9b']))).toEqual([
    '[E9, p C4]',
  ]);
});

it('finds what looks meant as a citation and is not one', () => {
  expect(unclearCitations('[E1] [e2] [E 3] [E4, E5] [E6; E7] [Emma] [12]')).toEqual([
    '[e2]',
    '[E 3]',
    '[E4, E5]',
    '[E6; E7]',
  ]);
});

it('writes a citation that it reads back', () => {
  expect(citation('E4', null)).toBe('[E4]');
  expect(citation('E4', ' ')).toBe('[E4]');
  expect(citedNumbers(citation('E4', 'p C45'))).toEqual(['E4']);
});
