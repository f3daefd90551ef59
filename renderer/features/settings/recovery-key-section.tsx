import { useState } from 'react';
import { Notice } from '../../components/notice.tsx';
import { ConfirmRecoveryKey } from '../../components/recovery-key/confirm-recovery-key.tsx';
import { NewRecoveryKey } from '../../components/recovery-key/new-recovery-key.tsx';
import { refreshSession, useSession } from '../../state/session-store.ts';
import { Section } from './section.tsx';

export function RecoveryKeySection() {
  const { isRecoveryKeyConfirmed } = useSession();
  const [isMaking, setIsMaking] = useState(false);
  const [isDone, setIsDone] = useState(false);

  function finish() {
    setIsMaking(false);
    setIsDone(true);
    void refreshSession();
  }

  return (
    <Section id="settings-recovery-key">
      {!isRecoveryKeyConfirmed && !isMaking && (
        <>
          <Notice kind="warning">
            <p>
              <strong>The recovery key has not been typed back.</strong>
            </p>
          </Notice>
          <ConfirmRecoveryKey onDone={() => setIsDone(true)} />
        </>
      )}
      {isMaking && <NewRecoveryKey onDone={finish} onCancel={() => setIsMaking(false)} />}
      {isRecoveryKeyConfirmed && !isMaking && (
        <>
          <p>
            The recovery key opens the vault when the passphrase is forgotten. It was typed back, so
            it is on paper somewhere. If the sheet is lost, or somebody else may have seen it, make
            a new one.
          </p>
          <button type="button" className="secondary" onClick={() => setIsMaking(true)}>
            Make a new recovery key
          </button>
        </>
      )}
      <div role="status">
        {isDone && isRecoveryKeyConfirmed && !isMaking && (
          <Notice kind="information">
            <p>The recovery key has been typed back.</p>
          </Notice>
        )}
      </div>
    </Section>
  );
}
