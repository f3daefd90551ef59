import { describe, expect, it } from 'vitest';
import { confidentialPieces } from '../../../electron/core/exports/leak-scan.ts';
import { holdsAnyPiece } from '../../../guidance/rules/folded-words.ts';
import { CaseFileBuilder } from '../../support/case-file-builder.ts';

const builder = new CaseFileBuilder();
builder.add('child', { confidentialDetails: 'Flat 3, 14 Larchmere Grove, Harrowgate\nHG9 7QX' });
builder.add('person', { name: 'Kezia Whitlock', confidentialDetails: 'Tel +44 (0)7700 900417' });
const pieces = confidentialPieces(builder.build());

describe('the scan for confidential words', () => {
  it.each([
    ['the address', 'She lives at 14 Larchmere Grove.'],
    ['the address in capitals over two lines', '14 LARCHMERE\nGROVE'],
    ['the street without its number', 'They walked home to Larchmere Grove'],
    ['the postcode without its space', 'near HG97QX'],
    ['the postcode in full-width letters', 'ＨＧ９ ７ＱＸ'],
    ['the telephone number as dialled here', 'ring 07700 900417'],
    ['the telephone number with other spaces', '0770-090-0417'],
    ['words that stand letter by letter', 'H G 9 7 Q X'],
  ])('finds %s', (_what, words) => {
    expect(holdsAnyPiece(['Nothing here', words], pieces)).toBe(true);
  });

  it.each([
    ['the town alone', 'Family Court sitting at Harrowgate'],
    ['a name', 'Kezia Whitlock'],
    ['letters that only run together across words', 'rethg9 7qxen'],
    ['other numbers', '07700 900418 on 14 March'],
  ])('leaves alone %s', (_what, words) => {
    expect(holdsAnyPiece([words], pieces)).toBe(false);
  });

  it('finds nothing where nothing is held back', () => {
    expect(confidentialPieces(new CaseFileBuilder().build())).toEqual([]);
    expect(holdsAnyPiece(['anything'], [])).toBe(false);
  });
});
