import { definitionOf, type EntityKind } from '../model/entities.ts';

/** The kinds of entity that the clock reads. Writing anywhere else moves no date. */
export const clockKinds = [
  'child',
  'legalStatus',
  'placement',
  'order',
  'review',
  'meeting',
  'decision',
  'notice',
  'assessment',
  'visit',
  'familyGroupMeeting',
] as const satisfies readonly EntityKind[];

export type ClockKind = (typeof clockKinds)[number];

const CHILD_FIELDS: ReadonlySet<string> = new Set(['birthStatus', 'bornOn', 'expectedOn']);

/** The fields of a kind from which a date can follow: its dates, its choices, a time of day. */
export function clockFieldsOf(kind: ClockKind): readonly string[] {
  return Object.entries(definitionOf(kind).fields).flatMap(([name, { type }]) => {
    if (kind === 'child') return CHILD_FIELDS.has(name) ? [name] : [];
    return type === 'date' || type === 'choice' || name === 'startedAtTime' ? [name] : [];
  });
}
