import type { CaseFile } from '../../guidance/model/case-file.ts';
import type { EntityKind, FieldsOf } from '../../guidance/model/entities.ts';
import type { EntityRecord } from '../../guidance/model/entity.ts';
import { caseFileId, entityId, type EntityId } from '../../guidance/model/ids.ts';

/**
 * Builds a case file in memory, for tests that need one and no database. Ids are made from a
 * counter, so that the same steps give the same case file.
 */
export class CaseFileBuilder {
  private readonly entities: EntityRecord[] = [];
  private readonly caseFileId = caseFileId.parse(uuid(0));
  private count = 0;

  /** Adds an entity and returns its id. Only the fields that matter need be given. */
  add<Kind extends EntityKind>(
    kind: Kind,
    fields: Partial<FieldsOf<Kind>>,
    parentId: EntityId | null = null,
    appraisalId: EntityId | null = null,
  ): EntityId {
    this.count += 1;
    const id = entityId.parse(uuid(this.count));
    this.entities.push({
      id,
      kind,
      caseFileId: this.caseFileId,
      appraisalId,
      parentId,
      order: `a${String(this.count).padStart(5, '0')}`,
      derivedFrom: null,
      createdAt: '2026-11-22T09:00:00.000Z',
      fields,
      heads: {},
    });
    return id;
  }

  build(): CaseFile {
    return { caseFileId: this.caseFileId, entities: [...this.entities] };
  }
}

function uuid(count: number): string {
  return `00000000-0000-4000-8000-${count.toString(16).padStart(12, '0')}`;
}

/** A civil date known to the day. */
export function day(date: string): { date: string; precision: 'day' } {
  return { date, precision: 'day' };
}
