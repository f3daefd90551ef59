import {
  HEAD_ROOM,
  LINE_HEIGHT,
  TEXT_SIZE,
  HALF,
  bracketShapes,
  personFigure,
  type PersonFigure,
} from './person-figure.ts';
import { routeShapes, type Heights, questionMark } from './draw-lines.ts';
import type { Relative, RelativeId } from './family.ts';
import { generationsOf } from './generations.ts';
import { householdShapes } from './household.ts';
import { sideTitle } from './kinship-words.ts';
import { orderRows } from './ordering.ts';
import type { Box } from './outline.ts';
import { positionsOf } from './positions.ts';
import { routesOf, runsOf } from './routes.ts';
import { moved, rounded, type Shape } from './scene.ts';
import { wordsWidth } from './text-size.ts';
import { layTracks } from './tracks.ts';
import type { Pairing } from './unions.ts';

/** Somebody in the picture: where, and with what shapes. */
export type PlacedRelative = {
  readonly relative: Relative;
  /** The row, counted from the top; those with no tie stand in rows after the last generation. */
  readonly row: number;
  readonly box: Box;
  readonly shapes: readonly Shape[];
};

export type Drawing = {
  readonly width: number;
  readonly height: number;
  /** Everything that is not a person: lines, the household, titles. */
  readonly lines: readonly Shape[];
  readonly people: readonly PlacedRelative[];
  readonly hasHousehold: boolean;
};

const MARGIN = 12;
const LEAST_WIDTH = 460;

/** Draws a family: generations in rows, and beneath them whoever has no tie, by side of the family. */
export function drawFamily(pairing: Pairing, indexChild: RelativeId, today: string): Drawing {
  const tree = drawTree(pairing, indexChild, today);
  const placed = new Set(tree.people.map(({ relative }) => relative.id));
  const alone = [...pairing.relatives.values()].filter(({ id }) => !placed.has(id));
  const width = Math.max(tree.width, alone.length > 0 ? LEAST_WIDTH : 0);
  const apart = drawApart(alone, width, tree.rowCount, today);
  return {
    width: rounded(width + MARGIN * 2),
    height: rounded(tree.height + apart.height + MARGIN * 2),
    lines: [
      ...moved(tree.lines, MARGIN, MARGIN),
      ...moved(apart.lines, MARGIN, MARGIN + tree.height),
    ],
    people: [
      ...tree.people.map((one) => movedPerson(one, MARGIN, MARGIN)),
      ...apart.people.map((one) => movedPerson(one, MARGIN, MARGIN + tree.height)),
    ],
    hasHousehold: tree.hasHousehold,
  };
}

function drawTree(pairing: Pairing, indexChild: RelativeId, today: string) {
  const generations = generationsOf(pairing, indexChild);
  const rows = orderRows(pairing, generations, indexChild);
  const figures = new Map<RelativeId, PersonFigure>(
    rows.flat().map((id) => [id, personFigure(relativeIn(pairing, id), today)]),
  );
  const widthOf = new Map([...figures].map(([id, { width }]) => [id, width]));
  const xs = positionsOf(rows, pairing, widthOf);
  const rowOf = new Map(rows.flatMap((row, index) => row.map((id) => [id, index] as const)));
  const routes = routesOf(pairing, { rows, rowOf, middleOf: xs, widthOf });
  const tracks = layTracks(runsOf(routes));

  const middles: number[] = [];
  const feet: number[] = [];
  let y = tracks.heightOf(-1);
  for (const [index, row] of rows.entries()) {
    middles.push(y + HEAD_ROOM);
    feet.push(y + HEAD_ROOM + Math.max(HALF, ...row.map((id) => figures.get(id)?.below ?? 0)));
    y = (feet[index] ?? y) + (index < rows.length - 1 ? tracks.heightOf(index) : 0);
  }
  const heights: Heights = {
    middleOf: (row) => middles[row] ?? 0,
    footOf: (row) => (row < 0 ? 0 : (feet[row] ?? 0)),
    belowOf: (id) => (figures.get(id)?.below ?? HALF) + 2,
    tracks,
    xOf: (id) => xs.get(id) ?? 0,
    rowOf: (id) => rowOf.get(id) ?? 0,
    relative: (id) => relativeIn(pairing, id),
  };
  const people = rows.flatMap((row, index) =>
    row.map((id): PlacedRelative => {
      const figure = figures.get(id);
      if (figure === undefined) throw new Error('Everybody in a row has a figure.');
      const [x, middle] = [heights.xOf(id), heights.middleOf(index)];
      return {
        relative: relativeIn(pairing, id),
        row: index,
        box: boxOf(x, middle, figure),
        shapes: moved([...figure.shapes, ...signsOf(pairing, id)], x, middle),
      };
    }),
  );
  const boxes = rows.map((_, index) =>
    people
      .filter(({ row }) => row === index)
      .map(({ relative, box }) => ({ id: relative.id, box })),
  );
  const household = householdShapes(boxes, pairing.relatives);
  return {
    rowCount: rows.length,
    width: Math.max(0, ...people.map(({ box }) => box.right)),
    height: y,
    lines: [...household, ...routes.flatMap((route) => routeShapes(route, heights))],
    people,
    hasHousehold: household.length > 0,
  };
}

