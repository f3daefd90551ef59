import { useId } from 'react';
import { formatPartialDate } from '../../../guidance/model/dates.ts';
import type { CaseFileId } from '../../../guidance/model/ids.ts';
import { voiceStages, type VoiceStage } from '../../../guidance/rules/voice-stages.ts';
import { howLabel, MAY_BE_EMPTY, voiceHints } from '../../../guidance/rules/voice-words.ts';
import { SourceList } from '../../guidance-view/law.tsx';
import { useIsReadOnly } from '../../state/read-only.ts';
import { TextField } from '../fields/text-field.tsx';
import { ChildsViews } from './childs-views.tsx';
import { useVoiceBearer, useVoiceCheck } from './use-voice-check.ts';
import { VoiceAnswer } from './voice-answer.tsx';
import { voiceAnchor, type VoiceGate } from './voice-gate.tsx';

type VoicePromptProps = {
  readonly stage: VoiceStage;
  readonly caseFileId: CaseFileId;
  readonly gate: VoiceGate;
  readonly level?: 2 | 3;
};

/** At each stage: what the child has said that bears on it, and whether that is clear. */
export function VoicePrompt({ stage, caseFileId, gate, level = 2 }: VoicePromptProps) {
  const titleId = useId();
  const check = useVoiceCheck(stage.key);
  const bearer = useVoiceBearer();
  const isReadOnly = useIsReadOnly(stage.entityId);
  const Heading = `h${level}` as const;
  const { why, sources, before } = voiceStages[stage.kind];
  const answer = check?.fields.answer ?? null;
  return (
    <section
      className={gate.isStopped ? 'card voice failing' : 'card voice'}
      id={voiceAnchor(stage)}
      aria-labelledby={titleId}
    >
      <Heading id={titleId}>The voice of the child</Heading>
      <ChildsViews caseFileId={caseFileId} optionId={stage.optionId} bearer={bearer} />
      <VoiceAnswer
        stage={stage}
        check={check}
        isReadOnly={isReadOnly}
        hint={voiceHints[bearer]}
        error={gate.isStopped ? gate.toDo : null}
      />
      {check !== null &&
        answer !== null &&
        (isReadOnly ? (
          check.fields.how !== '' && <p className="as-written">{check.fields.how}</p>
        ) : (
          <TextField
            kind="voiceCheck"
            entityId={check.id}
            field="how"
            label={howLabel(answer, bearer)}
            {...(answer === 'clear' && { hint: MAY_BE_EMPTY })}
            rows={2}
          />
        ))}
      {answer !== null && check?.fields.answeredOn != null && (
        <p className="muted">Answered on {formatPartialDate(check.fields.answeredOn)}.</p>
      )}
      <details className="why">
        <summary>
          Why am I asked this?<span className="visually-hidden"> The voice of the child</span>
        </summary>
        <div>
          <p>Asked before {before}.</p>
          <p>{why}</p>
          <SourceList ids={sources} />
        </div>
      </details>
    </section>
  );
}
