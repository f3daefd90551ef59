import { useMemo, useState } from 'react';
import { isEmptyRecoveryKey } from '../../../guidance/rules/recovery-key.ts';
import { ErrorSummary, type PageError } from '../../components/error-summary.tsx';
import { shortReference } from '../../components/failure.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { PassphraseField } from '../../components/passphrase-field.tsx';
import { RecoveryKeyField } from '../../components/recovery-key/recovery-key-field.tsx';
import { useSessionStore } from '../../state/session-store.ts';
import { useLockStore } from './lock-store.ts';
import { lockReasonWords, type SecretKind } from './refusals.tsx';

export type SecretFailure = { readonly code: string; readonly ref: string };

type SecretFormProps = {
  readonly folder: string;
  readonly kind: SecretKind;
  readonly typed: string;
  readonly failure: SecretFailure | null;
  readonly isBusy: boolean;
  readonly notice: string | null;
  readonly onTyped: (typed: string) => void;
  readonly onUnlock: () => void;
  readonly onKind: (kind: SecretKind) => void;
  readonly onChoose: () => void;
};

const ID = 'secret';

/** The passphrase, or the recovery key in its place. */
export function SecretForm(props: SecretFormProps) {
  const { kind, typed, failure, isBusy, notice } = props;
  const lockReason = useSessionStore((state) => state.lockReason);
  const lockIsSaved = useLockStore((state) => state.lockIsSaved);
  const [isEmpty, setIsEmpty] = useState(false);
  const isPassphrase = kind === 'passphrase';

  // The summary takes the focus whenever it is given new errors: typing must not make any.
  const errors = useMemo((): readonly PageError[] => {
    if (isEmpty) {
      const message = isPassphrase ? 'Enter the passphrase' : 'Enter the recovery key';
      return [{ fieldId: ID, message }];
    }
    return failure === null ? [] : [{ fieldId: ID, message: mistakeWords(failure.code) }];
  }, [isEmpty, isPassphrase, failure]);
  const error = errors[0]?.message ?? null;
  const why = notice ?? lockReasonWords(lockReason, lockIsSaved);

  function submit() {
    const isNothing = isPassphrase ? typed === '' : isEmptyRecoveryKey(typed);
    setIsEmpty(isNothing);
    if (isNothing || isBusy) return;
    props.onUnlock();
  }

  return (
    <Page
      title={isPassphrase ? 'Unlock the vault' : 'Unlock with the recovery key'}
      lead={
        isPassphrase
          ? undefined
          : 'The recovery key is on the sheet made when the vault was set up. A new passphrase is chosen next.'
      }
    >
      {why !== null && errors.length === 0 && (
        <Notice kind="information">
          <p>{why}</p>
        </Notice>
      )}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <SummaryWithReference errors={errors} failure={isEmpty ? null : failure} />
        <p className="vault-folder">
          <span className="field-label">Vault</span>
          <span className="path">{props.folder}</span>
        </p>
        {isPassphrase ? (
          <PassphraseField
            id={ID}
            isFocusedAtFirst
            label="Passphrase"
            value={typed}
            error={error}
            onValue={props.onTyped}
          />
        ) : (
          <RecoveryKeyField id={ID} value={typed} error={error} onValue={props.onTyped} />
        )}
        <div className="button-row">
          <button type="submit" className="primary" aria-disabled={isBusy}>
            {isBusy ? 'Unlocking' : 'Unlock'}
          </button>
          <button
            type="button"
            className="secondary"
            onClick={() => {
              setIsEmpty(false);
              props.onKind(isPassphrase ? 'recovery_key' : 'passphrase');
            }}
          >
            {isPassphrase ? 'Use the recovery key instead' : 'Use the passphrase instead'}
          </button>
          <button type="button" className="quiet" onClick={props.onChoose}>
            Open another vault
          </button>
        </div>
        {isBusy && (
          <p className="muted after-buttons">
            The key is being worked out. This is slow on purpose and takes a second or two.
          </p>
        )}
      </form>
    </Page>
  );
}

/** A wrong secret is one of the refusals too: what happened, what is safe, what next, reference. */
function SummaryWithReference(props: {
  readonly errors: readonly PageError[];
  readonly failure: SecretFailure | null;
}) {
  return (
    <>
      <ErrorSummary errors={props.errors} />
      {props.failure !== null && (
        <div className="after-summary">
          <p>
            Nothing has been changed, and everything in the vault is safe.{' '}
            {props.failure.code === 'wrong_passphrase'
              ? 'Check Caps Lock and show the passphrase to read it over. If it is forgotten, the recovery key opens the vault.'
              : 'Check it against the sheet group by group. A sheet made before a newer recovery key no longer opens the vault.'}
          </p>
          <p className="muted">Reference {shortReference(props.failure.ref)}</p>
        </div>
      )}
    </>
  );
}

function mistakeWords(code: string): string {
  return code === 'wrong_passphrase'
    ? 'Enter the passphrase of this vault: the one typed does not open it'
    : 'Enter the recovery key of this vault: the one typed does not open it';
}
