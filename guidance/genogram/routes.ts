import type { CoupleStatus, ParentNature, RelativeId } from './family.ts';
import type { Run } from './tracks.ts';
import type { FurtherTie, Pairing, Union, UnionChild } from './unions.ts';

/*
 * The ways lines take between people, before it is known how far apart the rows are: upright pieces
 * at a distance from the left, and runs sideways in the gaps between rows.
 */

/** A corner of a line: at somebody's row, or where a run begins or ends. */
export type Corner =
  | { readonly x: number; readonly row: number; readonly at: 'foot'; readonly of: RelativeId }
  | { readonly x: number; readonly row: number; readonly at: 'middle' | 'head' }
  | { readonly x: number; readonly run: Run };

export type CoupleRoute = {
  readonly kind: 'couple';
  readonly union: Union;
  readonly status: CoupleStatus | 'not_recorded';
  readonly corners: readonly Corner[];
  /** Where its slashes and its question mark stand. */
  readonly sign: Corner;
};

export type ChildrenRoute = {
  readonly kind: 'children';
  readonly from: Corner;
  readonly dropX: number;
  readonly bar: Run;
  readonly children: readonly UnionChild[];
};

export type FurtherRoute = {
  readonly kind: 'further';
  readonly nature: ParentNature | 'not_recorded';
  readonly corners: readonly Corner[];
  /** The last run sideways, along all the children, and where it comes down to each. */
  readonly bar: Run;
  readonly heads: readonly Corner[];
};

export type Route = CoupleRoute | ChildrenRoute | FurtherRoute;

export type Layout = {
  readonly rows: readonly (readonly RelativeId[])[];
  readonly rowOf: ReadonlyMap<RelativeId, number>;
  readonly middleOf: ReadonlyMap<RelativeId, number>;
  readonly widthOf: ReadonlyMap<RelativeId, number>;
};

/** The ways of all lines of a family. */
export function routesOf(pairing: Pairing, layout: Layout): readonly Route[] {
  const router = new Router(layout);
  const drops = new Map<string, { x: number; from: Corner }>();
  const routes: Route[] = [];
  // Those with no choice of where they come down go first: two lines in one would join two families.
  for (const isFree of [false, true]) {
    for (const union of pairing.unions.filter((one) => router.isSpanning(one) === isFree)) {
      const couple = router.couple(union);
      if (couple.route !== null) routes.push(couple.route);
      drops.set(union.key, couple.drop);
      if (union.children.length > 0) routes.push(router.children(union, couple.drop));
    }
  }
  for (const tie of pairing.furtherTies) {
    const union = pairing.unions.find(
      ({ one, other }) =>
        tie.parents.length === 2 && tie.parents.includes(one) && tie.parents.includes(other ?? ''),
    );
    const drop = union === undefined ? undefined : drops.get(union.key);
    routes.push(...router.further(tie, drop));
  }
  return routes;
}

/** Two upright lines nearer to each other than this are read as one, in points. */
const LEAST_APART = 7;

class Router {
  private readonly layout: Layout;
  /** How many lines already use each side of each person, and each space between two. */
  private readonly used = new Map<string, number>();

  /** Where lines of families come down below each row. */
  private readonly downs: { readonly row: number; readonly x: number }[] = [];

  constructor(layout: Layout) {
    this.layout = layout;
  }

  /** Whether a couple's line goes down and round whoever stands between them. */
  isSpanning({ one, other }: Union): boolean {
    return other !== null && !(this.row(one) === this.row(other) && this.areNeighbours(one, other));
  }

