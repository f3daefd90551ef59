import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../../../guidance/model/dates.ts';
import { civilDateOf, dayNumberOf } from '../../../guidance/rules/counting/day-number.ts';
import { drawingOf, MARK } from '../../../guidance/timeline/drawing.ts';
import { compareEvents, type TimelineEvent } from '../../../guidance/timeline/timeline-event.ts';
import { ticksOf } from '../../../guidance/timeline/ticks.ts';
import { timelineOf, type Timeline } from '../../../guidance/timeline/timeline.ts';
import {
  lastTwelveMonths,
  moved,
  nextSixMonths,
  showing,
  windowOver,
  windowSince,
  zoomed,
} from '../../../guidance/timeline/time-window.ts';
import { eventWords } from '../../../guidance/timeline/words.ts';
import { CaseFileBuilder } from '../../support/case-file-builder.ts';

const TODAY = '2026-11-16';
const TODAY_NUMBER = dayNumberOf(TODAY);
const FIRST = dayNumberOf('2010-01-01');
const LAST = dayNumberOf('2028-12-31');

const anyDate = fc.record({
  date: fc.integer({ min: FIRST, max: LAST }).map((day): CivilDate => civilDateOf(day)),
  precision: fc.constantFrom('day', 'month', 'year'),
});
const maybeDate = fc.option(anyDate, { nil: null });

const anyEntity = fc.oneof(
  fc.record({
    kind: fc.constantFrom('review', 'meeting', 'order', 'decision', 'notice', 'visit'),
    fields: fc.record({
      title: fc.string({ maxLength: 90 }),
      plannedOn: maybeDate,
      actualOn: maybeDate,
    }),
  }),
  fc.record({
    kind: fc.constant('legalStatus'),
    fields: fc.record({
      status: fc.constantFrom('section_20', 'care_order', 'not_looked_after'),
      startedOn: maybeDate,
      endedOn: maybeDate,
      plannedEndOn: maybeDate,
    }),
  }),
  fc.record({
    kind: fc.constant('placement'),
    fields: fc.record({
      placementKind: fc.constantFrom('parent', 'foster_carer'),
      plannedOn: maybeDate,
      startedOn: maybeDate,
      endedOn: maybeDate,
    }),
  }),
);

const anyTimeline = fc.array(anyEntity, { maxLength: 60 }).map((entities): Timeline => {
  const builder = new CaseFileBuilder();
  for (const { kind, fields } of entities) {
    const words = 'title' in fields && kind === 'visit' ? { ...fields, title: undefined } : fields;
    builder.add(kind as 'order', words as never);
  }
  return timelineOf({ caseFile: builder.build(), today: TODAY, due: [], say: (words) => words });
});

const anyWindow = fc
  .tuple(fc.integer({ min: FIRST, max: LAST }), fc.integer({ min: 14, max: 8_000 }))
  .map(([from, days]) => ({ from, to: from + days }));

