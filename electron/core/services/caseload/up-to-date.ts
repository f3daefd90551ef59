import { dateOf } from '../../../../guidance/model/dates.ts';
import { done } from '../../../contract/procedure.ts';
import { sessionOf, type CoreContext } from '../../context.ts';
import { hasTurnedRows, projectTurnedRows } from '../../store/caseload-turning.ts';
import { write } from '../../store/writing.ts';
import { refreshRulesInUse } from '../profiles/rules-in-use.ts';

/**
 * Makes the caseload right for today and for the rules in use, before anybody reads it: a date that
 * has come, or a rule that has changed, alters rows that nobody wrote to.
 */
export function bringCaseloadUpToDate(context: CoreContext): void {
  const session = sessionOf(context);
  const rules = refreshRulesInUse(session);
  if (!hasTurnedRows(session.database, dateOf(context.clock.now()), rules)) return;
  write(context, (writing) => done(projectTurnedRows(session.database, writing.today, rules)));
}
