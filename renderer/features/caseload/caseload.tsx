import { FileOutput, SlidersHorizontal } from 'lucide-react';
import { lazy, Suspense, useId, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { core } from '../../state/bridge.ts';
import { failureWords } from '../../state/failure-words.ts';
import { routes } from '../../state/routes.ts';
import { useSession } from '../../state/session-store.ts';
import { CaseloadTable } from './caseload-table.tsx';
import { countWords } from './filter-words.ts';
import { FilterPieces, Filters } from './filters.tsx';
import { NewCaseFile } from './new-case-file.tsx';
import { Pages } from './pages.tsx';
import { narrow, orderBy, useTracker } from './tracker-store.ts';
import { useCaseload } from './use-caseload.ts';

// Not needed before somebody exports.
const ExportList = lazy(async () => ({
  default: (await import('./export-list.tsx')).ExportList,
}));

/** All the children in this vault: what is due, how far the plan is, and whether it is in time. */
export function Caseload() {
  const { today, isRecoveryKeyConfirmed } = useSession();
  const { shown, failure } = useCaseload();
  const order = useTracker((state) => state.order);
  const words = useTracker((state) => state.filter.words);
  const isArchivedShown = useTracker((state) => state.filter.isArchivedShown);
  const isFilterOpen = useTracker((state) => state.isFilterOpen);
  const [isMaking, setIsMaking] = useState(false);
  const [isExporting, setIsExporting] = useState(false);
  const [, go] = useLocation();
  const filterId = useId();
  const panelId = useId();
  const caption = useRef<HTMLTableCaptionElement>(null);
  const isEmpty = shown !== null && shown.total === 0 && !isArchivedShown && words === '';
  const counted = shown === null ? '' : countWords(shown.matching, shown.total);

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
            maxLength={200}
            value={words}
            onChange={(event) => narrow({ words: event.target.value })}
          />
        </div>
        <button
          type="button"
          className="secondary"
          aria-expanded={isFilterOpen}
          aria-controls={panelId}
          onClick={() => useTracker.setState({ isFilterOpen: !isFilterOpen })}
        >
          <SlidersHorizontal size={18} aria-hidden="true" />
          {isFilterOpen ? 'Hide the filters' : 'Narrow the list'}
        </button>
        {shown !== null && !isEmpty && (
          <button type="button" className="secondary" onClick={() => setIsExporting(true)}>
            <FileOutput size={18} aria-hidden="true" />
            Export the list
          </button>
        )}
        <button
          type="button"
          className="primary"
          disabled={!isRecoveryKeyConfirmed}
          onClick={() => setIsMaking(true)}
        >
          New child
        </button>
      </div>
      <div id={panelId} hidden={!isFilterOpen}>
        {isFilterOpen && <Filters />}
      </div>
      <FilterPieces />
      <p role="status" className="visually-hidden">
        {counted}
      </p>
      {isMaking && (
        <NewCaseFile
          onClose={() => setIsMaking(false)}
          onMade={(caseFileId) => go(routes.child(caseFileId))}
        />
      )}
      {isExporting && (
        <Suspense>
          <ExportList counted={counted} onClose={() => setIsExporting(false)} />
        </Suspense>
      )}
      {isEmpty && <NoChildren onMade={(caseFileId) => go(routes.child(caseFileId))} />}
      {shown !== null && !isEmpty && (
        <>
          <CaseloadTable
            rows={shown.rows}
            caption={counted}
            captionRef={caption}
            today={today}
            order={order}
            onSort={orderBy}
          />
          {shown.matching === 0 && <p className="muted">No child passes all of these.</p>}
          <Pages
            matching={shown.matching}
            onTurn={() => {
              caption.current?.focus({ preventScroll: true });
              caption.current?.scrollIntoView();
            }}
          />
        </>
      )}
    </Page>
  );
}

type NoChildrenProps = {
  readonly onMade: (caseFileId: Parameters<typeof routes.child>[0]) => void;
};

function NoChildren({ onMade }: NoChildrenProps) {
  const [failure, setFailure] = useState<string | null>(null);
  return (
    <div className="card">
      <h2>No children yet</h2>
      <p>
        Make a case file with “New child”, or add the practice case, an invented child with a full
        appraisal, to look around first.
      </p>
      {failure !== null && (
        <Notice kind="problem" isUrgent>
          <p>{failure}</p>
        </Notice>
      )}
      <div className="button-row">
        <button
          type="button"
          className="secondary"
          onClick={() => {
            void core['caseFile.addPracticeCase']({}).then((reply) => {
              if (reply.ok) onMade(reply.value.caseFileId);
              else setFailure(failureWords(reply.error.code, reply.error.ref));
            });
          }}
        >
          Add the practice case
        </button>
      </div>
    </div>
  );
}
