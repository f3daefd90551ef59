import { useEffect, useState } from 'react';
import type { BackupRecord, VaultSecret } from '../../../electron/contract/shapes.ts';
import { formatInstant } from '../../../guidance/model/dates.ts';
import { backupReasonWords, sizeWords } from '../../components/backup-words.ts';
import { ErrorSummary, type PageError } from '../../components/error-summary.tsx';
import { FailureNotice, type FailureWords } from '../../components/failure.tsx';
import { Notice } from '../../components/notice.tsx';
import { PassphraseField } from '../../components/passphrase-field.tsx';
import { RecoveryKeyField } from '../../components/recovery-key/recovery-key-field.tsx';
import { core } from '../../state/bridge.ts';

type BackupChoiceProps = {
  readonly folder: string;
  /** The secret just tried: it is not asked for twice. */
  readonly secret: VaultSecret;
  readonly onRestored: (keptAside: string) => void;
};

type Failure = { readonly code: string; readonly ref: string };

const SECRET_ID = 'restore-secret';

/** The backups of a damaged vault, and putting one in its place. */
export function BackupChoice({ folder, secret, onRestored }: BackupChoiceProps) {
  const [backups, setBackups] = useState<readonly BackupRecord[] | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [typed, setTyped] = useState(
    secret.kind === 'passphrase' ? secret.passphrase : secret.recoveryKey,
  );
  const [errors, setErrors] = useState<readonly PageError[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const isPassphrase = secret.kind === 'passphrase';

  useEffect(() => {
    let isCurrent = true;
    void core['backups.listLocked']({ folder }).then((reply) => {
      if (!isCurrent) return;
      const found = reply.ok ? reply.value.backups : [];
      setBackups(found);
      setChosen(found[0]?.name ?? null);
    });
    return () => {
      isCurrent = false;
    };
  }, [folder]);

  async function restore(name: string, takeOver: boolean) {
    setErrors([]);
    setFailure(null);
    if (typed.trim() === '') {
      setErrors([
        {
          fieldId: SECRET_ID,
          message: isPassphrase ? 'Enter the passphrase' : 'Enter the recovery key',
        },
      ]);
      return;
    }
    setIsBusy(true);
    const reply = await core['backups.restoreLocked']({
      folder,
      name,
      secret: isPassphrase
        ? { kind: 'passphrase', passphrase: typed }
        : { kind: 'recovery_key', recoveryKey: typed },
      takeOver,
    });
    setIsBusy(false);
    if (reply.ok) {
      onRestored(reply.value.keptAside);
      return;
    }
    const { code } = reply.error;
    if (code === 'wrong_passphrase' || code === 'wrong_recovery_key') {
      setErrors([
        {
          fieldId: SECRET_ID,
          message: isPassphrase
            ? 'Enter the passphrase of this vault: the one typed does not open the backup'
            : 'Enter the recovery key of this vault: the one typed does not open the backup',
        },
      ]);
    } else setFailure(reply.error);
  }

  if (backups === null) return <p>Looking for backups</p>;
  if (backups.length === 0 || chosen === null) {
    return (
      <Notice kind="warning">
        <p>
          There are no backups in the vault’s own folder. If one was made in a second place, copy
          its folder into “backups” inside the vault’s folder and try again. Otherwise keep the
          folder as it is, and give the reference to whoever supports the app.
        </p>
      </Notice>
    );
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void restore(chosen, false);
      }}
    >
      <p>Put a backup in place of the damaged database. What was written after it is not in it.</p>
      <ErrorSummary errors={errors} />
      {failure !== null && (
        <>
          <FailureNotice words={restoreFailureWords(failure.code)} reference={failure.ref} />
          {failure.code === 'in_use' && (
            <button type="button" className="secondary" onClick={() => void restore(chosen, true)}>
              It is not open there: restore it here
            </button>
          )}
        </>
      )}
      <fieldset className="choices">
        <legend className="field-label">Backup</legend>
        {backups.map((backup) => (
          <div className="choice" key={backup.name}>
            <input
              type="radio"
              id={`backup-${backup.name}`}
              name="backup"
              checked={chosen === backup.name}
              onChange={() => setChosen(backup.name)}
            />
            <label htmlFor={`backup-${backup.name}`}>
              {formatInstant(backup.at)}, {backupReasonWords[backup.reason]}
              <br />
              <span className="muted">
                {caseFileWords(backup.caseFiles)}, {sizeWords(backup.byteCount)}
              </span>
            </label>
          </div>
        ))}
      </fieldset>
      {isPassphrase ? (
        <PassphraseField
          id={SECRET_ID}
          label="Passphrase"
          value={typed}
          error={errors[0]?.message ?? null}
          onValue={setTyped}
        />
      ) : (
        <RecoveryKeyField
          id={SECRET_ID}
          value={typed}
          error={errors[0]?.message ?? null}
          onValue={setTyped}
        />
      )}
      <button type="submit" className="primary" aria-disabled={isBusy}>
        {isBusy ? 'Checking and restoring' : 'Restore this backup'}
      </button>
    </form>
  );
}

function caseFileWords(count: number): string {
  return count === 1 ? '1 case file' : `${count} case files`;
}

function restoreFailureWords(code: string): FailureWords {
  const safe = 'Nothing has been changed: the damaged files and the backups are as they were.';
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
        title: 'This backup cannot be read either',
        happened: 'It was opened and checked before being used, and did not pass.',
        safe,
        next: 'Choose an older backup.',
      };
    case 'key_file_missing':
    case 'key_file_damaged':
      return {
        title: 'The backup’s key file is missing or damaged',
        happened: 'Without it the backup cannot be opened.',
        safe,
        next: 'Choose another backup, or go back and use the other way to unlock.',
      };
    case 'read_only':
      return {
        title: 'The vault’s folder cannot be written to',
        happened: 'The backup cannot be put in place.',
        safe,
        next: 'Ask for permission to write to the folder, then restore again.',
      };
    case 'disk_full':
      return {
        title: 'The disk is full',
        happened: 'There is no room to put the backup in place beside the damaged files.',
        safe,
        next: 'Free some space, then restore again.',
      };
    case 'in_use':
      return {
        title: 'The vault is open somewhere else',
        happened: 'Another copy of the app has it open.',
        safe,
        next: 'Close it there, then restore again.',
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
