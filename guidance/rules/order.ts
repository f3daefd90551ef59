/** What has a place among others: a fractional index, compared as plain text, and an id. */
export type Placed = { readonly order: string; readonly id: string };

/**
 * Compares two things of a list. Two people who insert at the same place give the same index: the
 * id then decides, so that every copy of the case file shows the same order.
 */
export function compareOrder(a: Placed, b: Placed): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
