import type { CaseloadRow } from '../../../electron/contract/shapes.ts';
import type { CivilDate } from '../../../guidance/model/dates.ts';

export type SortColumn = 'name' | 'age' | 'looked_after' | 'next' | 'changed';

type Wanted = {
  readonly words: string;
  readonly isArchivedShown: boolean;
  readonly sort: SortColumn;
  readonly today: CivilDate;
};

const collator = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true });

/** The rows that match, in the order asked for. Ties stand by name. */
export function arrange(rows: readonly CaseloadRow[], wanted: Wanted): readonly CaseloadRow[] {
  const words = wanted.words.trim().toLowerCase();
  return rows
    .filter((row) => wanted.isArchivedShown || !row.isArchived)
    .filter(
      (row) =>
        words === '' || `${row.childName} ${row.caseReference}`.toLowerCase().includes(words),
    )
    .toSorted((a, b) => compare(a, b, wanted.sort) || collator.compare(a.childName, b.childName));
}

function compare(a: CaseloadRow, b: CaseloadRow, sort: SortColumn): number {
  switch (sort) {
    case 'name':
      return 0;
    case 'age':
      return emptyLast(
        b.bornOn?.date ?? b.expectedOn?.date,
        a.bornOn?.date ?? a.expectedOn?.date,
        -1,
      );
    case 'looked_after':
      return emptyLast(a.lookedAfterSince, b.lookedAfterSince, 1);
    case 'next':
      return emptyLast(a.nextPlanned?.on, b.nextPlanned?.on, 1);
    case 'changed':
      return a.changedAt < b.changedAt ? 1 : a.changedAt > b.changedAt ? -1 : 0;
  }
}

/** Dates in order, with rows that have none at the end whichever way the order runs. */
function emptyLast(
  a: string | null | undefined,
  b: string | null | undefined,
  emptySide: 1 | -1,
): number {
  const first = a ?? null;
  const second = b ?? null;
  if (first === null && second === null) return 0;
  if (first === null) return emptySide;
  if (second === null) return -emptySide;
  return first < second ? -1 : first > second ? 1 : 0;
}
