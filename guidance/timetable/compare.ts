import { formatDate, type CivilDate } from '../model/dates.ts';
import { dateOfDue, type DueDate, type Timetable } from './due-date.ts';

/** What a correction did to one date. */
export type TimetableChange = {
  readonly id: string;
  readonly title: string;
  readonly change:
    | { readonly what: 'moved'; readonly from: CivilDate; readonly to: CivilDate }
    | { readonly what: 'new'; readonly on: CivilDate | null }
    | { readonly what: 'gone'; readonly on: CivilDate | null }
    | { readonly what: 'now_computed'; readonly on: CivilDate }
    | { readonly what: 'no_longer_computed'; readonly from: CivilDate }
    | { readonly what: 'done' | 'not_done'; readonly on: CivilDate | null };
};

/** What differs between two timetables of one child, in the order of the dates as they are now. */
export function compareTimetables(before: Timetable, after: Timetable): readonly TimetableChange[] {
  const earlier = new Map(before.dueDates.map((due) => [due.id, due]));
  const changes: TimetableChange[] = [];
  for (const due of after.dueDates) {
    const was = earlier.get(due.id);
    earlier.delete(due.id);
    const change = was === undefined ? appeared(due) : differs(was, due);
    if (change !== null) changes.push({ id: due.id, title: due.deadline.title, change });
  }
  for (const due of earlier.values()) {
    changes.push({
      id: due.id,
      title: due.deadline.title,
      change: { what: 'gone', on: dateOfDue(due) },
    });
  }
  return changes;
}

/** A change as a sentence. */
export function changeWords({ title, change }: TimetableChange): string {
  switch (change.what) {
    case 'moved':
      return `${title}: moved from ${formatDate(change.from)} to ${formatDate(change.to)}.`;
    case 'new':
      return change.on === null ? `${title}: new.` : `${title}: new, ${formatDate(change.on)}.`;
    case 'gone':
      return change.on === null
        ? `${title}: no longer there.`
        : `${title}: no longer there; it was ${formatDate(change.on)}.`;
    case 'now_computed':
      return `${title}: can now be computed, ${formatDate(change.on)}.`;
    case 'no_longer_computed':
      return `${title}: can no longer be computed; it was ${formatDate(change.from)}.`;
    case 'done':
      return `${title}: recorded as done.`;
    case 'not_done':
      return change.on === null
        ? `${title}: no longer recorded as done.`
        : `${title}: no longer recorded as done; the date is ${formatDate(change.on)}.`;
  }
}

function appeared(due: DueDate): TimetableChange['change'] | null {
  return { what: 'new', on: dateOfDue(due) };
}

function differs(was: DueDate, is: DueDate): TimetableChange['change'] | null {
  const from = dateOfDue(was);
  const to = dateOfDue(is);
  if (from === null && to !== null) return { what: 'now_computed', on: to };
  if (from !== null && to === null) return { what: 'no_longer_computed', from };
  if (from !== null && to !== null && from !== to) return { what: 'moved', from, to };
  const wasDone = was.done !== null;
  const isDone = is.done !== null;
  if (wasDone === isDone) return null;
  return { what: isDone ? 'done' : 'not_done', on: to };
}
