import type { CivilDate } from '../../../../guidance/model/dates.ts';
import type { CaseFile } from '../../../../guidance/model/case-file.ts';
import type { TimetableRule } from '../../../../guidance/schema/timetable-rule.ts';
import { englishBankHolidays } from '../../../../guidance/timetable/bank-holidays.ts';
import { computeTimetable } from '../../../../guidance/timetable/engine.ts';
import { clockEvents } from '../../../../guidance/timetable/events.ts';
import { isSomebodysToMeet } from '../../../../guidance/timetable/next-due.ts';
import { plannedDates } from '../../../../guidance/timetable/planned-dates.ts';
import type { CalendarEntry } from '../../exports/tracker/calendar-writer.ts';

/**
 * The days of one child for a calendar: what is due from today on, and what has been set for a day.
 * A date that rests on something still to come is left out, because a calendar does not follow when
 * that moves. What was set is told by its type, since what the worker calls it are free words.
 */
export function calendarEntriesOf(
  caseFile: CaseFile,
  whom: string,
  rules: readonly TimetableRule[],
  today: CivilDate,
): readonly CalendarEntry[] {
  const facts = clockEvents(caseFile);
  const { dueDates } = computeTimetable(facts, rules, englishBankHolidays, today);
  const due = dueDates.flatMap((one): readonly CalendarEntry[] => {
    if (one.status !== 'due' || one.isProjected || !isSomebodysToMeet(one)) return [];
    const { title, limit } = one.deadline;
    return [
      {
        key: `${caseFile.caseFileId} ${one.id}`,
        on: one.on,
        title: limit === 'ends' ? `${title}: ${whom}` : `${title} due: ${whom}`,
      },
    ];
  });
  const planned = plannedDates(facts, caseFile)
    .filter(({ on }) => on >= today)
    .map(({ entityId, on, type }): CalendarEntry => {
      const key = `${caseFile.caseFileId} planned ${entityId}`;
      return { key, on, title: `${type} planned: ${whom}` };
    });
  return [...due, ...planned];
}
