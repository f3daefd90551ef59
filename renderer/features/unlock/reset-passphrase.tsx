import { useState } from 'react';
import { ErrorSummary, type PageError } from '../../components/error-summary.tsx';
import { FailureNotice, type FailureWords } from '../../components/failure.tsx';
import {
  emptyNewPassphrase,
  newPassphraseErrors,
  NewPassphraseFields,
} from '../../components/new-passphrase.tsx';
import { Page } from '../../components/page.tsx';
import { core } from '../../state/bridge.ts';

type ResetPassphraseProps = {
  readonly recoveryKey: string;
  readonly onDone: () => void;
  /** The vault locked again while the new passphrase was being thought of. */
  readonly onLocked: () => void;
};

type Failure = { readonly code: string; readonly ref: string };

const ID = 'reset-passphrase';

/** After the recovery key has opened the vault: a new passphrase, so that it can open it next time. */
export function ResetPassphrase({ recoveryKey, onDone, onLocked }: ResetPassphraseProps) {
  const [value, setValue] = useState(emptyNewPassphrase);
  const [errors, setErrors] = useState<readonly PageError[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  async function save() {
    const found = newPassphraseErrors(ID, value);
    setErrors(found);
    setFailure(null);
    if (found.length > 0) return;
    setIsBusy(true);
    const reply = await core['vault.resetPassphrase']({ recoveryKey, next: value.passphrase });
    setIsBusy(false);
    if (reply.ok) onDone();
    else if (reply.error.code === 'locked') onLocked();
    else setFailure(reply.error);
  }

  return (
    <Page
      title="Choose a new passphrase"
      lead="The recovery key opened the vault. The new passphrase takes the place of the old one. The recovery key stays the same."
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) void save();
        }}
      >
        <ErrorSummary errors={errors} />
        {failure !== null && (
          <FailureNotice words={resetFailureWords(failure.code)} reference={failure.ref} />
        )}
        <NewPassphraseFields
          idStart={ID}
          value={value}
          errors={errors}
          ownDetails={[]}
          onValue={setValue}
        />
        <div className="button-row">
          <button type="submit" className="primary" aria-disabled={isBusy}>
            {isBusy ? 'Setting the passphrase' : 'Set the passphrase and open the vault'}
          </button>
        </div>
      </form>
    </Page>
  );
}

function resetFailureWords(code: string): FailureWords {
  const safe = 'The vault and the recovery key are as they were.';
  switch (code) {
    case 'read_only':
      return {
        title: 'The vault’s folder cannot be written to',
        happened: 'The new passphrase has not been set.',
        safe,
        next: 'Ask for permission to write to the folder, then set the passphrase again.',
      };
    case 'disk_full':
      return {
        title: 'The disk is full',
        happened: 'The new passphrase has not been set.',
        safe,
        next: 'Free some space, then set the passphrase again.',
      };
    case 'key_file_missing':
    case 'key_file_damaged':
      return {
        title: 'A key file is missing or damaged',
        happened: 'The new passphrase has not been set.',
        safe,
        next: 'Copy the key files back from a folder in “backups”, then set the passphrase again.',
      };
    default:
      return {
        title: 'The passphrase could not be set',
        happened: 'Something in the app went wrong.',
        safe,
        next: 'Set it again. If it happens twice, give the reference to whoever supports the app.',
      };
  }
}
