import type { CivilDate, PartialDate } from '../model/dates.ts';

/** Something with a planned date of its own and, once it has happened, an actual one. */
export type Planned = {
  readonly title: string;
  /** What it is by its type or kind: "review". Stands where it has no title. */
  readonly typeName: string;
  readonly plannedOn: PartialDate | null;
  readonly actualOn: PartialDate | null;
};

/** The next of them: as the worker calls it, and in words that are nobody's but ours. */
type Next = { readonly on: CivilDate; readonly what: string; readonly type: string };

/** What is planned next, on or after a day, among what has not happened. Null when nothing is. */
export function nextPlanned(planned: readonly Planned[], today: CivilDate): Next | null {
  let next: Next | null = null;
  for (const item of planned) {
    if (item.actualOn !== null || item.plannedOn?.precision !== 'day') continue;
    const on = item.plannedOn.date;
    if (on < today || (next !== null && next.on <= on)) continue;
    const type = capitalised(item.typeName);
    next = { on, what: item.title.trim() === '' ? type : item.title, type };
  }
  return next;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
