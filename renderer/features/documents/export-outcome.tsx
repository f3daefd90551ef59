import { useEffect, useRef } from 'react';
import { FailureNotice } from '../../components/failure.tsx';
import { Notice } from '../../components/notice.tsx';
import { useCaseFile } from '../../state/use-field.ts';
import { confidentialFailureWords, exportFailureWords, stepWords } from './export-words.tsx';
import type { ExportState } from './use-export.ts';

type ExportOutcomeProps = { readonly state: ExportState; readonly onCancel: () => void };

/** What is going on, what came of it, or why nothing did. */
export function ExportOutcome({ state, onCancel }: ExportOutcomeProps) {
  const caseFile = useCaseFile();
  switch (state.phase) {
    case 'ready':
      return null;
    case 'exporting':
      return (
        <div className="export-progress">
          <p id="export-step">{state.isCancelling ? 'Cancelling' : stepWords[state.step]}</p>
          <progress aria-labelledby="export-step" max={1} value={state.done} />
          <button
            type="button"
            className="secondary"
            aria-disabled={state.isCancelling}
            onClick={onCancel}
          >
            Cancel the export
          </button>
        </div>
      );
    case 'done':
      return <Exported state={state} />;
    case 'failed':
      switch (state.code) {
        case 'file_exists':
        case 'folder_not_found':
          // Asked in a dialog, and said beside the box.
          return null;
        case 'cancelled':
          return (
            <Notice kind="information" isUrgent>
              <p>The export was cancelled. No file has been written.</p>
            </Notice>
          );
        case 'confidential_details_found':
          return (
            <FailureNotice words={confidentialFailureWords(caseFile)} reference={state.reference} />
          );
        default:
          return (
            <FailureNotice words={exportFailureWords(state.code)} reference={state.reference} />
          );
      }
  }
}

function Exported({ state }: { readonly state: Extract<ExportState, { phase: 'done' }> }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // The export may have taken a while: the focus goes to what came of it.
  useEffect(() => heading.current?.focus(), []);
  const { record, path } = state;
  return (
    <Notice kind="information">
      <h3 ref={heading} tabIndex={-1}>
        The draft has been exported
      </h3>
      <p>
        It is saved as <span className="path">{path}</span>
        {record.pageCount !== null && `, ${pageWords(record.pageCount)}`}.
      </p>
      <p>
        It has left the vault: it is an ordinary file now, not encrypted, and yours to keep safe.
      </p>
      <p>
        Fingerprint of its content: <span className="path">{record.modelHash}</span>
      </p>
    </Notice>
  );
}

function pageWords(count: number): string {
  return count === 1 ? '1 page' : `${count} pages`;
}
