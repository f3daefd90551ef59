import { useEffect, useId, useRef, useState } from 'react';

type PassphraseFieldProps = {
  readonly id?: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | null;
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** For password managers: a passphrase that exists, or one being made. */
  readonly isNew?: boolean;
  /** What else describes the box, by id. */
  readonly describedBy?: string;
  /** On a screen with one thing to do, so that typing can begin at once. */
  readonly isFocusedAtFirst?: boolean;
};

/** A passphrase box: hidden until shown on request, and pasting is always allowed. */
export function PassphraseField(props: PassphraseFieldProps) {
  const { label, hint, error = null, value, onValue, isNew = false } = props;
  const { isFocusedAtFirst = false } = props;
  const [isShown, setIsShown] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isFocusedAtFirst) box.current?.focus();
  }, [isFocusedAtFirst]);
  const made = useId();
  const id = props.id ?? made;
  const describedBy = [
    hint === undefined ? null : `${id}-hint`,
    error === null ? null : `${id}-error`,
    props.describedBy ?? null,
  ].filter((part) => part !== null);
  return (
    <div className={error === null ? 'field' : 'field failing'}>
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      {error !== null && (
        <p id={`${id}-error`} className="field-error">
          <span className="visually-hidden">Error: </span>
          {error}
        </p>
      )}
      <div className="passphrase-box">
        <input
          ref={box}
          id={id}
          className="plain-input"
          type={isShown ? 'text' : 'password'}
          autoComplete={isNew ? 'new-password' : 'current-password'}
          autoCapitalize="none"
          spellCheck={false}
          maxLength={1_000}
          value={value}
          aria-invalid={error === null ? undefined : true}
          aria-describedby={describedBy.length === 0 ? undefined : describedBy.join(' ')}
          onChange={(event) => onValue(event.target.value)}
        />
        <button
          type="button"
          className="secondary"
          aria-controls={id}
          onClick={() => setIsShown(!isShown)}
        >
          {isShown ? 'Hide' : 'Show'}
          <span className="visually-hidden"> {label.toLowerCase()}</span>
        </button>
      </div>
    </div>
  );
}
