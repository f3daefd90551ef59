import * as z from 'zod/mini';
import { instant } from '../model/dates.ts';
import { timetableRule } from './timetable-rule.ts';

/** The ids of rules that an authority adds: LOCAL1, LOCAL2. */
export const addedRuleId = z.string().check(z.regex(/^LOCAL[1-9][0-9]{0,2}$/));

const words = z.string().check(z.trim(), z.maxLength(2_000));

const told = {
  /** Where the authority's rule is written down. Required: a rule without a source is hearsay. */
  source: z.string().check(z.trim(), z.minLength(4), z.maxLength(300)),
  /** Why it was added, changed or retired. */
  reason: words,
};

/**
 * What an authority changes in the rules that come with the app. The shipped rule is never lost: a
 * change stands over it and can be taken away again.
 */
export const localChange = z.discriminatedUnion('action', [
  z.strictObject({ ...told, action: z.literal('added'), rule: timetableRule }),
  z.strictObject({ ...told, action: z.literal('edited'), rule: timetableRule }),
  z.strictObject({ ...told, action: z.literal('retired'), ruleId: z.string() }),
]);
export type LocalChange = z.infer<typeof localChange>;

/** A local change as it is kept. */
export const localRule = z.strictObject({ change: localChange, changedAt: instant });
export type LocalRule = z.infer<typeof localRule>;

/** Which rule a change is about. */
export function ruleIdOf(change: LocalChange): string {
  return change.action === 'retired' ? change.ruleId : change.rule.id;
}
