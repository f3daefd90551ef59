import * as z from 'zod/mini';
import { caseFileId, entityId } from '../../../guidance/model/ids.ts';
import { procedure } from '../procedure.ts';
import { entityRecord } from '../shapes.ts';

export const appraisalProcedures = {
  /**
   * Begins a new appraisal with all eight options in the fixed order. It starts from the last one:
   * its entities are new, each with `derivedFrom`; the earlier appraisal becomes read-only.
   */
  'appraisal.begin': procedure({
    kind: 'command',
    locked: 'denied',
    input: z.strictObject({ caseFileId, title: z.string().check(z.trim(), z.maxLength(120)) }),
    output: z.strictObject({ appraisalId: entityId, entities: z.array(entityRecord) }),
    errors: ['not_found', 'case_file_archived', 'disk_full'],
  }),
} as const;
