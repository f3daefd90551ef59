import { dateOf } from '../../../../guidance/model/dates.ts';
import type { AppContract } from '../../../contract/contract.ts';
import { done, type HandlersFor } from '../../../contract/procedure.ts';
import { sessionOf, type CoreContext } from '../../context.ts';
import { listCaseload } from '../../store/caseload-list.ts';
import { bringCaseloadUpToDate } from './up-to-date.ts';

/** The list of children. */
export const caseloadHandlers = {
  'caseload.list': (query, context) => {
    bringCaseloadUpToDate(context);
    const today = dateOf(context.clock.now());
    return done(listCaseload(sessionOf(context).database, query, today));
  },
} satisfies HandlersFor<AppContract, 'caseload.list', CoreContext>;
