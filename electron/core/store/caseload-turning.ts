import type Database from 'better-sqlite3';
import type { CivilDate, Instant } from '../../../guidance/model/dates.ts';
import { projectCaseload, rowsKey, type RowRules } from './caseload.ts';
import { prepared } from './prepared.ts';

/** A row is right until its next date comes, or for good; and not on an earlier day than its own. */
const FIND_TURNED = `
  SELECT case_file_key AS caseFileKey, changed_at AS changedAt
  FROM caseload
  WHERE turns_on <= :today OR computed_on > :today`;

/** With which rules rows were made: a handful of different ones in the largest caseload. */
const FIND_RULES_KEYS = `SELECT DISTINCT profile, rules_key AS rulesKey FROM caseload`;

const FIND_MADE_WITH = `
  SELECT case_file_key AS caseFileKey, changed_at AS changedAt
  FROM caseload
  WHERE profile = :profile AND rules_key = :rulesKey`;

/**
 * Makes the rows again that are not right any more: a date has come since they were made, or the
 * rules have changed. The caller holds the transaction.
 */
export function projectTurnedRows(
  database: Database.Database,
  today: CivilDate,
  rules: RowRules,
): void {
  for (const { caseFileKey, changedAt } of turnedRows(database, today, rules)) {
    projectCaseload(database, caseFileKey, today, changedAt, rules);
  }
}

/** Whether any row has to be made again before the list is right for this day and these rules. */
export function hasTurnedRows(
  database: Database.Database,
  today: CivilDate,
  rules: RowRules,
): boolean {
  return (
    staleKeys(database, rules).length > 0 ||
    prepared<{ today: string }, unknown>(database, `${FIND_TURNED} LIMIT 1`).get({ today }) !==
      undefined
  );
}

type TurnedRow = { readonly caseFileKey: number; readonly changedAt: Instant };
type RowsKey = { readonly profile: string; readonly rulesKey: string };

function turnedRows(
  database: Database.Database,
  today: CivilDate,
  rules: RowRules,
): Iterable<TurnedRow> {
  const byKey = new Map<number, TurnedRow>();
  const found = [
    ...prepared<{ today: string }, TurnedRow>(database, FIND_TURNED).all({ today }),
    ...staleKeys(database, rules).flatMap((key) =>
      prepared<RowsKey, TurnedRow>(database, FIND_MADE_WITH).all(key),
    ),
  ];
  for (const row of found) byKey.set(row.caseFileKey, row);
  return byKey.values();
}

function staleKeys(database: Database.Database, rules: RowRules): readonly RowsKey[] {
  return prepared<Record<string, never>, RowsKey>(database, FIND_RULES_KEYS)
    .all({})
    .filter(({ profile, rulesKey }) => rulesKey !== rowsKey(rules, profile));
}
