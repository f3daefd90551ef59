import { definitionOf, type EntityKind, type EntityOf, type FieldsOf } from './entities.ts';
import type { EntityRecord } from './entity.ts';
import { compareOrder } from '../rules/order.ts';
import { emptyValue, type AnyFieldValue } from './fields.ts';
import type { CaseFileId, EntityId } from './ids.ts';

/** A case file as it stands: every entity that has not been removed. */
export type CaseFile = {
  readonly caseFileId: CaseFileId;
  readonly entities: readonly EntityRecord[];
};

/** Some entities of a case file, for rules that read nothing else of it. */
export type SomeEntities = Pick<CaseFile, 'entities'> & Partial<CaseFile>;

/** The entities of one kind, in their order. Fields never saved hold their empty value. */
export function entitiesOf<Kind extends EntityKind>(
  caseFile: SomeEntities,
  kind: Kind,
): readonly EntityOf<Kind>[] {
  return caseFile.entities
    .filter((entity) => entity.kind === kind)
    .toSorted(compareOrder)
    .map((entity) => withEmptyFields(entity, kind));
}

/** The entities of one kind that belong to a parent, in their order. */
export function childrenOf<Kind extends EntityKind>(
  caseFile: CaseFile,
  parentId: EntityId,
  kind: Kind,
): readonly EntityOf<Kind>[] {
  return entitiesOf(caseFile, kind).filter((entity) => entity.parentId === parentId);
}

/** The one entity of a kind that every case file has. Its absence is a defect, so it throws. */
export function theOne<Kind extends EntityKind>(caseFile: CaseFile, kind: Kind): EntityOf<Kind> {
  const found = entitiesOf(caseFile, kind)[0];
  if (found === undefined) throw new Error(`A case file always has one ${kind}.`);
  return found;
}

/** The entity with an id, of the kind expected, or null when it is not there. */
export function entityById<Kind extends EntityKind>(
  caseFile: CaseFile,
  id: EntityId,
  kind: Kind,
): EntityOf<Kind> | null {
  const found = caseFile.entities.find((entity) => entity.id === id && entity.kind === kind);
  return found === undefined ? null : withEmptyFields(found, kind);
}

/**
 * The one place where a stored record becomes a typed one: the core checks every value against its
 * field's schema before it is kept, so a record read back needs only its missing fields filled.
 */
export function withEmptyFields<Kind extends EntityKind>(
  entity: EntityRecord,
  kind: Kind,
): EntityOf<Kind> {
  return { ...entity, kind, fields: typedFields(entity.fields, kind) } as EntityOf<Kind>;
}

/** The fields of a kind as stored, with an empty value where nothing was ever saved. */
export function typedFields<Kind extends EntityKind>(
  stored: Readonly<Record<string, unknown>>,
  kind: Kind,
): FieldsOf<Kind> {
  const fields: Record<string, unknown> = {};
  for (const [name, empty] of emptyFieldsOf(kind)) fields[name] = stored[name] ?? empty;
  return fields as FieldsOf<Kind>;
}

type EmptyFields = readonly (readonly [name: string, value: AnyFieldValue])[];

/** Every field of a kind with its empty value, listed once: case files are read at every key. */
const emptyFields = new Map<EntityKind, EmptyFields>();

function emptyFieldsOf(kind: EntityKind): EmptyFields {
  const known = emptyFields.get(kind);
  if (known !== undefined) return known;
  const made: EmptyFields = Object.entries(definitionOf(kind).fields).map(([name, definition]) => [
    name,
    emptyValue(definition),
  ]);
  emptyFields.set(kind, made);
  return made;
}
