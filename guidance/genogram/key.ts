import type { CoupleStatus, ParentNature, Relative } from './family.ts';
import { coupleDash, coupleSigns, parentDash, questionMark } from './draw-lines.ts';
import { bracketShapes, LINE_HEIGHT, symbolShapes, TEXT_SIZE } from './person-figure.ts';
import { moved, rounded, type Shape } from './scene.ts';
import { wordsWidth } from './text-size.ts';
import type { Pairing } from './unions.ts';

/** One sign that the picture uses, drawn about the middle of a box, and what it means. */
export type KeyEntry = { readonly shapes: readonly Shape[]; readonly words: string };

/** The box of a sign in the key, in points. */
export const KEY_WIDTH = 44;
export const KEY_HEIGHT = 32;
const SIGN_HALF = 10;

const COUPLES: Readonly<Record<CoupleStatus | 'not_recorded', string>> = {
  married: 'Married or in a civil partnership',
  living_together: 'Living together',
  relationship: 'In a relationship, living apart',
  separated: 'Separated',
  divorced: 'Divorced or dissolved',
  brief: 'A brief relationship, over',
  not_recorded: 'Parents or a couple: how they stand is not recorded',
};

/** The signs that a family's picture uses, and no others. */
export function keyOf(pairing: Pairing, hasHousehold: boolean): readonly KeyEntry[] {
  const people = [...pairing.relatives.values()];
  const has = (test: (relative: Relative) => boolean) => people.some(test);
  const isShaped = ({ lifeStatus }: Relative) =>
    lifeStatus !== 'expected' && lifeStatus !== 'pregnancy_ended';
  const sign = (changes: Partial<Relative>) =>
    symbolShapes({ ...NOBODY, ...changes }, '', SIGN_HALF);
  const statuses = new Set(
    pairing.unions.flatMap(({ other, couple }) =>
      other === null ? [] : [couple?.status ?? ('not_recorded' as const)],
    ),
  );
  const natures = new Set<ParentNature | 'not_recorded'>([
    ...pairing.unions.flatMap((union) => union.children.map((child) => child.nature)),
    ...pairing.furtherTies.map((tie) => tie.nature),
  ]);
  const upright = (nature: ParentNature | 'not_recorded'): Shape => ({
    type: 'line',
    points: [
      [0, -13],
      [0, 13],
    ],
    dash: parentDash(nature),
    width: 1.4,
  });
  const entries: (readonly [boolean, readonly Shape[], string])[] = [
    [true, sign({ sex: indexSex(people), isIndexChild: true }), 'The child (double outline)'],
    [has((one) => isShaped(one) && one.sex === 'male'), sign({ sex: 'male' }), 'Male'],
    [has((one) => isShaped(one) && one.sex === 'female'), sign({ sex: 'female' }), 'Female'],
    [has((one) => isShaped(one) && one.sex === 'not_known'), sign({}), 'Sex not known'],
    [
      has((one) => one.lifeStatus === 'died'),
      sign({ sex: 'female', lifeStatus: 'died' }),
      'Has died',
    ],
    [
      has((one) => one.lifeStatus === 'expected'),
      sign({ lifeStatus: 'expected' }),
      'Expected, not yet born',
    ],
    [
      has((one) => one.lifeStatus === 'pregnancy_ended'),
      sign({ lifeStatus: 'pregnancy_ended' }),
      'A pregnancy that ended',
    ],
    ...ORDER.filter((status) => statuses.has(status)).map(
      (status) =>
        [
          true,
          [
            {
              type: 'line',
              points: [
                [-20, 0],
                [20, 0],
              ],
              dash: coupleDash(status),
              width: 1.4,
            } satisfies Shape,
            ...coupleSigns(status, [0, 0]),
          ],
          COUPLES[status],
        ] as const,
    ),
    [natures.has('birth'), [upright('birth')], 'Child by birth'],
    [
      natures.has('adoptive'),
      [upright('adoptive'), ...bracketShapes(9)],
      'Adopted child (dashed line, in brackets)',
    ],
    [natures.has('foster'), [upright('foster')], 'Foster carer and child'],
    [natures.has('guardian'), [upright('guardian')], 'Special or other guardian and child'],
    [natures.has('step'), [upright('step')], 'Step-parent and child (no brackets)'],
    [
      pairing.presumed.size > 0 || natures.has('not_recorded'),
      [questionMark(0, 4)],
      'Beside a person or a line: thought to be so, or not recorded',
    ],
    [
      hasHousehold,
      [
        {
          type: 'polygon',
          points: [
            [-15, -10],
            [15, -10],
            [15, 10],
            [-15, 10],
          ],
          dash: 'dashed',
          width: 1,
          isFilled: false,
        },
      ],
      'Live with the child (dashed outline)',
    ],
  ];
  return entries.flatMap(([isUsed, shapes, words]) => (isUsed ? [{ shapes, words }] : []));
}

const ORDER: readonly (CoupleStatus | 'not_recorded')[] = [
  'married',
  'living_together',
  'relationship',
  'separated',
  'divorced',
  'brief',
  'not_recorded',
];

const NOBODY: Relative = {
  id: '',
  isIndexChild: false,
  isUnknownParent: false,
  name: '',
  relationship: '',
  side: null,
  sex: 'not_known',
  lifeStatus: 'not_known',
  bornOn: null,
  diedOn: null,
  household: null,
};

function indexSex(people: readonly Relative[]): Relative['sex'] {
  return people.find((one) => one.isIndexChild)?.sex ?? 'not_known';
}

/** The key as part of a picture of a given width: as many columns as fit. */
export function keyShapes(
  entries: readonly KeyEntry[],
  width: number,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const widthOf = ({ words }: KeyEntry) => KEY_WIDTH + 8 + wordsWidth(words, TEXT_SIZE) + 22;
  const columns = columnsIn(entries, width, widthOf);
  const title = LINE_HEIGHT + 4;
  let x = 0;
  const shapes = columns.flatMap((column) => {
    const left = x;
    x += Math.max(...column.map(widthOf));
    return column.flatMap(({ shapes: sign, words }, index): Shape[] => {
      const y = title + index * KEY_HEIGHT + KEY_HEIGHT / 2;
      return [
        ...moved(sign, left + KEY_WIDTH / 2, y),
        {
          type: 'text',
          at: [rounded(left + KEY_WIDTH + 8), y + 4],
          text: words,
          size: TEXT_SIZE,
          isBold: false,
          anchor: 'start',
        },
      ];
    });
  });
  const heading: Shape = {
    type: 'text',
    at: [0, TEXT_SIZE],
    text: 'Key',
    size: TEXT_SIZE,
    isBold: true,
    anchor: 'start',
  };
  const rows = Math.max(...columns.map((column) => column.length));
  return { shapes: [heading, ...shapes], height: title + rows * KEY_HEIGHT };
}

/** The entries in the fewest rows whose columns fit a width. */
function columnsIn(
  entries: readonly KeyEntry[],
  width: number,
  widthOf: (entry: KeyEntry) => number,
): readonly (readonly KeyEntry[])[] {
  for (let rows = 1; ; rows += 1) {
    const columns = Array.from({ length: Math.ceil(entries.length / rows) }, (_, index) =>
      entries.slice(index * rows, (index + 1) * rows),
    );
    const whole = columns.reduce((sum, column) => sum + Math.max(...column.map(widthOf)), 0);
    if (whole <= width || rows >= entries.length) return columns;
  }
}
