import { dateOf } from '../../../../guidance/model/dates.ts';
import type { AppContract } from '../../../contract/contract.ts';
import { done, type HandlersFor } from '../../../contract/procedure.ts';
import { sessionOf, type CoreContext } from '../../context.ts';
import { listCaseload, listChoices } from '../../store/caseload-list.ts';
import { listTrackerExports } from '../../store/tracker-export-log.ts';
import { exportTracker } from './export-tracker.ts';
import { bringCaseloadUpToDate } from './up-to-date.ts';

/** The list of children, and what of it leaves the vault. */
export const caseloadHandlers = {
  'caseload.list': (query, context) => {
    bringCaseloadUpToDate(context);
    const today = dateOf(context.clock.now());
    return done(listCaseload(sessionOf(context).database, query, today));
  },

  'caseload.choices': ({ isArchivedShown }, context) =>
    done(listChoices(sessionOf(context).database, isArchivedShown)),

  'caseload.export': (request, context) => exportTracker(request, context),

  'caseload.exports': (_input, context) =>
    done({ records: listTrackerExports(sessionOf(context).database) }),
} satisfies HandlersFor<
  AppContract,
  'caseload.list' | 'caseload.choices' | 'caseload.export' | 'caseload.exports',
  CoreContext
>;
