import { create } from 'zustand';
import type { RemovedEntity } from '../../electron/contract/shapes.ts';
import type { EntityKind } from '../../guidance/model/entities.ts';
import type { CaseFileId, EntityId } from '../../guidance/model/ids.ts';
import { core } from './bridge.ts';
import { useCaseFileStore } from './case-file-store.ts';

/** What has been removed from the open case file and can be brought back, the last removed first. */
type RemovedState = {
  readonly caseFileId: CaseFileId | null;
  readonly removed: readonly RemovedEntity[];
};

const nothing: RemovedState = { caseFileId: null, removed: [] };

export const useRemovedStore = create<RemovedState>(() => nothing);

// Nothing of a case file is held once it is closed, left for another or locked away.
useCaseFileStore.subscribe((state, before) => {
  if (state.caseFileId !== before.caseFileId) useRemovedStore.setState(nothing, true);
});

/** Reads it for the open case file unless that has been done: every list on a page asks. */
export async function loadRemovedOnce(): Promise<void> {
  const { caseFileId } = useCaseFileStore.getState();
  if (caseFileId === null || useRemovedStore.getState().caseFileId === caseFileId) return;
  useRemovedStore.setState({ caseFileId, removed: [] });
  await refreshRemoved();
}

/** Reads it again, after something has been removed or brought back. */
export async function refreshRemoved(): Promise<void> {
  const { caseFileId } = useCaseFileStore.getState();
  if (caseFileId === null) return;
  const reply = await core['entity.removed']({ caseFileId });
  if (useCaseFileStore.getState().caseFileId !== caseFileId) return;
  // A reading that could not be made is made again when a list next asks.
  if (reply.ok) useRemovedStore.setState({ caseFileId, removed: reply.value.removed });
  else useRemovedStore.setState({ caseFileId: null });
}

/** Those that stood in one list: of its kind, under its parent, on its side. */
export function removedFrom(
  removed: readonly RemovedEntity[],
  list: {
    readonly kind: EntityKind;
    readonly parentId: EntityId | null;
    readonly only?: ((fields: RemovedEntity['fields']) => boolean) | undefined;
  },
): readonly RemovedEntity[] {
  return removed.filter(
    (one) =>
      one.kind === list.kind &&
      one.parentId === list.parentId &&
      (list.only === undefined || list.only(one.fields)),
  );
}
