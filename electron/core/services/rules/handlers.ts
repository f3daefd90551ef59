import { addedRuleId, ruleIdOf } from '../../../../guidance/schema/local-rule.ts';
import { shippedRules } from '../../../../guidance/timetable/shipped-rules.ts';
import type { AppContract } from '../../../contract/contract.ts';
import { done, refused, type HandlersFor } from '../../../contract/procedure.ts';
import { sessionOf, type CoreContext } from '../../context.ts';
import { refreshRulesInUse } from '../profiles/rules-in-use.ts';
import { listLocalRules, removeLocalRule, saveLocalRule } from '../../store/local-rules.ts';
import { write } from '../../store/writing.ts';

const shippedIds: ReadonlySet<string> = new Set(shippedRules.map(({ id }) => id));

export const ruleHandlers = {
  'rules.listLocal': (_input, context) =>
    done({ rules: listLocalRules(sessionOf(context).database) }),

  'rules.saveLocal': ({ change }, context) => {
    const outcome = write(context, (writing) => {
      const ruleId = ruleIdOf(change);
      const isKnown =
        change.action === 'added' ? addedRuleId.safeParse(ruleId).success : shippedIds.has(ruleId);
      if (!isKnown) return refused('no_such_rule');
      saveLocalRule(writing.session.database, ruleId, { change, changedAt: writing.at });
      return done({});
    });
    // The rows of the caseload are made again with them when the list is next asked for.
    refreshRulesInUse(sessionOf(context));
    return outcome;
  },

  'rules.removeLocal': ({ ruleId }, context) => {
    const outcome = write(context, (writing) => {
      removeLocalRule(writing.session.database, ruleId);
      return done({});
    });
    refreshRulesInUse(sessionOf(context));
    return outcome;
  },
} satisfies HandlersFor<
  AppContract,
  'rules.listLocal' | 'rules.saveLocal' | 'rules.removeLocal',
  CoreContext
>;
