import { useEffect, useId, useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { CaseloadRow } from '../../../electron/contract/shapes.ts';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { core } from '../../state/bridge.ts';
import { failureWords } from '../../state/failure-words.ts';
import { routes } from '../../state/routes.ts';
import { useSession } from '../../state/session-store.ts';
import { CaseloadTable } from './caseload-table.tsx';
import { NewCaseFile } from './new-case-file.tsx';
import { arrange, type SortColumn } from './arrange.ts';

/** How many children are drawn at first; the rest are one press away and found by the filter. */
const FIRST = 100;

/** All the children in this vault. */
export function Caseload() {
  const { today, isRecoveryKeyConfirmed } = useSession();
  const [rows, setRows] = useState<readonly CaseloadRow[] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const [isArchivedShown, setIsArchivedShown] = useState(false);
  const [sort, setSort] = useState<SortColumn>('changed');
  const [isMaking, setIsMaking] = useState(false);
  const [many, setMany] = useState(FIRST);
  const [, go] = useLocation();
  const filterId = useId();

  useEffect(() => {
    let isCurrent = true;
    void core['caseload.list']({}).then((reply) => {
      if (!isCurrent) return;
      if (reply.ok) setRows(reply.value.rows);
      else setFailure(failureWords(reply.error.code, reply.error.ref));
    });
    return () => {
      isCurrent = false;
    };
  }, []);

  const shown = useMemo(
    () => arrange(rows ?? [], { words, isArchivedShown, sort, today }),
    [rows, words, isArchivedShown, sort, today],
  );

  return (
    <Page title="Children" isWide>
      {!isRecoveryKeyConfirmed && (
        <Notice kind="warning">
          <p>
            The recovery key has not been typed back yet, so no case file can be made.{' '}
            <Link href={routes.settings}>Confirm it in Settings</Link>.
          </p>
        </Notice>
      )}
      {failure !== null && (
        <Notice kind="problem" isUrgent>
          <p>{failure}</p>
        </Notice>
      )}
      <div className="caseload-tools">
        <div className="find-child">
          <label htmlFor={filterId} className="field-label">
            Find a child
          </label>
          <input
            id={filterId}
            type="search"
            autoComplete="off"
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        </div>
        <label className="archived-choice">
          <input
            type="checkbox"
            checked={isArchivedShown}
            onChange={(event) => setIsArchivedShown(event.target.checked)}
          />{' '}
          Show archived
        </label>
        <button
          type="button"
          className="primary"
          disabled={!isRecoveryKeyConfirmed}
          onClick={() => setIsMaking(true)}
        >
          New child
        </button>
      </div>
      {isMaking && (
        <NewCaseFile
          onClose={() => setIsMaking(false)}
          onMade={(caseFileId) => go(routes.child(caseFileId))}
        />
      )}
      {rows !== null && rows.length === 0 && (
        <div className="card">
          <h2>No children yet</h2>
          <p>
            Make a case file with “New child”, or add the practice case, an invented child with a
            full appraisal, to look around first.
          </p>
          <div className="button-row">
            <button
              type="button"
              className="secondary"
              onClick={() => {
                void core['caseFile.addPracticeCase']({}).then((reply) => {
                  if (reply.ok) go(routes.child(reply.value.caseFileId));
                  else setFailure(failureWords(reply.error.code, reply.error.ref));
                });
              }}
            >
              Add the practice case
            </button>
          </div>
        </div>
      )}
      {rows !== null && rows.length > 0 && (
        <>
          <CaseloadTable
            rows={shown.slice(0, many)}
            total={shown.length}
            today={today}
            sort={sort}
            onSort={setSort}
          />
          {shown.length > many && (
            <div className="button-row">
              <button type="button" className="secondary" onClick={() => setMany(many + 500)}>
                Show more children ({shown.length - many} not shown)
              </button>
            </div>
          )}
        </>
      )}
    </Page>
  );
}
