import type { EntityId } from '../../../guidance/model/ids.ts';
import { EntityList } from '../../components/entity-list.tsx';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { LineField } from '../../components/fields/line-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { titleFrom } from '../../state/field-words.ts';
import { useEntity } from '../../state/use-field.ts';

type OptionRowsProps = { readonly entityId: EntityId };

/** Support that would make the option work, entry by entry. */
export function Support({ entityId }: OptionRowsProps) {
  return (
    <>
      <EntityList
        kind="supportItem"
        parentId={entityId}
        addLabel="Add support"
        empty="No support has been written down yet."
        titleOf={titleFrom('supportItem', 'what')}
        gistOf={titleFrom('supportItem', 'agreement')}
      >
        {(id) => <SupportItem entityId={id} />}
      </EntityList>
      <TextField
        kind="option"
        entityId={entityId}
        field="support"
        label="Anything more about support"
      />
    </>
  );
}

function SupportItem({ entityId }: OptionRowsProps) {
  const item = useEntity('supportItem', entityId);
  const entity = { kind: 'supportItem', entityId, labelledFor: item?.fields.what ?? '' } as const;
  return (
    <>
      <LineField kind="supportItem" entityId={entityId} field="what" />
      <div className="field-row">
        <LineField {...entity} field="provider" />
        <LineField {...entity} field="start" />
        <LineField {...entity} field="duration" />
        <LineField {...entity} field="funding" />
        <ChoiceField {...entity} field="agreement" layout="select" />
      </div>
    </>
  );
}

/** Risks as a chain: type, likelihood, seriousness, what would reduce it. */
export function Risks({ entityId }: OptionRowsProps) {
  return (
    <>
      <EntityList
        kind="risk"
        parentId={entityId}
        addLabel="Add a risk"
        empty="No risk has been written down yet."
        titleOf={titleFrom('risk', 'type')}
      >
        {(id) => <Risk entityId={id} />}
      </EntityList>
      <TextField kind="option" entityId={entityId} field="risk" label="Anything more about risk" />
    </>
  );
}

function Risk({ entityId }: OptionRowsProps) {
  const risk = useEntity('risk', entityId);
  const labelledFor = risk?.fields.type ?? '';
  const entity = { kind: 'risk', entityId, labelledFor } as const;
  return (
    <>
      <LineField kind="risk" entityId={entityId} field="type" />
      <TextField {...entity} field="likelihood" rows={2} />
      <TextField {...entity} field="consequence" rows={2} />
      <TextField {...entity} field="mitigation" rows={2} />
      <LineField
        {...entity}
        field="sources"
        hint="Numbers from the register, for instance [E3] [E7, p C12]"
      />
    </>
  );
}

/** Family time with each important person, and brothers and sisters. */
export function FamilyTime({ entityId }: OptionRowsProps) {
  return (
    <>
      <EntityList
        kind="familyTimeItem"
        parentId={entityId}
        addLabel="Add a person"
        empty="Family time has not been set out for anyone yet."
        titleOf={titleFrom('familyTimeItem', 'person')}
        gistOf={titleFrom('familyTimeItem', 'arrangement')}
      >
        {(id) => <FamilyTimeItem entityId={id} />}
      </EntityList>
      <TextField
        kind="option"
        entityId={entityId}
        field="familyTime"
        label="Anything more about family time"
      />
      <TextField kind="option" entityId={entityId} field="siblings" />
    </>
  );
}

function FamilyTimeItem({ entityId }: OptionRowsProps) {
  const item = useEntity('familyTimeItem', entityId);
  const entity = {
    kind: 'familyTimeItem',
    entityId,
    labelledFor: item?.fields.person ?? '',
  } as const;
  return (
    <>
      <LineField kind="familyTimeItem" entityId={entityId} field="person" />
      <LineField {...entity} field="arrangement" />
      <div className="field-row">
        <LineField {...entity} field="purpose" />
        <LineField {...entity} field="support" />
      </div>
    </>
  );
}
