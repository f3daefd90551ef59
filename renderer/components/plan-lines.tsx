import { optionById } from '../../guidance/catalogue.ts';
import { childrenOf, type CaseFile } from '../../guidance/model/case-file.ts';
import type { EntityId } from '../../guidance/model/ids.ts';
import { planOf } from '../../guidance/rules/plan.ts';
import { useWords } from '../state/profile-words.ts';

type PlanLinesProps = { readonly caseFile: CaseFile; readonly appraisalId: EntityId };

/** The plan as the conclusions of the options make it. Nothing here is chosen by the app. */
export function PlanLines({ caseFile, appraisalId }: PlanLinesProps) {
  const concluded = childrenOf(caseFile, appraisalId, 'option')
    .map((option) => option.fields)
    .toSorted((a, b) => optionById(a.optionId).position - optionById(b.optionId).position);
  const plan = planOf(concluded, (optionId) => optionById(optionId).nature === 'interim');
  return (
    <dl className="plan-lines">
      <Line label="Preferred plan" optionIds={plan.preferred} isSingle />
      <Line label="Contingency plan (i)" optionIds={plan.contingencyOne} isSingle />
      <Line label="Contingency plan (ii)" optionIds={plan.contingencyTwo} isSingle />
      <Line label="Parallel plan" optionIds={plan.parallel} />
      {plan.interimRoutes.map(({ optionId, routeTo }) => (
        <div key={optionId}>
          <dt>Interim route</dt>
          <dd>
            {optionById(optionId).title}
            {routeTo !== '' && `, towards ${optionById(routeTo).title.toLowerCase()}`}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Line(props: {
  readonly label: string;
  readonly optionIds: readonly string[];
  readonly isSingle?: boolean;
}) {
  const { label, optionIds, isSingle = false } = props;
  const words = useWords();
  return (
    <div>
      <dt>{words.say(label)}</dt>
      <dd>
        {optionIds.length === 0
          ? 'Not yet determined'
          : optionIds.map((optionId) => optionById(optionId).title).join('; ')}
        {isSingle && optionIds.length > 1 && (
          <p className="field-error">
            {optionIds.length} options hold this conclusion. Choose one.
          </p>
        )}
      </dd>
    </div>
  );
}
