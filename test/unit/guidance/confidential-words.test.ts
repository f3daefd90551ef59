import { describe, expect, it } from 'vitest';
import {
  confidentialWordsElsewhere,
  tellingPieces,
} from '../../../guidance/rules/confidential-words.ts';
import { CaseFileBuilder } from '../../support/case-file-builder.ts';

const ADDRESS = '14 Larch Close, Harrowmere, HM4 2QT\n07700 900123';

function caseFileWith(found: string) {
  const builder = new CaseFileBuilder();
  builder.add('child', {});
  const held = builder.add('person', { name: 'Aunt Petra', confidentialDetails: ADDRESS });
  const printed = builder.add('view', { exactWords: found });
  return { caseFile: builder.build(), held, printed };
}

describe('confidential words typed elsewhere', () => {
  it('names the field that holds them and the field to mend, and not the words', () => {
    const { caseFile, held, printed } = caseFileWith('She showed me round 14 Larch Close.');
    expect(confidentialWordsElsewhere(caseFile)).toEqual([
      {
        heldIn: { kind: 'person', entityId: held, field: 'confidentialDetails' },
        alsoIn: { kind: 'view', entityId: printed, field: 'exactWords' },
      },
    ]);
  });

  it.each([
    ['a postcode without its space', 'Lives at HM42QT now'],
    ['a postcode in small letters', 'somewhere in hm4 2qt'],
    ['a telephone number spaced otherwise', 'Ring 0770 0900 123 first'],
    ['the street over two lines', '14 Larch\nClose'],
    ['the street without its number', 'a flat in Larch Close'],
    ['a telephone number with its country', 'Ring +44 7700 900123'],
  ])('finds %s', (_what, words) => {
    expect(confidentialWordsElsewhere(caseFileWith(words).caseFile)).toHaveLength(1);
  });

  it('leaves the town alone, which is in every document', () => {
    expect(confidentialWordsElsewhere(caseFileWith('Harrowmere Family Court').caseFile)).toEqual(
      [],
    );
  });

  it('finds nothing when nothing confidential is held', () => {
    const builder = new CaseFileBuilder();
    builder.add('view', { exactWords: ADDRESS });
    expect(confidentialWordsElsewhere(builder.build())).toEqual([]);
  });

  it('takes no piece that is too short to be telling', () => {
    expect(tellingPieces('Flat 2')).toEqual(['flat2']);
    expect(tellingPieces('2A, Yes')).not.toContain('2a');
  });
});
