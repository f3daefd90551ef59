import { useId } from 'react';
import { options } from '../../../guidance/catalogue.ts';
import type { EntityId } from '../../../guidance/model/ids.ts';
import type { OptionDefinition } from '../../../guidance/schema/option.ts';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { useIsReadOnly } from '../../state/read-only.ts';
import { useEntity, useField } from '../../state/use-field.ts';

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
  const { definition, value, edit, leave } = useField('option', entityId, 'interimRouteTo');
  const isReadOnly = useIsReadOnly(entityId);
  const id = useId();
  return (
    <>
      <ChoiceField kind="option" entityId={entityId} field="interimConclusion" isLabelHidden />
      {entity?.fields.interimConclusion === 'interim_route' && (
        <div className="field">
          <label htmlFor={id} className="field-label">
            {definition.label}
          </label>
          <select
            id={id}
            className="select-box"
            disabled={isReadOnly}
            value={typeof value === 'string' ? value : ''}
            onChange={(event) => {
              edit(event.target.value);
              leave();
            }}
          >
            <option value="">Choose an outcome</option>
            {options
              .filter((candidate) => candidate.nature === 'outcome')
              .map((candidate) => (
                <option key={candidate.id} value={candidate.id}>
                  {candidate.title}
                </option>
              ))}
          </select>
        </div>
      )}
    </>
  );
}
