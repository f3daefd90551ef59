import { dateOf } from '../model/dates.ts';
import { ruleIdOf, type LocalRule } from '../schema/local-rule.ts';
import type { TimetableRule } from '../schema/timetable-rule.ts';

/** A rule as it stands in this vault, with what it was before and who says otherwise. */
export type StandingRule = {
  readonly id: string;
  /** As it comes with the app; null for one that the authority added. */
  readonly shipped: TimetableRule | null;
  readonly local: LocalRule | null;
  /** As it is computed with; null for one that was retired. */
  readonly inUse: TimetableRule | null;
};

/** The shipped rules with the authority's own laid over them, in order, added ones last. */
export function standingRules(
  shipped: readonly TimetableRule[],
  locals: readonly LocalRule[],
): readonly StandingRule[] {
  const byId = new Map(locals.map((local) => [ruleIdOf(local.change), local]));
  const standing = shipped.map((rule): StandingRule => {
    const local = byId.get(rule.id) ?? null;
    byId.delete(rule.id);
    return {
      id: rule.id,
      shipped: rule,
      local,
      inUse: local === null ? rule : ruleInUse(local, rule),
    };
  });
  for (const [id, local] of byId) {
    // A change to a rule that no longer ships has nothing to stand over.
    if (local.change.action === 'added') {
      standing.push({ id, shipped: null, local, inUse: ruleInUse(local, null) });
    }
  }
  return standing;
}

/** The rules to compute with. */
export function rulesInUse(standing: readonly StandingRule[]): readonly TimetableRule[] {
  return standing.flatMap(({ inUse }) => (inUse === null ? [] : [inUse]));
}

/**
 * A local rule is always shown as local, with the authority's own source before the law it stands
 * over, whatever it says of itself. It never applies beyond England.
 */
function ruleInUse(local: LocalRule, shipped: TimetableRule | null): TimetableRule | null {
  const { change } = local;
  if (change.action === 'retired') return null;
  const over = shipped === null ? '' : ` Stands over: ${shipped.citation}.`;
  const said = change.reason === '' ? '' : ` ${change.reason}`;
  return {
    ...change.rule,
    kind: 'local',
    scope: 'England',
    citation: change.source,
    sources: shipped?.sources ?? [],
    lastChecked: dateOf(local.changedAt),
    confidence: 'known',
    note: `Your authority’s own rule.${over}${said}`,
  };
}
