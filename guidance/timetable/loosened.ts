import { dateOfDue, type DueDate, type Timetable } from './due-date.ts';

/**
 * What the rules as they come with the app ask sooner than the rules in use, or ask where those ask
 * nothing. An authority may change or retire a rule in Settings; what the law or guidance asked
 * before must not disappear with it. What is done already is left out.
 */
export function loosened(shipped: Timetable, inUse: Timetable): readonly DueDate[] {
  const standing = new Map(inUse.dueDates.map((due) => [due.id, due]));
  return shipped.dueDates.filter((due) => {
    if (due.status !== 'due' && due.status !== 'overdue') return false;
    const now = standing.get(due.id);
    if (now === undefined) return true;
    const on = dateOfDue(now);
    return now.status === 'cannot_be_computed' || (on !== null && on > due.on);
  });
}
