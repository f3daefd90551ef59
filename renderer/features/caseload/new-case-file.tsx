import { useState, type FormEvent } from 'react';
import type { CaseFileId } from '../../../guidance/model/ids.ts';
import { Dialog } from '../../components/dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { PlainField } from '../../components/plain-field.tsx';
import { core } from '../../state/bridge.ts';
import { failureWords } from '../../state/failure-words.ts';

type NewCaseFileProps = {
  readonly onClose: () => void;
  readonly onMade: (caseFileId: CaseFileId) => void;
};

/** Makes a case file: enough to find the child again; everything else is on the child's pages. */
export function NewCaseFile({ onClose, onMade }: NewCaseFileProps) {
  const [givenName, setGivenName] = useState('');
  const [familyName, setFamilyName] = useState('');
  const [birthStatus, setBirthStatus] = useState<'born' | 'unborn'>('born');
  const [failure, setFailure] = useState<string | null>(null);
  const [isNameMissing, setIsNameMissing] = useState(false);
  const [isMaking, setIsMaking] = useState(false);

  async function make(event: FormEvent) {
    event.preventDefault();
    const isNamed = givenName.trim() !== '' || familyName.trim() !== '';
    setIsNameMissing(!isNamed && birthStatus === 'born');
    if (!isNamed && birthStatus === 'born') return;
    setIsMaking(true);
    const reply = await core['caseFile.create']({ givenName, familyName, birthStatus });
    setIsMaking(false);
    if (reply.ok) onMade(reply.value.caseFileId);
    else setFailure(failureWords(reply.error.code, reply.error.ref));
  }

  return (
    <Dialog title="New child" onClose={onClose}>
      <form onSubmit={(event) => void make(event)} noValidate>
        <PlainField
          label="First name"
          value={givenName}
          onValue={setGivenName}
          maxLength={100}
          autoComplete="off"
          hint="Initials do where a name is not needed."
          error={isNameMissing ? 'Enter a name or initials' : null}
        />
        <PlainField
          label="Family name"
          value={familyName}
          onValue={setFamilyName}
          maxLength={100}
          autoComplete="off"
        />
        <fieldset className="choices inline">
          <legend className="field-label">Has the child been born?</legend>
          {(['born', 'unborn'] as const).map((status) => (
            <div className="choice" key={status}>
              <input
                type="radio"
                id={`new-${status}`}
                name="birth-status"
                checked={birthStatus === status}
                onChange={() => setBirthStatus(status)}
              />
              <label htmlFor={`new-${status}`}>{status === 'born' ? 'Born' : 'Not yet born'}</label>
            </div>
          ))}
        </fieldset>
        {failure !== null && (
          <Notice kind="problem" isUrgent>
            <p>{failure}</p>
          </Notice>
        )}
        <div className="button-row">
          <button type="submit" className="primary" disabled={isMaking}>
            Make the case file
          </button>
          <button type="button" className="quiet" onClick={onClose}>
            Cancel
          </button>
        </div>
      </form>
    </Dialog>
  );
}
