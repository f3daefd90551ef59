import * as z from 'zod/mini';
import {
  CASELOAD_PAGE,
  caseloadChoices,
  caseloadFilter,
  caseloadOrder,
  caseloadPage,
  trackerExportRecord,
  trackerFormat,
  trackerHolds,
} from '../caseload-shapes.ts';
import { exportId } from '../../../guidance/model/ids.ts';
import { savePlace } from '../save-place.ts';
import { procedure } from '../procedure.ts';

export const caseloadProcedures = {
  /** One page of the children that a filter lets through, in the order asked for. */
  'caseload.list': procedure({
    kind: 'query',
    locked: 'denied',
    input: z.strictObject({
      filter: caseloadFilter,
      order: caseloadOrder,
      /** The first row of the page, from 0. */
      from: z.int().check(z.minimum(0)),
      atMost: z.int().check(z.minimum(1), z.maximum(CASELOAD_PAGE)),
    }),
    output: caseloadPage,
    errors: [],
  }),
  /** What the filters can be chosen from. */
  'caseload.choices': procedure({
    kind: 'query',
    locked: 'denied',
    input: z.strictObject({ isArchivedShown: z.boolean() }),
    output: caseloadChoices,
    errors: [],
  }),
  /**
   * Writes the children that a filter lets through to a file: by initials and case number, and
   * what `holds` asks for besides. With `destination` null the host's own save dialog is shown.
   */
  'caseload.export': procedure({
    kind: 'command',
    locked: 'denied',
    input: z.strictObject({
      exportId,
      format: trackerFormat,
      filter: caseloadFilter,
      order: caseloadOrder,
      holds: trackerHolds,
      destination: z.nullable(savePlace),
    }),
    output: z.strictObject({
      path: z.string(),
      record: trackerExportRecord,
      /** Pieces of words left out because they name somebody or are held back as confidential. */
      leftOut: z.int(),
    }),
    errors: [
      'nothing_to_export',
      'cancelled',
      'no_dialogs',
      'folder_not_found',
      'file_exists',
      'file_in_use',
      'read_only',
      'disk_full',
    ],
  }),
  /** The lists exported last, newest first. */
  'caseload.exports': procedure({
    kind: 'query',
    locked: 'denied',
    input: z.strictObject({}),
    output: z.strictObject({ records: z.array(trackerExportRecord) }),
    errors: [],
  }),
} as const;
