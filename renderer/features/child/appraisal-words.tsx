import type { EntityId } from '../../../guidance/model/ids.ts';
import { LineField } from '../../components/fields/line-field.tsx';

/** What an appraisal is called and what it is for: both head its documents. */
export function AppraisalWords({ appraisalId }: { readonly appraisalId: EntityId }) {
  const entity = { kind: 'appraisal', entityId: appraisalId } as const;
  return (
    <details className="why">
      <summary>Name and purpose of this appraisal</summary>
      <div>
        <LineField {...entity} field="title" />
        <LineField
          {...entity}
          field="purpose"
          hint="For instance: for the agency decision-maker, or for the review in March"
        />
      </div>
    </details>
  );
}
