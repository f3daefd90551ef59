import { useEffect, useRef, useState } from 'react';
import { civilDate } from '../../../guidance/model/dates.ts';
import { core } from '../../state/bridge.ts';
import { useSession } from '../../state/session-store.ts';
import { ErrorSummary, type PageError } from '../error-summary.tsx';
import { shortReference } from '../failure.tsx';
import { PassphraseField } from '../passphrase-field.tsx';
import { RecoveryKeySheet } from './recovery-key-sheet.tsx';
import { TypeBack } from './type-back.tsx';

type NewRecoveryKeyProps = {
  readonly onDone: () => void;
  readonly onCancel: () => void;
};

type Step =
  | { readonly name: 'passphrase' }
  | { readonly name: 'shown' | 'typing'; readonly recoveryKey: string };

/** Makes a new recovery key in place of the old one: passphrase, the key shown once, typed back. */
export function NewRecoveryKey({ onDone, onCancel }: NewRecoveryKeyProps) {
  const session = useSession();
  const [step, setStep] = useState<Step>({ name: 'passphrase' });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [step.name]);
  const today = civilDate.safeParse(session.today);

  return (
    <section className="card">
      <h3 ref={heading} tabIndex={-1}>
        {titles[step.name]}
      </h3>
      {step.name === 'passphrase' && (
        <AskPassphrase
          onMade={(recoveryKey) => setStep({ name: 'shown', recoveryKey })}
          onCancel={onCancel}
        />
      )}
      {step.name === 'shown' && (
        <>
          <p>The key is shown this once. The one before it no longer opens the vault.</p>
          <RecoveryKeySheet
            recoveryKey={step.recoveryKey}
            folder={session.folder}
            today={today.success ? today.data : null}
          />
          <div className="button-row">
            <button
              type="button"
              className="primary"
              onClick={() => setStep({ name: 'typing', recoveryKey: step.recoveryKey })}
            >
              It is on paper: type it back
            </button>
          </div>
        </>
      )}
      {step.name === 'typing' && (
        <TypeBack id="new-recovery-key" shown={step.recoveryKey} onConfirmed={onDone}>
          <button
            type="button"
            className="secondary"
            onClick={() => setStep({ name: 'shown', recoveryKey: step.recoveryKey })}
          >
            Show the key again
          </button>
        </TypeBack>
      )}
    </section>
  );
}

const titles: Readonly<Record<Step['name'], string>> = {
  passphrase: 'Make a new recovery key',
  shown: 'The new recovery key',
  typing: 'Type the new recovery key back',
};

function AskPassphrase(props: {
  readonly onMade: (recoveryKey: string) => void;
  readonly onCancel: () => void;
}) {
  const [passphrase, setPassphrase] = useState('');
  const [errors, setErrors] = useState<readonly PageError[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  const id = 'new-recovery-key-passphrase';

  async function make() {
    if (passphrase === '') {
      setErrors([{ fieldId: id, message: 'Enter the passphrase' }]);
      return;
    }
    setIsBusy(true);
    const reply = await core['vault.replaceRecoveryKey']({ passphrase });
    setIsBusy(false);
    if (reply.ok) props.onMade(reply.value.recoveryKey);
    else setErrors([{ fieldId: id, message: failureMessage(reply.error) }]);
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void make();
      }}
    >
      <ErrorSummary errors={errors} />
      <p>
        The key on the old sheet stops working as soon as the new one is made. Destroy the old sheet
        then.
      </p>
      <PassphraseField
        id={id}
        label="Passphrase"
        value={passphrase}
        error={errors[0]?.message ?? null}
        onValue={setPassphrase}
      />
      <div className="button-row">
        <button type="submit" className="primary" aria-disabled={isBusy}>
          {isBusy ? 'Making the key' : 'Make the new key'}
        </button>
        <button type="button" className="secondary" onClick={props.onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}

function failureMessage(error: { readonly code: string; readonly ref: string }): string {
  switch (error.code) {
    case 'wrong_passphrase':
      return 'Enter the passphrase of this vault: the one typed does not open it';
    case 'key_file_missing':
    case 'key_file_damaged':
      return 'The passphrase cannot be checked: the file key.passphrase.age is missing or damaged. Copy it back from a backup folder, then try again';
    case 'read_only':
      return 'The vault’s folder cannot be written to. Nothing has been changed. Ask for write access to it, then try again';
    case 'disk_full':
      return 'The disk is full. Nothing has been changed. Free some space, then try again';
    default:
      return `The key could not be made. Nothing has been changed. Try again. Reference ${shortReference(error.ref)}`;
  }
}
