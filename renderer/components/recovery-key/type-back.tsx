import { useState, type ReactNode } from 'react';
import {
  firstDifferentGroup,
  isEmptyRecoveryKey,
  withRecoveryKeyStart,
} from '../../../guidance/rules/recovery-key.ts';
import { core } from '../../state/bridge.ts';
import { ErrorSummary, type PageError } from '../error-summary.tsx';
import { shortReference } from '../failure.tsx';
import { RecoveryKeyField } from './recovery-key-field.tsx';

type TypeBackProps = {
  readonly id: string;
  /** The key just shown, where it is still known: then a slip can be pointed to. */
  readonly shown: string | null;
  readonly onConfirmed: () => void;
  /** Further buttons beside the main one. */
  readonly children?: ReactNode;
};

/** The recovery key typed back from paper: proof that it was written down. */
export function TypeBack({ id, shown, onConfirmed, children }: TypeBackProps) {
  const [typed, setTyped] = useState('');
  const [errors, setErrors] = useState<readonly PageError[]>([]);
  const [isBusy, setIsBusy] = useState(false);

  async function confirm() {
    if (isEmptyRecoveryKey(typed)) {
      setErrors([{ fieldId: id, message: 'Enter the recovery key' }]);
      return;
    }
    setIsBusy(true);
    const reply = await core['vault.confirmRecoveryKey']({
      recoveryKey: withRecoveryKeyStart(typed.trim()),
    });
    setIsBusy(false);
    if (reply.ok) {
      setErrors([]);
      onConfirmed();
      return;
    }
    setErrors([{ fieldId: id, message: mistakeIn(reply.error) }]);
  }

  function mistakeIn(error: { readonly code: string; readonly ref: string }): string {
    if (error.code === 'unexpected' || error.code === 'locked') {
      return `The key could not be checked. Nothing has been changed. Try again. Reference ${shortReference(error.ref)}`;
    }
    const group = shown === null ? null : firstDifferentGroup(shown, typed);
    return group === null
      ? 'Enter the recovery key as it is on the sheet: it does not match'
      : `Check group ${group} against the sheet: it does not match`;
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void confirm();
      }}
    >
      <ErrorSummary errors={errors} />
      <RecoveryKeyField
        id={id}
        value={typed}
        error={errors[0]?.message ?? null}
        onValue={setTyped}
      />
      <div className="button-row">
        <button type="submit" className="primary" aria-disabled={isBusy}>
          {isBusy ? 'Checking' : 'Check the key'}
        </button>
        {children}
      </div>
    </form>
  );
}
