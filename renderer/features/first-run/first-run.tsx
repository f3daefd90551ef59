import { useState } from 'react';
import { core } from '../../state/bridge.ts';
import { refreshSession, useSessionStore } from '../../state/session-store.ts';
import { useHeadingFocus } from '../../components/use-heading-focus.ts';
import { CreatingStep } from './creating-step.tsx';
import type { CreateFailure } from './create-failures.ts';
import { FolderStep } from './folder-step.tsx';
import { PassphraseStep } from './passphrase-step.tsx';
import { PracticeCaseStep } from './practice-case-step.tsx';
import { RecoveryKeyStep } from './recovery-key-step.tsx';
import { emptyAnswers, type MadeVault, type StepName } from './steps.ts';
import { TypeBackStep } from './type-back-step.tsx';
import { WelcomeStep } from './welcome-step.tsx';
import { WorkerStep } from './worker-step.tsx';

/** Sets up a vault, one short step at a time. Nothing is written until the passphrase is chosen. */
export function FirstRun() {
  const suggestedFolder = useSessionStore((state) => state.status?.suggestedFolder ?? '');
  const [step, setStep] = useState<StepName>('welcome');
  const [answers, setAnswers] = useState(() => emptyAnswers(suggestedFolder));
  const [failure, setFailure] = useState<CreateFailure | null>(null);
  const [vault, setVault] = useState<MadeVault | null>(null);
  const [isKeyConfirmed, setIsKeyConfirmed] = useState(false);
  const container = useHeadingFocus(step);

  async function create() {
    setFailure(null);
    setStep('creating');
    const reply = await core['vault.create']({
      path: answers.folder,
      passphrase: answers.passphrase.passphrase,
      worker: answers.worker,
    });
    if (reply.ok) {
      setVault(reply.value);
      // It is needed no longer, and nothing keeps it.
      setAnswers({ ...answers, passphrase: { passphrase: '', repeated: '' } });
      setStep('recoveryKey');
      return;
    }
    setFailure(reply.error);
    setStep(isAboutFolder(reply.error.code) ? 'folder' : 'passphrase');
  }

  function screen() {
    switch (step) {
      case 'welcome':
        return <WelcomeStep onContinue={() => setStep('folder')} />;
      case 'folder':
        return (
          <FolderStep
            folder={answers.folder}
            failure={failure}
            onFolder={(folder) => setAnswers({ ...answers, folder })}
            onBack={() => setStep('welcome')}
            onContinue={() => {
              setFailure(null);
              setStep('worker');
            }}
          />
        );
      case 'worker':
        return (
          <WorkerStep
            worker={answers.worker}
            onWorker={(worker) => setAnswers({ ...answers, worker })}
            onBack={() => setStep('folder')}
            onContinue={() => setStep('passphrase')}
          />
        );
      case 'passphrase':
        return (
          <PassphraseStep
            value={answers.passphrase}
            worker={answers.worker}
            failure={failure}
            onValue={(passphrase) => setAnswers({ ...answers, passphrase })}
            onBack={() => setStep('worker')}
            onContinue={() => void create()}
          />
        );
      case 'creating':
        return <CreatingStep />;
      case 'recoveryKey':
        return <RecoveryKeyStep vault={knownVault(vault)} onContinue={() => setStep('typeBack')} />;
      case 'typeBack':
        return (
          <TypeBackStep
            vault={knownVault(vault)}
            onBack={() => setStep('recoveryKey')}
            onLater={() => setStep('practiceCase')}
            onConfirmed={() => {
              setIsKeyConfirmed(true);
              setStep('practiceCase');
            }}
          />
        );
      case 'practiceCase':
        return (
          <PracticeCaseStep
            isKeyConfirmed={isKeyConfirmed}
            onBackToKey={() => setStep('typeBack')}
            onDone={() => void refreshSession()}
          />
        );
    }
  }

  return <div ref={container}>{screen()}</div>;
}

/** Which failures are mended on the step that asks for the folder. */
function isAboutFolder(code: string): boolean {
  return code === 'vault_exists' || code === 'not_found' || code === 'read_only';
}

function knownVault(vault: MadeVault | null): MadeVault {
  if (vault === null) throw new Error('The recovery key is shown only after the vault is made.');
  return vault;
}
