import { useState } from 'react';
import type { CaseFileId } from '../../../guidance/model/ids.ts';
import { Notice } from '../../components/notice.tsx';
import { core } from '../../state/bridge.ts';
import { flushEverything, useCaseFileStore } from '../../state/case-file-store.ts';
import { failureWords } from '../../state/failure-words.ts';
import { announce } from '../../state/preferences.ts';
import { verifiedWords, type Verified } from './verified-words.ts';

type KeepingProps = { readonly caseFileId: CaseFileId };

/** The case file as a thing that is kept: in the archive or out of it, and altered by nobody. */
export function Keeping({ caseFileId }: KeepingProps) {
  return (
    <section className="card">
      <h2>Keeping this case file</h2>
      <Archive caseFileId={caseFileId} />
      <Verify caseFileId={caseFileId} />
    </section>
  );
}

function Archive({ caseFileId }: KeepingProps) {
  const isArchived = useCaseFileStore((state) => state.isArchived);
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  async function archive(toArchive: boolean) {
    if (isBusy) return;
    setIsBusy(true);
    setFailure(null);
    // Read-only words cannot be saved again from the screen: what is typed goes first.
    const isSaved = await flushEverything();
    if (toArchive && !isSaved) {
      setIsBusy(false);
      setFailure('Something typed has not been saved yet, so this was not archived.');
      return;
    }
    const reply = await core['caseFile.archive']({ caseFileId, isArchived: toArchive });
    setIsBusy(false);
    if (!reply.ok) {
      setFailure(failureWords(reply.error.code, reply.error.ref));
      return;
    }
    if (useCaseFileStore.getState().caseFileId === caseFileId) {
      useCaseFileStore.setState({ isArchived: toArchive });
    }
    announce(toArchive ? 'Archived. It is read-only.' : 'Brought back from the archive.');
  }

  return (
    <>
      <h3>The archive</h3>
      <p>
        {isArchived
          ? 'This case file is in the archive: it is read-only and left out of the list of children unless archived ones are shown. Nothing in it has been deleted.'
          : 'In the archive a case file is read-only and left out of the list of children. Nothing is deleted, and it can be brought back at any time.'}
      </p>
      <div className="button-row">
        <button
          type="button"
          className="secondary small"
          aria-disabled={isBusy}
          onClick={() => void archive(!isArchived)}
        >
          {isArchived ? 'Bring back from the archive' : 'Archive this case file'}
        </button>
      </div>
      {failure !== null && (
        <Notice kind="problem" isUrgent>
          <p>{failure}</p>
        </Notice>
      )}
    </>
  );
}

function Verify({ caseFileId }: KeepingProps) {
  const [isBusy, setIsBusy] = useState(false);
  const [verified, setVerified] = useState<Verified | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  async function verify() {
    if (isBusy) return;
    setIsBusy(true);
    setVerified(null);
    setFailure(null);
    const reply = await core['history.verify']({ caseFileId });
    setIsBusy(false);
    if (reply.ok) setVerified(reply.value);
    else setFailure(failureWords(reply.error.code, reply.error.ref));
  }

  return (
    <>
      <h3>Its history</h3>
      <p>
        Every change is sealed to the one before it. The check goes through all of them and finds
        any that was altered from outside this app.
      </p>
      <div className="button-row">
        <button
          type="button"
          className="secondary small"
          aria-disabled={isBusy}
          onClick={() => void verify()}
        >
          {isBusy ? 'Checking' : 'Check that nothing has been altered'}
        </button>
      </div>
      <div role="status">
        {verified !== null && (
          <Notice kind={verified.isWhole ? 'information' : 'problem'}>
            <p>{verifiedWords(verified)}</p>
          </Notice>
        )}
      </div>
      {failure !== null && (
        <Notice kind="problem" isUrgent>
          <p>{failure}</p>
        </Notice>
      )}
    </>
  );
}
