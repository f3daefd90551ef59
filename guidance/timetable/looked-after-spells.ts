import type { PartialDate } from '../model/dates.ts';
import type { EntityId } from '../model/ids.ts';
import { addMonths, dayNumberOf, type DayNumber } from '../rules/counting/day-number.ts';
import { isLookedAfterStatus, type StatusPeriod } from '../rules/looked-after.ts';
import type { LookedAfterSpell } from './clock-event.ts';

type Period = StatusPeriod & { readonly entityId: EntityId };

/** What is known of one end of a period: the days between which it fell. */
type Bounds = { readonly earliest: DayNumber; readonly latest: DayNumber };

type Growing = {
  from: DayNumber;
  startsExactly: boolean;
  startedOn: PartialDate | null;
  end: Bounds | null;
  endedOn: PartialDate | null;
  entityId: EntityId;
};

const LONG_AGO = dayNumberOf('1900-01-01');

/**
 * The unbroken times of being looked after, earliest first. Periods that overlap, or of which one
 * begins on the day another ends or the day after, are one. A start that is not known to the day,
 * or that hangs on an end that is not, leaves the spell's beginning inexact: nothing is counted
 * from it.
 */
export function lookedAfterSpells(periods: readonly Period[]): readonly LookedAfterSpell[] {
  const sorted = periods
    .filter((period) => period.status !== null && isLookedAfterStatus(period.status))
    .map((period) => ({ period, start: startOf(period.startedOn) }))
    .toSorted((a, b) => a.start - b.start || (a.period.entityId < b.period.entityId ? -1 : 1));
  const spells: Growing[] = [];
  for (const { period, start } of sorted) {
    const isExact = period.startedOn?.precision === 'day';
    const end = period.endedOn === null ? null : boundsOf(period.endedOn);
    const last = spells.at(-1);
    if (last !== undefined && (last.end === null || start <= last.end.latest + 1)) {
      // It may or may not follow on: then neither beginning can be counted from.
      if (last.end !== null && start > last.end.earliest + 1) last.startsExactly = false;
      if (last.end !== null && (end === null || end.latest > last.end.latest)) {
        last.end = end;
        last.endedOn = period.endedOn;
      }
      // Of two that may begin on one day, the one known to the day settles it.
      if (isExact && start === last.from) {
        last.startsExactly = true;
        last.startedOn = period.startedOn;
      }
      continue;
    }
    spells.push({
      from: start,
      startsExactly: isExact,
      startedOn: period.startedOn,
      end,
      endedOn: period.endedOn,
      entityId: period.entityId,
    });
  }
  return spells.map(({ end, ...spell }) => ({ ...spell, to: end === null ? null : end.latest }));
}

function startOf(value: PartialDate | null): DayNumber {
  return value === null ? LONG_AGO : boundsOf(value).earliest;
}

function boundsOf(value: PartialDate): Bounds {
  const earliest = dayNumberOf(value.date);
  switch (value.precision) {
    case 'day':
      return { earliest, latest: earliest };
    case 'month':
      return { earliest, latest: addMonths(earliest, 1) - 1 };
    case 'year':
      return { earliest, latest: addMonths(earliest, 12) - 1 };
  }
}
