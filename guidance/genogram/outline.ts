import { rounded, type Point } from './scene.ts';

/** An upright rectangle by its edges. */
export type Box = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** The outlines around some boxes together: one for each heap of boxes that touch. */
export function outlinesAround(boxes: readonly Box[]): readonly (readonly Point[])[] {
  const xs = sortedOnce(boxes.flatMap(({ left, right }) => [left, right]));
  const ys = sortedOnce(boxes.flatMap(({ top, bottom }) => [top, bottom]));
  const isInside = (column: number, row: number) => {
    const [x, y] = [between(xs, column), between(ys, row)];
    return boxes.some(
      ({ left, right, top, bottom }) => left < x && x < right && top < y && y < bottom,
    );
  };
  // Every edge between a cell inside and one outside, clockwise, from corner to corner.
  const edges = new Map<string, Point[]>();
  const edge = (from: Point, to: Point) =>
    edges.set(String(from), [...(edges.get(String(from)) ?? []), to]);
  for (let row = 0; row < ys.length - 1; row += 1) {
    for (let column = 0; column < xs.length - 1; column += 1) {
      if (!isInside(column, row)) continue;
      if (!isInside(column, row - 1)) edge([column, row], [column + 1, row]);
      if (!isInside(column + 1, row)) edge([column + 1, row], [column + 1, row + 1]);
      if (!isInside(column, row + 1)) edge([column + 1, row + 1], [column, row + 1]);
      if (!isInside(column - 1, row)) edge([column, row + 1], [column, row]);
    }
  }
  const outlines: Point[][] = [];
  for (let start = firstOf(edges); start !== undefined; start = firstOf(edges)) {
    outlines.push(straightened(walk(edges, start)).map(([x, y]) => [xs[x] ?? 0, ys[y] ?? 0]));
  }
  return outlines;
}

function firstOf(edges: ReadonlyMap<string, Point[]>): Point | undefined {
  for (const [from, [to]] of edges) {
    if (to === undefined) continue;
    const [x = 0, y = 0] = from.split(',').map(Number);
    return [x, y];
  }
  return undefined;
}

/** Follows the edges from a corner back to it, using each once. */
function walk(edges: Map<string, Point[]>, start: Point): readonly Point[] {
  const points: Point[] = [start];
  for (let at = start; ;) {
    const next = edges.get(String(at))?.pop();
    if (next === undefined || String(next) === String(start)) return points;
    points.push(next);
    at = next;
  }
}

/** Without the corners at which the outline goes straight on. */
function straightened(points: readonly Point[]): readonly Point[] {
  return points.filter(([x, y], index) => {
    const [beforeX, beforeY] = points.at(index - 1) ?? [x, y];
    const [afterX, afterY] = points[(index + 1) % points.length] ?? [x, y];
    return !((beforeX === x && x === afterX) || (beforeY === y && y === afterY));
  });
}

function between(edges: readonly number[], index: number): number {
  const [from, to] = [edges[index], edges[index + 1]];
  return from === undefined || to === undefined ? NaN : (from + to) / 2;
}

function sortedOnce(values: readonly number[]): readonly number[] {
  return [...new Set(values.map(rounded))].toSorted((a, b) => a - b);
}
