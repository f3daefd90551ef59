import { useEffect, useId, useState } from 'react';
import type { PartialDate } from '../../../guidance/model/dates.ts';
import type { EntityKind, FieldsOf } from '../../../guidance/model/entities.ts';
import type { EntityId } from '../../../guidance/model/ids.ts';
import { readDateBoxes, type DateBoxes } from '../../../guidance/rules/date-entry.ts';
import { useIsReadOnly } from '../../state/read-only.ts';
import { useField } from '../../state/use-field.ts';

type DateFieldProps<Kind extends EntityKind> = {
  readonly kind: Kind;
  readonly entityId: EntityId;
  readonly field: keyof FieldsOf<Kind> & string;
  readonly label?: string;
  readonly labelledFor?: string;
  readonly hint?: string;
  /** Whether a month or a year alone may stand, shown so and computing nothing. */
  readonly mayBePartial?: boolean;
};

/**
 * A date in three boxes. What is typed stays in the boxes even when it is not a date; the error
 * says what to enter and nothing is saved until it is one.
 */
export function DateField<Kind extends EntityKind>(props: DateFieldProps<Kind>) {
  const { kind, entityId, field, mayBePartial = true } = props;
  const { definition, value, edit, leave } = useField(kind, entityId, field);
  const isReadOnly = useIsReadOnly(entityId);
  const id = useId();
  const saved = isPartialDate(value) ? value : null;
  const [boxes, setBoxes] = useState<DateBoxes>(() => boxesOf(saved));
  const [error, setError] = useState<string | null>(null);
  const savedText = saved === null ? '' : `${saved.date} ${saved.precision}`;
  useEffect(() => {
    // A value that came from elsewhere (another window, an undo) shows; what is typed here stays.
    setBoxes((typed) => {
      const read = readDateBoxes(typed, mayBePartial);
      const isShown = read.ok && textOf(read.value) === savedText;
      return isShown || (!read.ok && savedText === '') ? typed : boxesOf(saved);
    });
    // `saved` is a new object at every draw; its text is what matters.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [savedText]);

  function enter(part: keyof DateBoxes, typed: string) {
    const next = { ...boxes, [part]: typed };
    setBoxes(next);
    const read = readDateBoxes(next, mayBePartial);
    if (read.ok) {
      setError(null);
      if (isWhole(next)) edit(read.value);
    }
  }

  function leaveBoxes(next: EventTarget | null) {
    if (next instanceof HTMLElement && next.id.startsWith(`${id}-`)) return;
    const read = readDateBoxes(boxes, mayBePartial);
    if (!read.ok) {
      setError(read.message);
      return;
    }
    setError(null);
    edit(read.value);
    leave();
  }

  const label = props.label ?? definition.label;
  return (
    <fieldset className={error === null ? 'field date' : 'field date failing'}>
      <legend className="field-label">
        {label}
        {props.labelledFor !== undefined && (
          <span className="visually-hidden"> {props.labelledFor}</span>
        )}
      </legend>
      {props.hint !== undefined && (
        <p className="field-hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      {error !== null && (
        <p className="field-error" id={`${id}-error`} role="alert">
          <span className="visually-hidden">Error: </span>
          {error}
        </p>
      )}
      <div className="date-boxes">
        {(['day', 'month', 'year'] as const).map((part) => (
          <div key={part}>
            <label htmlFor={`${id}-${part}`}>{partLabels[part]}</label>
            <input
              id={`${id}-${part}`}
              className={part}
              inputMode={part === 'month' ? 'text' : 'numeric'}
              autoComplete="off"
              readOnly={isReadOnly}
              maxLength={part === 'year' ? 4 : 9}
              value={boxes[part]}
              aria-invalid={error === null ? undefined : true}
              aria-describedby={error === null ? undefined : `${id}-error`}
              onChange={(event) => enter(part, event.target.value)}
              onBlur={(event) => leaveBoxes(event.relatedTarget)}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}

const partLabels = { day: 'Day', month: 'Month', year: 'Year' } as const;

function isPartialDate(value: unknown): value is PartialDate {
  return typeof value === 'object' && value !== null && 'precision' in value;
}

function boxesOf(value: PartialDate | null): DateBoxes {
  if (value === null) return { day: '', month: '', year: '' };
  const [year = '', month = '', day = ''] = value.date.split('-');
  return {
    day: value.precision === 'day' ? String(Number(day)) : '',
    month: value.precision === 'year' ? '' : String(Number(month)),
    year,
  };
}

function textOf(value: PartialDate | null): string {
  return value === null ? '' : `${value.date} ${value.precision}`;
}

/** A date is saved as soon as it is whole; a month or a year alone only on leaving the boxes. */
function isWhole(boxes: DateBoxes): boolean {
  return boxes.day !== '' && boxes.month !== '' && boxes.year.length === 4;
}
