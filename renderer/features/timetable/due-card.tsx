import { CircleAlert } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { formatDate, type CivilDate } from '../../../guidance/model/dates.ts';
import type { CaseFileId } from '../../../guidance/model/ids.ts';
import type { CountStep } from '../../../guidance/rules/counting/count-steps.ts';
import { englishBankHolidays } from '../../../guidance/timetable/bank-holidays.ts';
import { dateOfDue, type DueDate } from '../../../guidance/timetable/due-date.ts';
import {
  countedDayByDay,
  explain,
  plannedWords,
  remarks,
  restsOn,
  statusWords,
} from '../../../guidance/timetable/explain.ts';
import { rowToRecord } from '../../../guidance/timetable/recording.ts';
import { Notice } from '../../components/notice.tsx';
import { KindTag } from '../../components/timetable/kind-tag.tsx';
import { SourceList } from '../../guidance-view/law.tsx';
import { useCaseFileStore } from '../../state/case-file-store.ts';
import { addEntity } from '../../state/entity-commands.ts';
import { bringIntoView } from '../../state/bring-into-view.ts';
import { failureWords } from '../../state/failure-words.ts';
import { anchorOf, routes } from '../../state/routes.ts';

type DueCardProps = {
  readonly due: DueDate;
  readonly today: CivilDate;
  readonly caseFileId: CaseFileId;
};

/** One date: what, when, how it stands and why, with its source and its counting on request. */
export function DueCard({ due, today, caseFileId }: DueCardProps) {
  const on = dateOfDue(due);
  const planned = plannedWords(due);
  const { title } = due.deadline;
  const notes = remarks(due);
  return (
    <div className="due-card" data-status={due.status}>
      <p className="due-title">
        {on !== null && <span className="due-date">{formatDate(on)}</span>} {title}{' '}
        <KindTag kind={due.rule.kind} />
        {due.isProjected && <span className="tag">Projected</span>}
      </p>
      <p className="due-status">
        {due.status === 'overdue' && <CircleAlert size={16} aria-hidden="true" />}{' '}
        {statusWords(due, today)}.{planned !== null && ` ${planned}.`}
      </p>
      <p className="due-sentence">{explain(due)}</p>
      {notes.map((words) => (
        <p key={words} className="due-note">
          {words}
        </p>
      ))}
      <p className="due-note">{restsOn(due.rule)}</p>
      <Reasons due={due} />
      {(due.status === 'due' || due.status === 'overdue') && (
        <RecordIt due={due} caseFileId={caseFileId} />
      )}
    </div>
  );
}

/** What the rule says of itself, its sources, and the count day by day: on request. */
function Reasons({ due }: { readonly due: DueDate }) {
  const [isOpen, setIsOpen] = useState(false);
  const { rule, deadline } = due;
  const steps = isOpen ? countedDayByDay(due, englishBankHolidays) : null;
  return (
    <details className="why" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        Source and count<span className="visually-hidden">: {deadline.title}</span>
      </summary>
      {isOpen && (
        <div>
          {rule.note !== undefined && <p>{rule.note}</p>}
          {rule.sources.length > 0 && <SourceList ids={rule.sources} />}
          {steps !== null && <Steps steps={steps} />}
        </div>
      )}
    </details>
  );
}

function Steps({ steps }: { readonly steps: readonly CountStep[] }) {
  return (
    <table className="count-steps">
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col">Counted</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((line) => (
          <tr key={`${line.on} ${line.counted}`} data-left-out={line.counted === null}>
            <td>
              {line.weekday} {formatDate(line.on)}
            </td>
            <td>{line.counted ?? `Left out: ${line.leftOut}`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Adds the row that would show it done, ready for its date. */
function RecordIt({ due, caseFileId }: { readonly due: DueDate; readonly caseFileId: CaseFileId }) {
  const [, navigate] = useLocation();
  const [failure, setFailure] = useState<string | null>(null);
  const isArchived = useCaseFileStore((state) => state.isArchived);
  const row = rowToRecord(due.deadline.doneBy);
  if (isArchived) return null;
  const plannedRow = due.planned?.entityId ?? null;
  if (row === null && plannedRow === null) return null;

  async function record() {
    if (plannedRow !== null) {
      open(plannedRow);
      return;
    }
    if (row === null) return;
    const answer = await addEntity(row.kind, null, row.fields);
    if (answer.ok) open(answer.entityId);
    else setFailure(failureWords(answer.code, answer.ref));
  }

  function open(entityId: Parameters<typeof anchorOf>[0]) {
    navigate(routes.section(caseFileId, 'dates'));
    bringIntoView(anchorOf(entityId));
  }

  return (
    <>
      <button type="button" className="quiet" onClick={() => void record()}>
        {plannedRow === null ? 'Record it' : 'Open what is planned'}
        <span className="visually-hidden">: {due.deadline.title}</span>
      </button>
      {failure !== null && (
        <Notice kind="problem" isUrgent>
          <p>{failure}</p>
        </Notice>
      )}
    </>
  );
}
