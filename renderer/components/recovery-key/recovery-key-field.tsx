import { RECOVERY_KEY_START } from '../../../guidance/rules/recovery-key.ts';

type RecoveryKeyFieldProps = {
  readonly id: string;
  readonly value: string;
  readonly error: string | null;
  readonly onValue: (value: string) => void;
};

/** A box for a recovery key typed from paper: long enough to see all of it. */
export function RecoveryKeyField({ id, value, error, onValue }: RecoveryKeyFieldProps) {
  return (
    <div className={error === null ? 'field' : 'field failing'}>
      <label htmlFor={id} className="field-label">
        Recovery key
      </label>
      <p id={`${id}-hint`} className="field-hint">
        Spaces, dashes and small letters make no difference. “{RECOVERY_KEY_START}” may be left out.
      </p>
      {error !== null && (
        <p id={`${id}-error`} className="field-error">
          <span className="visually-hidden">Error: </span>
          {error}
        </p>
      )}
      <textarea
        id={id}
        className="text-box key-box"
        rows={3}
        maxLength={180}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={value}
        aria-invalid={error === null ? undefined : true}
        aria-describedby={error === null ? `${id}-hint` : `${id}-hint ${id}-error`}
        onChange={(event) => onValue(event.target.value)}
        onKeyDown={(event) => {
          // A key has no line ends of its own: Enter sends it, as in any box of one line.
          if (event.key !== 'Enter') return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
      />
    </div>
  );
}
