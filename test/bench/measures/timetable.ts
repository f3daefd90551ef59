import { Temporal } from 'temporal-polyfill';
import type { CaseFile } from '../../../guidance/model/case-file.ts';
import { englishBankHolidays } from '../../../guidance/timetable/bank-holidays.ts';
import { computeTimetable } from '../../../guidance/timetable/engine.ts';
import { clockEvents } from '../../../guidance/timetable/events.ts';
import { shippedRules } from '../../../guidance/timetable/shipped-rules.ts';
import { CaseFileBuilder, day } from '../../support/case-file-builder.ts';
import type { Bench } from '../measure.ts';
import type { Report } from '../measured.ts';

const CHILDREN = 1_000;
const TODAY = '2026-11-22';

/**
 * How long every child's timetable takes to compute again: the case file read for the clock and
 * every rule applied. The yardstick is what the same number of dates costs in Temporal: one date
 * read, three months added, and written, for each date computed.
 */
export function measureTimetable({ runs }: Bench): Promise<Report> {
  const children = Array.from({ length: CHILDREN }, (_, at) => childWithDates(at));
  const computeAll = () =>
    children.reduce(
      (dates, caseFile) =>
        dates +
        computeTimetable(clockEvents(caseFile), shippedRules, englishBankHolidays, TODAY).dueDates
          .length,
      0,
    );
  const dates = computeAll();
  const computed: number[] = [];
  const temporal: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    computed.push(timed(computeAll));
    temporal.push(
      timed(() => {
        for (let at = 0; at < dates; at += 1) {
          Temporal.PlainDate.from(TODAY).add({ months: 3 }).toString();
        }
      }),
    );
  }
  return Promise.resolve({
    rows: [
      {
        what: `Timetable of ${CHILDREN.toLocaleString('en-GB')} children, ${Math.round(dates / CHILDREN)} dates each`,
        unit: 'ms',
        runs: computed,
        yardstick: { name: 'as many dates by Temporal, without any rule', runs: temporal },
        goal: { kind: 'at_most', figure: 100 },
      },
    ],
    notTaken: [],
    programs: [],
  });
}

/** A child a year or more in care proceedings and after: reviews, visits, hearings, assessments. */
function childWithDates(at: number): CaseFile {
  const builder = new CaseFileBuilder();
  const began = Temporal.PlainDate.from('2025-02-03').add({ days: at % 400 });
  const after = (days: number) => day(began.add({ days }).toString());
  const happened = (days: number) =>
    began.add({ days }).toString() <= TODAY
      ? { plannedOn: after(days), actualOn: after(days) }
      : { plannedOn: after(days), actualOn: null };
  builder.add('child', { birthStatus: 'born', bornOn: day(`20${10 + (at % 14)}-05-04`) });
  builder.add('legalStatus', { status: 'interim_care_order', startedOn: after(0) });
  builder.add('placement', {
    placementKind: 'foster_carer',
    startedOn: after(0),
    endedOn: after(60),
  });
  builder.add('placement', {
    placementKind: 'connected_person',
    basis: 'temporary_approval',
    startedOn: after(60),
  });
  builder.add('decision', { decisionType: 'temporary_approval', actualOn: after(60) });
  builder.add('order', { orderType: 'care_application_issued', ...happened(0) });
  builder.add('meeting', { meetingType: 'case_management_hearing', ...happened(20) });
  builder.add('meeting', { meetingType: 'issues_resolution_hearing', ...happened(140) });
  builder.add('assessment', { assessmentType: 'health_assessment', ...happened(22) });
  builder.add('assessment', { assessmentType: 'personal_education_plan', ...happened(12) });
  for (const days of [25, 110, 280, 450]) {
    builder.add('review', { reviewType: 'looked_after_review', ...happened(days) });
  }
  for (let days = 5; days < 300; days += 35) {
    builder.add('visit', { visitType: 'visit', actualOn: happened(days).actualOn });
  }
  return builder.build();
}

function timed(work: () => unknown): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}
