import type { EntityKind, FieldsOf } from '../../../guidance/model/entities.ts';
import type { CaseFileId, EntityId } from '../../../guidance/model/ids.ts';
import type { VoiceStage } from '../../../guidance/rules/voice-stages.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { useVoiceGate, VoiceStop } from './voice-gate.tsx';
import { VoicePrompt } from './voice-prompt.tsx';

type StageCompletionProps<Kind extends EntityKind> = {
  readonly stage: VoiceStage;
  readonly caseFileId: CaseFileId;
  readonly kind: Kind;
  readonly entityId: EntityId;
  readonly field: keyof FieldsOf<Kind> & string;
};

/**
 * "Have you completed this section?", with the question about the voice of the child before it. It
 * is not complete while that has been neither answered nor acknowledged.
 */
export function StageCompletion<Kind extends EntityKind>(props: StageCompletionProps<Kind>) {
  const { stage, caseFileId, kind, entityId, field } = props;
  const gate = useVoiceGate(stage);
  return (
    <>
      <VoicePrompt stage={stage} caseFileId={caseFileId} gate={gate} />
      <div className="card">
        <ChoiceField
          kind={kind}
          entityId={entityId}
          field={field}
          label="Have you completed this section?"
          mayChoose={(next) => next !== 'complete' || gate.pass()}
        />
        <VoiceStop
          gate={gate}
          held="This section is not marked as complete yet."
          next="That is answered. You can now say that this section is complete."
        />
      </div>
    </>
  );
}
