import * as z from 'zod/mini';
import { localChange, localRule } from '../../../guidance/schema/local-rule.ts';
import { procedure } from '../procedure.ts';

/** What the authority adds to, changes in and retires from the timetable's rules. */
export const ruleProcedures = {
  'rules.listLocal': procedure({
    kind: 'query',
    locked: 'denied',
    input: z.strictObject({}),
    output: z.strictObject({ rules: z.array(localRule) }),
    errors: [],
  }),
  /** Keeps a change; one already kept for the same rule gives way to it. */
  'rules.saveLocal': procedure({
    kind: 'command',
    locked: 'denied',
    input: z.strictObject({ change: localChange }),
    output: z.strictObject({}),
    errors: ['no_such_rule', 'disk_full'],
  }),
  /** Takes a change away: the shipped rule stands again, and an added one is gone. */
  'rules.removeLocal': procedure({
    kind: 'command',
    locked: 'denied',
    input: z.strictObject({ ruleId: z.string().check(z.maxLength(20)) }),
    output: z.strictObject({}),
    errors: ['disk_full'],
  }),
} as const;
