import { describe, expect, it } from 'vitest';
import type { PartialDate } from '../../../guidance/model/dates.ts';
import { gapWords, eventWords, remarksOn, whenWords } from '../../../guidance/timeline/words.ts';
import { timelineOf, type Timeline } from '../../../guidance/timeline/timeline.ts';
import type { DueOnTimeline } from '../../../guidance/timeline/timeline-event.ts';
import { civilDateOf } from '../../../guidance/rules/counting/day-number.ts';
import { CaseFileBuilder, day } from '../../support/case-file-builder.ts';

const TODAY = '2026-11-16';

function timeline(builder: CaseFileBuilder, due: readonly DueOnTimeline[] = []): Timeline {
  return timelineOf({ caseFile: builder.build(), today: TODAY, due, say: (words) => words });
}

function said(builder: CaseFileBuilder): readonly string[] {
  const { events, today } = timeline(builder);
  return events.map((event) => eventWords(event, today));
}

const month = (date: string): PartialDate => ({ date, precision: 'month' });
const year = (date: string): PartialDate => ({ date, precision: 'year' });

describe('what the timeline says of each event', () => {
  it('says what happened as actual, on the day it happened', () => {
    const builder = new CaseFileBuilder();
    builder.add('review', {
      reviewType: 'looked_after_review',
      title: 'First review',
      plannedOn: day('2026-04-15'),
      actualOn: day('2026-04-15'),
    });
    expect(said(builder)).toEqual([
      '15 April 2026, actual: First review. Review of a looked-after child',
    ]);
  });

  it('says for which day something had been planned when it happened on another', () => {
    const builder = new CaseFileBuilder();
    builder.add('meeting', {
      title: 'Final hearing',
      plannedOn: day('2026-10-01'),
      actualOn: day('2026-10-08'),
    });
    expect(said(builder)).toEqual([
      '8 October 2026, actual: Final hearing. Planned for 1 October 2026',
    ]);
  });

  it('says what is planned as planned, and a plan whose day has passed as not recorded', () => {
    const builder = new CaseFileBuilder();
    builder.add('visit', { visitType: 'visit', plannedOn: day('2026-11-20') });
    builder.add('visit', { visitType: 'visit', plannedOn: day('2026-11-02') });
    expect(said(builder)).toEqual([
      '2 November 2026, planned: Visit to the child. The day has passed, and nothing is recorded as having happened',
      '20 November 2026, planned: Visit to the child',
    ]);
  });

  it('says a date known to the month or the year as no more than that, and draws all of it', () => {
    const builder = new CaseFileBuilder();
    builder.add('decision', { title: 'Plan agreed', actualOn: month('2024-02-01') });
    builder.add('notice', { title: 'Referral', actualOn: year('2023-01-01') });
    const { events } = timeline(builder);
    expect(
      events.map((event) => [whenWords(event), civilDateOf(event.first), civilDateOf(event.last)]),
    ).toEqual([
      ['2023 (month and day not known)', '2023-01-01', '2023-12-31'],
      ['February 2024 (day not known)', '2024-02-01', '2024-02-29'],
    ]);
  });

  it('says a period with both ends, one that runs, and one whose beginning is not recorded', () => {
    const builder = new CaseFileBuilder();
    builder.add('legalStatus', {
      status: 'police_protection',
      startedOn: day('2026-06-19'),
      endedOn: day('2026-06-22'),
    });
    builder.add('legalStatus', {
      status: 'interim_care_order',
      startedOn: day('2026-06-22'),
      plannedEndOn: month('2027-02-01'),
    });
    builder.add('placement', { placementKind: 'parent', endedOn: day('2026-06-19') });
    expect(said(builder)).toEqual([
      'Beginning not recorded, to 19 June 2026, actual: With a parent',
      'From 19 June 2026 to 22 June 2026, actual: Police protection',
      'From 22 June 2026, not recorded as ended, actual: Interim care order. Planned to end February 2027 (day not known)',
    ]);
    expect(civilDateOf(timeline(builder).events[2]?.last ?? 0)).toBe('2027-02-28');
  });

  it('draws what runs as far as today', () => {
    const builder = new CaseFileBuilder();
    builder.add('placement', { placementKind: 'foster_carer', startedOn: day('2026-06-19') });
    expect(civilDateOf(timeline(builder).events[0]?.last ?? 0)).toBe(TODAY);
  });

  it('tells the birth of a child born from one expected', () => {
    const born = new CaseFileBuilder();
    born.add('child', { birthStatus: 'born', bornOn: day('2022-07-12') });
    expect(said(born)).toEqual(['12 July 2022, actual: Born']);
    const unborn = new CaseFileBuilder();
    unborn.add('child', { birthStatus: 'unborn', expectedOn: day('2027-01-30') });
    expect(said(unborn)).toEqual(['30 January 2027, planned: Birth expected']);
  });

  it('tells the steps of an assessment apart, with the carers by name and the outcome', () => {
    const builder = new CaseFileBuilder();
    const carer = builder.add('person', { name: 'Shona Hexley' });
    builder.add('assessment', {
      assessmentType: 'viability_assessment',
      carer,
      requestedOn: day('2026-07-01'),
      plannedOn: day('2026-08-01'),
      actualOn: day('2026-08-01'),
      outcome: 'negative',
      reasonsSharedOn: day('2026-08-05'),
      challengedOn: day('2026-08-20'),
    });
    expect(said(builder)).toEqual([
      '1 July 2026, actual: Asked for: Viability assessment: Shona Hexley',
      '1 August 2026, actual: Viability assessment: Shona Hexley. Outcome: Negative',
      '5 August 2026, actual: Reasons shared with the carer: Viability assessment: Shona Hexley',
      '20 August 2026, actual: Outcome challenged: Viability assessment: Shona Hexley',
    ]);
  });

  it('tells a family group meeting offered from one held, in the authority’s words', () => {
    const builder = new CaseFileBuilder();
    builder.add('familyGroupMeeting', {
      status: 'held',
      offeredOn: day('2026-02-01'),
      heldOn: day('2026-03-05'),
    });
    const { events } = timelineOf({
      caseFile: builder.build(),
      today: TODAY,
      due: [],
      say: (words) => words.replace('family group decision-making meeting', 'family conference'),
    });
    expect(events.map(({ what }) => what)).toEqual([
      'Offered: family conference',
      'Held: family conference',
    ]);
  });

  it('says an adjourned review and its completion as two events', () => {
    const builder = new CaseFileBuilder();
    builder.add('review', {
      title: 'Second review',
      actualOn: day('2026-10-01'),
      adjourned: 'yes',
      completedOn: day('2026-10-09'),
    });
    expect(said(builder)).toEqual([
      '1 October 2026, actual: Second review',
      '9 October 2026, actual: Completed after it was adjourned: Second review',
    ]);
  });

  it('says what the timetable works out as due, apart from anybody’s plan', () => {
    const { events, today } = timeline(new CaseFileBuilder(), [
      { id: 'T14', on: '2027-04-13', what: 'Next review', isProjected: false },
      { id: 'T02', on: '2026-07-03', what: 'Care plan', isProjected: true },
    ]);
    expect(events.map((event) => eventWords(event, today))).toEqual([
      '3 July 2026, due: Care plan. Projected: it rests on a date that is planned or still to be met. The day has passed, and nothing is recorded as done',
      '13 April 2027, due: Next review',
    ]);
  });

  it('says of a day recorded as past that it has not come', () => {
    const builder = new CaseFileBuilder();
    builder.add('order', { title: 'Care order', actualOn: day('2027-01-04') });
    const { events, today } = timeline(builder);
    expect(events.flatMap((event) => remarksOn(event, today))).toEqual([
      'Recorded as having happened, on a day that has not come',
    ]);
  });

  it('names what has no date instead of drawing it', () => {
    const builder = new CaseFileBuilder();
    const order = builder.add('order', { title: 'Placement order' });
    const status = builder.add('legalStatus', { status: 'care_order' });
    const { events, undated } = timeline(builder);
    expect(events).toEqual([]);
    expect(undated.map(({ what, origin }) => [what, origin.entityId])).toEqual([
      ['Placement order', order],
      ['Care order', status],
    ]);
  });
});

