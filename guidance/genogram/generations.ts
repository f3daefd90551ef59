import type { RelativeId } from './family.ts';
import type { Pairing } from './unions.ts';

/**
 * The row of everybody, nought at the top: parents above their children, couples in one row
 * wherever that can be. Ends for any family, however it was recorded; the ties of parents must have
 * no loop in them, as those of {@link readFamily} have none.
 */
export function generationsOf(
  pairing: Pairing,
  indexChild: RelativeId,
): ReadonlyMap<RelativeId, number> {
  const groups = groupCouples(pairing);
  const down = childrenOfGroups(pairing, groups);
  const further = pairing.furtherTies.flatMap(({ parents, children }) =>
    parents.flatMap((parent) =>
      children.map((child) => [groups.of(parent), groups.of(child)] as const),
    ),
  );
  const rows = firstRows(down, further, [groups.of(indexChild), ...groups.all()]);
  pushDown(rows, down);
  pullDown(rows, down);
  const top = Math.min(...rows.values());
  const generations = new Map<RelativeId, number>();
  for (const id of pairing.relatives.keys()) {
    generations.set(id, (rows.get(groups.of(id)) ?? 0) - top);
  }
  return generations;
}

type Groups = {
  readonly of: (id: RelativeId) => RelativeId;
  readonly all: () => readonly RelativeId[];
};

type Below = ReadonlyMap<RelativeId, ReadonlySet<RelativeId>>;

/** Couples share a row, unless one is then their own partner's forebear. */
function groupCouples(pairing: Pairing): Groups {
  const leaders = new Map<RelativeId, RelativeId>();
  const of = (id: RelativeId): RelativeId => {
    const leader = leaders.get(id) ?? id;
    return leader === id ? id : of(leader);
  };
  const groups = {
    of,
    all: () => [...new Set([...pairing.relatives.keys()].map(of))],
  };
  for (const { one, other } of pairing.unions) {
    if (other === null || of(one) === of(other)) continue;
    const down = childrenOfGroups(pairing, groups);
    if (leadsTo(down, of(one), of(other)) || leadsTo(down, of(other), of(one))) continue;
    leaders.set(of(other), of(one));
  }
  return groups;
}

function leadsTo(down: Below, from: RelativeId, to: RelativeId): boolean {
  const seen = new Set<RelativeId>();
  const waiting = [from];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === to) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...(down.get(next) ?? []));
  }
  return false;
}

function childrenOfGroups(pairing: Pairing, groups: Groups): Below {
  const down = new Map<RelativeId, Set<RelativeId>>();
  const add = (parent: RelativeId, child: RelativeId) => {
    const [above, below] = [groups.of(parent), groups.of(child)];
    // Within one group nothing can be above anything else.
    if (above !== below) down.set(above, (down.get(above) ?? new Set()).add(below));
  };
  for (const { one, other, children } of pairing.unions) {
    for (const { id } of children) {
      add(one, id);
      if (other !== null) add(other, id);
    }
  }
  return down;
}

/**
 * One row down for a child and one up for a parent, outwards from the first given. A family that
 * only a further tie joins to it (foster carers) takes its rows from that tie.
 */
function firstRows(
  down: Below,
  further: readonly (readonly [parent: RelativeId, child: RelativeId])[],
  starts: readonly RelativeId[],
): Map<RelativeId, number> {
  const up = new Map<RelativeId, RelativeId[]>();
  for (const [parent, children] of down) {
    for (const child of children) up.set(child, [...(up.get(child) ?? []), parent]);
  }
  const rows = new Map<RelativeId, number>();
  const spread = (start: RelativeId, at: number) => {
    rows.set(start, at);
    const waiting = [start];
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const row = rows.get(next) ?? 0;
      const around = [
        ...[...(down.get(next) ?? [])].map((id) => [id, row + 1] as const),
        ...(up.get(next) ?? []).map((id) => [id, row - 1] as const),
      ];
      for (const [id, at] of around) {
        if (rows.has(id)) continue;
        rows.set(id, at);
        waiting.push(id);
      }
    }
  };
  for (const start of starts) {
    if (!rows.has(start)) spread(start, 0);
    for (let next = joining(); next !== undefined; next = joining()) spread(...next);
  }
  return rows;

  function joining(): readonly [RelativeId, number] | undefined {
    for (const [parent, child] of further) {
      const [above, below] = [rows.get(parent), rows.get(child)];
      if (above === undefined && below !== undefined) return [parent, below - 1];
      if (above !== undefined && below === undefined) return [child, above + 1];
    }
    return undefined;
  }
}

/** Children that ended up beside or above a parent go below. No loop: at most one pass for each. */
function pushDown(rows: Map<RelativeId, number>, down: Below): void {
  for (let pass = 0; pass <= rows.size; pass += 1) {
    let isMoved = false;
    for (const [parent, children] of down) {
      for (const child of children) {
        const least = (rows.get(parent) ?? 0) + 1;
        if ((rows.get(child) ?? 0) >= least) continue;
        rows.set(child, least);
        isMoved = true;
      }
    }
    if (!isMoved) return;
  }
}

/** Parents whose children were pushed down, and who have no parents themselves, follow them. */
function pullDown(rows: Map<RelativeId, number>, down: Below): void {
  const isChild = new Set([...down.values()].flatMap((children) => [...children]));
  for (const [parent, children] of down) {
    if (isChild.has(parent)) continue;
    rows.set(parent, Math.min(...[...children].map((child) => rows.get(child) ?? 0)) - 1);
  }
}
