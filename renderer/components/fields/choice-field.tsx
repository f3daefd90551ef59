import { useId } from 'react';
import type { EntityKind, FieldsOf } from '../../../guidance/model/entities.ts';
import type { EntityId } from '../../../guidance/model/ids.ts';
import { useIsReadOnly } from '../../state/read-only.ts';
import { useField } from '../../state/use-field.ts';

type ChoiceFieldProps<Kind extends EntityKind> = {
  readonly kind: Kind;
  readonly entityId: EntityId;
  readonly field: keyof FieldsOf<Kind> & string;
  readonly label?: string;
  readonly labelledFor?: string;
  readonly hint?: string;
  readonly isLabelHidden?: boolean;
  /** Only these of the choices, in the model's order. */
  readonly only?: readonly string[];
  readonly layout?: 'radios' | 'inline' | 'select';
  /** False holds a choice back: what was chosen before stands, and the page says why. */
  readonly mayChoose?: (next: string | null) => boolean;
};

/** A choice from a short closed list. Nothing is chosen until the worker chooses. */
export function ChoiceField<Kind extends EntityKind>(props: ChoiceFieldProps<Kind>) {
  const { kind, entityId, field, layout = 'radios' } = props;
  const { definition, value, edit, leave, status } = useField(kind, entityId, field);
  const isReadOnly = useIsReadOnly(entityId);
  const id = useId();
  if (definition.type !== 'choice') throw new Error(`${field} is not a choice.`);
  const choices = Object.entries(definition.choices).filter(
    ([key]) => props.only === undefined || props.only.includes(key),
  );
  const label = props.label ?? definition.label;

  function choose(next: string | null) {
    if (props.mayChoose?.(next) === false) return;
    edit(next);
    leave();
  }

  if (layout === 'select') {
    return (
      <div className="field">
        <label htmlFor={id} className={props.isLabelHidden ? 'visually-hidden' : 'field-label'}>
          {label}
          {props.labelledFor !== undefined && (
            <span className="visually-hidden"> {props.labelledFor}</span>
          )}
        </label>
        {props.hint !== undefined && <p className="field-hint">{props.hint}</p>}
        <select
          id={id}
          className="select-box"
          disabled={isReadOnly}
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => choose(event.target.value === '' ? null : event.target.value)}
        >
          <option value="">Choose</option>
          {choices.map(([key, words]) => (
            <option key={key} value={key}>
              {words}
            </option>
          ))}
        </select>
        {status === 'failed' && <p className="field-error">Not saved. It will be tried again.</p>}
      </div>
    );
  }
  return (
    <fieldset className={layout === 'inline' ? 'choices inline' : 'choices'}>
      <legend className={props.isLabelHidden ? 'visually-hidden' : 'field-label'}>
        {label}
        {props.labelledFor !== undefined && (
          <span className="visually-hidden"> {props.labelledFor}</span>
        )}
      </legend>
      {props.hint !== undefined && <p className="field-hint">{props.hint}</p>}
      {choices.map(([key, words]) => (
        <div className="choice" key={key}>
          <input
            type="radio"
            id={`${id}-${key}`}
            name={id}
            disabled={isReadOnly}
            checked={value === key}
            onChange={() => choose(key)}
          />
          <label htmlFor={`${id}-${key}`}>{words}</label>
        </div>
      ))}
      {value !== null && !isReadOnly && (
        <button type="button" className="quiet" onClick={() => choose(null)}>
          Clear<span className="visually-hidden"> the answer to “{label}”</span>
        </button>
      )}
      {status === 'failed' && <p className="field-error">Not saved. It will be tried again.</p>}
    </fieldset>
  );
}
