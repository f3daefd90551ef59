import { Link } from 'wouter';
import { stageAfter } from '../../../guidance/rules/profile/pathway.ts';
import type { CaseFileId, EntityId } from '../../../guidance/model/ids.ts';
import type { Profile, ProfileStage } from '../../../guidance/schema/profile.ts';
import { routes } from '../../state/routes.ts';
import { useWords } from '../../state/profile-words.ts';
import { Corrections } from '../../components/corrections.tsx';
import { Approvals, Deadlines } from './local-lists.tsx';
import { Meetings } from './meetings.tsx';
import { Prompts } from './prompts.tsx';
import { StageMark, StageVoice } from './stage-mark.tsx';

type StageViewProps = {
  readonly profile: Profile;
  readonly stage: ProfileStage;
  readonly caseFileId: CaseFileId;
  readonly appraisalId: EntityId;
  readonly isChildHere: boolean;
  /** The step recorded last, at whichever stage. */
  readonly stepNow: EntityId | null;
};

/** One stage: what it asks, who meets, who approves, by when, and what comes next. */
export function StageView({
  profile,
  stage,
  caseFileId,
  appraisalId,
  isChildHere,
  stepNow,
}: StageViewProps) {
  const words = useWords();
  const answering = { caseFileId, appraisalId };
  const meetings = profile.meetings.filter(({ id }) => stage.meetings?.includes(id));
  const approvals = profile.approvals.filter(({ id }) => stage.approvals?.includes(id));
  const deadlines = profile.deadlines.filter(({ id }) => stage.deadlines?.includes(id));
  const pages = profile.pages.filter(({ id }) => stage.pages?.includes(id));
  const next = stageAfter(profile, stage.id);
  return (
    <div className="stage-view">
      <h2>{stage.title}</h2>
      <p className="lead">{words.say(stage.summary)}</p>
      <StageMark {...{ profile, stage, caseFileId, isChildHere, stepNow }} />
      <Corrections profile={profile} ids={stage.corrections} />
      <h3>What this stage asks</h3>
      <Prompts profile={profile} prompts={stage.asks} {...answering} />
      <StageVoice {...{ caseFileId, isChildHere, stepNow }} />
      {deadlines.length > 0 && (
        <>
          <h3>Local deadlines</h3>
          <Deadlines profile={profile} deadlines={deadlines} />
        </>
      )}
      {meetings.length > 0 && (
        <>
          <h3>Meetings</h3>
          <Meetings profile={profile} meetings={meetings} answering={answering} />
        </>
      )}
      {approvals.length > 0 && (
        <>
          <h3>Who approves</h3>
          <Approvals profile={profile} approvals={approvals} />
        </>
      )}
      {pages.length > 0 && (
        <>
          <h3>{profile.name}’s practice</h3>
          <ul>
            {pages.map((page) => (
              <li key={page.id}>
                <Link href={routes.practicePage(profile.id, page.id)}>{page.title}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>What comes next</h3>
      {next === null ? (
        <p>
          {stage.track === 'any_time'
            ? 'This can come at any time, beside the stage the child is at.'
            : 'This is the last stage of the pathway.'}
        </p>
      ) : (
        <p>
          <Link href={routes.pathway(caseFileId, next.id)}>{next.title}</Link>. {next.summary}
        </p>
      )}
    </div>
  );
}
