import { entityById, type CaseFile } from '../model/case-file.ts';
import { partialDate, type CivilDate } from '../model/dates.ts';
import { definitionOf, isEntityKind, type EntityKind } from '../model/entities.ts';
import type { EntityId } from '../model/ids.ts';
import type { ClockFacts } from './clock-event.ts';
import { plannedTitle, typeWords } from './recording.ts';

/** A date that somebody set: a hearing, a planned review, the day a report is due. */
export type PlannedDate = {
  readonly entityId: EntityId;
  readonly on: CivilDate;
  readonly what: string;
  /** What it is by its type or kind alone, in words that are nobody's but ours. */
  readonly type: string;
};

/** Every planned date known to the day of what has not happened yet, earliest first. */
export function plannedDates(facts: ClockFacts, caseFile: CaseFile): readonly PlannedDate[] {
  const found = new Map<EntityId, PlannedDate>();
  const add = (entityId: EntityId, kind: EntityKind, on: CivilDate) => {
    const fields = entityById(caseFile, entityId, kind)?.fields ?? {};
    const type = typeWords(kind, fields) || capitalised(definitionOf(kind).name);
    found.set(entityId, { entityId, on, what: plannedTitle(kind, fields) || type, type });
  };
  for (const { basis, entityId, kind, on } of facts.events) {
    if (basis !== 'planned' || entityId === null || kind === null || on?.precision !== 'day')
      continue;
    if (found.has(entityId) || !isEntityKind(kind) || kind === 'child') continue;
    add(entityId, kind, on.date);
  }
  // A row that does not say what kind it is counts nothing, and is planned for its day all the same.
  for (const { entityId, kind } of facts.untyped) {
    const fields: Readonly<Record<string, unknown>> =
      entityById(caseFile, entityId, kind)?.fields ?? {};
    const planned = partialDate.safeParse(fields['plannedOn']);
    if (fields['actualOn'] !== null || !planned.success) continue;
    if (planned.data.precision === 'day') add(entityId, kind, planned.data.date);
  }
  return [...found.values()].toSorted((a, b) =>
    a.on === b.on ? (a.entityId < b.entityId ? -1 : 1) : a.on < b.on ? -1 : 1,
  );
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