  couple(union: Union): { route: CoupleRoute | null; drop: { x: number; from: Corner } } {
    const { one, other } = union;
    const row = this.row(one);
    if (other === null) {
      this.count(`foot ${one}`);
      const x = this.clear(union, row, this.middle(one), [0, 6, -6]);
      return { route: null, drop: { x, from: { x, row, at: 'foot', of: one } } };
    }
    const [a, b] = this.middle(one) <= this.middle(other) ? [one, other] : [other, one];
    const status = union.couple?.status ?? 'not_recorded';
    const ends = [this.at(a), this.at(b)] as const;
    if (!this.isSpanning(union)) {
      const middle = (this.edge(a, 1) + this.edge(b, -1)) / 2;
      const x = this.clear(union, row, middle, [0, 5, -5, 9, -9, 11, -11]);
      const sign: Corner = { x, row, at: 'middle' };
      return {
        route: { kind: 'couple', union, status, corners: ends, sign },
        drop: { x, from: sign },
      };
    }
    const [upper, lower] = this.row(a) <= this.row(b) ? [a, b] : [b, a];
    const side = upper === a ? 1 : -1;
    const out = this.port(upper, side);
    const into = this.port(lower, side === 1 ? -1 : 1);
    const path = this.path(
      out,
      this.row(upper),
      into,
      Math.max(this.row(upper), this.row(lower) - 1),
      'couple',
    );
    const corners: Corner[] = [
      this.at(upper),
      { x: out, row: this.row(upper), at: 'middle' },
      ...path.corners,
      { x: into, row: this.row(lower), at: 'middle' },
      this.at(lower),
    ];
    const wish = this.centreOf(union.children.map(({ id }) => id)) ?? (out + into) / 2;
    const { run } = path;
    const [least, most] = [Math.min(run.from, run.to) + 8, Math.max(run.from, run.to) - 8];
    const near = Math.max(least, Math.min(most, wish));
    const steps = [0, ...[1, 2, 3, 4, 5, 6].flatMap((step) => [step * 8, step * -8])];
    const inside = steps.filter((step) => near + step >= least && near + step <= most);
    const x = this.clear(union, run.gap, near, inside);
    // On the longer part of the line, away from where the children's line comes down.
    const far = x - least > most - x ? least : most;
    const sign: Corner = { x: (x + far) / 2, run };
    return {
      route: { kind: 'couple', union, status, corners, sign },
      drop: { x, from: { x, run } },
    };
  }

  /** The first place near one wished for where no line of another family goes up or down. */
  private clear(union: Union, row: number, wish: number, steps: readonly number[]): number {
    if (union.children.length === 0) return wish;
    const own = new Set(union.children.map(({ id }) => id));
    const others = [
      ...this.downs.filter((down) => down.row === row).map((down) => down.x),
      ...(this.layout.rows[row + 1] ?? [])
        .filter((id) => !own.has(id))
        .map((id) => this.middle(id)),
    ];
    const step =
      steps.find((one) => others.every((x) => Math.abs(x - wish - one) >= LEAST_APART)) ?? 0;
    this.downs.push({ row, x: wish + step });
    return wish + step;
  }

  children(union: Union, drop: { x: number; from: Corner }): ChildrenRoute {
    const xs = union.children.map(({ id }) => this.middle(id));
    const gap = Math.min(...union.children.map(({ id }) => this.row(id))) - 1;
    const bar: Run = {
      gap,
      kind: 'children',
      from: Math.min(drop.x, ...xs),
      to: Math.max(drop.x, ...xs),
    };
    return { kind: 'children', from: drop.from, dropX: drop.x, bar, children: union.children };
  }

  /** From a parent, or the line of a couple, to the sides of the tops of the children's symbols. */
  further(tie: FurtherTie, drop: { x: number; from: Corner } | undefined): readonly FurtherRoute[] {
    return [...new Set(tie.children.map((id) => this.row(id)))].map((row) => {
      const children = tie.children.filter((id) => this.row(id) === row);
      return this.furtherInRow(tie, children, drop);
    });
  }

