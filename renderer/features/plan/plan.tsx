import { Link } from 'wouter';
import { options } from '../../../guidance/catalogue.ts';
import type { CaseFileId, EntityId } from '../../../guidance/model/ids.ts';
import { voiceStageOf } from '../../../guidance/rules/voice-stages.ts';
import { EntityList } from '../../components/entity-list.tsx';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { LineField } from '../../components/fields/line-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { Page } from '../../components/page.tsx';
import { StageCompletion } from '../../components/voice/stage-completion.tsx';
import { titleFrom } from '../../state/field-words.ts';
import { PlanLines } from '../../components/plan-lines.tsx';
import { useOptionEntityIds } from '../../state/option-rows.ts';
import { useWords } from '../../state/profile-words.ts';
import { routes } from '../../state/routes.ts';
import { useCaseFile } from '../../state/use-field.ts';
import { useShowGuidance } from '../../state/use-show-guidance.ts';

type PlanProps = { readonly caseFileId: CaseFileId; readonly appraisalId: EntityId };

/** The plan: preferred, contingency (i) and (ii), parallel, and what each of them needs. */
export function Plan({ caseFileId, appraisalId }: PlanProps) {
  useShowGuidance('proportionality');
  const caseFile = useCaseFile();
  const words = useWords();
  if (caseFile === null) return null;
  const entity = { kind: 'appraisal', entityId: appraisalId } as const;
  return (
    <Page
      title="Plan"
      lead="The conclusions are those of the options; changing one here changes it there."
    >
      <section className="card">
        <h2>The plan so far</h2>
        <PlanLines caseFile={caseFile} appraisalId={appraisalId} />
        <details className="why">
          <summary>Change the conclusion of an option</summary>
          <div>
            <Conclusions caseFileId={caseFileId} appraisalId={appraisalId} />
          </div>
        </details>
      </section>
      <section className="card">
        <h2>{words.say('Preferred plan and contingencies')}</h2>
        <TextField {...entity} field="preferredReason" rows={4} />
        <TextField {...entity} field="contingencyOneTrigger" />
        <TextField {...entity} field="contingencyTwoTrigger" />
        <TextField {...entity} field="parallelSteps" />
        <TextField {...entity} field="viabilityTimeframe" />
      </section>
      <section className="card">
        <h2>What the plan needs</h2>
        <TextField {...entity} field="permanenceSupport" />
        <TextField {...entity} field="familyTimePlan" />
        <TextField {...entity} field="lifeStoryWork" />
      </section>
      <section className="card">
        <h2>Actions</h2>
        <EntityList
          kind="action"
          parentId={appraisalId}
          addLabel="Add an action"
          empty="No action has been agreed yet."
          titleOf={titleFrom('action', 'what')}
          gistOf={titleFrom('action', 'owner', 'dueOn')}
        >
          {(entityId) => (
            <>
              <LineField kind="action" entityId={entityId} field="what" />
              <LineField kind="action" entityId={entityId} field="owner" />
              <div className="field-row">
                <DateField kind="action" entityId={entityId} field="dueOn" />
                <DateField kind="action" entityId={entityId} field="doneOn" />
              </div>
            </>
          )}
        </EntityList>
      </section>
      <StageCompletion
        {...entity}
        stage={voiceStageOf('plan', appraisalId)}
        caseFileId={caseFileId}
        field="planCompleted"
      />
      <div className="button-row">
        <Link className="button" href={routes.documents(caseFileId)}>
          Go to the documents
        </Link>
      </div>
    </Page>
  );
}

function Conclusions({ caseFileId, appraisalId }: PlanProps) {
  const entityIds = useOptionEntityIds(appraisalId);
  return (
    <>
      {options.map((option, index) => {
        const entityId = entityIds[index];
        if (entityId === undefined) return null;
        return option.nature === 'interim' ? (
          <p key={option.id} className="field">
            {option.title} is an interim route: its conclusion is on{' '}
            <Link href={routes.option(caseFileId, option.id)}>its own page</Link>.
          </p>
        ) : (
          <ChoiceField
            key={option.id}
            kind="option"
            entityId={entityId}
            field="conclusion"
            label={option.title}
            layout="select"
          />
        );
      })}
    </>
  );
}
