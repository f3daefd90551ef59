import type { CaseloadSort } from '../../contract/caseload-shapes.ts';

type Directions = { readonly forwards: string; readonly backwards: string };

/** Rows that have nothing to be ordered by stand last, whichever way the order runs. */
function both(expression: string, first: 'ASC' | 'DESC'): Directions {
  const second = first === 'ASC' ? 'DESC' : 'ASC';
  return {
    forwards: `${expression} ${first} NULLS LAST`,
    backwards: `${expression} ${second} NULLS LAST`,
  };
}

const PLAN_STATES = `
  CASE caseload.plan_state
    WHEN 'not_determined' THEN 1 WHEN 'unsettled' THEN 2 WHEN 'parallel' THEN 3 ELSE 4
  END`;

const RATINGS = `
  CASE caseload.timeliness WHEN 'red' THEN 1 WHEN 'amber' THEN 2 WHEN 'green' THEN 3 END`;

/** How the list can be ordered: the way that is asked for first, and the other way round. */
export const ORDERS: Readonly<Record<CaseloadSort, Directions>> = {
  name: both('caseload.search_name', 'ASC'),
  // The youngest first, and the unborn before them.
  age: both(`ifnull(caseload.born_on, caseload.expected_on) ->> '$.date'`, 'DESC'),
  legal_status: both('caseload.legal_status', 'ASC'),
  looked_after: both('caseload.looked_after_since', 'ASC'),
  due: both('caseload.next_due_on', 'ASC'),
  overdue: both('nullif(caseload.overdue_count, 0)', 'DESC'),
  planned: both('caseload.next_planned_on', 'ASC'),
  plan: both(PLAN_STATES, 'ASC'),
  options: both('caseload.options_completed', 'DESC'),
  timeliness: both(RATINGS, 'ASC'),
  changed: both('caseload.changed_at', 'DESC'),
};
