import type { EntityId } from '../../guidance/model/ids.ts';
import { ChoiceField } from './fields/choice-field.tsx';
import { useEntityIds } from '../state/use-field.ts';

type SectionWithAnswer = 'child' | 'family' | 'dates' | 'needs' | 'views' | 'sources';

/** "Have you completed this section?": only the worker completes one. */
export function SectionCompletion(props: { readonly section: SectionWithAnswer }) {
  const [progressId] = useEntityIds('progress', null);
  if (progressId === undefined) return null;
  return <Answer entityId={progressId} field={props.section} />;
}

function Answer(props: { readonly entityId: EntityId; readonly field: SectionWithAnswer }) {
  return (
    <div className="card">
      <ChoiceField
        kind="progress"
        entityId={props.entityId}
        field={props.field}
        label="Have you completed this section?"
      />
    </div>
  );
}
