import { useState } from 'react';
import { Link } from 'wouter';
import type { CaseFileId, EntityId } from '../../../guidance/model/ids.ts';
import { voiceStageOf } from '../../../guidance/rules/voice-stages.ts';
import { TextField } from '../../components/fields/text-field.tsx';
import { Page } from '../../components/page.tsx';
import { StageCompletion } from '../../components/voice/stage-completion.tsx';
import { routes } from '../../state/routes.ts';
import { useCaseFile } from '../../state/use-field.ts';
import { BalanceByHeading, BalanceTable } from './balance-table.tsx';
import { comparisonOf } from './comparison.ts';

type BalanceProps = { readonly caseFileId: CaseFileId; readonly appraisalId: EntityId };

/** The options side by side: the factors themselves in the cells, then the worker's own weighing. */
export function Balance({ caseFileId, appraisalId }: BalanceProps) {
  const caseFile = useCaseFile();
  const [isRealisticOnly, setIsRealisticOnly] = useState(true);
  const [layout, setLayout] = useState<'table' | 'headings'>(
    window.matchMedia('(max-width: 62rem)').matches ? 'headings' : 'table',
  );
  if (caseFile === null) return null;
  const comparison = comparisonOf(caseFile, appraisalId, isRealisticOnly);
  const entity = { kind: 'appraisal', entityId: appraisalId } as const;
  return (
    <Page
      title="Balance"
      isWide
      lead="The factors of each option under each welfare heading. Nothing here is rated, added up or ranked: the weighing is yours, below."
    >
      <div className="caseload-tools">
        <label>
          <input
            type="checkbox"
            checked={isRealisticOnly}
            onChange={(event) => setIsRealisticOnly(event.target.checked)}
          />{' '}
          Realistic options only
        </label>
        <label>
          Read as{' '}
          <select
            value={layout}
            onChange={(event) => setLayout(event.target.value === 'table' ? 'table' : 'headings')}
          >
            <option value="table">A table</option>
            <option value="headings">One heading at a time</option>
          </select>
        </label>
      </div>
      {comparison.options.length === 0 ? (
        <p className="muted">
          {isRealisticOnly
            ? 'No option has been marked as realistic yet. '
            : 'This appraisal has no options. '}
          <Link href={routes.options(caseFileId)}>All eight options</Link>
        </p>
      ) : layout === 'table' ? (
        <BalanceTable caseFileId={caseFileId} comparison={comparison} />
      ) : (
        <BalanceByHeading caseFileId={caseFileId} comparison={comparison} />
      )}
      <div className="column">
        <section className="card">
          <h2>Weighing them</h2>
          <TextField
            {...entity}
            field="narrative"
            rows={12}
            hint="Compare the options with one another for this child, rather than ruling them out one by one."
          />
          <TextField
            {...entity}
            field="proportionality"
            rows={6}
            hint="The least interference that meets the child’s welfare. If adoption is preferred: why nothing else will do."
          />
          <TextField {...entity} field="delay" />
          <TextField
            {...entity}
            field="planMeetsNeeds"
            hint="The third heading of Children Act 1989 s.31(3B)."
          />
        </section>
        <StageCompletion
          {...entity}
          stage={voiceStageOf('balance', appraisalId)}
          caseFileId={caseFileId}
          field="balanceCompleted"
        />
        <div className="button-row">
          <Link className="button" href={routes.plan(caseFileId)}>
            Go to the plan
          </Link>
        </div>
      </div>
    </Page>
  );
}