describe('any timeline', () => {
  it('stands in one order, whatever the order of the rows', () => {
    fc.assert(
      fc.property(anyTimeline, ({ events }) => {
        const again = events.toReversed().toSorted(compareEvents);
        expect(again.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
        expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
        for (const event of events) expect(event.first).toBeLessThanOrEqual(event.last);
      }),
    );
  });

  it('says of every event when it was and whether it is actual or planned', () => {
    fc.assert(
      fc.property(anyTimeline, ({ events, today }) => {
        for (const event of events)
          expect(eventWords(event, today)).toMatch(/, (actual|planned): /);
      }),
    );
  });

  it('says no gap on a day on which something is recorded', () => {
    fc.assert(
      fc.property(anyTimeline, ({ events, gaps, today }) => {
        for (const gap of gaps) {
          expect(gap.from).toBeLessThanOrEqual(gap.to);
          expect(gap.to).toBeLessThanOrEqual(today);
          for (const event of events) {
            if (event.shape !== 'period' || event.lane !== gap.lane) continue;
            if (event.start === null || (event.end !== null && event.end.to < event.start.from)) {
              continue;
            }
            const to = event.end?.to ?? today;
            expect(event.start.from > gap.to || to < gap.from).toBe(true);
          }
        }
      }),
    );
  });

  it('draws every event in view once, with words that lie over nothing else in their row', () => {
    fc.assert(
      fc.property(
        anyTimeline,
        anyWindow,
        fc.integer({ min: 260, max: 1_600 }),
        (timeline, shown, width) => {
          const { lanes } = drawingOf(timeline, shown, width);
          const drawn = lanes.flatMap(({ events }) => events);
          const inView = timeline.events.filter(
            ({ first, last }) => last + 1 >= shown.from && first <= shown.to,
          );
          expect(drawn.map(({ event }) => event.id).toSorted()).toEqual(
            inView.map(({ id }) => id).toSorted(),
          );
          for (const { events, withoutLabel } of lanes) {
            expect(events.filter(({ label }) => label === '').length).toBe(withoutLabel);
            for (const one of events) {
              if (one.label === '') continue;
              for (const other of events) {
                if (other === one || other.row !== one.row || other.label === '') continue;
                const isApart = one.labelLeft < other.labelLeft ? one : other;
                const next = isApart === one ? other : one;
                const end = isApart.labelLeft + isApart.label.length * 7;
                expect(end).toBeLessThanOrEqual(Math.max(next.labelLeft, next.left - MARK));
              }
            }
          }
        },
      ),
    );
  });
});

describe('the words beside a mark', () => {
  it('are cut at a word, and before a bracket that would be left open', () => {
    const builder = new CaseFileBuilder();
    builder.add('assessment', {
      title: 'Shona Hexley and Martin Hexley',
      assessmentType: 'special_guardianship_report',
      actualOn: { date: '2026-06-01', precision: 'day' },
    });
    const { events, ...rest } = timelineOf({
      caseFile: builder.build(),
      today: TODAY,
      due: [],
      say: (words) => words,
    });
    const shown = windowOver(events, TODAY_NUMBER);
    const { lanes } = drawingOf({ events, ...rest }, shown, 900);
    expect(lanes[0]?.events[0]?.label).toBe('Special guardianship report…');
  });
});

describe('the stretch of time on show', () => {
  it('holds every event and today when everything is shown', () => {
    fc.assert(
      fc.property(anyTimeline, ({ events }) => {
        const { from, to } = windowOver(events, TODAY_NUMBER);
        for (const event of events) {
          expect(from).toBeLessThanOrEqual(event.first);
          expect(to).toBeGreaterThanOrEqual(event.last);
        }
        expect(from < TODAY_NUMBER && to > TODAY_NUMBER).toBe(true);
      }),
    );
  });

  it('keeps the day zoomed about where it is, and comes back when zoomed out again', () => {
    const shown = { from: 20_000, to: 21_000 };
    const closer = zoomed(shown, 0.5, 20_250);
    expect(closer).toEqual({ from: 20_125, to: 20_625 });
    expect(zoomed(closer, 2, 20_250)).toEqual(shown);
  });

  it('goes no closer than a fortnight and no further than a long life', () => {
    const shown = { from: 20_000, to: 20_100 };
    const close = zoomed(shown, 0.001, 20_050);
    expect(close.to - close.from).toBe(14);
    const far = zoomed(shown, 10_000, 20_050);
    expect(far.to - far.from).toBe(130 * 366);
  });

  it('moves no further than is needed for an event to be in view', () => {
    fc.assert(
      fc.property(anyTimeline, anyWindow, ({ events }, shown) => {
        for (const event of events) {
          const { from, to } = showing(shown, event);
          expect(event.last >= from && event.first <= to).toBe(true);
          expect(to - from).toBeCloseTo(shown.to - shown.from, 6);
        }
      }),
    );
  });

  it('offers the twelve months up to today, the six months from it, and any day on', () => {
    const round = ({ from, to }: { readonly from: number; readonly to: number }) => [
      civilDateOf(Math.round(from)),
      civilDateOf(Math.round(to)),
    ];
    expect(round(lastTwelveMonths(TODAY_NUMBER))).toEqual(['2025-11-05', '2026-11-27']);
    expect(round(nextSixMonths(TODAY_NUMBER))).toEqual(['2026-11-11', '2027-05-21']);
    expect(round(windowSince(TODAY_NUMBER - 100, [], TODAY_NUMBER))).toEqual([
      '2026-08-05',
      '2026-11-19',
    ]);
    expect(moved({ from: 100, to: 200 }, -0.5)).toEqual({ from: 50, to: 150 });
  });
});

describe('the dates above the lanes', () => {
  it('are round dates, and no more of them than have room', () => {
    fc.assert(
      fc.property(anyWindow, fc.integer({ min: 2, max: 14 }), (shown, most) => {
        const ticks = ticksOf(shown, most);
        expect(ticks.length).toBeLessThanOrEqual(most + 2);
        for (const { day } of ticks) expect(day >= shown.from && day <= shown.to).toBe(true);
      }),
    );
  });

  it('are days close by, then months, then years', () => {
    const labels = (from: string, to: string) =>
      ticksOf({ from: dayNumberOf(from), to: dayNumberOf(to) }, 8).map(({ label }) => label);
    expect(labels('2026-11-02', '2026-11-08')[0]).toBe('2 Nov 2026');
    expect(labels('2026-10-20', '2026-11-20')).toContain('26 Oct 2026');
    expect(labels('2026-01-01', '2026-08-01')).toContain('Feb 2026');
    expect(labels('2008-01-01', '2026-01-01')).toEqual(['2010', '2015', '2020', '2025']);
  });

  it('stay few on the longest stretch', () => {
    const shown: Pick<TimelineEvent, 'first' | 'last'> = { first: 0, last: 130 * 366 };
    expect(ticksOf({ from: shown.first, to: shown.last }, 3).length).toBeLessThan(9);
  });
});
