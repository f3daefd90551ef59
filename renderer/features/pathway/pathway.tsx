import { entitiesOf } from '../../../guidance/model/case-file.ts';
import type { CaseFileId, EntityId } from '../../../guidance/model/ids.ts';
import { formatPartialDate } from '../../../guidance/model/dates.ts';
import { stepNow } from '../../../guidance/rules/profile/pathway.ts';
import type { Profile } from '../../../guidance/schema/profile.ts';
import { EntityList } from '../../components/entity-list.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { Page } from '../../components/page.tsx';
import { useProfile } from '../../state/profile-words.ts';
import { fieldWords } from '../../state/field-words.ts';
import { useCaseFile } from '../../state/use-field.ts';
import { useShowGuidance } from '../../state/use-show-guidance.ts';
import { ChooseProfile } from './choose-profile.tsx';
import { PathwayMap } from './pathway-map.tsx';
import { StageView } from './stage-view.tsx';
import { Tasks } from './tasks.tsx';

type PathwayProps = {
  readonly caseFileId: CaseFileId;
  readonly appraisalId: EntityId;
  /** The stage of the address; null shows the one where the child is. */
  readonly stageId: string | null;
};

/** Where the child is on the authority's pathway, what that stage asks and what comes next. */
export function Pathway({ caseFileId, appraisalId, stageId }: PathwayProps) {
  useShowGuidance('delay');
  const caseFile = useCaseFile();
  const profile = useProfile();
  if (caseFile === null) return null;
  const now = stepNow(entitiesOf(caseFile, 'pathwayStep'));
  const childAt = now !== null && now.fields.profile === profile?.id ? now.fields.stage : null;
  const shown =
    profile?.pathway.find((stage) => stage.id === stageId) ??
    profile?.pathway.find((stage) => stage.id === childAt) ??
    profile?.pathway[0];
  return (
    <Page
      title="Pathway"
      lead="The worker says where the child is. The stage shows what the authority asks, who meets and what comes next."
      isWide
    >
      <section className="card">
        <ChooseProfile />
        {now === null ? (
          <p>Nobody has recorded yet at which stage the child is.</p>
        ) : (
          <p>
            <strong>The child is at:</strong> {stageTitle(profile, now.fields)}
            {now.fields.begunOn !== null && `, since ${formatPartialDate(now.fields.begunOn)}`}.
          </p>
        )}
      </section>
      {profile !== null && shown !== undefined && (
        <div className="pathway">
          <PathwayMap
            profile={profile}
            caseFileId={caseFileId}
            shown={shown.id}
            childAt={childAt}
          />
          <StageView
            key={shown.id}
            profile={profile}
            stage={shown}
            caseFileId={caseFileId}
            appraisalId={appraisalId}
            isChildHere={shown.id === childAt}
            stepNow={now?.id ?? null}
          />
        </div>
      )}
      {profile !== null && profile.pathway.length === 0 && (
        <p>This profile describes no pathway.</p>
      )}
      {profile !== null && (
        <Tasks profile={profile} caseFileId={caseFileId} appraisalId={appraisalId} />
      )}
      <section className="card">
        <h2>Stages so far</h2>
        <StagesSoFar profile={profile} />
      </section>
    </Page>
  );
}

/** Each stage recorded, with its date. A stage is added from the pathway itself. */
function StagesSoFar({ profile }: { readonly profile: Profile | null }) {
  return (
    <EntityList
      kind="pathwayStep"
      parentId={null}
      canAdd={false}
      isOrdered={false}
      addLabel=""
      empty="None has been recorded. Open a stage and record that the child is at it."
      titleOf={(fields) => stageTitle(profile, fields)}
      gistOf={(fields) => fieldWords('pathwayStep', fields, 'begunOn')}
    >
      {(entityId) => (
        <>
          <DateField kind="pathwayStep" entityId={entityId} field="begunOn" />
          <TextField kind="pathwayStep" entityId={entityId} field="note" rows={2} />
        </>
      )}
    </EntityList>
  );
}

/** A stage by its title; by its id where the profile it belongs to is not the one in use. */
function stageTitle(profile: Profile | null, fields: Readonly<Record<string, unknown>>): string {
  const { profile: profileId, stage } = fields;
  const found =
    profile?.id === profileId ? profile?.pathway.find(({ id }) => id === stage) : undefined;
  if (found !== undefined) return found.title;
  const words = typeof stage === 'string' ? stage.replaceAll('-', ' ') : '';
  return typeof profileId === 'string' ? `${words} (profile ${profileId})` : words;
}
