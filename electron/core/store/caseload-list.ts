import type Database from 'better-sqlite3';
import type { CivilDate, Instant, PartialDate } from '../../../guidance/model/dates.ts';
import type { CaseFileId } from '../../../guidance/model/ids.ts';
import type { CaseloadRow } from '../../contract/shapes.ts';
import { prepared } from './prepared.ts';
import { readValue } from './stored-value.ts';

const LIST_CASELOAD = `
  SELECT case_file.case_file_id AS caseFileId, caseload.child_name AS childName,
    caseload.birth_status AS birthStatus, caseload.born_on AS bornOn,
    caseload.expected_on AS expectedOn, caseload.case_reference AS caseReference,
    caseload.legal_status AS legalStatus, caseload.looked_after_since AS lookedAfterSince,
    caseload.next_planned_on AS nextPlannedOn, caseload.next_planned_what AS nextPlannedWhat,
    caseload.preferred_option AS preferredOption, caseload.options_completed AS optionsCompleted,
    case_file.is_practice AS isPractice, case_file.is_archived AS isArchived,
    caseload.changed_at AS changedAt
  FROM caseload
  JOIN case_file ON case_file.case_file_key = caseload.case_file_key
  ORDER BY caseload.search_name, case_file.case_file_id`;

type StoredRow = {
  readonly caseFileId: CaseFileId;
  readonly childName: string;
  readonly birthStatus: CaseloadRow['birthStatus'];
  readonly bornOn: string | null;
  readonly expectedOn: string | null;
  readonly caseReference: string;
  readonly legalStatus: string | null;
  readonly lookedAfterSince: CivilDate | null;
  readonly nextPlannedOn: CivilDate | null;
  readonly nextPlannedWhat: string | null;
  readonly preferredOption: string | null;
  readonly optionsCompleted: number;
  readonly isPractice: 0 | 1;
  readonly isArchived: 0 | 1;
  readonly changedAt: Instant;
};

/** The whole caseload, by name. */
export function listCaseload(database: Database.Database): CaseloadRow[] {
  return prepared<Record<string, never>, StoredRow>(database, LIST_CASELOAD)
    .all({})
    .map((row) => ({
      caseFileId: row.caseFileId,
      childName: row.childName,
      birthStatus: row.birthStatus,
      bornOn: storedDate(row.bornOn),
      expectedOn: storedDate(row.expectedOn),
      caseReference: row.caseReference,
      legalStatus: row.legalStatus,
      lookedAfterSince: row.lookedAfterSince,
      nextPlanned:
        row.nextPlannedOn === null || row.nextPlannedWhat === null
          ? null
          : { on: row.nextPlannedOn, what: row.nextPlannedWhat },
      preferredOption: row.preferredOption,
      optionsCompleted: row.optionsCompleted,
      isPracticeCase: row.isPractice === 1,
      isArchived: row.isArchived === 1,
      changedAt: row.changedAt,
    }));
}

function storedDate(stored: string | null): PartialDate | null {
  const value = readValue(stored);
  return typeof value === 'string' ? null : value;
}
