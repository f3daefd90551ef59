import type { DateBoxes } from '../../../../guidance/rules/date-entry.ts';
import { PlainField } from '../../../components/plain-field.tsx';

type PlainDateProps = {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly boxes: DateBoxes;
  readonly error: string | null;
  readonly onBoxes: (boxes: DateBoxes) => void;
};

/**
 * A date in three boxes that belongs to a form rather than to a case file. The browser's own date
 * box puts the month first on some computers, which would change what is meant.
 */
export function PlainDate({ id, label, hint, boxes, error, onBoxes }: PlainDateProps) {
  return (
    <fieldset
      className="rule-count"
      aria-describedby={error === null ? `${id}-hint` : `${id}-hint ${id}-error`}
    >
      <legend className="field-label">{label}</legend>
      <p className="field-hint" id={`${id}-hint`}>
        {hint}
      </p>
      {error !== null && (
        <p className="field-error" id={`${id}-error`}>
          <span className="visually-hidden">Error: </span>
          {error}
        </p>
      )}
      <div className="date-boxes">
        <PlainField
          id={id}
          label="Day"
          inputMode="numeric"
          value={boxes.day}
          onValue={(day) => onBoxes({ ...boxes, day })}
        />
        <PlainField
          label="Month"
          value={boxes.month}
          onValue={(month) => onBoxes({ ...boxes, month })}
        />
        <PlainField
          label="Year"
          inputMode="numeric"
          value={boxes.year}
          onValue={(year) => onBoxes({ ...boxes, year })}
        />
      </div>
    </fieldset>
  );
}