  private furtherInRow(
    { parents: [parent = ''], nature }: FurtherTie,
    children: readonly RelativeId[],
    drop: { x: number; from: Corner } | undefined,
  ): FurtherRoute {
    const row = this.row(children[0] ?? parent);
    const centre = this.centreOf(children) ?? this.middle(parent);
    const side = this.middle(parent) <= centre ? 1 : -1;
    const isDown = row > this.row(parent);
    const own = isDown
      ? this.middle(parent) + side * 6 * this.count(`foot ${parent}`)
      : this.port(parent, side);
    const start = drop?.x ?? own;
    const lead: readonly Corner[] =
      drop !== undefined
        ? [drop.from]
        : isDown
          ? [{ x: start, row: this.row(parent), at: 'foot', of: parent }]
          : [this.at(parent), { x: start, row: this.row(parent), at: 'middle' }];
    const entries = children.map((id) => {
      const middle = this.middle(id);
      const away = 8 + 4 * this.count(`head ${id}`);
      const towards = start <= middle ? -away : away;
      const isTaken = this.downs.some(
        (down) => down.row === row - 1 && Math.abs(down.x - middle - towards) < LEAST_APART,
      );
      return middle + (isTaken ? -towards : towards);
    });
    const nearest =
      entries.toSorted((a, b) => Math.abs(a - start) - Math.abs(b - start))[0] ?? centre;
    const path = this.path(start, this.row(parent), nearest, row - 1, 'further');
    // The last run sideways goes on to the child furthest away.
    const xs = [path.run.from, ...entries];
    const bar: Run = { ...path.run, from: Math.min(...xs), to: Math.max(...xs) };
    const corners = path.corners.map((corner) =>
      'run' in corner && corner.run === path.run ? { x: corner.x, run: bar } : corner,
    );
    return {
      kind: 'further',
      nature,
      corners: [...lead, ...corners],
      bar,
      heads: entries.map((x) => ({ x, row, at: 'head' })),
    };
  }

  /** Through the gaps from a row to a gap, past the rows on the way where there is space. */
  private path(
    from: number,
    fromRow: number,
    to: number,
    toGap: number,
    kind: Run['kind'],
  ): { readonly corners: readonly Corner[]; readonly run: Run } {
    const corners: Corner[] = [];
    const isDown = toGap >= fromRow;
    let x = from;
    let gap = isDown ? fromRow : fromRow - 1;
    let run: Run = { gap, kind, from: x, to };
    for (;;) {
      const row = isDown ? gap + 1 : gap;
      const next = gap === toGap ? to : this.spaceIn(row, to);
      run = { gap, kind, from: x, to: next };
      corners.push({ x, run }, { x: next, run });
      if (gap === toGap) return { corners, run };
      x = next;
      gap += isDown ? 1 : -1;
    }
  }

  /** A space between two people of a row, the nearest to where a line is going. */
  private spaceIn(row: number, to: number): number {
    const people = this.layout.rows[row] ?? [];
    const spaces = people.flatMap((id, index) => {
      const next = people[index + 1];
      const before = index === 0 ? [this.edge(id, -1) - 10] : [];
      const after =
        next === undefined
          ? this.edge(id, 1) + 10
          : (this.edge(id, 1) + this.edge(next, -1)) / 2 + 5;
      return [...before, after];
    });
    const nearest = spaces.toSorted((a, b) => Math.abs(a - to) - Math.abs(b - to))[0] ?? to;
    return nearest + (this.count(`space ${row} ${Math.round(nearest)}`) % 2) * 3;
  }

  /** Where a line leaves somebody on one side and turns. */
  private port(id: RelativeId, side: 1 | -1): number {
    return this.edge(id, side) + side * (4 + 4 * (this.count(`port ${id} ${side}`) % 3));
  }

  private count(what: string): number {
    const count = this.used.get(what) ?? 0;
    this.used.set(what, count + 1);
    return count;
  }

  private areNeighbours(a: RelativeId, b: RelativeId): boolean {
    const row = this.layout.rows[this.row(a)] ?? [];
    return Math.abs(row.indexOf(a) - row.indexOf(b)) === 1;
  }

  private centreOf(ids: readonly RelativeId[]): number | null {
    if (ids.length === 0) return null;
    const xs = ids.map((id) => this.middle(id));
    return (Math.min(...xs) + Math.max(...xs)) / 2;
  }

  private at(id: RelativeId): Corner {
    return { x: this.middle(id), row: this.row(id), at: 'middle' };
  }

  private edge(id: RelativeId, side: 1 | -1): number {
    return this.middle(id) + (side * (this.layout.widthOf.get(id) ?? 0)) / 2;
  }

  private row(id: RelativeId): number {
    return this.layout.rowOf.get(id) ?? 0;
  }

  private middle(id: RelativeId): number {
    return this.layout.middleOf.get(id) ?? 0;
  }
}

/** Every run sideways of some routes, each once. */
export function runsOf(routes: readonly Route[]): readonly Run[] {
  const runs = routes.flatMap((route) =>
    route.kind === 'children'
      ? [route.bar]
      : route.corners.flatMap((corner) => ('run' in corner ? [corner.run] : [])),
  );
  return [...new Set(runs)];
}
