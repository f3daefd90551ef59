import type { RelativeId } from './family.ts';
import type { FurtherTie, Pairing, Union } from './unions.ts';

/** Between the boxes of brothers and sisters, in points. */
const GAP = 14;
/** Between a couple who stand side by side: room for the signs on their line. */
const COUPLE_GAP = 24;
/** Between people who are nothing to each other. */
const WIDE_GAP = 26;
/** Enough for the drawing to come to rest; each pass is a few hundred additions. */
const PASSES = 120;

/** How strongly parents and children are centred on each other, and a family is drawn together. */
const CENTRED = 1;
const TOGETHER = 0.25;

type Widths = ReadonlyMap<RelativeId, number>;

/**
 * The middle of everybody, in points from the left. The order in the rows stands; children are
 * drawn to the middle of their parents and parents to the middle of their children, couples who
 * stand side by side stay side by side, and no two people ever overlap.
 */
export function positionsOf(
  rows: readonly (readonly RelativeId[])[],
  { unions, furtherTies }: Pairing,
  widths: Widths,
): ReadonlyMap<RelativeId, number> {
  const clusters = rows.map((row) => clustersOf(row, unions, widths));
  const middles = new Map<RelativeId, number>();
  for (const row of clusters)
    place(
      row,
      row.map(() => 0),
      middles,
    );
  for (let pass = 0; pass < PASSES; pass += 1) {
    const pulls = pullsOf(unions, furtherTies, middles);
    for (const row of clusters) {
      place(
        row,
        row.map((cluster) => wishOf(cluster, middles, pulls)),
        middles,
      );
    }
  }
  const least = Math.min(...[...middles].map(([id, middle]) => middle - (widths.get(id) ?? 0) / 2));
  return new Map([...middles].map(([id, middle]) => [id, middle - least]));
}

/** People of one row who keep their distances: a person with the partners beside them. */
type Cluster = {
  readonly members: readonly { readonly id: RelativeId; readonly offset: number }[];
  readonly width: number;
  readonly gapBefore: number;
};

function clustersOf(
  row: readonly RelativeId[],
  unions: readonly Union[],
  widths: Widths,
): readonly Cluster[] {
  const isCouple = (a: RelativeId, b: RelativeId) =>
    unions.some(({ one, other }) => (one === a && other === b) || (one === b && other === a));
  const sibship = new Map(
    unions.flatMap((union) => union.children.map(({ id }) => [id, union.key] as const)),
  );
  const clusters: {
    members: { id: RelativeId; offset: number }[];
    width: number;
    gapBefore: number;
  }[] = [];
  row.forEach((id, index) => {
    const before = row[index - 1];
    const width = widths.get(id) ?? 0;
    const last = clusters.at(-1);
    if (before !== undefined && last !== undefined && isCouple(before, id)) {
      last.members.push({ id, offset: last.width + COUPLE_GAP + width / 2 });
      last.width += COUPLE_GAP + width;
      return;
    }
    const isNear =
      before !== undefined && sibship.has(id) && sibship.get(before) === sibship.get(id);
    clusters.push({
      members: [{ id, offset: width / 2 }],
      width,
      gapBefore: before === undefined ? 0 : isNear ? GAP : WIDE_GAP,
    });
  });
  return clusters;
}

/** How far each person is drawn to one side: the mean of every tie. */
function pullsOf(
  unions: readonly Union[],
  furtherTies: readonly FurtherTie[],
  middles: ReadonlyMap<RelativeId, number>,
): ReadonlyMap<RelativeId, number> {
  const sums = new Map<RelativeId, { sum: number; weight: number }>();
  const at = (id: RelativeId) => middles.get(id) ?? 0;
  const pull = (id: RelativeId, by: number, weight: number) => {
    const known = sums.get(id) ?? { sum: 0, weight: 0 };
    sums.set(id, { sum: known.sum + by * weight, weight: known.weight + weight });
  };
  for (const { one, other, children } of unions) {
    const partners = other === null ? [one] : [one, other];
    const above = meanOf(partners.map(at));
    for (const id of partners) pull(id, above - at(id), TOGETHER);
    if (children.length === 0) continue;
    const xs = children.map(({ id }) => at(id));
    const below = (Math.min(...xs) + Math.max(...xs)) / 2;
    for (const id of partners) pull(id, below - above, CENTRED);
    for (const { id } of children) {
      pull(id, above - below, CENTRED);
      pull(id, below - at(id), TOGETHER);
    }
  }
  for (const { parents, children } of furtherTies) {
    for (const id of parents) pull(id, meanOf(children.map(at)) - at(id), TOGETHER);
  }
  return new Map([...sums].map(([id, { sum, weight }]) => [id, sum / weight]));
}

function wishOf(
  cluster: Cluster,
  middles: ReadonlyMap<RelativeId, number>,
  pulls: ReadonlyMap<RelativeId, number>,
): number {
  const first = cluster.members[0];
  if (first === undefined) return 0;
  const left = (middles.get(first.id) ?? 0) - first.offset;
  const drawn = cluster.members.flatMap(({ id }) => pulls.get(id) ?? []);
  return left + (drawn.length === 0 ? 0 : meanOf(drawn));
}

/**
 * The places nearest to those wished for in which nobody overlaps: least squares under an order,
 * by pooling neighbours that are too near (the pool-adjacent-violators algorithm).
 */
function place(
  row: readonly Cluster[],
  wishes: readonly number[],
  middles: Map<RelativeId, number>,
): void {
  const starts: number[] = [];
  let along = 0;
  for (const { width, gapBefore } of row) {
    along += gapBefore;
    starts.push(along);
    along += width;
  }
  const pools: { sum: number; count: number }[] = [];
  wishes.forEach((wish, index) => {
    pools.push({ sum: wish - (starts[index] ?? 0), count: 1 });
    for (let last = pools.at(-1), before = pools.at(-2); last && before;) {
      if (before.sum / before.count <= last.sum / last.count) break;
      pools.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count });
      last = pools.at(-1);
      before = pools.at(-2);
    }
  });
  const shifts = pools.flatMap(({ sum, count }) => Array<number>(count).fill(sum / count));
  row.forEach((cluster, index) => {
    const left = (starts[index] ?? 0) + (shifts[index] ?? 0);
    for (const { id, offset } of cluster.members) middles.set(id, left + offset);
  });
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
