import type { ReactNode, Ref } from 'react';
import { Link } from 'wouter';
import type {
  CaseloadDue,
  CaseloadOrder,
  CaseloadRow,
  CaseloadSort,
} from '../../../electron/contract/caseload-shapes.ts';
import { optionById } from '../../../guidance/catalogue.ts';
import {
  dateOf,
  daysBetween,
  formatAge,
  formatExpected,
  formatShortDate,
  type CivilDate,
} from '../../../guidance/model/dates.ts';
import { planStates } from '../../../guidance/model/plan-state.ts';
import { KindTag } from '../../components/timetable/kind-tag.tsx';
import { useWords } from '../../state/profile-words.ts';
import { routes } from '../../state/routes.ts';
import { legalStatusWords } from './filter-words.ts';
import { TimelinessCell } from './timeliness-cell.tsx';

type CaseloadTableProps = {
  readonly rows: readonly CaseloadRow[];
  readonly caption: string;
  readonly today: CivilDate;
  readonly order: CaseloadOrder;
  readonly onSort: (by: CaseloadSort) => void;
  readonly captionRef: Ref<HTMLTableCaptionElement>;
};

/** `up`: the way that is asked for first runs from the earliest, the fewest, the first letter. */
const columns: readonly {
  readonly by: CaseloadSort;
  readonly words: string;
  readonly first: 'ascending' | 'descending';
}[] = [
  { by: 'name', words: 'Child', first: 'ascending' },
  { by: 'age', words: 'Age', first: 'ascending' },
  { by: 'legal_status', words: 'Legal status', first: 'ascending' },
  { by: 'looked_after', words: 'Looked after', first: 'descending' },
  { by: 'due', words: 'Next due', first: 'ascending' },
  { by: 'overdue', words: 'Overdue or not recorded', first: 'descending' },
  { by: 'planned', words: 'Next planned', first: 'ascending' },
  { by: 'plan', words: 'Plan so far', first: 'ascending' },
  { by: 'options', words: 'Options done', first: 'descending' },
  { by: 'timeliness', words: 'Timeliness', first: 'ascending' },
  { by: 'changed', words: 'Last changed', first: 'descending' },
];

/** The children as a table. Completeness is of the worker's own work; the rating is a person's. */
export function CaseloadTable(props: CaseloadTableProps) {
  const { rows, caption, today, order, onSort, captionRef } = props;
  const words = useWords();
  return (
    <div className="table-frame">
      <table className="data caseload">
        <caption ref={captionRef} tabIndex={-1}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map(({ by, words: label, first }) => (
              <th
                key={by}
                scope="col"
                aria-sort={order.by === by ? directionOf(first, order.isReversed) : undefined}
              >
                <button type="button" onClick={() => onSort(by)}>
                  {words.say(label)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.caseFileId}>
              <th scope="row">
                <Link href={routes.child(row.caseFileId)}>{row.childName}</Link>
                {row.isPracticeCase && <span className="muted"> (practice case)</span>}
                {row.isArchived && <span className="muted"> (archived)</span>}
                {row.caseReference !== '' && <div className="muted">{row.caseReference}</div>}
              </th>
              <td>{ageOf(row, today)}</td>
              <td>{legalStatusWords(row.legalStatus ?? '')}</td>
              <td>
                {row.lookedAfterSince !== null &&
                  `${daysBetween(row.lookedAfterSince, today).toLocaleString('en-GB')} days`}
              </td>
              <td>{row.nextDue !== null && <Due due={row.nextDue} />}</td>
              <td>
                {row.overdueCount > 0 && row.longestOverdue !== null && (
                  <>
                    <strong>{row.overdueCount}</strong>, since <Day on={row.longestOverdue.on} />
                    <div className="muted">{row.longestOverdue.what}</div>
                  </>
                )}
              </td>
              <td>
                {row.nextPlanned !== null && (
                  <>
                    <Day on={row.nextPlanned.on} />
                    <div className="muted">{row.nextPlanned.what}</div>
                  </>
                )}
              </td>
              <td>{planOf(row)}</td>
              <td>{row.optionsCompleted} of 8</td>
              <td>
                <TimelinessCell childName={row.childName} timeliness={row.timeliness} />
              </td>
              <td>
                <Day on={dateOf(row.changedAt)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Short months: there is little room in a table. */
function Day({ on }: { readonly on: CivilDate }) {
  return <span className="day">{formatShortDate(on)}</span>;
}

function Due({ due }: { readonly due: CaseloadDue }) {
  return (
    <>
      <Day on={due.on} />
      <div className="muted">
        {due.what}
        {due.isProjected && ', if all goes as planned'}
      </div>
      <KindTag kind={due.kind} />
    </>
  );
}

function directionOf(
  first: 'ascending' | 'descending',
  isReversed: boolean,
): 'ascending' | 'descending' {
  return (first === 'ascending') === isReversed ? 'descending' : 'ascending';
}

function ageOf(row: CaseloadRow, today: CivilDate): string {
  if (row.birthStatus === 'unborn') {
    return row.expectedOn?.precision === 'day'
      ? formatExpected(row.expectedOn.date, today)
      : 'not yet born';
  }
  return row.bornOn?.precision === 'day' ? formatAge(row.bornOn.date, today) : '';
}

function planOf(row: CaseloadRow): ReactNode {
  const named = [
    ...(row.preferredOption === null ? [] : [row.preferredOption]),
    ...row.parallelOptions,
  ].map((optionId) => optionById(optionId).title);
  switch (row.planState) {
    case 'not_determined':
    case 'unsettled':
      return planStates[row.planState];
    case 'preferred':
      return named.join('');
    case 'parallel':
      return (
        <>
          {planStates.parallel}
          <div className="muted">{named.join('; ')}</div>
        </>
      );
  }
}
