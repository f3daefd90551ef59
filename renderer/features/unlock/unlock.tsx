import { useState } from 'react';
import type { VaultSecret } from '../../../electron/contract/shapes.ts';
import { withRecoveryKeyStart } from '../../../guidance/rules/recovery-key.ts';
import { useHeadingFocus } from '../../components/use-heading-focus.ts';
import { core } from '../../state/bridge.ts';
import { refreshSession, useSessionStore } from '../../state/session-store.ts';
import { turnToVault } from '../../state/vault-folder.ts';
import { ChooseVault } from './choose-vault.tsx';
import { Refused } from './refused.tsx';
import { refusalOf, type RefusalCode, type SecretKind } from './refusals.tsx';
import { ResetPassphrase } from './reset-passphrase.tsx';
import { SecretForm, type SecretFailure } from './secret-form.tsx';
import { Updated } from './updated.tsx';

type Step =
  | { readonly name: 'secret' }
  | { readonly name: 'choosing' }
  | { readonly name: 'refused'; readonly code: RefusalCode; readonly ref: string }
  | { readonly name: 'newPassphrase'; readonly recoveryKey: string; readonly backup: string | null }
  | { readonly name: 'updated'; readonly backup: string };

/** Opens the vault, or says exactly why it does not open. */
export function Unlock() {
  const folder = useSessionStore((state) => state.status?.folder ?? '');
  // Another folder is another vault: nothing typed for the one belongs to the other.
  return <UnlockFolder key={folder} folder={folder} />;
}

function UnlockFolder({ folder }: { readonly folder: string }) {
  const isMissing = useSessionStore((state) => state.status?.isMissing ?? false);
  const [step, setStep] = useState<Step>(() =>
    isMissing ? { name: 'refused', code: 'no_vault', ref: '' } : { name: 'secret' },
  );
  const [kind, setKind] = useState<SecretKind>('passphrase');
  const [typed, setTyped] = useState('');
  const [failure, setFailure] = useState<SecretFailure | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [notice, setNotice] = useState<string | null>(null);
  const [isStillSo, setIsStillSo] = useState(false);
  const container = useHeadingFocus(stepKey(step, kind));

  const secret: VaultSecret =
    kind === 'passphrase'
      ? { kind: 'passphrase', passphrase: typed }
      : { kind: 'recovery_key', recoveryKey: withRecoveryKeyStart(typed.trim()) };

  async function unlock(takeOver: boolean) {
    setIsBusy(true);
    setFailure(null);
    setNotice(null);
    const reply = await core['vault.unlock']({ folder, secret, takeOver });
    setIsBusy(false);
    if (!reply.ok) {
      const refusal = refusalOf(reply.error.code);
      if (refusal === null) {
        setFailure(reply.error);
        setStep({ name: 'secret' });
      } else {
        setIsStillSo(step.name === 'refused' && step.code === refusal);
        setStep({ name: 'refused', code: refusal, ref: reply.error.ref });
      }
      return;
    }
    const backup = reply.value.migratedAfterBackup;
    if (secret.kind === 'recovery_key') {
      setStep({ name: 'newPassphrase', recoveryKey: secret.recoveryKey, backup });
    } else if (backup !== null) setStep({ name: 'updated', backup });
    else await refreshSession();
  }

  async function tryAgain(code: RefusalCode) {
    setIsStillSo(false);
    if (code !== 'no_vault' && typed !== '') {
      await unlock(false);
      return;
    }
    setIsBusy(true);
    const reply = await core['vault.inspectFolder']({ path: folder });
    setIsBusy(false);
    const isThere =
      reply.ok && (reply.value.state === 'vault' || reply.value.state === 'vault_incomplete');
    if (isThere) setStep({ name: 'secret' });
    else setIsStillSo(true);
  }

  function startAgain(words: string | null) {
    setTyped('');
    setFailure(null);
    setNotice(words);
    setStep({ name: 'secret' });
  }

  function screen() {
    switch (step.name) {
      case 'secret':
        return (
          <SecretForm
            folder={folder}
            kind={kind}
            typed={typed}
            failure={failure}
            isBusy={isBusy}
            notice={notice}
            onTyped={setTyped}
            onUnlock={() => void unlock(false)}
            onKind={(next) => {
              setKind(next);
              startAgain(null);
            }}
            onChoose={() => setStep({ name: 'choosing' })}
          />
        );
      case 'choosing':
        return (
          <ChooseVault
            onBack={() => setStep({ name: 'secret' })}
            onChosen={(chosen) => {
              // The same vault again: there is no other to turn to, so the box is shown again.
              if (chosen === folder) startAgain(null);
              else turnToVault(chosen);
            }}
          />
        );
      case 'refused':
        return (
          <Refused
            folder={folder}
            code={step.code}
            reference={step.ref}
            secret={secret}
            isBusy={isBusy}
            isStillSo={isStillSo}
            onTryAgain={() => void tryAgain(step.code)}
            onTakeOver={() => void unlock(true)}
            onOtherSecret={() => {
              setKind(kind === 'passphrase' ? 'recovery_key' : 'passphrase');
              startAgain(null);
            }}
            onChoose={() => setStep({ name: 'choosing' })}
            onRestored={(keptAside) =>
              startAgain(
                `The backup has been put in place. The damaged files were kept in ${keptAside}. Unlock the vault to go on.`,
              )
            }
          />
        );
      case 'newPassphrase':
        return (
          <ResetPassphrase
            recoveryKey={step.recoveryKey}
            onLocked={() => startAgain('The vault has locked again. Enter the recovery key again.')}
            onDone={() => {
              if (step.backup === null) void refreshSession();
              else setStep({ name: 'updated', backup: step.backup });
            }}
          />
        );
      case 'updated':
        return <Updated backup={step.backup} onContinue={() => void refreshSession()} />;
    }
  }

  return <div ref={container}>{screen()}</div>;
}

/** Names a screen: where it differs from the one before, the focus goes to the new heading. */
function stepKey(step: Step, kind: SecretKind): string {
  if (step.name === 'refused') return `refused ${step.code}`;
  return step.name === 'secret' ? `secret ${kind}` : step.name;
}
