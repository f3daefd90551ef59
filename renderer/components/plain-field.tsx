import { useId, type InputHTMLAttributes } from 'react';

type PlainFieldProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'id'> & {
  readonly id?: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | null;
  readonly onValue: (value: string) => void;
};

/** A labelled box that belongs to a form rather than to a case file: passphrases, folders, search. */
export function PlainField({ label, hint, error = null, onValue, id, ...rest }: PlainFieldProps) {
  const made = useId();
  const boxId = id ?? made;
  return (
    <div className={error === null ? 'field' : 'field failing'}>
      <label htmlFor={boxId} className="field-label">
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${boxId}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      {error !== null && (
        <p id={`${boxId}-error`} className="field-error">
          <span className="visually-hidden">Error: </span>
          {error}
        </p>
      )}
      <input
        {...rest}
        id={boxId}
        className="plain-input"
        aria-describedby={
          [hint === undefined ? null : `${boxId}-hint`, error === null ? null : `${boxId}-error`]
            .filter((part) => part !== null)
            .join(' ') || undefined
        }
        aria-invalid={error === null ? undefined : true}
        onChange={(event) => onValue(event.target.value)}
      />
    </div>
  );
}
