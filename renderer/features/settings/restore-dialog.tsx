import { useState } from 'react';
import type { BackupRecord } from '../../../electron/contract/shapes.ts';
import { formatInstant } from '../../../guidance/model/dates.ts';
import { Dialog } from '../../components/dialog.tsx';
import { ErrorSummary, type PageError } from '../../components/error-summary.tsx';
import { FailureNotice, type FailureWords } from '../../components/failure.tsx';
import { PassphraseField } from '../../components/passphrase-field.tsx';
import { core } from '../../state/bridge.ts';
import { flushEverything } from '../../state/case-file-store.ts';
import type { SaveFailure } from './save-settings.ts';

type RestoreDialogProps = { readonly backup: BackupRecord; readonly onClose: () => void };

const FIELD = 'restore-passphrase';

/** Confirms a restore, with the passphrase. The vault locks afterwards and the screen with it. */
export function RestoreDialog({ backup, onClose }: RestoreDialogProps) {
  const [passphrase, setPassphrase] = useState('');
  const [errors, setErrors] = useState<readonly PageError[]>([]);
  const [failure, setFailure] = useState<SaveFailure | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  async function restore() {
    setErrors([]);
    setFailure(null);
    if (passphrase === '') {
      setErrors([{ fieldId: FIELD, message: 'Enter the passphrase' }]);
      return;
    }
    setIsBusy(true);
    await flushEverything();
    const reply = await core['backups.restore']({ name: backup.name, passphrase });
    setIsBusy(false);
    if (reply.ok) onClose();
    else if (reply.error.code === 'wrong_passphrase') {
      setErrors([
        {
          fieldId: FIELD,
          message: 'Enter the passphrase of the backup: the one typed does not open it',
        },
      ]);
    } else setFailure(reply.error);
  }

  return (
    <Dialog
      title="Restore this backup?"
      onClose={() => {
        if (!isBusy) onClose();
      }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) void restore();
        }}
      >
        <ErrorSummary errors={errors} />
        {failure !== null && (
          <FailureNotice words={restoreFailureWords(failure.code)} reference={failure.ref} />
        )}
        <p>
          The vault goes back to how it was on <strong>{formatInstant(backup.at)}</strong>. What was
          written since is not in it.
        </p>
        <p>
          The files in use now are kept aside, not deleted. The vault locks, and opens again with
          the passphrase that the backup was made with.
        </p>
        <PassphraseField
          id={FIELD}
          label="Passphrase"
          hint="The one in use when the backup was made."
          value={passphrase}
          error={errors[0]?.message ?? null}
          onValue={setPassphrase}
        />
        <div className="button-row">
          <button type="submit" className="primary" aria-disabled={isBusy}>
            {isBusy ? 'Checking and restoring' : 'Restore this backup'}
          </button>
          <button type="button" className="secondary" disabled={isBusy} onClick={onClose}>
            Cancel
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function restoreFailureWords(code: string): FailureWords {
  const safe = 'The vault is as it was.';
  switch (code) {
    case 'not_found':
      return {
        title: 'The backup is no longer there',
        happened: 'Its folder has been moved or removed.',
        safe,
        next: 'Choose another backup.',
      };
    case 'not_verified':
      return {
        title: 'This backup cannot be read',
        happened: 'It was opened and checked before being used, and did not pass.',
        safe,
        next: 'Choose another backup.',
      };
    case 'key_file_missing':
    case 'key_file_damaged':
      return {
        title: 'The backup’s key file is missing or damaged',
        happened: 'Without it the backup cannot be opened.',
        safe,
        next: 'Choose another backup.',
      };
    case 'disk_full':
      return {
        title: 'The disk is full',
        happened: 'There is no room to put the backup in place beside the files in use now.',
        safe,
        next: 'Free some space, then restore again.',
      };
    case 'read_only':
      return {
        title: 'The vault’s folder cannot be written to',
        happened: 'The backup cannot be put in place.',
        safe,
        next: 'Ask for permission to write to the folder, then restore again.',
      };
    default:
      return {
        title: 'The backup could not be restored',
        happened: 'Something in the app went wrong.',
        safe,
        next: 'Restore again. If it happens twice, give the reference to whoever supports the app.',
      };
  }
}
