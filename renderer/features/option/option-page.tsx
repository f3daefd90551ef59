import { useEffect, type FocusEvent } from 'react';
import { isOptionId, optionById } from '../../../guidance/catalogue.ts';
import type { CaseFileId, EntityId } from '../../../guidance/model/ids.ts';
import { optionQuestions } from '../../../guidance/model/option-questions.ts';
import { voiceStageOf } from '../../../guidance/rules/voice-stages.ts';
import { AuthorityWords } from '../../components/authority-words.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { StageCompletion } from '../../components/voice/stage-completion.tsx';
import { useCaseFileStore } from '../../state/case-file-store.ts';
import { showGuidance } from '../../state/preferences.ts';
import { useIsReadOnly } from '../../state/read-only.ts';
import { OptionQuestions } from './option-questions.tsx';
import { NextOption } from './next-option.tsx';

type OptionPageProps = {
  readonly caseFileId: CaseFileId;
  readonly appraisalId: EntityId;
  readonly optionId: string;
};

/** One of the eight options: the same questions for each, with the guidance following the focus. */
export function OptionPage({ caseFileId, appraisalId, optionId }: OptionPageProps) {
  const entityId = useCaseFileStore(
    (state) =>
      Object.values(state.entities).find(
        (entity) =>
          entity.kind === 'option' &&
          entity.appraisalId === appraisalId &&
          entity.fields['optionId'] === optionId,
      )?.id ?? null,
  );
  if (!isOptionId(optionId) || entityId === null) {
    return (
      <Page title="There is no such option">
        <p>The eight options are listed under “All eight options”.</p>
      </Page>
    );
  }
  return (
    <Weighing key={entityId} caseFileId={caseFileId} entityId={entityId} optionId={optionId} />
  );
}

function Weighing(props: {
  readonly caseFileId: CaseFileId;
  readonly entityId: EntityId;
  readonly optionId: string;
}) {
  const option = optionById(props.optionId);
  const isReadOnly = useIsReadOnly(props.entityId);
  useEffect(() => showGuidance(option.guidance), [option.guidance]);

  function followFocus(event: FocusEvent) {
    const part = event.target.closest('[data-question]');
    const question = optionQuestions.find(
      (candidate) => candidate.id === part?.getAttribute('data-question'),
    );
    if (question !== undefined) showGuidance(option.guidance, question.guidanceSection);
  }

  return (
    <Page title={option.title} above={`Option ${option.position} of 8`} lead={option.summary}>
      <AuthorityWords optionId={option.id} />
      {option.nature === 'interim' && (
        <Notice kind="information">
          <p>
            This is an interim placement, recorded beside an outcome and never as one. Its
            conclusion says which outcome it would be a route to, or that it is not used.
          </p>
        </Notice>
      )}
      {isReadOnly && (
        <Notice kind="information">
          <p>This appraisal is read-only.</p>
        </Notice>
      )}
      {/* The focus moves only between the controls inside; this listens so that guidance follows. */}
      <div onFocus={followFocus}>
        <OptionQuestions entityId={props.entityId} option={option} />
      </div>
      <StageCompletion
        stage={voiceStageOf('option', props.entityId, option.id)}
        caseFileId={props.caseFileId}
        kind="option"
        entityId={props.entityId}
        field="completed"
      />
      <NextOption caseFileId={props.caseFileId} position={option.position} />
    </Page>
  );
}
