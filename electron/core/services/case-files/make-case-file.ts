import type { FieldsOf } from '../../../../guidance/model/entities.ts';
import {
  caseFileId as caseFileIdSchema,
  type CaseFileId,
  type EntityId,
} from '../../../../guidance/model/ids.ts';
import { insertCaseFile } from '../../store/case-files.ts';
import type { Writing } from '../../store/writing.ts';
import { makeFirstAppraisal } from '../appraisal/make-appraisal.ts';
import { makeEntity, noteEntitiesChanged } from './make-entity.ts';

/** Makes a case file with what every one has: the child, needs, progress and a first appraisal. */
export function makeCaseFile(
  writing: Writing,
  child: Partial<FieldsOf<'child'>>,
): { readonly caseFileId: CaseFileId; readonly appraisalId: EntityId } {
  const { caseFileId, caseFileKey } = makeEmptyCaseFile(writing, { isPractice: false });
  makeEntity(writing, { ...ofCaseFile(caseFileKey), kind: 'child', fields: child });
  makeEntity(writing, { ...ofCaseFile(caseFileKey), kind: 'needs', fields: {} });
  makeEntity(writing, { ...ofCaseFile(caseFileKey), kind: 'progress', fields: {} });
  const { appraisalId } = makeFirstAppraisal(writing, caseFileKey, {});
  noteEntitiesChanged(writing, caseFileKey, ['child']);
  return { caseFileId, appraisalId };
}

/** The row of a case file alone. What every case file has must follow in the same transaction. */
export function makeEmptyCaseFile(
  writing: Writing,
  { isPractice }: { readonly isPractice: boolean },
): { readonly caseFileId: CaseFileId; readonly caseFileKey: number } {
  const caseFileId = caseFileIdSchema.parse(writing.random.uuid());
  return { caseFileId, caseFileKey: insertCaseFile(writing, caseFileId, isPractice) };
}

/** Where something stands that belongs to the case file itself. */
export function ofCaseFile(caseFileKey: number): {
  readonly caseFileKey: number;
  readonly parentId: null;
  readonly appraisalId: null;
} {
  return { caseFileKey, parentId: null, appraisalId: null };
}
