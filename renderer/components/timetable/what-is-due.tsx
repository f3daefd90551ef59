import { CircleAlert } from 'lucide-react';
import { Link } from 'wouter';
import { formatDate } from '../../../guidance/model/dates.ts';
import type { CaseFileId } from '../../../guidance/model/ids.ts';
import { statusWords, toCheckWords } from '../../../guidance/timetable/explain.ts';
import { routes } from '../../state/routes.ts';
import { useTimetable } from '../../state/timetable.ts';
import { groupDueDates } from './due-words.ts';
import type { TimetableRule } from '../../../guidance/schema/timetable-rule.ts';
import { KindTag } from './kind-tag.tsx';

/** How many are shown before the rest is left to the timetable. */
const AT_MOST = 3;

/** The next dates and any that have passed, on the child's page. */
export function WhatIsDue({ caseFileId }: { readonly caseFileId: CaseFileId }) {
  const current = useTimetable();
  if (current === null) return null;
  const { coming, overdue, uncomputable } = groupDueDates(current);
  const { today } = current.timetable;
  if (coming.length + overdue.length + uncomputable.length === 0) {
    return (
      <section className="card">
        <h2>What is due</h2>
        <p className="muted">
          Nothing can be worked out yet. Record the legal status and dates, and what is due appears
          here.
        </p>
      </section>
    );
  }
  return (
    <section className="card">
      <h2>What is due</h2>
      {coming.length > 0 && (
        <ul className="plain-list due-lines">
          {coming.slice(0, AT_MOST).map((one) => (
            <li key={one.is === 'due' ? one.due.id : one.planned.entityId}>
              <span className="due-date">{formatDate(one.on)}</span>
              <span>
                {one.is === 'due' ? one.due.deadline.title : one.planned.what}
                {one.is === 'due' && <ToCheck rule={one.due.rule} />}
              </span>
              {one.is === 'due' ? (
                <KindTag kind={one.due.rule.kind} />
              ) : (
                <span className="tag">Planned</span>
              )}
            </li>
          ))}
        </ul>
      )}
      {overdue.length > 0 && (
        <>
          <h3>Passed, and nothing recorded as done</h3>
          <ul className="plain-list due-lines">
            {overdue.slice(0, AT_MOST).map((due) => (
              <li key={due.id}>
                <span className="due-date">
                  <CircleAlert size={16} aria-hidden="true" /> {formatDate(due.on)}
                </span>
                <span>
                  {due.deadline.title}. <span className="muted">{statusWords(due, today)}.</span>
                  <ToCheck rule={due.rule} />
                </span>
                <KindTag kind={due.rule.kind} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link href={routes.timetable(caseFileId)}>{restWords(coming.length, overdue.length)}</Link>
        {uncomputable.length > 0 &&
          `, and ${uncomputable.length} that cannot be worked out for want of a date`}
      </p>
    </section>
  );
}

/** Beside a date whose rule was not read at its source. The timetable says more. */
function ToCheck({ rule }: { readonly rule: TimetableRule }) {
  const words = toCheckWords(rule);
  return words === null ? null : <span className="to-check">{words}</span>;
}

function restWords(coming: number, overdue: number): string {
  const more = [
    coming > AT_MOST ? `${coming - AT_MOST} more to come` : null,
    overdue > AT_MOST ? `${overdue - AT_MOST} more passed` : null,
  ].filter((words) => words !== null);
  return more.length === 0 ? 'The whole timetable' : `The whole timetable: ${more.join(', ')}`;
}
