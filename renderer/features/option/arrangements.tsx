import { useId } from 'react';
import type { EntityId } from '../../../guidance/model/ids.ts';
import type { OptionDefinition } from '../../../guidance/schema/option.ts';
import { EntityList } from '../../components/entity-list.tsx';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { FieldFrame } from '../../components/fields/field-frame.tsx';
import { LineField } from '../../components/fields/line-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { SourceList } from '../../guidance-view/law.tsx';
import { titleFrom } from '../../state/field-words.ts';
import { useIsReadOnly } from '../../state/read-only.ts';
import { useField } from '../../state/use-field.ts';

type ArrangementsProps = { readonly entityId: EntityId; readonly option: OptionDefinition };

/** The concrete proposals under an option, each with its carer and its legal route. */
export function Arrangements({ entityId, option }: ArrangementsProps) {
  return (
    <>
      <EntityList
        kind="arrangement"
        parentId={entityId}
        addLabel="Add an arrangement"
        empty="No arrangement has been proposed under this option yet."
        titleOf={titleFrom('arrangement', 'title')}
        gistOf={titleFrom('arrangement', 'carer')}
      >
        {(id) => <Arrangement entityId={id} option={option} />}
      </EntityList>
      <TextField kind="option" entityId={entityId} field="legalSteps" />
    </>
  );
}

function Arrangement({ entityId, option }: ArrangementsProps) {
  const entity = { kind: 'arrangement', entityId } as const;
  return (
    <>
      <LineField
        {...entity}
        field="title"
        hint="For instance: to live with a maternal aunt under a special guardianship order"
      />
      <LegalRoute entityId={entityId} option={option} />
      <div className="field-row">
        <LineField
          {...entity}
          field="carer"
          hint="A foster carer is “a local authority foster carer”, never a name."
        />
        <LineField {...entity} field="relationship" />
      </div>
      <div className="field-row">
        <ChoiceField {...entity} field="assessmentStatus" layout="select" />
        <DateField {...entity} field="assessedOn" />
      </div>
      <TextField {...entity} field="description" />
    </>
  );
}

/** The lawful routes of this option to pick from, and room for what does not fit them. */
function LegalRoute({ entityId, option }: ArrangementsProps) {
  const { definition, value, edit, leave, status } = useField(
    'arrangement',
    entityId,
    'legalRoute',
  );
  const isReadOnly = useIsReadOnly(entityId);
  const id = useId();
  const words = typeof value === 'string' ? value : '';
  const chosen = option.legalRoutes.find((route) => route.label === words);
  return (
    <FieldFrame
      id={id}
      label={definition.label}
      labelledFor={null}
      hint={`For instance: ${option.legalRoutes.map((route) => route.label).join('; ')}`}
      isLabelHidden={false}
      status={status}
    >
      <input
        id={id}
        className="line-box"
        list={`${id}-routes`}
        autoComplete="off"
        maxLength={200}
        readOnly={isReadOnly}
        aria-describedby={`${id}-hint`}
        value={words}
        onChange={(event) => edit(event.target.value)}
        onBlur={leave}
      />
      <datalist id={`${id}-routes`}>
        {option.legalRoutes.map((route) => (
          <option key={route.id} value={route.label}>
            {route.label}
          </option>
        ))}
      </datalist>
      {chosen !== undefined && <SourceList ids={chosen.sources} />}
    </FieldFrame>
  );
}
