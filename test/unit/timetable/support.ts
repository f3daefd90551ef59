import type { CivilDate } from '../../../guidance/model/dates.ts';
import { englishBankHolidays } from '../../../guidance/timetable/bank-holidays.ts';
import type { DueDate, Timetable } from '../../../guidance/timetable/due-date.ts';
import { computeTimetable } from '../../../guidance/timetable/engine.ts';
import { clockEvents } from '../../../guidance/timetable/events.ts';
import { shippedRules } from '../../../guidance/timetable/shipped-rules.ts';
import { CaseFileBuilder, day } from '../../support/case-file-builder.ts';

/** The timetable of a case file as it is built, on a day. */
export function timetableOf(builder: CaseFileBuilder, today: CivilDate): Timetable {
  return computeTimetable(clockEvents(builder.build()), shippedRules, englishBankHolidays, today);
}

/** The dates of one rule, or of one part of it, earliest first. */
export function datesOf(timetable: Timetable, id: string): readonly string[] {
  return duesOf(timetable, id).flatMap((due) => ('on' in due ? [due.on] : []));
}

export function duesOf(timetable: Timetable, id: string): readonly DueDate[] {
  return timetable.dueDates.filter(
    ({ rule, deadline }) => rule.id === id || `${rule.id}.${deadline.part}` === id,
  );
}

/** A child born on a day, looked after under section 20 from another. */
export function lookedAfterChild(
  from: CivilDate,
  bornOn: CivilDate = '2022-07-12',
): CaseFileBuilder {
  const builder = new CaseFileBuilder();
  builder.add('child', { birthStatus: 'born', bornOn: day(bornOn) });
  builder.add('legalStatus', { status: 'section_20', startedOn: day(from) });
  return builder;
}

export { day };
