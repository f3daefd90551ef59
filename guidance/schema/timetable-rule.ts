import * as z from 'zod/mini';
import { civilDate } from '../model/dates.ts';
import { count } from '../rules/counting/count.ts';
import { clockEventType } from '../timetable/event-types.ts';
import { condition } from '../timetable/condition-names.ts';
import { confidence, legalKind } from './legal-source.ts';

/**
 * What a computed date means. `no_later_than`: to be done by then. `not_before`: may not happen
 * sooner. `ends`: a power, an approval or a stay runs out then. `window`: a chance or a
 * responsibility ends then, and nobody here is late for it.
 */
export const limit = z.enum(['no_later_than', 'not_before', 'ends', 'window']);
export type Limit = z.infer<typeof limit>;

/** One date that a rule gives. Most rules give one; some a first and then another. */
export const deadline = z.strictObject({
  /** Tells it from the other deadlines of its rule: `first`, `then`. */
  part: z.string().check(z.regex(/^[a-z0-9_]+$/)),
  /** What is due: "Second review". */
  title: z.string().check(z.minLength(3)),
  /** The events it counts from, each occurrence by itself. */
  triggers: z.readonly(z.array(clockEventType).check(z.minLength(1))),
  /** The events that show it done; none where a date simply comes. */
  doneBy: z.readonly(z.array(clockEventType)),
  count,
  limit,
  /** All must hold. */
  appliesWhen: z.optional(z.readonly(z.array(condition))),
  /** When one of these comes before it is done, it is no longer due. */
  lapsesWith: z.optional(z.readonly(z.array(clockEventType))),
  /** The same, but only by its limit: an extension of what has run out extends nothing. */
  lapsesInTimeWith: z.optional(z.readonly(z.array(clockEventType))),
  /** It may have been done before its trigger: a plan that is normally made before a placement. */
  mayComeBefore: z.optional(z.boolean()),
  /** Counted only from what has happened, never from a planned date. */
  fromActualOnly: z.optional(z.boolean()),
  /** The event that stands on this date, for later rules to count from. */
  gives: z.optional(clockEventType),
  /** Counted from the later of the trigger and the last of these. */
  laterOf: z.optional(clockEventType),
  /** Missing, rather than not applicable, when there is no trigger although this holds. */
  expectedWhen: z.optional(condition),
  /** Where this date is of another kind than its rule: a figure of guidance under a regulation. */
  kind: z.optional(legalKind),
  /** The provision it rests on then. */
  citation: z.optional(z.string().check(z.minLength(4))),
  /** A later date that trackers show for the same limit, in words: the "week 26" of a diary. */
  diaryLabel: z.optional(z.strictObject({ text: z.string(), daysLater: z.int() })),
});
export type Deadline = z.infer<typeof deadline>;

const fields = {
  id: z.string().check(z.regex(/^[A-Z]{1,5}[0-9]{1,3}$/)),
  title: z.string().check(z.minLength(4)),
  kind: legalKind,
  /** The provision as a lawyer would write it. */
  citation: z.string().check(z.minLength(4)),
  /** Ids in `guidance/legal-sources`; none for a rule of one authority. */
  sources: z.readonly(z.array(z.string())),
  scope: z.enum(['England', 'England and Wales', 'Wales']),
  effectiveFrom: z.nullable(civilDate),
  effectiveTo: z.nullable(civilDate),
  lastChecked: civilDate,
  confidence,
  /** What is not certain, or what a reader must know. */
  note: z.optional(z.string()),
};

/**
 * One rule of the timetable. A rule that computes no date has a prompt instead: a fact to check, so
 * that nothing the law asks is lost for want of a number.
 */
export const timetableRule = z.discriminatedUnion('computes', [
  z.strictObject({
    ...fields,
    computes: z.literal('dates'),
    deadlines: z.readonly(z.array(deadline).check(z.minLength(1))),
    prompt: z.optional(z.string()),
  }),
  z.strictObject({
    ...fields,
    computes: z.literal('nothing'),
    prompt: z.string().check(z.minLength(10)),
    /** When it is worth showing beside a child's dates; always, where left out. */
    appliesWhen: z.optional(z.readonly(z.array(condition))),
  }),
]);
export type TimetableRule = z.infer<typeof timetableRule>;

/** Declares the rules of one file; each is checked against the schema as it loads. */
export function defineRules(rules: readonly TimetableRule[]): readonly TimetableRule[] {
  return rules.map((rule) => timetableRule.parse(rule));
}
