import type { LocalDeadline } from '../../schema/profile.ts';

/** What a statutory rule of the timetable limits, as far as a local deadline is held to it. */
export type StatutoryLimit = {
  readonly id: string;
  readonly direction: 'after' | 'before';
  readonly amount: number;
  readonly unit: LocalDeadline['unit'] | 'hours';
};

/**
 * The fewest and the most calendar days a period can come to, whatever day it begins on. Working
 * days: Easter and Christmas can each put five days without work into ten.
 */
function daysOf(amount: number, unit: StatutoryLimit['unit']): { fewest: number; most: number } {
  switch (unit) {
    case 'hours':
      return { fewest: Math.floor(amount / 24), most: Math.ceil(amount / 24) };
    case 'calendar_days':
      return { fewest: amount, most: amount };
    case 'working_days':
      return { fewest: amount, most: Math.ceil((amount * 7) / 5) + 2 + Math.ceil(amount / 5) * 2 };
    case 'weeks':
      return { fewest: amount * 7, most: amount * 7 };
    case 'months':
      return { fewest: amount * 28, most: amount * 31 };
  }
}

/**
 * Why a local deadline may not stand as a tightening of the rule it names: because there is no
 * such rule, or because it could fall later. A limit that runs backwards is tighter the longer it
 * is. Null where it may.
 */
export function whyNotTightening(
  deadline: LocalDeadline,
  limits: ReadonlyMap<string, StatutoryLimit>,
): { readonly message: string; readonly remedy: string } | null {
  if (deadline.tightens === undefined) return null;
  const limit = limits.get(deadline.tightens);
  if (limit === undefined) {
    return {
      message: `No rule of the timetable is called ${deadline.tightens}.`,
      remedy: 'Take “tightens” out, or name a rule that Settings lists.',
    };
  }
  if (limit.direction === deadline.direction && isNeverLater(deadline, limit)) return null;
  return {
    message: `The deadline could fall later than the statutory one it names (${limit.id}).`,
    remedy: 'Make it shorter. A profile can bring a statutory date forward and never put it back.',
  };
}

function isNeverLater(deadline: LocalDeadline, limit: StatutoryLimit): boolean {
  const isAfter = deadline.direction === 'after';
  if (deadline.unit === limit.unit) {
    return isAfter ? deadline.amount <= limit.amount : deadline.amount >= limit.amount;
  }
  const local = daysOf(deadline.amount, deadline.unit);
  const statutory = daysOf(limit.amount, limit.unit);
  return isAfter ? local.most <= statutory.fewest : local.fewest >= statutory.most;
}

/**
 * The statutory limits with a profile's deadlines beside them. Every statutory limit is in the
 * result unaltered, whatever the profile: local deadlines are only ever added.
 */
export function withLocalDeadlines<Limit extends StatutoryLimit>(
  statutory: readonly Limit[],
  deadlines: readonly LocalDeadline[],
): readonly (
  | { readonly kind: 'statutory'; readonly limit: Limit }
  | { readonly kind: 'local'; readonly deadline: LocalDeadline }
)[] {
  return [
    ...statutory.map((limit) => ({ kind: 'statutory' as const, limit })),
    ...deadlines.map((deadline) => ({ kind: 'local' as const, deadline })),
  ];
}
