import type { DayNumber } from '../rules/counting/day-number.ts';
import type { TimelineEvent, TimelinePeriod } from './timeline-event.ts';

/** Days on which nothing is recorded where something always holds. */
export type Gap = {
  readonly lane: 'legalStatus' | 'placement';
  /** The first and the last day of it, both counted in. */
  readonly from: DayNumber;
  readonly to: DayNumber;
  /** It reaches to today: what was recorded last has ended and nothing follows. */
  readonly isOpen: boolean;
};

/**
 * The days between the first legal status recorded and today on which none is, and the same for
 * placements while the child is looked after. A date known only to its month or year is read so
 * that no gap is said that may not be one.
 */
export function gapsOf(
  events: readonly TimelineEvent[],
  lookedAfter: ReadonlySet<string>,
  today: DayNumber,
): readonly Gap[] {
  const periods = (lane: string) =>
    events.filter(
      (event): event is TimelinePeriod => event.shape === 'period' && event.lane === lane,
    );
  const statuses = periods('legalStatus');
  const covered = covers(statuses, today);
  const first = Math.min(...covered.map(({ from }) => from));
  const whole = Number.isFinite(first) && first <= today ? [{ from: first, to: today }] : [];
  const inCare = surely(
    statuses.filter(({ id }) => lookedAfter.has(id)),
    today,
  );
  const placed = covers(periods('placement'), today);
  return [
    ...without(whole, covered).map((span) => gap('legalStatus', span, today)),
    ...without(inCare, placed).map((span) => gap('placement', span, today)),
  ].toSorted((a, b) => a.from - b.from || (a.lane < b.lane ? -1 : 1));
}

type Span = { readonly from: DayNumber; readonly to: DayNumber };

function gap(lane: Gap['lane'], span: Span, today: DayNumber): Gap {
  return { lane, ...span, isOpen: span.to >= today };
}

/** Every day on which each may have held: from the earliest beginning to the latest end. */
function covers(periods: readonly TimelinePeriod[], today: DayNumber): readonly Span[] {
  return merged(
    periods.map(({ start, end }) => ({
      from: start?.from ?? Number.NEGATIVE_INFINITY,
      to: end === null ? Math.max(today, start?.from ?? today) : end.to,
    })),
  );
}

/** Every day on which each held for certain: from the latest beginning to the earliest end. */
function surely(periods: readonly TimelinePeriod[], today: DayNumber): readonly Span[] {
  return merged(
    periods.flatMap(({ start, end }) => {
      if (start === null) return [];
      // A status no longer holds on the day it ends.
      const span = { from: start.to, to: Math.min(today, end === null ? today : end.from - 1) };
      return span.from <= span.to ? [span] : [];
    }),
  );
}

/** Spans that overlap, or of which one begins on the day after the other ends, are one. */
function merged(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last !== undefined && span.from <= last.to + 1) {
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    } else joined.push(span);
  }
  return joined;
}

/** What is left of the first spans once the others, merged and in order, are taken out. */
function without(spans: readonly Span[], taken: readonly Span[]): readonly Span[] {
  return spans.flatMap((span) => {
    const left: Span[] = [];
    let from = span.from;
    for (const one of taken) {
      if (one.to < from || one.from > span.to) continue;
      if (one.from > from) left.push({ from, to: one.from - 1 });
      from = Math.max(from, one.to + 1);
    }
    if (from <= span.to) left.push({ from, to: span.to });
    return left;
  });
}
