import { useId, useRef, useState } from 'react';
import { entityDefinitions, type EntityOf } from '../../../guidance/model/entities.ts';
import type { VoiceStage } from '../../../guidance/rules/voice-stages.ts';
import { editField, leaveField } from '../../state/case-file-store.ts';
import { addEntity } from '../../state/entity-commands.ts';
import { failureWords } from '../../state/failure-words.ts';
import { useSession } from '../../state/session-store.ts';
import { Notice } from '../notice.tsx';

type VoiceAnswerProps = {
  readonly stage: VoiceStage;
  readonly check: EntityOf<'voiceCheck'> | null;
  readonly isReadOnly: boolean;
  readonly hint: string;
  /** What there is to do before the work goes on. */
  readonly error: string | null;
};

const { label, choices } = entityDefinitions.voiceCheck.fields.answer;
type Answer = keyof typeof choices;
const answers = Object.entries(choices) as [Answer, string][];

/**
 * The question and its three answers. The answer is made when one is first chosen, so that a stage
 * nobody has answered holds nothing; the radios stay where they are, and the focus with them.
 */
export function VoiceAnswer({ stage, check, isReadOnly, hint, error }: VoiceAnswerProps) {
  const id = useId();
  const { today } = useSession();
  /** Chosen while the answer is being made. */
  const [chosen, setChosen] = useState<Answer | null>(null);
  const isMaking = useRef(false);
  const [message, setMessage] = useState<string | null>(null);
  const value = check?.fields.answer ?? (check === null ? chosen : null);
  const answeredOn = { date: today, precision: 'day' } as const;

  async function choose(answer: Answer | null) {
    if (check !== null) {
      editField(check.id, 'answer', answer);
      editField(check.id, 'answeredOn', answer === null ? null : answeredOn);
      await Promise.all([leaveField(check.id, 'answer'), leaveField(check.id, 'answeredOn')]);
      return;
    }
    if (answer === null || isMaking.current) return;
    isMaking.current = true;
    setChosen(answer);
    const made = await addEntity('voiceCheck', null, { stage: stage.key, answer, answeredOn });
    isMaking.current = false;
    setChosen(null);
    if (!made.ok) setMessage(failureWords(made.code, made.ref));
    else if (made.wasThere) {
      setMessage(
        'This was answered in another window first. That answer is shown; change it here if it is not yours.',
      );
    } else setMessage(null);
  }

  return (
    <>
      <fieldset className="choices" aria-describedby={`${id}-hint`}>
        <legend className="field-label">{label}</legend>
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
        {error !== null && (
          <p className="field-error">
            <span className="visually-hidden">Error: </span>
            {error}
          </p>
        )}
        {answers.map(([answer, words]) => (
          <div className="choice" key={answer}>
            <input
              type="radio"
              id={`${id}-${answer}`}
              name={id}
              disabled={isReadOnly}
              checked={value === answer}
              onChange={() => void choose(answer)}
            />
            <label htmlFor={`${id}-${answer}`}>{words}</label>
          </div>
        ))}
        {value !== null && !isReadOnly && (
          <button type="button" className="quiet" onClick={() => void choose(null)}>
            Clear<span className="visually-hidden"> the answer to “{label}”</span>
          </button>
        )}
      </fieldset>
      {message !== null && (
        <Notice kind="problem" isUrgent>
          <p>{message}</p>
        </Notice>
      )}
    </>
  );
}
