import { useEffect, type ReactNode } from 'react';
import type { CaseFileId } from '../../guidance/model/ids.ts';
import { Page } from '../components/page.tsx';
import { closeCaseFile, openCaseFile, useCaseFileStore } from '../state/case-file-store.ts';

type CaseFileFrameProps = { readonly caseFileId: CaseFileId; readonly children: ReactNode };

/** Opens the case file of the address and shows its pages once it is there. */
export function CaseFileFrame({ caseFileId, children }: CaseFileFrameProps) {
  const phase = useCaseFileStore((state) => state.phase);
  const openId = useCaseFileStore((state) => state.caseFileId);
  const reference = useCaseFileStore((state) => state.failureRef);
  useEffect(() => void openCaseFile(caseFileId), [caseFileId]);
  useEffect(() => () => void closeCaseFile(), []);
  if (phase === 'not_found') {
    return (
      <Page title="This case file is not in the vault">
        <p>It may have been handed over and purged, or belong to another vault.</p>
      </Page>
    );
  }
  if (phase === 'failed') {
    return (
      <Page title="This case file could not be opened">
        <p>Nothing has been lost. Reference {reference?.slice(0, 8)}.</p>
        <button type="button" className="primary" onClick={() => void openCaseFile(caseFileId)}>
          Try again
        </button>
      </Page>
    );
  }
  if (phase !== 'open' || openId !== caseFileId) return <p className="muted">Opening</p>;
  return children;
}
