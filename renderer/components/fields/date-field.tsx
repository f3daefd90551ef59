import { useEffect, useId, useRef, useState } from 'react';
import type { PartialDate } from '../../../guidance/model/dates.ts';
import type { EntityKind, FieldsOf } from '../../../guidance/model/entities.ts';
import type { EntityId } from '../../../guidance/model/ids.ts';
import { readDateBoxes, type DateBoxes } from '../../../guidance/rules/date-entry.ts';
import { fieldKey } from '../../state/case-file-store.ts';
import { useIsReadOnly } from '../../state/read-only.ts';
import { useSession } from '../../state/session-store.ts';
import { dropTypedDate, keepTypedDate, typedDate } from '../../state/typed-dates.ts';
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
  /** True where it is the day on which something happened: one still to come is pointed out. */
  readonly hasHappened?: boolean;
};

/**
 * A date in three boxes. What is typed stays in the boxes even when it is not a date, and is there
 * on coming back to the page; the error says what to enter and nothing is saved until it is one.
 */
export function DateField<Kind extends EntityKind>(props: DateFieldProps<Kind>) {
  const { kind, entityId, field, mayBePartial = true, hasHappened = false } = props;
  const { definition, value, edit, leave } = useField(kind, entityId, field);
  const isReadOnly = useIsReadOnly(entityId);
  const { today } = useSession();
  const id = useId();
  const saved = isPartialDate(value) ? value : null;
  const key = fieldKey(entityId, field);
  const [boxes, setBoxes] = useState<DateBoxes>(() => typedDate(key) ?? boxesOf(saved));
  const [error, setError] = useState<string | null>(() => errorOnReturn(key, mayBePartial));
  const savedText = textOf(saved);
  const shown = useRef(`${key} ${savedText}`);
  useEffect(() => {
    const next = `${key} ${savedText}`;
    if (shown.current === next) return;
    shown.current = next;
    // A value that came from elsewhere (another window) shows; what is typed here stays.
    setBoxes((typed) => {
      const unfinished = typedDate(key);
      if (unfinished !== null) return unfinished;
      const read = readDateBoxes(typed, mayBePartial);
      return read.ok && textOf(read.value) === savedText ? typed : boxesOf(saved);
    });
    setError(errorOnReturn(key, mayBePartial));
    // `saved` is a new object at every draw; its text is what matters.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [key, savedText]);

  function enter(part: keyof DateBoxes, typed: string) {
    const next = { ...boxes, [part]: typed };
    setBoxes(next);
    const read = readDateBoxes(next, mayBePartial);
    if (read.ok) setError(null);
    if (read.ok && (isWhole(next) || textOf(read.value) === savedText)) {
      dropTypedDate(key);
      change(read.value);
    } else {
      keepTypedDate(key, next);
    }
  }

  function leaveBoxes(next: EventTarget | null) {
    if (isReadOnly) return;
    if (next instanceof HTMLElement && next.id.startsWith(`${id}-`)) return;
    const read = readDateBoxes(boxes, mayBePartial);
    if (!read.ok) {
      setError(read.message);
      return;
    }
    setError(null);
    dropTypedDate(key);
    change(read.value);
    leave();
  }

  /** The same date is no change, though it is another object. */
  function change(next: PartialDate | null) {
    if (textOf(next) !== savedText) edit(next);
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
      {hasHappened && saved !== null && saved.date > today && (
        <p className="field-hint" role="status">
          This day is still to come. Check that it is right, or enter it as planned.
        </p>
      )}
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

/** What was wrong with a date left unfinished, on coming back to it. */
function errorOnReturn(key: string, mayBePartial: boolean): string | null {
  const typed = typedDate(key);
  if (typed === null) return null;
  const read = readDateBoxes(typed, mayBePartial);
  return read.ok ? null : read.message;
}

/** A date is saved as soon as it is whole; a month or a year alone only on leaving the boxes. */
function isWhole(boxes: DateBoxes): boolean {
  return boxes.day !== '' && boxes.month !== '' && boxes.year.length === 4;
}
