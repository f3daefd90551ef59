import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { SomeEntities } from '../../../guidance/model/case-file.ts';
import type { EntityKind } from '../../../guidance/model/entities.ts';
import { useCaseFileStore } from '../../state/case-file-store.ts';
import { oncePerState } from '../../state/once-per-state.ts';

/** The kinds that the people of a case file and their ties are made of. */
const FAMILY = new Set<string>([
  'child',
  'person',
  'parentage',
  'couple',
  'siblingPair',
] satisfies readonly EntityKind[]);

type Entities = ReturnType<typeof useCaseFileStore.getState>['entities'];

const familyIn = oncePerState((entities: Entities): SomeEntities => ({
  entities: Object.values(entities).filter(({ kind }) => FAMILY.has(kind)),
}));

/** The people and their ties as they stand now, to be read once. */
export function familyNow(): SomeEntities {
  return familyIn(useCaseFileStore.getState().entities);
}

/**
 * Some words read from the people and their ties. Drawn again when the words differ, and not at
 * every key typed somewhere else.
 */
export function useFamilyWords(
  read: (family: SomeEntities) => readonly (string | null)[],
): readonly (string | null)[] {
  return useCaseFileStore(useShallow((state) => read(familyIn(state.entities))));
}

/** The open case file with some kinds alone, drawn again when one of those changes. */
export function useKinds(...kinds: readonly EntityKind[]): SomeEntities {
  const entities = useCaseFileStore(
    useShallow((state) =>
      Object.values(state.entities).filter(({ kind }) =>
        (kinds as readonly string[]).includes(kind),
      ),
    ),
  );
  return useMemo(() => ({ entities }), [entities]);
}
