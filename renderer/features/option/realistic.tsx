import type { EntityId } from '../../../guidance/model/ids.ts';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { useField } from '../../state/use-field.ts';

/** Whether the option is realistic, why, and what would reopen it. */
export function Realistic({ entityId }: { readonly entityId: EntityId }) {
  const { value } = useField('option', entityId, 'realistic');
  const entity = { kind: 'option', entityId } as const;
  return (
    <>
      <ChoiceField {...entity} field="realistic" isLabelHidden />
      <TextField {...entity} field="realisticReason" rows={4} />
      {value === 'not_realistic' && (
        <>
          <DateField {...entity} field="ruledOutOn" />
          <TextField {...entity} field="reconsiderWhen" rows={2} />
        </>
      )}
    </>
  );
}
