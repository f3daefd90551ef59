import * as z from 'zod/mini';
import { CASELOAD_PAGE, caseloadFilter, caseloadOrder, caseloadPage } from '../caseload-shapes.ts';
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
} as const;
