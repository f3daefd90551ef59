import { useShallow } from 'zustand/react/shallow';
import { options as catalogueOptions } from '../../guidance/catalogue.ts';
import type { EntityId } from '../../guidance/model/ids.ts';
import { useCaseFileStore } from './case-file-store.ts';

/** The entity of each option of an appraisal, in the fixed neutral order. */
export function useOptionEntityIds(appraisalId: EntityId): readonly EntityId[] {
  return useCaseFileStore(
    useShallow((state) => {
      const byOption = new Map<unknown, EntityId>();
      for (const entity of Object.values(state.entities)) {
        if (entity.kind === 'option' && entity.appraisalId === appraisalId) {
          byOption.set(entity.fields['optionId'], entity.id);
        }
      }
      return catalogueOptions
        .map((option) => byOption.get(option.id))
        .filter((id) => id !== undefined);
    }),
  );
}

/** How far the worker says an option's page is. Completeness is of the work, never of the option. */
export type WorkState = 'completed' | 'started' | 'not_started';

export const workStateWords: Readonly<Record<WorkState, string>> = {
  completed: 'Completed',
  started: 'Started',
  not_started: 'Not started',
};
