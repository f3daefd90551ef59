import * as z from 'zod/mini';
import { caseFileId, entityId, exportId } from '../../../guidance/model/ids.ts';
import { documentModel } from '../../../guidance/documents/document-model.ts';
import { procedure } from '../procedure.ts';
import { savePlace } from '../save-place.ts';
import { exportFormat, exportRecord } from '../shapes.ts';

export const exportProcedures = {
  /** The document as it would be exported now, for preview and for its length. */
  'exports.preview': procedure({
    kind: 'query',
    locked: 'denied',
    input: z.strictObject({
      caseFileId,
      appraisalId: entityId,
      documentId: z.string().check(z.maxLength(60)),
    }),
    output: z.strictObject({
      model: documentModel,
      /** About how many pages, and how many of them are an annex that may be exhibited alone. */
      length: z.strictObject({ pages: z.int(), annexPages: z.int() }),
    }),
    errors: ['not_found'],
  }),
  /**
   * Writes a document. Progress comes as `export.progress` events under the id given. With
   * `destination` null the host's own save dialog is shown.
   */
  'exports.write': procedure({
    kind: 'command',
    locked: 'denied',
    input: z.strictObject({
      exportId,
      caseFileId,
      appraisalId: entityId,
      documentId: z.string().check(z.maxLength(60)),
      format: exportFormat,
      destination: z.nullable(savePlace),
    }),
    output: z.strictObject({ path: z.string(), record: exportRecord }),
    errors: [
      'not_found',
      'cancelled',
      'no_dialogs',
      'folder_not_found',
      'file_exists',
      'file_in_use',
      'read_only',
      'disk_full',
      'no_printer',
      'confidential_details_found',
    ],
  }),
  'exports.cancel': procedure({
    kind: 'command',
    locked: 'denied',
    input: z.strictObject({ exportId }),
    output: z.strictObject({}),
    errors: [],
  }),
  'exports.list': procedure({
    kind: 'query',
    locked: 'denied',
    input: z.strictObject({ caseFileId }),
    output: z.strictObject({ records: z.array(exportRecord) }),
    errors: ['not_found'],
  }),
} as const;
