import { addMonths, type DayNumber } from '../rules/counting/day-number.ts';
import type { ClockFacts } from './clock-event.ts';

/**
 * Finds the first day after today on which what was worked out from some days could come out
 * otherwise. A day is compared with today as "by then" or "before then", so the day itself and the
 * day after it are the ones on which an answer can change.
 */
export class Turning {
  readonly #today: DayNumber;
  #next: DayNumber = Number.MAX_SAFE_INTEGER;

  constructor(today: DayNumber) {
    this.#today = today;
  }

  watch(day: DayNumber | null): void {
    if (day === null) return;
    if (day > this.#today) this.#next = Math.min(this.#next, day);
    else if (day === this.#today) this.#next = Math.min(this.#next, day + 1);
  }

  /** Null where no day to come makes a difference. */
  get next(): DayNumber | null {
    return this.#next === Number.MAX_SAFE_INTEGER ? null : this.#next;
  }
}

/** The age at which the next stage of a young person's plan is looked to (`reaches_16_soon`). */
const YEARS_BEFORE_16 = 15;

/** Watches every day of a case file that a rule compares with today. */
export function watchFacts(turning: Turning, facts: ClockFacts, today: DayNumber): void {
  for (const { day } of facts.events) turning.watch(day);
  for (const { from, to } of facts.statuses) {
    turning.watch(from);
    turning.watch(to);
  }
  for (const { from, to } of facts.spells) {
    turning.watch(from);
    turning.watch(to);
  }
  for (const { basis, from, to } of facts.placements) {
    turning.watch(from);
    turning.watch(to);
    // A short break still going on grows by a day every day, and so may stop being one.
    if (basis === 'short_break' && from !== null && from <= today && to === null) {
      turning.watch(today);
    }
  }
  if (facts.bornOn !== null) turning.watch(addMonths(facts.bornOn, YEARS_BEFORE_16 * 12));
}
