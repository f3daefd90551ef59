import { useState } from 'react';
import { entityDefinitions } from '../../../guidance/model/entities.ts';
import type { CaseFileId, EntityId } from '../../../guidance/model/ids.ts';
import type { Profile, ProfilePrompt } from '../../../guidance/schema/profile.ts';
import { DateField } from '../../components/fields/date-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { Notice } from '../../components/notice.tsx';
import { useCaseFileStore } from '../../state/case-file-store.ts';
import { addEntity } from '../../state/entity-commands.ts';
import { failureWords } from '../../state/failure-words.ts';
import { anchorOf } from '../../state/routes.ts';
import { useWords } from '../../state/profile-words.ts';
import { Corrections } from '../../components/corrections.tsx';
import { PlaceLinks } from './place-link.tsx';

type PromptsProps = {
  readonly profile: Profile;
  readonly prompts: readonly ProfilePrompt[];
  readonly caseFileId: CaseFileId;
  readonly appraisalId: EntityId;
};

/** An authority may ask in these words what the product asks at every stage. */
const VOICE_QUESTION = entityDefinitions.voiceCheck.fields.answer.label;

/** The authority's questions, each with its reason, where it is answered, and a place to answer. */
export function Prompts({ profile, prompts, caseFileId, appraisalId }: PromptsProps) {
  const words = useWords();
  return (
    <ul className="prompts plain-list">
      {prompts.map((prompt) => (
        <li key={prompt.id}>
          <p className="prompt-question">{words.say(prompt.question)}</p>
          <p className="muted">
            {prompt.why}
            {prompt.who !== undefined && ` For: ${prompt.who}.`}
          </p>
          {prompt.where !== undefined && (
            <PlaceLinks places={prompt.where} caseFileId={caseFileId} appraisalId={appraisalId} />
          )}
          <Corrections profile={profile} ids={prompt.corrections} />
          {prompt.question === VOICE_QUESTION && (
            <p className="muted">
              It is answered below, under “The voice of the child”, while the child is at this
              stage.
            </p>
          )}
          <Answer profile={profile} prompt={prompt} />
        </li>
      ))}
    </ul>
  );
}

/** An answer kept on the pathway itself: the way for prompts that have no field elsewhere. */
function Answer(props: { readonly profile: Profile; readonly prompt: ProfilePrompt }) {
  const { profile, prompt } = props;
  const [failure, setFailure] = useState<string | null>(null);
  const isReadOnly = useCaseFileStore((state) => state.isArchived);
  const answerId = useCaseFileStore(
    (state) =>
      Object.values(state.entities).find(
        (entity) =>
          entity.kind === 'pathwayAnswer' &&
          entity.fields['profile'] === profile.id &&
          entity.fields['prompt'] === prompt.id,
      )?.id ?? null,
  );

  async function begin() {
    const answer = await addEntity('pathwayAnswer', null, {
      profile: profile.id,
      prompt: prompt.id,
    });
    setFailure(answer.ok ? null : failureWords(answer.code, answer.ref));
    if (answer.ok) {
      const box = anchorOf(answer.entityId);
      requestAnimationFrame(() => document.getElementById(box)?.querySelector('textarea')?.focus());
    }
  }

  if (answerId === null) {
    return (
      <>
        {!isReadOnly && (
          <button type="button" className="quiet" onClick={() => void begin()}>
            {prompt.where === undefined ? 'Answer here' : 'Add a note here'}
            <span className="visually-hidden">: {prompt.question}</span>
          </button>
        )}
        {failure !== null && (
          <Notice kind="problem" isUrgent>
            <p>{failure}</p>
          </Notice>
        )}
      </>
    );
  }
  return (
    <div id={anchorOf(answerId)} className="prompt-answer">
      <TextField
        kind="pathwayAnswer"
        entityId={answerId}
        field="answer"
        labelledFor={`to “${prompt.question}”`}
        rows={2}
      />
      <DateField
        kind="pathwayAnswer"
        entityId={answerId}
        field="answeredOn"
        labelledFor={`to “${prompt.question}”`}
      />
    </div>
  );
}
