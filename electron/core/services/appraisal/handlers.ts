import type { AppContract } from '../../../contract/contract.ts';
import type { HandlersFor } from '../../../contract/procedure.ts';
import type { CoreContext } from '../../context.ts';
import { write } from '../../store/writing.ts';
import { beginAppraisal } from './begin-appraisal.ts';

export const appraisalHandlers = {
  'appraisal.begin': ({ caseFileId, title }, context) =>
    write(context, (writing) => beginAppraisal(writing, caseFileId, title)),
} satisfies HandlersFor<AppContract, 'appraisal.begin', CoreContext>;
