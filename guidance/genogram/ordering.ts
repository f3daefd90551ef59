import type { PartialDate } from '../model/dates.ts';
import { compareDates, type Relative, type RelativeId } from './family.ts';
import type { Pairing, Union } from './unions.ts';

/**
 * Who stands left of whom in every row. Brothers and sisters stand eldest first; a partner whose
 * own parents are not recorded stands beside; where both partners have parents the two families
 * stand side by side with the couple's children between them, and the couple's line spans whoever
 * stands between the two. Rows hold everybody who has a tie, once.
 */
export function orderRows(
  pairing: Pairing,
  generations: ReadonlyMap<RelativeId, number>,
  indexChild: RelativeId,
): readonly (readonly RelativeId[])[] {
  const ordering = new Ordering(pairing, generations);
  ordering.begin(indexChild);
  // What no line of birth or couple joins to the child follows to the right.
  for (const { parents } of pairing.furtherTies) for (const id of parents) ordering.begin(id);
  for (const { one, other, children } of pairing.unions) {
    for (const id of [one, other, ...children.map((child) => child.id)]) {
      if (id !== null) ordering.begin(id);
    }
  }
  for (const { children } of pairing.furtherTies) for (const id of children) ordering.begin(id);
  return ordering.rows;
}

class Ordering {
  rows: RelativeId[][] = [];
  private readonly pairing: Pairing;
  private readonly generations: ReadonlyMap<RelativeId, number>;
  private readonly unionsOf = new Map<RelativeId, Union[]>();
  private readonly bornInto = new Map<RelativeId, Union>();
  private readonly placed = new Set<RelativeId>();
  private readonly begun = new Set<Union>();
  /** Couples that join the family being placed to another, and which side they are nearer. */
  private waiting: { readonly union: Union; readonly from: RelativeId }[] = [];

  constructor(pairing: Pairing, generations: ReadonlyMap<RelativeId, number>) {
    this.pairing = pairing;
    this.generations = generations;
    for (const union of pairing.unions) {
      for (const id of partnersOf(union)) {
        this.unionsOf.set(id, [...(this.unionsOf.get(id) ?? []), union]);
      }
      for (const child of union.children) this.bornInto.set(child.id, union);
    }
  }

  /** Places a person and all who are joined to them, to the right of what stands already. */
  begin(id: RelativeId): void {
    if (this.placed.has(id)) return;
    const before = this.rows;
    this.rows = [];
    const parents = this.bornInto.get(id);
    if (parents === undefined) this.placeFounder(id);
    else this.placeFamily(parents);
    // Whoever a loop of ties has left out.
    this.placeCluster(id);
    for (let next = this.waiting.shift(); next !== undefined; next = this.waiting.shift()) {
      this.join(next.union, next.from);
    }
    this.rows = sideBySide(before, this.rows);
  }

  /** The family of a partner, at the nearer end of the rows, with the couple's children first. */
  private join(union: Union, from: RelativeId): void {
    if (this.begun.has(union)) return;
    const row = this.rows[this.rowOf(from)] ?? [];
    const isNearLeft = row.indexOf(from) < (row.length - 1) / 2;
    const before = this.rows;
    this.rows = [];
    const partner = otherOf(union, from);
    this.begun.add(union);
    if (isNearLeft) {
      if (partner !== null) this.placeHome(partner);
      this.placeChildren(union);
      this.rows = sideBySide(this.rows, before);
    } else {
      this.placeChildren(union);
      if (partner !== null) this.placeHome(partner);
      this.rows = sideBySide(before, this.rows);
    }
  }

  /** The family of one partner, then the children, then the family of the other. */
  private placeFamily(union: Union): void {
    if (this.begun.has(union)) return;
    const [left, right] = this.sidesOf(union);
    if (right === null || !this.hasHome(left) || !this.hasHome(right)) {
      // Beside the one who has a family, the other and the children find their places by themselves.
      this.placeHome(this.foremost(left, right));
      return;
    }
    this.begun.add(union);
    this.placeHome(left);
    this.placeChildren(union);
    this.placeHome(right);
  }

  /** Around whom a couple is placed: who has a family here, or else who has more partners. */
  private foremost(left: RelativeId, right: RelativeId | null): RelativeId {
    if (right === null || this.hasHome(left)) return left;
    const unions = (id: RelativeId) => this.unionsOf.get(id)?.length ?? 0;
    return this.hasHome(right) || unions(right) > unions(left) ? right : left;
  }

  private placeHome(id: RelativeId): void {
    const home = this.bornInto.get(id);
    if (this.placed.has(id)) return;
    if (home !== undefined && !this.begun.has(home)) this.placeFamily(home);
    this.placeCluster(id);
  }

  private placeFounder(id: RelativeId): void {
    const first = this.unionsOf.get(id)?.find((union) => {
      const partner = otherOf(union, id);
      return partner !== null && this.hasHome(partner);
    });
    if (first === undefined) this.placeCluster(id);
    else this.placeFamily(first);
    if (!this.placed.has(id)) this.placeCluster(id);
  }

  private placeChildren(union: Union): void {
    for (const { id } of union.children) this.placeCluster(id);
  }