describe('gaps', () => {
  function gaps(builder: CaseFileBuilder): readonly string[] {
    return timeline(builder).gaps.map(gapWords);
  }

  it('says the days on which no legal status is recorded', () => {
    const builder = new CaseFileBuilder();
    builder.add('legalStatus', {
      status: 'section_20',
      startedOn: day('2024-01-10'),
      endedOn: day('2024-03-01'),
    });
    builder.add('legalStatus', {
      status: 'not_looked_after',
      startedOn: day('2024-03-10'),
      endedOn: day('2025-01-01'),
    });
    expect(gaps(builder)).toEqual([
      'No placement is recorded while the child was looked after from 10 January 2024 to 29 February 2024 (51 days).',
      'No legal status is recorded from 2 March 2024 to 9 March 2024 (8 days).',
      'No legal status is recorded since 2 January 2025.',
    ]);
  });

  it('takes a status that begins on the day another ends, or the day after, for no gap', () => {
    const builder = new CaseFileBuilder();
    builder.add('legalStatus', {
      status: 'not_looked_after',
      startedOn: day('2024-01-01'),
      endedOn: day('2024-03-01'),
    });
    builder.add('legalStatus', {
      status: 'supervision_order',
      startedOn: day('2024-03-02'),
      endedOn: day('2024-05-01'),
    });
    builder.add('legalStatus', { status: 'not_looked_after', startedOn: day('2024-05-01') });
    expect(gaps(builder)).toEqual([]);
  });

  it('says no gap where a date known to its month may close it', () => {
    const builder = new CaseFileBuilder();
    builder.add('legalStatus', {
      status: 'section_20',
      startedOn: day('2024-01-10'),
    });
    builder.add('placement', {
      placementKind: 'foster_carer',
      startedOn: month('2024-01-01'),
      endedOn: month('2024-06-01'),
    });
    builder.add('placement', { placementKind: 'foster_carer', startedOn: day('2024-06-29') });
    expect(gaps(builder)).toEqual([]);
  });

  it('asks for no placement of a child who is not looked after', () => {
    const builder = new CaseFileBuilder();
    builder.add('legalStatus', { status: 'supervision_order', startedOn: day('2024-01-10') });
    expect(gaps(builder)).toEqual([]);
  });
});