/** The brackets of adoption and the question mark of a parent who is only thought to be one. */
function signsOf(pairing: Pairing, id: RelativeId): readonly Shape[] {
  const isAdopted =
    pairing.furtherTies.some((tie) => tie.children.includes(id) && tie.nature === 'adoptive') ||
    pairing.unions.some(({ children }) =>
      children.some((child) => child.id === id && child.nature === 'adoptive'),
    );
  return [
    ...(isAdopted ? bracketShapes(HALF + 5) : []),
    ...(pairing.presumed.has(id) ? [questionMark(HALF + 7, -HALF + 5)] : []),
  ];
}

/**
 * Those whom no tie joins to anybody, under the side of the family they are recorded on. A title
 * stands over each side, and sides stand beside one another where there is room.
 */
function drawApart(people: readonly Relative[], width: number, firstRow: number, today: string) {
  const placed: PlacedRelative[] = [];
  if (people.length === 0) return { lines: [], people: placed, height: 0 };
  const lines: Shape[] = [
    {
      type: 'line',
      points: [
        [0, 14],
        [width, 14],
      ],
      dash: 'solid',
      width: 0.7,
    },
    titleAt(0, 26, 'Recorded with no tie to anybody', true),
  ];
  let [x, y, row, lowest] = [0, 26 + TITLE_HEIGHT, firstRow, 0];
  for (const side of SIDES) {
    people
      .filter((one) => one.side === side)
      .forEach((relative, index) => {
        const figure = personFigure(relative, today, true);
        const title = index === 0 ? sideTitle(side) : '';
        const needed = Math.max(figure.width, wordsWidth(title, TEXT_SIZE));
        if (x > 0 && x + needed > width) {
          y += lowest + 14;
          [x, lowest] = [0, 0];
          row += 1;
        }
        if (title !== '') lines.push(titleAt(x, y, title, false));
        const [middleX, middleY] = [x + figure.width / 2, y + TITLE_HEIGHT + HEAD_ROOM];
        placed.push({
          relative,
          row,
          box: boxOf(middleX, middleY, figure),
          shapes: moved(figure.shapes, middleX, middleY),
        });
        x += needed + 22;
        lowest = Math.max(lowest, TITLE_HEIGHT + HEAD_ROOM + figure.below);
      });
  }
  return { lines, people: placed, height: y + lowest };
}

const TITLE_HEIGHT = LINE_HEIGHT + 4;

function titleAt(x: number, y: number, words: string, isBold: boolean): Shape {
  const at = [rounded(x), rounded(y + TEXT_SIZE)] satisfies [number, number];
  return { type: 'text', at, text: words, size: TEXT_SIZE, isBold, anchor: 'start' };
}

const SIDES = ['maternal', 'paternal', 'both', 'sibling', 'other', null] as const;

function boxOf(x: number, middle: number, { width, below }: PersonFigure): Box {
  return {
    left: rounded(x - width / 2),
    right: rounded(x + width / 2),
    top: rounded(middle - HEAD_ROOM),
    bottom: rounded(middle + below),
  };
}

function movedPerson(one: PlacedRelative, x: number, y: number): PlacedRelative {
  const { left, right, top, bottom } = one.box;
  return {
    ...one,
    box: {
      left: rounded(left + x),
      right: rounded(right + x),
      top: rounded(top + y),
      bottom: rounded(bottom + y),
    },
    shapes: moved(one.shapes, x, y),
  };
}

function relativeIn({ relatives }: Pairing, id: RelativeId): Relative {
  const found = relatives.get(id);
  if (found === undefined) throw new Error('Everybody in a row is a relative.');
  return found;
}
