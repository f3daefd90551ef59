import type Database from 'better-sqlite3';
import type { EntityId } from '../../../../guidance/model/ids.ts';
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

/** Whether something belongs to an appraisal after which another was begun: it is then kept as it was. */
export function isReadOnly(
  database: Database.Database,
  caseFileKey: number,
  appraisalId: EntityId | null,
): boolean {
  if (appraisalId === null) return false;
  return newestAppraisal(database, caseFileKey)?.entityId !== appraisalId;
}
