import { useId } from 'react';
import type { EntityKind, FieldsOf } from '../../../guidance/model/entities.ts';
import type { EntityId } from '../../../guidance/model/ids.ts';
import { useIsReadOnly } from '../../state/read-only.ts';
import { useField } from '../../state/use-field.ts';

type ReferenceFieldProps<Kind extends EntityKind> = {
  readonly kind: Kind;
  readonly entityId: EntityId;
  readonly field: keyof FieldsOf<Kind> & string;
  readonly choices: readonly { readonly id: EntityId; readonly label: string }[];
};

/** Refers to another part of the case file, picked from a list. */
export function ReferenceField<Kind extends EntityKind>(props: ReferenceFieldProps<Kind>) {
  const { definition, value, edit, leave } = useField(props.kind, props.entityId, props.field);
  const isReadOnly = useIsReadOnly(props.entityId);
  const id = useId();
  return (
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
          edit(event.target.value === '' ? null : event.target.value);
          leave();
        }}
      >
        <option value="">None in particular</option>
        {props.choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
