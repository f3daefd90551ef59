import { useEffect, useState } from 'react';
import { civilDate, type CivilDate } from '../../../guidance/model/dates.ts';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { RecoveryKeySheet } from '../../components/recovery-key/recovery-key-sheet.tsx';
import { core } from '../../state/bridge.ts';
import { stepWords, type MadeVault } from './steps.ts';

type RecoveryKeyStepProps = {
  readonly vault: MadeVault;
  readonly onContinue: () => void;
};

export function RecoveryKeyStep({ vault, onContinue }: RecoveryKeyStepProps) {
  const today = useToday();
  return (
    <Page
      title="Put the recovery key on paper"
      above={stepWords('recoveryKey')}
      lead="The vault is made. This key opens it if the passphrase is ever forgotten."
    >
      <RecoveryKeySheet recoveryKey={vault.recoveryKey} folder={vault.folder} today={today} />
      <Notice kind="warning">
        <p>
          <strong>It is shown this once.</strong> Print it, or write it down, and keep it locked
          away apart from this computer. It is kept nowhere that the app can show it again.
        </p>
      </Notice>
      <div className="button-row">
        <button type="button" className="primary" onClick={onContinue}>
          It is on paper: continue
        </button>
      </div>
    </Page>
  );
}

/** The day, from the core's clock: the screen has none of its own. */
function useToday(): CivilDate | null {
  const [today, setToday] = useState<CivilDate | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void core['vault.session']({}).then((reply) => {
      const parsed = civilDate.safeParse(reply.ok ? reply.value.today : null);
      if (isCurrent && parsed.success) setToday(parsed.data);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  return today;
}
