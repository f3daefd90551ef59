import { Link } from 'wouter';
import { options } from '../../../guidance/catalogue.ts';
import type { CaseFileId, EntityId } from '../../../guidance/model/ids.ts';
import type { OptionDefinition } from '../../../guidance/schema/option.ts';
import { Page } from '../../components/page.tsx';
import { useOptionEntityIds, workStateWords } from '../../state/option-rows.ts';
import { routes } from '../../state/routes.ts';
import { useShowGuidance } from '../../state/use-show-guidance.ts';
import { useOptionWork } from '../../state/work-state.ts';
import { useGists } from './use-gists.ts';

type OptionsPageProps = { readonly caseFileId: CaseFileId; readonly appraisalId: EntityId };

/** The eight options in their fixed order with equal space. */
export function OptionsPage({ caseFileId, appraisalId }: OptionsPageProps) {
  useShowGuidance('balancing');
  const entityIds = useOptionEntityIds(appraisalId);
  return (
    <Page
      title="All eight options"
      isWide
      lead="Write about each on its own merits, in any order. Every option stays in the document, those that are not realistic too."
    >
      <ol className="option-grid">
        {options.map((option, index) => {
          const entityId = entityIds[index];
          return (
            <li key={option.id}>
              {entityId !== undefined && (
                <OptionCard
                  caseFileId={caseFileId}
                  appraisalId={appraisalId}
                  entityId={entityId}
                  option={option}
                />
              )}
            </li>
          );
        })}
      </ol>
    </Page>
  );
}

function OptionCard(
  props: OptionsPageProps & {
    readonly entityId: EntityId;
    readonly option: OptionDefinition;
  },
) {
  const { caseFileId, appraisalId, entityId, option } = props;
  const gists = useGists(entityId);
  const work = useOptionWork(appraisalId, option.id);
  return (
    <div className="option-card">
      <h2>
        <Link href={routes.option(caseFileId, option.id)}>
          {option.position}. {option.title}
        </Link>
      </h2>
      <p>{option.summary}</p>
      <p className="option-facts">
        {workStateWords[work]}. {gists.factors}.{' '}
        {gists.realistic === 'Not answered yet' ? '' : `${gists.realistic}.`}
      </p>
    </div>
  );
}
