import { dayNumberOf, type DayNumber } from '../rules/counting/day-number.ts';
import type { Deadline, TimetableRule } from '../schema/timetable-rule.ts';
import type { DatingRule, Prompt } from './due-date.ts';
import type { ClockEventType } from './event-types.ts';

/** A deadline with its rule, ready to be computed. */
export type Prepared = {
  readonly rule: DatingRule;
  readonly deadline: Deadline;
  /** What shows it done is also what it counts from: a visit after a visit. */
  readonly isChain: boolean;
  readonly from: DayNumber | null;
  readonly to: DayNumber | null;
};

export type PreparedRules = {
  /** In an order in which what one gives, later ones can count from. */
  readonly deadlines: readonly Prepared[];
  readonly prompts: readonly Prompt[];
};

const made = new WeakMap<readonly TimetableRule[], PreparedRules>();

/** The rules that apply in England, in the order in which they are computed. Made once for a list. */
export function prepareRules(rules: readonly TimetableRule[]): PreparedRules {
  const found = made.get(rules);
  if (found !== undefined) return found;
  const english = rules.filter(appliesInEngland);
  const prepared: PreparedRules = {
    deadlines: inOrderOfGiving(english.flatMap(preparedOf)),
    prompts: english.filter((rule) => rule.computes === 'nothing'),
  };
  made.set(rules, prepared);
  return prepared;
}

/** What differs in Wales is recorded so that it is not mistaken for the rule here, and no more. */
export function appliesInEngland(rule: TimetableRule): boolean {
  return rule.scope !== 'Wales';
}

function preparedOf(rule: TimetableRule): readonly Prepared[] {
  if (rule.computes === 'nothing') return [];
  return rule.deadlines.map(untilEighteen).map((deadline) => ({
    rule: ofItsOwn(rule, deadline),
    deadline,
    isChain: deadline.doneBy.some((type) => deadline.triggers.includes(type)),
    from: rule.effectiveFrom === null ? null : dayNumberOf(rule.effectiveFrom),
    to: rule.effectiveTo === null ? null : dayNumberOf(rule.effectiveTo),
  }));
}

/**
 * A child is a person under 18 (Children Act 1989 s.105(1)), so what ends with being looked after
 * ends with the 18th birthday, whether or not anybody has recorded the end.
 */
function untilEighteen(deadline: Deadline): Deadline {
  const { lapsesWith } = deadline;
  if (lapsesWith?.includes('looked_after_ended') !== true) return deadline;
  return { ...deadline, lapsesWith: [...lapsesWith, 'turns_18'] };
}

/** The rule as one of its deadlines carries it: law and guidance may meet in one rule. */
function ofItsOwn(rule: DatingRule, { kind, citation }: Deadline): DatingRule {
  if (kind === undefined && citation === undefined) return rule;
  return { ...rule, kind: kind ?? rule.kind, citation: citation ?? rule.citation };
}

function inOrderOfGiving(deadlines: readonly Prepared[]): readonly Prepared[] {
  const givers = new Map<ClockEventType, Prepared[]>();
  for (const one of deadlines) {
    const { gives } = one.deadline;
    if (gives !== undefined) givers.set(gives, [...(givers.get(gives) ?? []), one]);
  }
  const placed = new Set<Prepared>();
  const ordered: Prepared[] = [];
  const place = (one: Prepared) => {
    if (placed.has(one)) return;
    placed.add(one);
    const { triggers, laterOf } = one.deadline;
    for (const type of laterOf === undefined ? triggers : [...triggers, laterOf]) {
      for (const giver of givers.get(type) ?? []) place(giver);
    }
    ordered.push(one);
  };
  for (const one of deadlines) place(one);
  return ordered;
}
