import { useState } from 'react';
import type { WorkerDetails } from '../../../electron/contract/shapes.ts';
import { ErrorSummary, type PageError } from '../../components/error-summary.tsx';
import { FailureNotice } from '../../components/failure.tsx';
import {
  newPassphraseErrors,
  NewPassphraseFields,
  type NewPassphrase,
} from '../../components/new-passphrase.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { createFailureWords, type CreateFailure } from './create-failures.ts';
import { stepWords } from './steps.ts';

type PassphraseStepProps = {
  readonly value: NewPassphrase;
  readonly worker: WorkerDetails;
  readonly failure: CreateFailure | null;
  readonly onValue: (value: NewPassphrase) => void;
  readonly onBack: () => void;
  readonly onContinue: () => void;
};

const ID = 'passphrase';

export function PassphraseStep(props: PassphraseStepProps) {
  const { value, worker, failure, onValue, onBack, onContinue } = props;
  const [errors, setErrors] = useState<readonly PageError[]>([]);
  return (
    <Page
      title="Choose a passphrase"
      above={stepWords('passphrase')}
      lead="The passphrase opens the vault. It is typed each time the app is opened and after each lock."
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const found = newPassphraseErrors(ID, value);
          setErrors(found);
          if (found.length === 0) onContinue();
        }}
      >
        <ErrorSummary errors={errors} />
        {failure !== null && (
          <FailureNotice words={createFailureWords(failure.code)} reference={failure.ref} />
        )}
        <NewPassphraseFields
          idStart={ID}
          value={value}
          errors={errors}
          ownDetails={[worker.name, worker.team, worker.localAuthority]}
          onValue={onValue}
        />
        <Notice kind="warning">
          <p>
            <strong>
              Without the passphrase and the recovery key, what is in the vault is gone.
            </strong>{' '}
            Nobody can open it: not the council’s IT team, and not whoever made this app. The next
            step gives you the recovery key.
          </p>
        </Notice>
        <div className="button-row">
          <button type="submit" className="primary">
            Make the vault
          </button>
          <button type="button" className="secondary" onClick={onBack}>
            Back
          </button>
        </div>
      </form>
    </Page>
  );
}