  /** Somebody with the partners who have no family of their own here, and all their children. */
  private placeCluster(id: RelativeId): void {
    if (this.placed.has(id)) return;
    this.placed.add(id);
    const unions = this.unionsOf.get(id) ?? [];
    const beside: Union[] = [];
    for (const union of unions) {
      const partner = otherOf(union, id);
      if (partner === null || this.placed.has(partner)) continue;
      if (this.hasHome(partner) || this.rowOf(partner) !== this.rowOf(id)) {
        if (!this.begun.has(union)) this.waiting.push({ union, from: id });
      } else beside.push(union);
    }
    const { left, right } = this.split(
      id,
      beside.toSorted((a, b) => this.compareUnions(a, b)),
    );
    for (const union of left) this.placePartner(union, id, 'left');
    this.put(id);
    for (const union of right) this.placePartner(union, id, 'right');
    for (const union of [...left, ...unions.filter((one) => !beside.includes(one)), ...right]) {
      if (this.isJoinedLater(union)) continue;
      this.begun.add(union);
      this.placeChildren(union);
    }
  }

  /** A partner, and further out the partner's own other partners. */
  private placePartner(union: Union, id: RelativeId, side: 'left' | 'right'): void {
    const partner = otherOf(union, id);
    if (partner === null || this.placed.has(partner)) return;
    this.placed.add(partner);
    const further = (this.unionsOf.get(partner) ?? []).filter((other) => {
      const next = otherOf(other, partner);
      if (next === null || this.placed.has(next)) return false;
      if (!this.hasHome(next) && this.rowOf(next) === this.rowOf(partner)) return true;
      if (!this.begun.has(other)) this.waiting.push({ union: other, from: partner });
      return false;
    });
    if (side === 'right') this.put(partner);
    for (const other of further) this.placePartner(other, partner, side);
    if (side === 'left') this.put(partner);
    for (const other of this.unionsOf.get(partner) ?? []) {
      if (other === union || this.isJoinedLater(other)) continue;
      this.begun.add(other);
      this.placeChildren(other);
    }
  }

  /** Partners on both sides of somebody who has several, unless another family stands there. */
  private split(id: RelativeId, unions: readonly Union[]) {
    const joined = (this.unionsOf.get(id) ?? []).find(
      (union) => this.begun.has(union) && this.hasHome(otherOf(union, id) ?? ''),
    );
    if (joined !== undefined) {
      const isLeft = this.sidesOf(joined)[0] === id;
      return isLeft ? { left: unions, right: [] } : { left: [], right: unions };
    }
    const [first, ...rest] = unions;
    if (first === undefined) return { left: [], right: [] };
    if (rest.length > 0) return { left: [first], right: rest };
    // A man stands left of a woman, as is the custom; beyond that the order has no meaning.
    const isRight = this.relative(otherOf(first, id) ?? '').sex === 'male';
    return isRight ? { left: [first], right: [] } : { left: [], right: [first] };
  }

  /** The left and the right of a couple: as few people between them as can be, else by custom. */
  private sidesOf(union: Union): readonly [RelativeId, RelativeId | null] {
    const { one, other } = union;
    if (other === null) return [one, null];
    const between = (left: RelativeId, right: RelativeId) =>
      this.siblingsBeside(left).younger + this.siblingsBeside(right).elder;
    const difference = between(one, other) - between(other, one);
    if (difference !== 0 && this.hasHome(one) && this.hasHome(other)) {
      return difference < 0 ? [one, other] : [other, one];
    }
    const isTurned =
      this.relative(other).sex === 'male' ||
      (this.relative(one).sex === 'female' && this.relative(other).isUnknownParent);
    return isTurned && this.relative(one).sex !== 'male' ? [other, one] : [one, other];
  }

  private siblingsBeside(id: RelativeId): { readonly elder: number; readonly younger: number } {
    const children = this.bornInto.get(id)?.children ?? [];
    const at = children.findIndex((child) => child.id === id);
    return { elder: Math.max(0, at), younger: at === -1 ? 0 : children.length - at - 1 };
  }

  private isJoinedLater(union: Union): boolean {
    return this.begun.has(union) || this.waiting.some((one) => one.union === union);
  }

  private compareUnions(a: Union, b: Union): number {
    return compareDates(this.beginningOf(a), this.beginningOf(b));
  }

  private beginningOf(union: Union): PartialDate | null {
    const eldest = union.children[0];
    return union.couple?.beganOn ?? (eldest === undefined ? null : this.relative(eldest.id).bornOn);
  }

  private put(id: RelativeId): void {
    const row = this.rowOf(id);
    while (this.rows.length <= row) this.rows.push([]);
    this.rows[row]?.push(id);
  }

  private rowOf(id: RelativeId): number {
    return this.generations.get(id) ?? 0;
  }

  private hasHome(id: RelativeId): boolean {
    return this.bornInto.has(id);
  }

  private relative(id: RelativeId): Relative {
    const found = this.pairing.relatives.get(id);
    if (found === undefined) throw new Error('Everybody in a union is a relative.');
    return found;
  }
}

/** Two families side by side, row by row. */
function sideBySide(left: RelativeId[][], right: RelativeId[][]): RelativeId[][] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => [
    ...(left[row] ?? []),
    ...(right[row] ?? []),
  ]);
}

function partnersOf({ one, other }: Union): readonly RelativeId[] {
  return other === null ? [one] : [one, other];
}

function otherOf({ one, other }: Union, id: RelativeId): RelativeId | null {
  return one === id ? other : one;
}
