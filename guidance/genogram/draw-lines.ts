import type { CoupleStatus, ParentNature, Relative, RelativeId } from './family.ts';
import { HALF } from './person-figure.ts';
import type { ChildrenRoute, Corner, CoupleRoute, FurtherRoute, Route } from './routes.ts';
import { rounded, type Dash, type Point, type Shape } from './scene.ts';
import type { Run, Tracks } from './tracks.ts';

export const LINE_WIDTH = 1.4;
/** The end of a line at the top of a symbol, above its middle. */
export const HEAD = HALF;

/** Where the rows and the gaps have come to stand. */
export type Heights = {
  readonly middleOf: (row: number) => number;
  /** Below the labels of a row; of row -1, the top of the drawing. */
  readonly footOf: (row: number) => number;
  /** From the middle of somebody's symbol to the foot of their own label. */
  readonly belowOf: (id: RelativeId) => number;
  readonly tracks: Tracks;
  readonly xOf: (id: RelativeId) => number;
  readonly rowOf: (id: RelativeId) => number;
  readonly relative: (id: RelativeId) => Relative;
};

/** The lines of a family as shapes. They begin in the middle of symbols, which are drawn over them. */
export function routeShapes(route: Route, heights: Heights): readonly Shape[] {
  switch (route.kind) {
    case 'couple':
      return coupleShapes(route, heights);
    case 'children':
      return childrenShapes(route, heights);
    case 'further':
      return furtherShapes(route, heights);
  }
}

/** How a line of a couple is drawn. Those that ended carry slashes besides. */
export function coupleDash(status: CoupleStatus | 'not_recorded'): Dash {
  switch (status) {
    case 'living_together':
      return 'dashed';
    case 'relationship':
      return 'dashDot';
    case 'brief':
      return 'dotted';
    case 'married':
    case 'separated':
    case 'divorced':
    case 'not_recorded':
      return 'solid';
  }
}

/** How the line of a parent and a child is drawn. */
export function parentDash(nature: ParentNature | 'not_recorded'): Dash {
  switch (nature) {
    case 'adoptive':
    case 'step':
      return 'dashed';
    case 'foster':
      return 'dotted';
    case 'guardian':
      return 'dashDot';
    case 'birth':
    case 'presumed':
    case 'not_recorded':
      return 'solid';
  }
}

/** The slashes of a couple who have parted, and the question mark of one of whom nothing is said. */
export function coupleSigns(
  status: CoupleStatus | 'not_recorded',
  [x, y]: Point,
): readonly Shape[] {
  const slash = (at: number) =>
    line([
      [at - 4, y + 8],
      [at + 4, y - 8],
    ]);
  switch (status) {
    case 'separated':
      return [slash(x - 5)];
    case 'divorced':
      return [slash(x - 8), slash(x - 2)];
    case 'not_recorded':
      return [questionMark(x, y - 5)];
    case 'married':
    case 'living_together':
    case 'relationship':
    case 'brief':
      return [];
  }
}

export function questionMark(x: number, y: number): Shape {
  return {
    type: 'text',
    at: [rounded(x), rounded(y)],
    text: '?',
    size: 12,
    isBold: true,
    anchor: 'middle',
  };
}

function coupleShapes(route: CoupleRoute, heights: Heights): readonly Shape[] {
  const [x, y] = pointOf(route.sign, heights);
  return [
    line(
      route.corners.map((corner) => pointOf(corner, heights)),
      coupleDash(route.status),
    ),
    ...coupleSigns(route.status, [x, y]),
  ];
}

function childrenShapes(route: ChildrenRoute, heights: Heights): readonly Shape[] {
  const { bar, children, dropX } = route;
  const natures = new Set(children.map((child) => parentDash(child.nature)));
  const [shared = 'solid'] = natures.size === 1 ? [...natures] : [];
  const barY = heights.footOf(bar.gap) + heights.tracks.depthOf(bar);
  const ends = childEnds(route, heights);
  const xs = [dropX, ...ends.map(({ barX }) => barX)];
  return [
    line([pointOf(route.from, heights), [dropX, barY]], shared),
    ...(Math.max(...xs) - Math.min(...xs) < 0.2
      ? []
      : [
          line(
            [
              [Math.min(...xs), barY],
              [Math.max(...xs), barY],
            ],
            shared,
          ),
        ]),
    ...ends.flatMap(({ id, barX, nature }) => {
      const x = heights.xOf(id);
      const top = heights.middleOf(heights.rowOf(id)) - HEAD;
      return [
        line(
          [
            [barX, barY],
            [x, top],
          ],
          parentDash(nature),
        ),
        ...(nature === 'not_recorded' ? [questionMark(x + 8, top - 4)] : []),
      ];
    }),
  ];
}

/** Brothers and sisters born on one day hang from one point, as twins do by convention. */
function childEnds({ children }: ChildrenRoute, { xOf, relative }: Heights) {
  const bornOn = (id: RelativeId) => {
    const date = relative(id).bornOn;
    return date?.precision === 'day' && relative(id).lifeStatus !== 'expected' ? date.date : null;
  };
  return children.map(({ id, nature }) => {
    const date = bornOn(id);
    const together = children.filter((other) => date !== null && bornOn(other.id) === date);
    const xs = together.map((other) => xOf(other.id));
    const barX = xs.length < 2 ? xOf(id) : (Math.min(...xs) + Math.max(...xs)) / 2;
    return { id, nature, barX };
  });
}

function furtherShapes(
  { corners, nature, bar, heads }: FurtherRoute,
  heights: Heights,
): readonly Shape[] {
  const dash = parentDash(nature);
  const barY = heights.footOf(bar.gap) + heights.tracks.depthOf(bar);
  const isMarked = nature === 'presumed' || nature === 'not_recorded';
  return [
    line(
      corners
        .filter((corner) => !('run' in corner && corner.run === bar))
        .map((corner) => pointOf(corner, heights))
        .concat([[cornerAt(corners, bar), barY]]),
      dash,
    ),
    ...(bar.to - bar.from < 0.2
      ? []
      : [
          line(
            [
              [bar.from, barY],
              [bar.to, barY],
            ],
            dash,
          ),
        ]),
    ...heads.flatMap((head) => {
      const [x, y] = pointOf(head, heights);
      return [
        line(
          [
            [x, barY],
            [x, y],
          ],
          dash,
        ),
        ...(isMarked ? [questionMark(x - 7, y - 4)] : []),
      ];
    }),
  ];
}

/** Where a line comes down to its last run sideways. */
function cornerAt(corners: readonly Corner[], bar: Run): number {
  return corners.find((corner) => 'run' in corner && corner.run === bar)?.x ?? bar.from;
}

function pointOf(corner: Corner, heights: Heights): Point {
  if ('run' in corner) {
    const y = heights.footOf(corner.run.gap) + heights.tracks.depthOf(corner.run);
    return [rounded(corner.x), rounded(y)];
  }
  const middle = heights.middleOf(corner.row);
  const y =
    corner.at === 'foot'
      ? middle + heights.belowOf(corner.of)
      : { middle, head: middle - HEAD }[corner.at];
  return [rounded(corner.x), rounded(y)];
}

function line(points: readonly Point[], dash: Dash = 'solid'): Shape {
  return {
    type: 'line',
    points: points.map(([x, y]): Point => [rounded(x), rounded(y)]),
    dash,
    width: LINE_WIDTH,
  };
}
