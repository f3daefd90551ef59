import { formatAge } from '../model/dates.ts';
import { printable } from '../documents/plain-text.ts';
import type { Relative } from './family.ts';
import { rounded, type Point, type Shape } from './scene.ts';
import { inLines, wordsWidth } from './text-size.ts';

/** Half the width of the symbol of a person, in points. */
export const HALF = 18;
/** From the middle of a symbol to the top of the largest: the double outline of a diamond. */
export const HEAD_ROOM = 26;
/** Of a pregnancy that ended: smaller, by convention. */
const SMALL_HALF = 10;
export const TEXT_SIZE = 12;
export const LINE_HEIGHT = 14;
const STROKE = 1.6;
const LABEL_WIDTH = 84;
const LABEL_LINES = 5;
/** Between the symbol and the first base line of its label. */
const TO_LABEL = 15;

/** How one person is drawn, about a point that is the middle of the symbol. */
export type PersonFigure = {
  readonly shapes: readonly Shape[];
  /** The widest of the symbol and the label. */
  readonly width: number;
  /** From the middle of the symbol to the foot of the label. */
  readonly below: number;
};

/** The symbol of a person and, beneath it, who they are. */
export function personFigure(relative: Relative, today: string, isApart = false): PersonFigure {
  const name = inLines(printable(relative.name), TEXT_SIZE, LABEL_WIDTH, LABEL_LINES);
  const facts = [
    ...(isApart ? inLines(printable(relative.relationship), TEXT_SIZE, LABEL_WIDTH, 3) : []),
    ...lifeLines(relative, today),
  ].filter((line) => line !== '');
  const lines = [
    ...name.map((words) => ({ words, isBold: relative.isIndexChild })),
    ...facts.map((words) => ({ words, isBold: false })),
  ];
  const toLabel = HALF + TO_LABEL + (relative.isIndexChild ? HALF / 4 : 0);
  const texts = lines.map(({ words, isBold }, index): Shape => ({
    type: 'text',
    at: [0, toLabel + index * LINE_HEIGHT],
    text: words,
    size: TEXT_SIZE,
    isBold,
    anchor: 'middle',
  }));
  const widest = lines.map(({ words, isBold }) => wordsWidth(words, TEXT_SIZE, isBold));
  return {
    shapes: [...symbolShapes(relative, today), ...texts],
    width: rounded(Math.max(HALF * 2 + 8, ...widest) + 4),
    below: toLabel + (lines.length - 1) * LINE_HEIGHT + 4,
  };
}

/** The sign of a person alone: its shape, the cross of a death, the age inside. */
export function symbolShapes(relative: Relative, today: string, size = HALF): readonly Shape[] {
  const { lifeStatus } = relative;
  const half = lifeStatus === 'pregnancy_ended' ? (size * SMALL_HALF) / HALF : size;
  const inner = innerWords(relative, today);
  return [
    ...(relative.isIndexChild ? [outline(relative, half + size / 4)] : []),
    outline(relative, half),
    ...(lifeStatus === 'died' || lifeStatus === 'pregnancy_ended' ? cross(half) : []),
    ...(inner === ''
      ? []
      : [
          {
            type: 'text',
            at: [0, 4.2],
            text: inner,
            size: TEXT_SIZE,
            isBold: false,
            anchor: 'middle',
          } satisfies Shape,
        ]),
  ];
}

function outline(relative: Relative, half: number): Shape {
  const line = { dash: 'solid', width: STROKE, isFilled: true } as const;
  const polygon = (points: Point[]): Shape => ({ type: 'polygon', points, ...line });
  if (relative.lifeStatus === 'expected' || relative.lifeStatus === 'pregnancy_ended') {
    return polygon([
      [0, -half],
      [half, half],
      [-half, half],
    ]);
  }
  switch (relative.sex) {
    case 'male':
      return polygon([
        [-half, -half],
        [half, -half],
        [half, half],
        [-half, half],
      ]);
    case 'female':
      return { type: 'circle', centre: [0, 0], radius: half, width: STROKE, isFilled: true };
    case 'not_known': {
      const reach = half + 3;
      return polygon([
        [0, -reach],
        [reach, 0],
        [0, reach],
        [-reach, 0],
      ]);
    }
  }
}

function cross(half: number): readonly Shape[] {
  const line = { type: 'line', dash: 'solid', width: 1.2 } as const;
  return [
    {
      ...line,
      points: [
        [-half, -half],
        [half, half],
      ],
    },
    {
      ...line,
      points: [
        [-half, half],
        [half, -half],
      ],
    },
  ];
}

/** The age of somebody living, in whole years, as the convention has it; a question mark otherwise. */
function innerWords(relative: Relative, today: string): string {
  const { bornOn, lifeStatus, sex } = relative;
  if (lifeStatus === 'died' || lifeStatus === 'expected' || lifeStatus === 'pregnancy_ended') {
    return '';
  }
  if (relative.isUnknownParent) return '?';
  if (bornOn?.precision === 'day' && lifeStatus === 'living') {
    return shortAge(formatAge(bornOn.date, today));
  }
  return sex === 'not_known' ? '?' : '';
}

/** "7" for "7 years" and "4 years 2 months"; "8 m" and "6 w" for the youngest. */
function shortAge(age: string): string {
  const [, count = '', unit = ''] = /^(\d+) (\w)/.exec(age) ?? [];
  return unit === 'y' || unit === '' ? count : `${count} ${unit}`;
}

/** The years of birth and death, to the precision known; nothing is reckoned from less than days. */
function lifeLines(relative: Relative, today: string): readonly string[] {
  const { bornOn, diedOn, lifeStatus } = relative;
  const born = bornOn?.date.slice(0, 4) ?? '';
  switch (lifeStatus) {
    case 'expected':
      return [born === '' ? 'expected' : `expected ${born}`];
    case 'pregnancy_ended':
      return [diedOn === null ? 'ended' : `ended ${diedOn.date.slice(0, 4)}`];
    case 'died': {
      const died = diedOn?.date.slice(0, 4) ?? '';
      const years =
        born === '' && died === ''
          ? 'died'
          : born === ''
            ? `died ${died}`
            : `${born}–${died || '?'}`;
      const age =
        bornOn?.precision === 'day' && diedOn?.precision === 'day' && bornOn.date <= diedOn.date
          ? `aged ${formatAge(bornOn.date, diedOn.date).replace(/ years.*/, '')}`
          : '';
      return age === '' ? [years] : [years, age];
    }
    case 'living':
    case 'not_known': {
      if (born === '') return [];
      const isFuture = (bornOn?.date ?? '') > today;
      return [isFuture ? `due ${born}` : `born ${born}`];
    }
  }
}

/** The brackets around somebody adopted. */
export function bracketShapes(half: number): readonly Shape[] {
  const bracket = (side: 1 | -1): Shape => ({
    type: 'line',
    points: [
      [side * half, -half - 2],
      [side * (half + 5), -half - 2],
      [side * (half + 5), half + 2],
      [side * half, half + 2],
    ],
    dash: 'solid',
    width: STROKE,
  });
  return [bracket(-1), bracket(1)];
}
