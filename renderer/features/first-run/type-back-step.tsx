import { Page } from '../../components/page.tsx';
import { TypeBack } from '../../components/recovery-key/type-back.tsx';
import { stepWords, type MadeVault } from './steps.ts';

type TypeBackStepProps = {
  readonly vault: MadeVault;
  readonly onBack: () => void;
  readonly onLater: () => void;
  readonly onConfirmed: () => void;
};

export function TypeBackStep({ vault, onBack, onLater, onConfirmed }: TypeBackStepProps) {
  return (
    <Page
      title="Type the recovery key back"
      above={stepWords('typeBack')}
      lead="Typing it from the paper is the one way to know that the paper is right."
    >
      <TypeBack id="type-back" shown={vault.recoveryKey} onConfirmed={onConfirmed}>
        <button type="button" className="secondary" onClick={onBack}>
          Back to the key
        </button>
        <button type="button" className="quiet" onClick={onLater}>
          Do this later
        </button>
      </TypeBack>
      <p className="muted after-buttons">
        It may be left for later, but no case file can be made until it has been done.
      </p>
    </Page>
  );
}
