import ranges from '@fontsource/arimo/unicode.json';
import { expect, it } from 'vitest';
import { charactersOutsideFont } from '../../../guidance/rules/characters-outside-font.ts';

const arimo = Object.values(ranges);

it('names each character that the font of the PDF does not hold, once', () => {
  expect(charactersOutsideFont('Happy 🙂, 👩‍👧 and 🙂; 家', arimo)).toEqual(['🙂', '👩‍👧', '家']);
});

it('names none of the writing that the font holds', () => {
  expect(charactersOutsideFont('Zoë Łucja Αθηνά Тарас שלום “£5” – €\n', arimo)).toEqual([]);
});
