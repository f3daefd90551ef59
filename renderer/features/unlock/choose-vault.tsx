import { useState } from 'react';
import { ErrorSummary, type PageError } from '../../components/error-summary.tsx';
import { shortReference } from '../../components/failure.tsx';
import { FolderField } from '../../components/folder-field.tsx';
import { Page } from '../../components/page.tsx';
import { core } from '../../state/bridge.ts';
import { turnToNewVault } from '../../state/vault-folder.ts';

const FIELD = 'other-vault';

/** Opens a vault in another folder, or goes on to make a new one. */
export function ChooseVault(props: {
  readonly onChosen: (folder: string) => void;
  readonly onBack: () => void;
}) {
  const [folder, setFolder] = useState('');
  const [errors, setErrors] = useState<readonly PageError[]>([]);
  const [isBusy, setIsBusy] = useState(false);

  async function open() {
    if (folder.trim() === '') {
      setErrors([{ fieldId: FIELD, message: 'Enter the folder of the vault' }]);
      return;
    }
    setIsBusy(true);
    const reply = await core['vault.inspectFolder']({ path: folder.trim() });
    setIsBusy(false);
    if (!reply.ok) {
      const message = `The folder could not be looked at. Try again. Reference ${shortReference(reply.error.ref)}`;
      setErrors([{ fieldId: FIELD, message }]);
      return;
    }
    const { state, path } = reply.value;
    if (state === 'vault' || state === 'vault_incomplete') {
      props.onChosen(path);
      return;
    }
    setErrors([{ fieldId: FIELD, message: noVaultWords(state, path) }]);
  }

  return (
    <Page
      title="Open another vault"
      lead="Enter the folder that holds the vault: the one called “Permanence Appraisal”, or the one it is in."
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) void open();
        }}
      >
        <ErrorSummary errors={errors} />
        <FolderField
          id={FIELD}
          label="Folder"
          value={folder}
          error={errors[0]?.message ?? null}
          onValue={setFolder}
        />
        <div className="button-row">
          <button type="submit" className="primary" aria-disabled={isBusy}>
            Continue
          </button>
          <button type="button" className="secondary" onClick={props.onBack}>
            Back
          </button>
          <button type="button" className="quiet" onClick={turnToNewVault}>
            Set up a new vault
          </button>
        </div>
      </form>
    </Page>
  );
}

function noVaultWords(state: string, path: string): string {
  switch (state) {
    case 'not_found':
      return `Enter a folder that exists: there is none at ${path}`;
    case 'not_a_folder':
      return `Enter a folder: ${path} is a file`;
    default:
      return `Enter a folder that holds a vault: there is none in ${path}`;
  }
}
