import { Temporal } from 'temporal-polyfill';
import type { CivilDate, PartialDate } from '../model/dates.ts';
import type { FieldsOf } from '../model/entities.ts';

export type LegalStatusKey = NonNullable<FieldsOf<'legalStatus'>['status']>;

/** A period of legal status, its dates as far as they are known. */
export type StatusPeriod = {
  readonly status: LegalStatusKey | null;
  readonly startedOn: PartialDate | null;
  readonly endedOn: PartialDate | null;
};

/**
 * The statuses in which a child is looked after (Children Act 1989 s.22(1); a child under a
 * placement order by Adoption and Children Act 2002 s.18(3)).
 */
const LOOKED_AFTER: ReadonlySet<LegalStatusKey> = new Set([
  'section_20',
  'police_protection',
  'emergency_protection_order',
  'interim_care_order',
  'care_order',
  'placement_order',
]);

export function isLookedAfterStatus(status: LegalStatusKey): boolean {
  return LOOKED_AFTER.has(status);
}

/**
 * The legal status on a day: of the periods begun and not ended, the one begun last. A period whose
 * beginning is not recorded counts as the earliest, so that a status is shown as soon as it is
 * chosen. Nothing is counted from it.
 */
export function currentLegalStatus(
  periods: readonly StatusPeriod[],
  today: CivilDate,
): LegalStatusKey | null {
  const running = periods
    .filter((period) => period.status !== null && isRunning(period, today))
    .toSorted((a, b) => compareDates(a.startedOn?.date ?? '', b.startedOn?.date ?? ''));
  return running.at(-1)?.status ?? null;
}

/**
 * The first day of the present unbroken time of being looked after: periods that overlap, or of
 * which one begins on the day the other ends or the day after, are one. Null when the child is not
 * looked after, and null when a date that it hangs on is known only to the month or year, or not
 * at all: an imprecise date computes nothing.
 */
export function lookedAfterSince(
  periods: readonly StatusPeriod[],
  today: CivilDate,
): CivilDate | null {
  const lookedAfter = periods.filter(
    (period) => period.status !== null && isLookedAfterStatus(period.status),
  );
  const running = lookedAfter.filter((period) => isRunning(period, today));
  if (running.length === 0) return null;
  let since: CivilDate | null = null;
  for (const period of running) {
    if (!isExact(period.startedOn)) return null;
    if (since === null || period.startedOn.date < since) since = period.startedOn.date;
  }
  const earlier = new Set(lookedAfter.filter((period) => !running.includes(period)));
  let hasGrown = true;
  while (since !== null && hasGrown) {
    hasGrown = false;
    for (const period of earlier) {
      const joins = joinsOn(period, since);
      if (joins === 'no') continue;
      if (joins === 'unknown' || !isExact(period.startedOn)) return null;
      earlier.delete(period);
      if (period.startedOn.date < since) {
        since = period.startedOn.date;
        hasGrown = true;
      }
    }
  }
  return since;
}

/** Whether a period reaches the day before `since`, as far as its dates say. */
function joinsOn(period: StatusPeriod, since: CivilDate): 'yes' | 'no' | 'unknown' {
  const { startedOn, endedOn } = period;
  if (startedOn !== null && startedOn.date > since) return 'no';
  if (endedOn === null) return 'unknown';
  const dayBefore = Temporal.PlainDate.from(since).subtract({ days: 1 }).toString();
  if (isExact(endedOn)) return endedOn.date >= dayBefore ? 'yes' : 'no';
  return lastDayOf(endedOn) >= dayBefore ? 'unknown' : 'no';
}

function isRunning(period: StatusPeriod, today: CivilDate): boolean {
  const { startedOn, endedOn } = period;
  if (startedOn !== null && startedOn.date > today) return false;
  // A status no longer holds on the day it ends; an end known to the month counts from its first day.
  return endedOn === null || endedOn.date > today;
}

type ExactDate = PartialDate & { readonly precision: 'day' };

function isExact(value: PartialDate | null): value is ExactDate {
  return value !== null && value.precision === 'day';
}

function lastDayOf(value: PartialDate): CivilDate {
  const day = Temporal.PlainDate.from(value.date);
  const last =
    value.precision === 'year'
      ? day.with({ month: 12, day: 31 })
      : value.precision === 'month'
        ? day.with({ day: day.daysInMonth })
        : day;
  return last.toString();
}

function compareDates(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
