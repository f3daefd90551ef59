import type Database from 'better-sqlite3';
import type { CaseFileId, EntityId } from '../../../../guidance/model/ids.ts';
import { findCaseFile } from '../../store/case-files.ts';
import { findLiveOfKind, type EntityRow } from '../../store/entities.ts';

/** The appraisal in progress: of those not removed, the last in order. Null where there is none. */
export function newestAppraisal(
  database: Database.Database,
  caseFileKey: number,
): EntityRow | null {
  return findLiveOfKind(database, caseFileKey, 'appraisal').at(-1) ?? null;
}

/** The appraisal an entity is or is part of; null for what all appraisals share. */
export function appraisalOf(entity: {
  readonly kind: string;
  readonly entityId: EntityId;
  readonly appraisalId: EntityId | null;
}): EntityId | null {
  return entity.kind === 'appraisal' ? entity.entityId : entity.appraisalId;
}

/** Where something to be changed stands. */
type Place = {
  readonly caseFileId: CaseFileId;
  readonly caseFileKey: number;
  readonly appraisalId: EntityId | null;
};

/**
 * Why something is kept as it is: its case file is in the archive, or its appraisal is an earlier
 * one. Null where it may be changed.
 */
export function whyKept(
  database: Database.Database,
  place: Place,
): 'case_file_archived' | 'appraisal_read_only' | null {
  if (isArchived(database, place.caseFileId)) return 'case_file_archived';
  return isReadOnly(database, place.caseFileKey, place.appraisalId) ? 'appraisal_read_only' : null;
}

/** An archived case file is read and exported, and changed by nothing but being brought back. */
export function isArchived(database: Database.Database, caseFileId: CaseFileId): boolean {
  return findCaseFile(database, caseFileId)?.isArchived === 1;
}

/** Whether something belongs to an appraisal after which another was begun: it is then kept as it was. */
function isReadOnly(
  database: Database.Database,
  caseFileKey: number,
  appraisalId: EntityId | null,
): boolean {
  if (appraisalId === null) return false;
  return newestAppraisal(database, caseFileKey)?.entityId !== appraisalId;
}
