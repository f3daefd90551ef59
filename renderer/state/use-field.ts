import { useCallback } from 'react';
import { withEmptyFields, type CaseFile } from '../../guidance/model/case-file.ts';
import {
  definitionOf,
  type EntityKind,
  type EntityOf,
  type FieldsOf,
} from '../../guidance/model/entities.ts';
import {
  emptyValue,
  type AnyFieldValue,
  type FieldDefinition,
} from '../../guidance/model/fields.ts';
import type { EntityId } from '../../guidance/model/ids.ts';
import type { FieldStatus } from './autosave.ts';
import { editField, fieldKey, leaveField, useCaseFileStore } from './case-file-store.ts';
import { inWords, useWords } from './profile-words.ts';
import { useShallow } from 'zustand/react/shallow';

export type BoundField = {
  /** Its label in the words of the local practice profile. */
  readonly definition: FieldDefinition;
  readonly value: AnyFieldValue;
  readonly status: FieldStatus;
  readonly edit: (value: AnyFieldValue) => void;
  /** To be called when the field loses focus. */
  readonly leave: () => void;
};

/** Binds one field of one entity: its value as typed, how far it is saved, and how to change it. */
export function useField<Kind extends EntityKind>(
  kind: Kind,
  entityId: EntityId,
  field: keyof FieldsOf<Kind> & string,
): BoundField {
  const definition = definitionOf(kind).fields[field];
  if (definition === undefined) throw new Error(`A ${kind} has no field called ${field}.`);
  const value = useCaseFileStore(
    (state) => (state.entities[entityId]?.fields[field] ?? emptyValue(definition)) as AnyFieldValue,
  );
  const status = useCaseFileStore((state) => state.statuses[fieldKey(entityId, field)] ?? 'saved');
  const edit = useCallback(
    (next: AnyFieldValue) => editField(entityId, field, next),
    [entityId, field],
  );
  const leave = useCallback(() => void leaveField(entityId, field), [entityId, field]);
  const words = useWords();
  return { definition: inWords(words, definition), value, status, edit, leave };
}

/** The entity with its fields as typed, or null when it is not in the open case file. */
export function useEntity<Kind extends EntityKind>(
  kind: Kind,
  entityId: EntityId | null,
): EntityOf<Kind> | null {
  const entity = useCaseFileStore((state) =>
    entityId === null ? undefined : state.entities[entityId],
  );
  return entity === undefined || entity.kind !== kind ? null : withEmptyFields(entity, kind);
}

/**
 * The ids of the entities of a kind under a parent, in order. Typing does not change it, so a list
 * of cards is not drawn again at every key.
 */
export function useEntityIds(kind: EntityKind, parentId: EntityId | null): readonly EntityId[] {
  return useCaseFileStore(
    useShallow((state) =>
      Object.values(state.entities)
        .filter((entity) => entity.kind === kind && entity.parentId === parentId)
        .toSorted((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : 1))
        .map((entity) => entity.id),
    ),
  );
}

/** The whole open case file, for screens that read across it. Drawn again at every change. */
export function useCaseFile(): CaseFile | null {
  const entities = useCaseFileStore((state) => state.entities);
  const caseFileId = useCaseFileStore((state) => state.caseFileId);
  const isOpen = useCaseFileStore((state) => state.phase === 'open');
  return isOpen && caseFileId !== null ? { caseFileId, entities: Object.values(entities) } : null;
}
