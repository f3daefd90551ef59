import type { CivilDate } from '../../../../guidance/model/dates.ts';
import { entityDefinitions, isEntityKind } from '../../../../guidance/model/entities.ts';
import type { CaseFile } from '../../../../guidance/model/case-file.ts';
import type { TimetableRule } from '../../../../guidance/schema/timetable-rule.ts';
import { englishBankHolidays } from '../../../../guidance/timetable/bank-holidays.ts';
import { computeTimetable } from '../../../../guidance/timetable/engine.ts';
import { clockEvents } from '../../../../guidance/timetable/events.ts';
import { isSomebodysToMeet } from '../../../../guidance/timetable/next-due.ts';
import { typeWords } from '../../../../guidance/timetable/recording.ts';
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
  const planned = new Map<string, CalendarEntry>();
  for (const { basis, entityId, kind, on } of facts.events) {
    if (basis !== 'planned' || entityId === null || kind === null || !isEntityKind(kind)) continue;
    if (on?.precision !== 'day' || on.date < today || kind === 'child') continue;
    const fields = caseFile.entities.find(({ id }) => id === entityId)?.fields ?? {};
    const what = typeWords(kind, fields) || capitalised(entityDefinitions[kind].name);
    const key = `${caseFile.caseFileId} planned ${entityId}`;
    planned.set(entityId, { key, on: on.date, title: `${what} planned: ${whom}` });
  }
  return [...due, ...planned.values()];
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
