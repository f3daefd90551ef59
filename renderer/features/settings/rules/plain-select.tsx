import { useId } from 'react';

type PlainSelectProps = {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, words: string])[];
  /** Shown first, for nothing chosen; left out where there is always one. */
  readonly none?: string;
  readonly onValue: (value: string) => void;
};

/** A choice from a list that belongs to a form rather than to a case file. */
export function PlainSelect({ label, hint, value, choices, none, onValue }: PlainSelectProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      {hint !== undefined && <p className="field-hint">{hint}</p>}
      <select
        id={id}
        className="select-box"
        value={value}
        onChange={(event) => onValue(event.target.value)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {choices.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
