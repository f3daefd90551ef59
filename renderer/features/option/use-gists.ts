import { useShallow } from 'zustand/react/shallow';
import { entityDefinitions } from '../../../guidance/model/entities.ts';
import type { EntityId } from '../../../guidance/model/ids.ts';
import type { OptionQuestionId } from '../../../guidance/model/option-questions.ts';
import { isEmptyValue, type AnyFieldValue } from '../../../guidance/model/fields.ts';
import { useCaseFileStore } from '../../state/case-file-store.ts';

/** What stands under each question, in a few words: a count of the worker's own work, no more. */
export function useGists(entityId: EntityId): Readonly<Record<OptionQuestionId, string>> {
  return useCaseFileStore(
    useShallow((state) => {
      const option = state.entities[entityId];
      const counts = {
        arrangement: 0,
        for: 0,
        against: 0,
        supportItem: 0,
        risk: 0,
        familyTimeItem: 0,
      };
      for (const entity of Object.values(state.entities)) {
        if (entity.parentId !== entityId) continue;
        if (entity.kind === 'factor') {
          if (entity.fields['side'] === 'against') counts.against += 1;
          else counts.for += 1;
        } else if (entity.kind in counts) {
          counts[entity.kind as 'arrangement' | 'supportItem' | 'risk' | 'familyTimeItem'] += 1;
        }
      }
      const written = (field: string) =>
        isEmptyValue(option?.fields[field] as AnyFieldValue) ? 'Nothing written yet' : 'Written';
      return {
        realistic: chosen('realistic', option?.fields['realistic']),
        arrangements: count(counts.arrangement, 'arrangement'),
        factors: `${counts.for} for, ${counts.against} against`,
        support: count(counts.supportItem, 'entry', 'entries'),
        risks: count(counts.risk, 'risk'),
        'family-time': count(counts.familyTimeItem, 'person', 'people'),
        timescale: written('timescale'),
        unknowns: written('unknowns'),
        views: written('whoThinksWhat'),
        rationale: written('rationale'),
        conclusion:
          typeof option?.fields['interimConclusion'] === 'string'
            ? chosen('interimConclusion', option.fields['interimConclusion'])
            : chosen('conclusion', option?.fields['conclusion']),
      };
    }),
  );
}

function chosen(field: 'realistic' | 'conclusion' | 'interimConclusion', value: unknown): string {
  const choices: Readonly<Record<string, string>> = entityDefinitions.option.fields[field].choices;
  return typeof value === 'string' ? (choices[value] ?? '') : 'Not answered yet';
}

function count(many: number, one: string, several = `${one}s`): string {
  return many === 0 ? 'None yet' : `${many} ${many === 1 ? one : several}`;
}
