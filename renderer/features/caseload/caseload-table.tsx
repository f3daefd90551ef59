import { Link } from 'wouter';
import type { CaseloadRow } from '../../../electron/contract/shapes.ts';
import { optionById } from '../../../guidance/catalogue.ts';
import {
  dateOf,
  daysBetween,
  formatAge,
  formatDate,
  formatExpected,
  type CivilDate,
} from '../../../guidance/model/dates.ts';
import { entityDefinitions } from '../../../guidance/model/entities.ts';
import { routes } from '../../state/routes.ts';
import type { SortColumn } from './arrange.ts';

type CaseloadTableProps = {
  readonly rows: readonly CaseloadRow[];
  readonly total: number;
  readonly today: CivilDate;
  readonly sort: SortColumn;
  readonly onSort: (sort: SortColumn) => void;
};

const columns = [
  { sort: 'name', words: 'Child', direction: 'ascending' },
  { sort: 'age', words: 'Age', direction: 'ascending' },
  { sort: null, words: 'Legal status', direction: null },
  { sort: 'looked_after', words: 'Looked after', direction: 'descending' },
  { sort: 'next', words: 'Next planned', direction: 'ascending' },
  { sort: null, words: 'Plan so far', direction: null },
  { sort: null, words: 'Options completed', direction: null },
  { sort: 'changed', words: 'Last changed', direction: 'descending' },
] as const;

/** The children as a table. Completeness is of the worker's own work. */
export function CaseloadTable({ rows, total, today, sort, onSort }: CaseloadTableProps) {
  return (
    <div className="table-frame">
      <table className="data caseload">
        <caption>
          {total} {total === 1 ? 'child' : 'children'}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.words}
                scope="col"
                aria-sort={
                  column.sort !== null && column.sort === sort ? column.direction : undefined
                }
              >
                {column.sort === null ? (
                  column.words
                ) : (
                  <button type="button" onClick={() => onSort(column.sort)}>
                    {column.words}
                  </button>
                )}
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
              <td>{statusOf(row)}</td>
              <td>
                {row.lookedAfterSince === null
                  ? ''
                  : `${daysBetween(row.lookedAfterSince, today)} days`}
              </td>
              <td>
                {row.nextPlanned !== null && (
                  <>
                    {formatDate(row.nextPlanned.on)}
                    <div className="muted">{row.nextPlanned.what}</div>
                  </>
                )}
              </td>
              <td>
                {row.preferredOption === null
                  ? 'Not yet determined'
                  : optionById(row.preferredOption).title}
              </td>
              <td>{row.optionsCompleted} of 8</td>
              <td>{formatDate(dateOf(row.changedAt))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ageOf(row: CaseloadRow, today: CivilDate): string {
  if (row.birthStatus === 'unborn') {
    return row.expectedOn?.precision === 'day'
      ? formatExpected(row.expectedOn.date, today)
      : 'not yet born';
  }
  return row.bornOn?.precision === 'day' ? formatAge(row.bornOn.date, today) : '';
}

function statusOf(row: CaseloadRow): string {
  const choices: Readonly<Record<string, string>> =
    entityDefinitions.legalStatus.fields.status.choices;
  return row.legalStatus === null ? 'Not recorded' : (choices[row.legalStatus] ?? '');
}
