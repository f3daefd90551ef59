import { useState } from 'react';
import type { CaseFileId, EntityId } from '../../../guidance/model/ids.ts';
import { voiceStageOf } from '../../../guidance/rules/voice-stages.ts';
import type { Profile, ProfileStage } from '../../../guidance/schema/profile.ts';
import { Notice } from '../../components/notice.tsx';
import { useVoiceGate, VoiceStop } from '../../components/voice/voice-gate.tsx';
import { VoicePrompt } from '../../components/voice/voice-prompt.tsx';
import { useCaseFileStore } from '../../state/case-file-store.ts';
import { addEntity } from '../../state/entity-commands.ts';
import { failureWords } from '../../state/failure-words.ts';
import { announce } from '../../state/preferences.ts';
import { useSession } from '../../state/session-store.ts';

type StageMarkProps = {
  readonly profile: Profile;
  readonly stage: ProfileStage;
  readonly caseFileId: CaseFileId;
  readonly isChildHere: boolean;
  /** The step that the child would leave; null where none has been recorded. */
  readonly stepNow: EntityId | null;
};

/**
 * Only the worker says where a child is: one press records the stage with today's date. The stage
 * that is left asks first whether the voice of the child is clear.
 */
export function StageMark({ profile, stage, caseFileId, isChildHere, stepNow }: StageMarkProps) {
  const { today } = useSession();
  const [failure, setFailure] = useState<string | null>(null);
  const isArchived = useCaseFileStore((state) => state.isArchived);
  const leaving = stepNow === null || isChildHere ? null : voiceStageOf('pathway', stepNow);
  const gate = useVoiceGate(leaving);

  async function mark() {
    if (!gate.pass()) return;
    const answer = await addEntity('pathwayStep', null, {
      profile: profile.id,
      stage: stage.id,
      begunOn: { date: today, precision: 'day' },
    });
    setFailure(answer.ok ? null : failureWords(answer.code, answer.ref));
    if (answer.ok) announce(`Recorded: the child is at ${stage.title}`);
  }

  return (
    <>
      {isChildHere ? (
        <p>
          <strong>The child is here.</strong> The date is under “Stages so far”.
        </p>
      ) : (
        !isArchived && (
          <button type="button" className="secondary small" onClick={() => void mark()}>
            Record that the child is at this stage
          </button>
        )
      )}
      <VoiceStop
        gate={gate}
        held="Not recorded yet: before the child leaves the stage they are at, say whether their voice is clear there."
        next="That is answered. You can now record that the child is at this stage."
      />
      {leaving !== null && (gate.isStopped || gate.isAnsweredSince) && (
        <VoicePrompt stage={leaving} caseFileId={caseFileId} gate={gate} level={3} />
      )}
      {failure !== null && (
        <Notice kind="problem" isUrgent>
          <p>{failure}</p>
        </Notice>
      )}
    </>
  );
}

/** On a stage itself: the question, or when it will be asked. */
export function StageVoice(props: {
  readonly caseFileId: CaseFileId;
  readonly isChildHere: boolean;
  readonly stepNow: EntityId | null;
}) {
  const gate = useVoiceGate(null);
  if (!props.isChildHere || props.stepNow === null) {
    return (
      <p className="muted">
        While the child is at this stage, you are asked whether the voice of the child is clear.
      </p>
    );
  }
  return (
    <VoicePrompt
      stage={voiceStageOf('pathway', props.stepNow)}
      caseFileId={props.caseFileId}
      gate={gate}
      level={3}
    />
  );
}
