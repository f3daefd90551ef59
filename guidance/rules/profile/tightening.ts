import type { Count } from '../counting/count.ts';
import type { LocalDeadline } from '../../schema/profile.ts';
import type { ClockEventType } from '../../timetable/event-types.ts';

/** What one deadline of a statutory rule limits, as far as a local one is held to it. */
export type StatutoryLimit = {
  readonly triggers: readonly ClockEventType[];
  readonly count: Count;
};

/**
 * The fewest and the most calendar days a period can come to, whatever day it begins on. Working
 * days: five of them are never fewer than five days, and around Christmas and Easter ten can be
 * twenty.
 */
function daysOf(amount: number, unit: Count['unit']): { fewest: number; most: number } {
  switch (unit) {
    case 'hours':
      return { fewest: Math.floor(amount / 24), most: Math.ceil(amount / 24) };
    case 'days':
      return { fewest: amount, most: amount };
    case 'working_days':
      return { fewest: amount, most: amount * 2 + 4 };
    case 'weeks':
      return { fewest: amount * 7, most: amount * 7 };
    case 'months':
      return { fewest: amount * 28, most: amount * 31 };
    case 'years':
      return { fewest: amount * 365, most: amount * 366 };
  }
}

/**
 * Why a local deadline may not stand as a tightening of the rule it names: there is no such rule,
 * it counts from something else, or it could fall later. One that runs backwards is tighter the
 * longer it is. Null where it may.
 */
export function whyNotTightening(
  deadline: LocalDeadline,
  limits: ReadonlyMap<string, readonly StatutoryLimit[]>,
): { readonly message: string; readonly remedy: string } | null {
  if (deadline.tightens === undefined) return null;
  const statutory = limits.get(deadline.tightens);
  if (statutory === undefined || statutory.length === 0) {
    return {
      message: `No rule of the timetable that gives a date is called ${deadline.tightens}.`,
      remedy: 'Take “tightens” out, or name a rule that Settings lists.',
    };
  }
  const alike = statutory.filter(({ triggers }) =>
    triggers.some((type) => deadline.triggers?.includes(type)),
  );
  if (alike.length === 0) {
    return {
      message: `The deadline does not count from what the rule it names (${deadline.tightens}) counts from.`,
      remedy: 'Name the same triggers as the rule, or take “tightens” out.',
    };
  }
  if (alike.every(({ count }) => isNeverLater(deadline, count))) return null;
  return {
    message: `The deadline could fall later than the statutory one it names (${deadline.tightens}).`,
    remedy: 'Make it shorter. A profile can bring a statutory date forward and never put it back.',
  };
}

/** A local deadline never counts its first day; a statutory one may, and so ends a day sooner. */
function isNeverLater(deadline: LocalDeadline, limit: Count): boolean {
  const { amount, unit, direction } = deadline;
  if (amount === undefined || unit === undefined || direction !== limit.direction) return false;
  const sooner = limit.firstDay === 'included' && limit.amount > 0 ? 1 : 0;
  if (unit === limit.unit) {
    return direction === 'after' ? amount + sooner <= limit.amount : amount >= limit.amount;
  }
  const local = daysOf(amount, unit);
  const statutory = daysOf(limit.amount, limit.unit);
  return direction === 'after'
    ? local.most <= statutory.fewest - sooner
    : local.fewest >= statutory.most;
}

/** Why a deadline that is to be counted cannot be; null where it can, or is only words. */
export function whyNotCounted(
  deadline: LocalDeadline,
): { readonly message: string; readonly remedy: string } | null {
  if (deadline.triggers === undefined) {
    return deadline.tightens === undefined
      ? null
      : {
          message: 'The deadline names a rule to bring forward and nothing to count from.',
          remedy: 'Add triggers, amount, unit and direction, or take “tightens” out.',
        };
  }
  if (
    deadline.amount === undefined ||
    deadline.unit === undefined ||
    deadline.direction === undefined
  ) {
    return {
      message: 'The deadline has something to count from and no count.',
      remedy: 'Add amount, unit and direction, or take the triggers out to show it in words only.',
    };
  }
  if (deadline.limit !== 'window' && (deadline.doneBy ?? []).length === 0) {
    return {
      message: 'Nothing shows the deadline done, so it would stay overdue for good.',
      remedy: 'Add doneBy, or write “limit: window”, or take the triggers out.',
    };
  }
  return null;
}
