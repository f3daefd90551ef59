import type { CivilDate, PartialDate } from '../model/dates.ts';

/** Something with a planned date of its own and, once it has happened, an actual one. */
export type Planned = {
  readonly title: string;
  /** The word for it where it has no title: "review". */
  readonly kindName: string;
  readonly plannedOn: PartialDate | null;
  readonly actualOn: PartialDate | null;
};

/** What is planned next, on or after a day, among what has not happened. Null when nothing is. */
export function nextPlanned(
  planned: readonly Planned[],
  today: CivilDate,
): { readonly on: CivilDate; readonly what: string } | null {
  let next: { readonly on: CivilDate; readonly what: string } | null = null;
  for (const item of planned) {
    if (item.actualOn !== null || item.plannedOn?.precision !== 'day') continue;
    const on = item.plannedOn.date;
    if (on < today || (next !== null && next.on <= on)) continue;
    next = { on, what: item.title.trim() === '' ? capitalised(item.kindName) : item.title };
  }
  return next;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
