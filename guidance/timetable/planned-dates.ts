import { entityById, type CaseFile } from '../model/case-file.ts';
import type { CivilDate } from '../model/dates.ts';
import { definitionOf, isEntityKind } from '../model/entities.ts';
import type { EntityId } from '../model/ids.ts';
import type { ClockFacts } from './clock-event.ts';
import { plannedTitle, typeWords } from './recording.ts';

/** A date that somebody set: a hearing, a planned review, the day a report is due. */
export type PlannedDate = {
  readonly entityId: EntityId;
  readonly on: CivilDate;
  readonly what: string;
};

/** Every planned date known to the day of what has not happened yet, earliest first. */
export function plannedDates(facts: ClockFacts, caseFile: CaseFile): readonly PlannedDate[] {
  const found = new Map<EntityId, PlannedDate>();
  for (const { basis, entityId, kind, on, title } of facts.events) {
    if (basis !== 'planned' || entityId === null || kind === null || on?.precision !== 'day')
      continue;
    if (found.has(entityId) || !isEntityKind(kind) || kind === 'child') continue;
    const fields = entityById(caseFile, entityId, kind)?.fields ?? {};
    const what =
      plannedTitle(kind, { title, ...fields }) ||
      typeWords(kind, fields) ||
      capitalised(definitionOf(kind).name);
    found.set(entityId, { entityId, on: on.date, what });
  }
  return [...found.values()].toSorted((a, b) =>
    a.on === b.on ? (a.entityId < b.entityId ? -1 : 1) : a.on < b.on ? -1 : 1,
  );
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
