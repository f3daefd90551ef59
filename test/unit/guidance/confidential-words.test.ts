import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { practiceCase } from '../../../guidance/practice-case/practice-case.ts';
import { confidentialWordsElsewhere } from '../../../guidance/rules/confidential-words.ts';
import { holdsAnyPiece } from '../../../guidance/rules/folded-words.ts';
import { tellingPieces } from '../../../guidance/rules/telling-pieces.ts';
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

/** A piece as it may be typed again, from what is written once: the piece stays the same words. */
const rewritings: readonly ((piece: string) => string)[] = [
  (piece) => piece,
  (piece) => piece.toLowerCase(),
  (piece) => piece.toUpperCase(),
  (piece) => piece.replaceAll(' ', '\n'),
  (piece) => piece.replaceAll(' ', ' - '),
  (piece) => piece.replace(/[’']/gu, ''),
  (piece) => piece.normalize('NFD'),
  (piece) => `${piece}’s`,
];

const STREET_KINDS = [
  ['Street', 'St'],
  ['Road', 'Rd'],
  ['Avenue', 'Ave'],
  ['Close', 'Cl'],
  ['Drive', 'Dr'],
  ['Lane', 'Ln'],
  ['Crescent', 'Cres'],
  ['Gardens', 'Gdns'],
  ['Court', 'Ct'],
  ['Place', 'Pl'],
  ['Square', 'Sq'],
  ['Terrace', 'Terr'],
] as const;
const HOUSE_KINDS = [
  'House',
  'Lodge',
  'Cottage',
  'Court',
  'Farm',
  'Hall',
  'Villa',
  'Barn',
  'Grange',
];
const STEMS = [
  'Dunmore',
  'Larchmere',
  'Quillpenny',
  'Tŷ-nant',
  'Mary’s',
  'Old Ferry',
  'Great Holm',
];
const WELSH = [
  'Y Bryn',
  'Ty Du',
  'Gossamer Wharf',
  'Tallowmere Steps',
  'The Larches',
  'Llys y Coed',
];
const LEADS = [
  '',
  'c/o ',
  'care of ',
  'lives at ',
  'Now staying at ',
  'Address: ',
  'Refuge: Room 6, ',
];
const LEADS_OF_NAMES = LEADS.map((lead) => lead + 'Women’s Aid refuge, ');
const TAILS = [
  '',
  ', Harrowmere',
  ', Harrowmere, HM4 2QT',
  '\nHarrowmere\nHM4 2QT',
  '. Ring first.',
];

const casing = fc.constantFrom(
  (words: string) => words,
  (words: string) => words.toLowerCase(),
  (words: string) => words.toUpperCase(),
);
const around = {
  lead: fc.constantFrom(...LEADS, ...LEADS_OF_NAMES),
  tail: fc.constantFrom(...TAILS),
  held: casing,
  rewrite: fc.constantFrom(...rewritings),
};

function isFound(held: string, printed: string): boolean {
  const builder = new CaseFileBuilder();
  builder.add('person', { name: 'Aunt Petra', confidentialDetails: held });
  builder.add('professional', { name: 'Odette Farrow' });
  builder.add('view', { exactWords: `She told me that she is at ${printed} most days.` });
  return confidentialWordsElsewhere(builder.build()).length === 1;
}

describe('an address typed again in another way', () => {
  it('is found by its street, whole or shortened, with its number and without', () => {
    fc.assert(
      fc.property(
        fc.record({
          ...around,
          stem: fc.constantFrom(...STEMS),
          number: fc.constantFrom('12 ', '4a ', ''),
          heldNumber: fc.constantFrom('12 ', '4a '),
          kind: fc.constantFrom(...STREET_KINDS),
          heldAs: fc.nat(1),
          printedAs: fc.nat(1),
        }),
        (one) => {
          const held = `${one.lead}${one.heldNumber}${one.stem} ${one.kind[one.heldAs] ?? ''}${one.tail}`;
          const printed = `${one.number}${one.stem} ${one.kind[one.printedAs] ?? ''}`;
          return isFound(one.held(held), one.rewrite(printed));
        },
      ),
      { numRuns: 2000, seed: 7 },
    );
  });

  it('is found by the name of its house', () => {
    fc.assert(
      fc.property(
        fc.record({
          ...around,
          stem: fc.constantFrom(...STEMS),
          kind: fc.constantFrom(...HOUSE_KINDS),
          street: fc.constantFrom('', ', 41 Quill Row', '\n3 High St'),
        }),
        ({ lead, stem, kind, street, tail, held, rewrite }) =>
          isFound(held(`${lead}${stem} ${kind}${street}${tail}`), rewrite(`${stem} ${kind}`)),
      ),
      { numRuns: 2000, seed: 7 },
    );
  });

  it('is found by a name that says of itself nothing of a street or house', () => {
    fc.assert(
      fc.property(
        fc.record({
          ...around,
          name: fc.constantFrom(...WELSH),
          number: fc.constantFrom('', '9 '),
        }),
        ({ lead, name, number, tail, held, rewrite }) =>
          isFound(held(`${lead}${number}${name}${tail}`), rewrite(name)),
      ),
      { numRuns: 2000, seed: 7 },
    );
  });

  it.each([
    ['c/o Women’s Aid refuge, Dunmore House', 'She is at Dunmore House'],
    ['14 larchmere grove, harrowmere', 'lives in Larchmere Grove'],
    ['12 High St', '12 High Street'],
    ['12 High Street, Harrowmere', 'a flat at 12 high st.'],
    ['Y Bryn, Capel Isaf', 'at Y Bryn'],
    ['Petra Lowe, Y Bryn', 'at Y Bryn'],
    ['Email: petra@example.org or ring', 'write to petra@example.org'],
    ['Harrowmere HM4 2QT', 'near HM4 2QT'],
  ])('is found: %s', (held, printed) => {
    expect(isFound(held, printed)).toBe(true);
  });
});

describe('ordinary words', () => {
  it.each([
    ['care of\n14 Larch Close', 'She is in the care of the authority.'],
    ['her mother’s house, 14 Larch Close', 'She sleeps at her mother’s house.'],
    ['Her Mother’s House', 'in her mother’s garden'],
    ['14 Larch Close, Milton Keynes', 'The Family Court at Milton Keynes'],
    ['14 Larch Close, Milton Keynes, MK9 2QT', 'The Family Court at Milton Keynes'],
    ['Aunt Petra\n14 Larch Close', 'Aunt Petra was asked.'],
    ['Odette Farrow\n14 Larch Close', 'Odette Farrow, her advocate, was there.'],
    ['Women’s Aid refuge, Dunmore House', 'a Women’s Aid refuge'],
    ['Withheld from Mr Vosper, who came to the house', 'Mr Vosper came to the house'],
    ['foster home, telephone by day, usual way', 'in the usual way to the foster home'],
    ['Ring after school, not known to either parent', 'not known; after school'],
    ['Not to be given to anyone, ask the solicitor', 'given to anyone; the solicitor'],
    ['Y Bryn', 'they brynx; by brynmawr'],
  ])('stop no export: %s', (held, printed) => {
    expect(isFound(held, printed)).toBe(false);
  });

  it('stop no export of the practice case, and no address in it is missed', () => {
    const people = [
      practiceCase.child,
      ...practiceCase.people.map(({ fields }) => fields),
      ...practiceCase.professionals,
    ];
    const held = people.flatMap((one) =>
      'confidentialDetails' in one ? [one.confidentialDetails ?? ''] : [],
    );
    const names = practiceCase.people.map(({ fields }) => fields.name ?? '');
    const pieces = held.flatMap((words) => tellingPieces(words, names));
    expect(pieces).toEqual(
      expect.arrayContaining(['larkfoldhouse', 'tallowmeresteps', 'gossamerwharf']),
    );
    const printed = wordsIn(practiceCase).filter((words) => !held.includes(words));
    expect(printed.length).toBeGreaterThan(500);
    expect(printed.filter((words) => holdsAnyPiece([words], pieces))).toEqual([]);
  });
});

function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}
