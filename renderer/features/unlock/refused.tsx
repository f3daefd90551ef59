import type { VaultSecret } from '../../../electron/contract/shapes.ts';
import { FailureBody } from '../../components/failure.tsx';
import { Page } from '../../components/page.tsx';
import { turnToNewVault } from '../../state/vault-folder.ts';
import { BackupChoice } from './backup-choice.tsx';
import { refusalWords, type RefusalCode } from './refusals.tsx';
import { WhoHasItOpen } from './who-has-it-open.tsx';

type RefusedProps = {
  readonly folder: string;
  readonly code: RefusalCode;
  readonly reference: string;
  readonly secret: VaultSecret;
  readonly isBusy: boolean;
  /** It was tried again, and nothing is different. */
  readonly isStillSo: boolean;
  readonly onTryAgain: () => void;
  readonly onTakeOver: () => void;
  readonly onOtherSecret: () => void;
  readonly onChoose: () => void;
  readonly onRestored: (keptAside: string) => void;
};

/** A vault that does not open: what happened, what is safe, what to do. Nothing here deletes. */
export function Refused(props: RefusedProps) {
  const { folder, code, reference, secret, isBusy } = props;
  const words = refusalWords(code, secret.kind);
  const isKeyFile = code === 'key_file_missing' || code === 'key_file_damaged';

  return (
    <Page title={words.title} above="The vault did not open">
      <p className="vault-folder">
        <span className="field-label">Vault</span>
        <span className="path">{folder}</span>
      </p>
      <FailureBody
        words={
          code === 'in_use'
            ? { ...words, next: <WhoHasItOpen folder={folder} /> }
            : code === 'vault_damaged'
              ? {
                  ...words,
                  next: (
                    <BackupChoice folder={folder} secret={secret} onRestored={props.onRestored} />
                  ),
                }
              : words
        }
        reference={reference}
      />
      <p role="alert" className="still-so">
        {props.isStillSo && !isBusy && 'Tried again just now. Nothing is different yet.'}
      </p>
      <div className="button-row">
        <button
          type="button"
          className={code === 'vault_damaged' ? 'secondary' : 'primary'}
          aria-disabled={isBusy}
          onClick={() => {
            if (!isBusy) props.onTryAgain();
          }}
        >
          {isBusy ? 'Trying' : 'Try again'}
        </button>
        {code === 'in_use' && (
          <button
            type="button"
            className="secondary"
            aria-disabled={isBusy}
            onClick={() => {
              if (!isBusy) props.onTakeOver();
            }}
          >
            It is not open there: open it here
          </button>
        )}
        {isKeyFile && (
          <button type="button" className="secondary" onClick={props.onOtherSecret}>
            {secret.kind === 'passphrase' ? 'Use the recovery key' : 'Use the passphrase'}
          </button>
        )}
        <button type="button" className="secondary" onClick={props.onChoose}>
          Open another vault
        </button>
        {code === 'no_vault' && (
          <button type="button" className="quiet" onClick={turnToNewVault}>
            Set up a new vault
          </button>
        )}
      </div>
    </Page>
  );
}
