import { Link } from 'wouter';
import { formatDate } from '../../../guidance/model/dates.ts';
import type { CaseFileId } from '../../../guidance/model/ids.ts';
import { toCheckWords } from '../../../guidance/timetable/explain.ts';
import { routes } from '../../state/routes.ts';
import { useTimetable, useTimetableChanges } from '../../state/timetable.ts';
import { groupDueDates } from './due-words.ts';

/** The next date, in the part of the screen that never scrolls away. */
export function NextDue({ caseFileId }: { readonly caseFileId: CaseFileId }) {
  const current = useTimetable();
  // From here on it is known what a correction changes, whichever page it is made on.
  useTimetableChanges(current);
  if (current === null) return null;
  const { coming, overdue } = groupDueDates(current);
  const [next] = coming;
  const toCheck = next?.is === 'due' ? toCheckWords(next.due.rule) : null;
  if (next === undefined && overdue.length === 0) return null;
  return (
    <p className="next-due">
      {next !== undefined && (
        <>
          Next due: <Link href={routes.timetable(caseFileId)}>{formatDate(next.on)}</Link>,{' '}
          {next.is === 'due' ? next.due.deadline.title : next.planned.what}
          {toCheck !== null && <span className="to-check">{toCheck}</span>}
        </>
      )}
      {overdue.length > 0 && (
        <>
          {next !== undefined && <br />}
          <Link href={routes.timetable(caseFileId)}>{overdue.length} passed, nothing recorded</Link>
        </>
      )}
    </p>
  );
}
