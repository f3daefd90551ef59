import type { EntityId } from '../../../guidance/model/ids.ts';
import type { OptionDefinition } from '../../../guidance/schema/option.ts';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { OptionKeyField } from '../../components/fields/option-key-field.tsx';
import { useEntity } from '../../state/use-field.ts';

type ConclusionProps = { readonly entityId: EntityId; readonly option: OptionDefinition };

/** What the worker concludes. An interim placement has a conclusion of its own kind. */
export function Conclusion({ entityId, option }: ConclusionProps) {
  return option.nature === 'interim' ? (
    <InterimConclusion entityId={entityId} />
  ) : (
    <ChoiceField kind="option" entityId={entityId} field="conclusion" isLabelHidden />
  );
}

function InterimConclusion({ entityId }: { readonly entityId: EntityId }) {
  const entity = useEntity('option', entityId);
  return (
    <>
      <ChoiceField kind="option" entityId={entityId} field="interimConclusion" isLabelHidden />
      {entity?.fields.interimConclusion === 'interim_route' && (
        <OptionKeyField
          kind="option"
          entityId={entityId}
          field="interimRouteTo"
          none="Choose an outcome"
          only={(candidate) => candidate.nature === 'outcome'}
        />
      )}
    </>
  );
}
