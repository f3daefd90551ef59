import type { ReactNode } from 'react';
import type { FieldStatus } from '../../state/autosave.ts';

type FieldFrameProps = {
  readonly id: string;
  readonly label: string;
  readonly labelledFor: string | null;
  readonly hint: string | null;
  readonly isLabelHidden: boolean;
  readonly status: FieldStatus;
  readonly error?: string | null;
  readonly children: ReactNode;
};

/** Label, hint, error and the box itself, tied together for screen readers. */
export function FieldFrame(props: FieldFrameProps) {
  const { id, label, labelledFor, hint, isLabelHidden, status, error = null } = props;
  const isFailing = status === 'failed' || status === 'conflict' || error !== null;
  return (
    <div className={isFailing ? 'field failing' : 'field'}>
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : 'field-label'}>
        {label}
        {labelledFor !== null && <span className="visually-hidden"> {labelledFor}</span>}
      </label>
      <p id={`${id}-hint`} className="field-hint" hidden={hint === null}>
        {hint}
      </p>
      {error !== null && (
        <p className="field-error" id={`${id}-error`}>
          <span className="visually-hidden">Error: </span>
          {error}
        </p>
      )}
      {status === 'failed' && (
        <p className="field-error">Not saved. Your text is still here and will be tried again.</p>
      )}
      {props.children}
    </div>
  );
}
