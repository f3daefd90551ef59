import { useState } from 'react';
import { ErrorSummary, type PageError } from '../../components/error-summary.tsx';
import { FailureNotice, type FailureWords } from '../../components/failure.tsx';
import { FolderField } from '../../components/folder-field.tsx';
import { Notice } from '../../components/notice.tsx';
import { core } from '../../state/bridge.ts';
import { flushEverything } from '../../state/case-file-store.ts';
import type { SaveFailure } from './save-settings.ts';

const FIELD = 'backup-folder';

/** Makes a backup now, in the vault's folder or in a second place. */
export function MakeBackup({ onMade }: { readonly onMade: () => void }) {
  const [folder, setFolder] = useState('');
  const [errors, setErrors] = useState<readonly PageError[]>([]);
  const [failure, setFailure] = useState<SaveFailure | null>(null);
  const [madeAt, setMadeAt] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  async function make(place: string | null) {
    setErrors([]);
    setFailure(null);
    setMadeAt(null);
    if (place === '') {
      setErrors([{ fieldId: FIELD, message: 'Enter the folder for the backup' }]);
      return;
    }
    setIsBusy(true);
    await flushEverything();
    const reply = await core['backups.create']({ folder: place });
    setIsBusy(false);
    if (reply.ok) {
      setMadeAt(reply.value.path);
      onMade();
    } else if (reply.error.code === 'not_found') {
      setErrors([{ fieldId: FIELD, message: 'Enter a folder that exists' }]);
    } else setFailure(reply.error);
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void make(folder.trim());
      }}
    >
      <ErrorSummary errors={errors} />
      {failure !== null && (
        <FailureNotice words={backupFailureWords(failure.code)} reference={failure.ref} />
      )}
      <div role="status">
        {madeAt !== null && (
          <Notice kind="information">
            <p>
              A backup has been made and checked. It is in <span className="path">{madeAt}</span>
            </p>
          </Notice>
        )}
      </div>
      <button
        type="button"
        className="secondary"
        aria-disabled={isBusy}
        onClick={() => {
          if (!isBusy) void make(null);
        }}
      >
        {isBusy ? 'Making and checking the backup' : 'Make a backup now'}
      </button>
      <div className="second-place">
        <FolderField
          id={FIELD}
          label="Second place"
          hint="A folder on another disk. The backup is as encrypted as the vault and opens with the same passphrase."
          value={folder}
          error={errors[0]?.message ?? null}
          onValue={setFolder}
        />
        <button type="submit" className="secondary" aria-disabled={isBusy}>
          Make a backup there
        </button>
      </div>
    </form>
  );
}

function backupFailureWords(code: string): FailureWords {
  const safe = 'The vault and the backups made before are as they were.';
  switch (code) {
    case 'disk_full':
      return {
        title: 'The disk is full',
        happened: 'The backup was not made.',
        safe,
        next: 'Free some space, or make the backup in a second place.',
      };
    case 'read_only':
      return {
        title: 'The folder cannot be written to',
        happened: 'The backup was not made.',
        safe,
        next: 'Choose a folder that can be written to.',
      };
    case 'not_verified':
      return {
        title: 'The backup did not pass its check',
        happened: 'It was made but could not be opened again, so it was not kept.',
        safe,
        next: 'Make it again. If it happens twice, make it on another disk: this one may be failing.',
      };
    default:
      return {
        title: 'The backup was not made',
        happened: 'Something in the app went wrong.',
        safe,
        next: 'Make it again. If it happens twice, give the reference to whoever supports the app.',
      };
  }
}
