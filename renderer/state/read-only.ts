import type { EntityId } from '../../guidance/model/ids.ts';
import { useCaseFileStore } from './case-file-store.ts';
import { oncePerState } from './once-per-state.ts';

/** True for anything in an appraisal that is no longer the newest, and in an archived case file. */
export function useIsReadOnly(entityId: EntityId): boolean {
  return useCaseFileStore((state) => {
    if (state.isArchived) return true;
    const entity = state.entities[entityId];
    const appraisalId = entity?.kind === 'appraisal' ? entity.id : entity?.appraisalId;
    return (
      appraisalId !== null &&
      appraisalId !== undefined &&
      appraisalId !== newestAppraisalId(state.entities)
    );
  });
}

type Entities = Readonly<Record<EntityId, { id: EntityId; kind: string; order: string }>>;

/** The appraisal in progress: the one begun last. Every field asks, so it is found once a state. */
export const newestAppraisalId: (entities: Entities) => EntityId | null = oncePerState(
  (entities: Entities) => {
    let newest: { id: EntityId; order: string } | null = null;
    for (const entity of Object.values(entities)) {
      if (entity.kind !== 'appraisal') continue;
      if (newest === null || entity.order > newest.order) newest = entity;
    }
    return newest?.id ?? null;
  },
);

export function useNewestAppraisalId(): EntityId | null {
  return useCaseFileStore((state) => newestAppraisalId(state.entities));
}
