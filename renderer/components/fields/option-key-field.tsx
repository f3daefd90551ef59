import { useId } from 'react';
import { options } from '../../../guidance/catalogue.ts';
import type { EntityKind, FieldsOf } from '../../../guidance/model/entities.ts';
import type { EntityId } from '../../../guidance/model/ids.ts';
import type { OptionDefinition } from '../../../guidance/schema/option.ts';
import { useIsReadOnly } from '../../state/read-only.ts';
import { useField } from '../../state/use-field.ts';

type OptionKeyFieldProps<Kind extends EntityKind> = {
  readonly kind: Kind;
  readonly entityId: EntityId;
  readonly field: keyof FieldsOf<Kind> & string;
  /** Shown for no option. */
  readonly none: string;
  /** Which of the eight may be chosen. */
  readonly only?: (option: OptionDefinition) => boolean;
};

/** Names one of the eight options, in the fixed order. */
export function OptionKeyField<Kind extends EntityKind>(props: OptionKeyFieldProps<Kind>) {
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
          edit(event.target.value);
          leave();
        }}
      >
        <option value="">{props.none}</option>
        {options.filter(props.only ?? (() => true)).map((option) => (
          <option key={option.id} value={option.id}>
            {option.title}
          </option>
        ))}
      </select>
    </div>
  );
}
