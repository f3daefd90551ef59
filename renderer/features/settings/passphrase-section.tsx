import { useState } from 'react';
import { ErrorSummary, type PageError } from '../../components/error-summary.tsx';
import {
  emptyNewPassphrase,
  newPassphraseErrors,
  NewPassphraseFields,
} from '../../components/new-passphrase.tsx';
import { Notice } from '../../components/notice.tsx';
import { PassphraseField } from '../../components/passphrase-field.tsx';
import { core } from '../../state/bridge.ts';
import { useSession } from '../../state/session-store.ts';
import type { SaveFailure } from './save-settings.ts';
import { Section } from './section.tsx';
import { SettingFailure } from './setting-failure.tsx';

const ID = 'change-passphrase';

export function PassphraseSection() {
  const { worker } = useSession();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState(emptyNewPassphrase);
  const [errors, setErrors] = useState<readonly PageError[]>([]);
  const [failure, setFailure] = useState<SaveFailure | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [isDone, setIsDone] = useState(false);

  async function change() {
    setFailure(null);
    setIsDone(false);
    const found = [
      ...(current === ''
        ? [{ fieldId: `${ID}-current`, message: 'Enter the passphrase now' }]
        : []),
      ...newPassphraseErrors(ID, next),
    ];
    setErrors(found);
    if (found.length > 0) return;
    setIsBusy(true);
    const reply = await core['vault.changePassphrase']({ current, next: next.passphrase });
    setIsBusy(false);
    if (reply.ok) {
      setCurrent('');
      setNext(emptyNewPassphrase);
      setIsDone(true);
    } else if (reply.error.code === 'wrong_passphrase') {
      const message = 'Enter the passphrase now: the one typed does not open this vault';
      setErrors([{ fieldId: `${ID}-current`, message }]);
    } else setFailure(reply.error);
  }

  return (
    <Section id="settings-passphrase">
      <p>
        Changing the passphrase changes nothing else. Backups made before the change still open with
        the old one.
      </p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) void change();
        }}
      >
        <ErrorSummary errors={errors} />
        <SettingFailure failure={failure} />
        <PassphraseField
          id={`${ID}-current`}
          label="Passphrase now"
          value={current}
          error={errors.find((error) => error.fieldId === `${ID}-current`)?.message ?? null}
          onValue={setCurrent}
        />
        <NewPassphraseFields
          idStart={ID}
          value={next}
          errors={errors}
          ownDetails={[worker.name, worker.team, worker.localAuthority]}
          onValue={setNext}
        />
        <button type="submit" className="secondary" aria-disabled={isBusy}>
          {isBusy ? 'Changing the passphrase' : 'Change the passphrase'}
        </button>
        <div role="status">
          {isDone && (
            <Notice kind="information">
              <p>The passphrase has been changed.</p>
            </Notice>
          )}
        </div>
      </form>
    </Section>
  );
}
