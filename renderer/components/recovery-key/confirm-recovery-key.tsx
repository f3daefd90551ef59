import { useState } from 'react';
import { refreshSession } from '../../state/session-store.ts';
import { NewRecoveryKey } from './new-recovery-key.tsx';
import { TypeBack } from './type-back.tsx';

type ConfirmRecoveryKeyProps = {
  /** After the key has been typed back rightly. The session already knows. */
  readonly onDone?: () => void;
};

/**
 * For a vault whose recovery key has not been typed back yet: it is typed back now, or, if it was
 * never written down, a new one takes its place.
 */
export function ConfirmRecoveryKey({ onDone }: ConfirmRecoveryKeyProps) {
  const [isMakingNew, setIsMakingNew] = useState(false);

  function finish() {
    void refreshSession();
    onDone?.();
  }

  if (isMakingNew) {
    return <NewRecoveryKey onDone={finish} onCancel={() => setIsMakingNew(false)} />;
  }
  return (
    <>
      <p>
        Type the recovery key back from the sheet. Until then no case file can be made, because a
        forgotten passphrase would take everything with it.
      </p>
      <TypeBack id="confirm-recovery-key" shown={null} onConfirmed={finish}>
        <button type="button" className="secondary" onClick={() => setIsMakingNew(true)}>
          Make a new recovery key
        </button>
      </TypeBack>
    </>
  );
}
