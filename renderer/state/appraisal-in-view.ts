import type { EntityId } from '../../guidance/model/ids.ts';
import { usePreferences } from './preferences.ts';
import { useCaseFileStore } from './case-file-store.ts';
import { newestAppraisalId } from './read-only.ts';

/**
 * The appraisal that the pages show: the newest, unless the worker is reading an earlier one.
 * Every case file is made with an appraisal, so there always is one.
 */
export function useAppraisalInView(): EntityId {
  const readAppraisalId = usePreferences((state) => state.readAppraisalId);
  const found = useCaseFileStore((state) => {
    const chosen =
      readAppraisalId === null ? undefined : state.entities[readAppraisalId as EntityId];
    return chosen?.kind === 'appraisal' ? chosen.id : newestAppraisalId(state.entities);
  });
  if (found === null) throw new Error('Every case file is made with an appraisal.');
  return found;
}

/** Shows an earlier appraisal, or the newest again with null. */
export function readAppraisal(appraisalId: EntityId | null): void {
  usePreferences.setState({ readAppraisalId: appraisalId });
}
