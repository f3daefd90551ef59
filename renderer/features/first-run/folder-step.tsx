import { useEffect, useRef, useState } from 'react';
import { ErrorSummary, type PageError } from '../../components/error-summary.tsx';
import { FailureNotice, shortReference } from '../../components/failure.tsx';
import { FolderField } from '../../components/folder-field.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { core } from '../../state/bridge.ts';
import { turnToVault } from '../../state/vault-folder.ts';
import { createFailureWords, type CreateFailure } from './create-failures.ts';
import { folderError, folderWarningWords, type FolderFinding } from './folder-words.ts';
import { stepWords } from './steps.ts';

type FolderStepProps = {
  readonly folder: string;
  readonly failure: CreateFailure | null;
  readonly onFolder: (folder: string) => void;
  readonly onBack: () => void;
  readonly onContinue: () => void;
};

const FIELD = 'vault-folder';

export function FolderStep({ folder, failure, onFolder, onBack, onContinue }: FolderStepProps) {
  const [finding, setFinding] = useState<FolderFinding | null>(null);
  const [errors, setErrors] = useState<readonly PageError[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  const advice = useRef<HTMLHeadingElement>(null);
  const needsAdvice = finding !== null;
  useEffect(() => {
    if (needsAdvice) advice.current?.focus();
  }, [needsAdvice, finding]);

  async function inspect() {
    setFinding(null);
    if (folder.trim() === '') {
      setErrors([{ fieldId: FIELD, message: 'Enter the folder for the vault' }]);
      return;
    }
    setIsBusy(true);
    const reply = await core['vault.inspectFolder']({ path: folder.trim() });
    setIsBusy(false);
    if (!reply.ok) {
      setErrors([
        {
          fieldId: FIELD,
          message: `The folder could not be looked at. Try again. Reference ${shortReference(reply.error.ref)}`,
        },
      ]);
      return;
    }
    const found = reply.value;
    const message = folderError(found);
    setErrors(message === null ? [] : [{ fieldId: FIELD, message }]);
    if (message !== null) return;
    onFolder(found.state === 'empty' ? found.path : folder);
    if (found.state === 'empty' && found.warnings.length === 0) onContinue();
    else setFinding(found);
  }

  return (
    <Page
      title="Choose where the vault lives"
      above={stepWords('folder')}
      lead="The vault is a folder called “Permanence Appraisal”, made inside the folder named here. Everything you write is kept in it, encrypted, and nowhere else."
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) void inspect();
        }}
      >
        <ErrorSummary errors={errors} />
        {failure !== null && (
          <FailureNotice words={createFailureWords(failure.code)} reference={failure.ref} />
        )}
        <FolderField
          id={FIELD}
          label="Folder"
          hint="A folder on this computer’s own disk is safest. It must exist already."
          error={errors[0]?.message ?? null}
          value={folder}
          onValue={(path) => {
            setFinding(null);
            onFolder(path);
          }}
        />
        {finding?.state === 'empty' && (
          <Notice kind="warning">
            <h2 ref={advice} tabIndex={-1}>
              Think again about this folder
            </h2>
            {finding.warnings.map((warning) => (
              <p key={warning}>{folderWarningWords[warning]}</p>
            ))}
            <div className="button-row">
              <button type="button" className="secondary" onClick={onContinue}>
                Use it anyway
              </button>
            </div>
          </Notice>
        )}
        {(finding?.state === 'vault' || finding?.state === 'vault_incomplete') && (
          <Notice kind="information">
            <h2 ref={advice} tabIndex={-1}>
              {finding.state === 'vault'
                ? 'There is a vault here already'
                : 'There is part of a vault here'}
            </h2>
            <p>
              It is in {finding.path}. It has not been changed, and nothing is ever written over it.
              {finding.state === 'vault_incomplete' &&
                ' Opening it shows which part is missing and how to bring it back.'}
            </p>
            <div className="button-row">
              <button type="button" className="secondary" onClick={() => turnToVault(finding.path)}>
                Open this vault instead
              </button>
            </div>
          </Notice>
        )}
        <div className="button-row">
          <button type="submit" className="primary" aria-disabled={isBusy}>
            {isBusy ? 'Looking at the folder' : 'Continue'}
          </button>
          <button type="button" className="secondary" onClick={onBack}>
            Back
          </button>
        </div>
      </form>
    </Page>
  );
}
