import type { EntityId } from '../../../guidance/model/ids.ts';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { useEntityIds } from '../../state/use-field.ts';
import type { FieldsOf } from '../../../guidance/model/entities.ts';

/** "Have you completed this section?": only the worker completes one. */
export function SectionCompletion(props: {
  readonly section: keyof FieldsOf<'progress'> & string;
}) {
  const [progressId] = useEntityIds('progress', null);
  if (progressId === undefined) return null;
  return <Answer entityId={progressId} field={props.section} />;
}

function Answer(props: {
  readonly entityId: EntityId;
  readonly field: keyof FieldsOf<'progress'> & string;
}) {
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
