import { Link } from 'wouter';
import { options } from '../../../guidance/catalogue.ts';
import { formatPartialDate } from '../../../guidance/model/dates.ts';
import type { EntityOf } from '../../../guidance/model/entities.ts';
import type { EntityId } from '../../../guidance/model/ids.ts';
import {
  isVoiceSettled,
  voiceCheckAt,
  voiceStagesIn,
  voiceStateOf,
  type VoiceStage,
  type VoiceState,
} from '../../../guidance/rules/voice-stages.ts';
import { voiceStateWords } from '../../../guidance/rules/voice-words.ts';
import { bringIntoView } from '../../state/bring-into-view.ts';
import { useProfile } from '../../state/profile-words.ts';
import { useCaseFile } from '../../state/use-field.ts';
import { routeOfVoiceStage, titleOfVoiceStage } from './stage-place.ts';
import { voiceAnchor } from './voice-gate.tsx';

type Row = {
  readonly stage: VoiceStage;
  readonly state: VoiceState;
  readonly check: EntityOf<'voiceCheck'> | null;
  readonly title: string;
  readonly href: string;
};

/** Every stage with its answer. By itself, so that a page of fields is not drawn again with it. */
export function VoiceStageList({ appraisalId }: { readonly appraisalId: EntityId }) {
  return <VoiceRows rows={useVoiceRows(appraisalId)} />;
}

/** Every stage with its answer, in the order of the work. */
function useVoiceRows(appraisalId: EntityId): readonly Row[] {
  const caseFile = useCaseFile();
  const profile = useProfile();
  if (caseFile === null) return [];
  return voiceStagesIn(caseFile, appraisalId, options).map((stage) => {
    const check = voiceCheckAt(caseFile.entities, stage.key);
    const step = caseFile.entities.find(({ id }) => id === stage.entityId);
    return {
      stage,
      check,
      state: voiceStateOf(check),
      title: titleOfVoiceStage(stage, step, profile),
      href: routeOfVoiceStage(caseFile.caseFileId, stage, step),
    };
  });
}

/** The stages at which the question is open, and those to come back to, for the child's page. */
export function VoiceOutstanding({ appraisalId }: { readonly appraisalId: EntityId }) {
  const rows = useVoiceRows(appraisalId);
  const open = rows.filter(({ state }) => !isVoiceSettled(state));
  const toReturnTo = rows.filter(({ state }) => state === 'acknowledged' || state === 'not_clear');
  return (
    <section aria-labelledby="voice-outstanding">
      <h2 id="voice-outstanding">Is the voice of the child clear?</h2>
      {open.length === 0 ? (
        <p>Answered or acknowledged at every stage.</p>
      ) : (
        <details className="why">
          <summary>
            {open.length === rows.length
              ? 'Not answered yet at any stage'
              : `Not answered yet at ${open.length} of ${rows.length} stages`}
          </summary>
          <div>
            <VoiceRows rows={open} />
          </div>
        </details>
      )}
      {toReturnTo.length > 0 && (
        <>
          <p>Not yet clear, or to come back to:</p>
          <VoiceRows rows={toReturnTo} />
        </>
      )}
    </section>
  );
}

/** Stages as links to where the question is asked, each with its answer. */
function VoiceRows({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <ul className="voice-rows">
      {rows.map(({ stage, state, check, title, href }) => (
        <li key={stage.key}>
          <Link href={href} onClick={() => bringIntoView(voiceAnchor(stage))}>
            {title}
          </Link>
          : {voiceStateWords[state].toLowerCase()}
          {check?.fields.answeredOn != null &&
            state !== 'unanswered' &&
            `, ${formatPartialDate(check.fields.answeredOn)}`}
          {check !== null && state !== 'unanswered' && check.fields.how.trim() !== '' && (
            <span className="muted">. {check.fields.how}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
