import { entitiesOf, type SomeEntities } from '../model/case-file.ts';
import type { EntityOf, FieldsOf } from '../model/entities.ts';
import type { EntityId } from '../model/ids.ts';

export type Side = NonNullable<FieldsOf<'familySide'>['side']>;

/** The two sides, mother's first: both are always shown. */
export const sides = ['maternal', 'paternal'] as const satisfies readonly Side[];

/** How one side of the family stands: what is recorded of it, and what is missing, said plainly. */
export type SideOfFamily = {
  readonly side: Side;
  /** The rows about it: one, unless two were added at once. */
  readonly rows: readonly EntityOf<'familySide'>[];
  /** Who is listed on it. */
  readonly people: readonly EntityId[];
  readonly missing: readonly string[];
};

/** How a side of the family stands. Practice: both sides are explored, or the reason not is given. */
export function sideOfFamily(caseFile: SomeEntities, side: Side): SideOfFamily {
  const rows = entitiesOf(caseFile, 'familySide').filter(({ fields }) => fields.side === side);
  const people = entitiesOf(caseFile, 'person').filter(
    ({ fields }) => fields.side === side || fields.side === 'both',
  );
  return {
    side,
    rows,
    people: people.map(({ id }) => id),
    missing: [
      ...(people.length === 0 ? ['Nobody on this side is listed.'] : []),
      ...missingFrom(rows.map(({ fields }) => fields)),
      ...missingAnswers(people),
    ],
  };
}

function missingFrom(rows: readonly FieldsOf<'familySide'>[]): readonly string[] {
  const answered = rows.filter(({ explored }) => explored !== null);
  if (answered.length === 0) {
    return ['It is not said whether this side of the family has been explored.'];
  }
  return answered.flatMap(({ explored, how, reason }) => [
    ...(explored !== 'not_explored' && how.trim() === ''
      ? ['It is not said how this side was explored, and by whom.']
      : []),
    ...(explored !== 'explored' && reason.trim() === ''
      ? ['The reason is not given that this side has not been explored, or not fully.']
      : []),
  ]);
}

function missingAnswers(people: readonly EntityOf<'person'>[]): readonly string[] {
  const notSaid = people.filter(
    ({ fields }) => fields.approached === null && (fields.lifeStatus ?? 'living') === 'living',
  ).length;
  if (notSaid === 0) return [];
  return [
    notSaid === 1
      ? 'Of 1 person it is not said whether they were approached.'
      : `Of ${notSaid} people it is not said whether they were approached.`,
  ];
}
