import { addMonths, type DayNumber } from '../rules/counting/day-number.ts';
import type { ClockFacts, LookedAfterSpell, PlacementFact } from './clock-event.ts';

/** Limits of a series of short breaks (Care Planning Regulations 2010, regulation 48). */
const LONGEST_STAY = 17;
const DAYS_IN_12_MONTHS = 75;

type Stay = { readonly from: DayNumber; readonly last: DayNumber };

/**
 * Whether a spell of being looked after is one of a series of short breaks to which the relaxed
 * rules apply: every placement in it is a short break, no stay is longer than 17 days and all stays
 * are no longer than 75 days in any 12 months. A stay still going on counts up to today. Both its
 * first and its last day are counted, the stricter way.
 */
export function isShortBreak(
  spell: LookedAfterSpell,
  facts: Pick<ClockFacts, 'placements'>,
  today: DayNumber,
): boolean {
  const here = facts.placements.filter(
    ({ from }) => from !== null && spell.from <= from && (spell.to === null || from < spell.to),
  );
  if (here.length === 0 || here.some(({ basis }) => basis !== 'short_break')) return false;
  const stays = staysOf(facts.placements, today);
  if (stays.some(({ from, last }) => last - from + 1 > LONGEST_STAY)) return false;
  return stays.every((stay) => shortBreakDays(stays, stay.last) <= DAYS_IN_12_MONTHS);
}

/** How many days of short breaks fall in the 12 months that end with a day. */
export function shortBreakDays(stays: readonly Stay[], until: DayNumber): number {
  const after = addMonths(until, -12);
  return stays.reduce(
    (total, { from, last }) =>
      total + Math.max(0, Math.min(last, until) - Math.max(from, after + 1) + 1),
    0,
  );
}

/** The short breaks that have begun by today. */
export function staysOf(placements: readonly PlacementFact[], today: DayNumber): readonly Stay[] {
  return placements.flatMap(({ basis, from, to }) =>
    basis === 'short_break' && from !== null && from <= today
      ? [{ from, last: Math.max(from, to ?? today) }]
      : [],
  );
}
