import { useCallback, useEffect, useState } from 'react';
import type { ExportRecord } from '../../../electron/contract/shapes.ts';
import { documents } from '../../../guidance/documents/documents.ts';
import type { CaseFileId, EntityId } from '../../../guidance/model/ids.ts';
import { FailureNotice } from '../../components/failure.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { core } from '../../state/bridge.ts';
import { ExportForm } from './export-form.tsx';
import { ExportList } from './export-list.tsx';
import { exportFailureWords } from './export-words.tsx';
import { LengthPart } from './length-part.tsx';
import { MissingPartList } from './missing-part-list.tsx';
import { Preview } from './preview.tsx';
import { UnprintablePart } from './unprintable-part.tsx';
import { usePreview, type PreviewState } from './use-preview.ts';

type DocumentsProps = { readonly caseFileId: CaseFileId; readonly appraisalId: EntityId };

/** The documents of an appraisal: read as pages, checked for length and gaps, and exported. */
export function Documents({ caseFileId, appraisalId }: DocumentsProps) {
  const [documentId, setDocumentId] = useState(documents[0]?.id ?? '');
  const document = documents.find((one) => one.id === documentId);
  const { preview, refresh } = usePreview(caseFileId, appraisalId, documentId);
  const [records, setRecords] = useState<readonly ExportRecord[]>([]);

  const list = useCallback(async () => {
    const reply = await core['exports.list']({ caseFileId });
    if (reply.ok) setRecords(reply.value.records);
  }, [caseFileId]);
  useEffect(() => void list(), [list]);

  return (
    <Page
      title="Documents"
      isWide
      lead="Headings, labels, listed answers and standing sentences are the app’s. The rest is what was entered."
    >
      <div className="documents">
        <div className="document-work">
          <section>
            <h2>Document</h2>
            <fieldset className="choices">
              <legend className="visually-hidden">Document</legend>
              {documents.map((one) => (
                <div className="choice" key={one.id}>
                  <input
                    type="radio"
                    id={`document-${one.id}`}
                    name="document"
                    checked={documentId === one.id}
                    onChange={() => setDocumentId(one.id)}
                  />
                  <label htmlFor={`document-${one.id}`}>{one.title}</label>
                </div>
              ))}
            </fieldset>
            <Notice kind="information">
              <p>
                <strong>This is a draft.</strong> Everything exported is marked as a draft on every
                page until it is signed off.
              </p>
            </Notice>
          </section>
          {preview.phase === 'shown' && <LengthPart length={preview.length} />}
          {preview.phase === 'shown' && <UnprintablePart model={preview.model} />}
          <ExportForm
            key={documentId}
            caseFileId={caseFileId}
            appraisalId={appraisalId}
            documentId={documentId}
            documentTitle={document?.title ?? ''}
            onDone={() => {
              void list();
              refresh();
            }}
          />
          <MissingPartList caseFileId={caseFileId} appraisalId={appraisalId} />
          <ExportList records={records} />
        </div>
        <section className="document-paper" aria-labelledby="document-preview">
          <h2 id="document-preview">Preview</h2>
          <PreviewPart preview={preview} onTryAgain={refresh} />
        </section>
      </div>
    </Page>
  );
}

function PreviewPart(props: { readonly preview: PreviewState; readonly onTryAgain: () => void }) {
  const { preview } = props;
  switch (preview.phase) {
    case 'building':
      return <p className="muted">Putting the document together</p>;
    case 'failed':
      return (
        <>
          <FailureNotice
            words={{
              ...exportFailureWords(preview.code),
              title: 'The document could not be shown',
              safe: 'The case file is as it was.',
            }}
            reference={preview.reference}
          />
          <button type="button" className="secondary" onClick={props.onTryAgain}>
            Try again
          </button>
        </>
      );
    case 'shown':
      return (
        <>
          <p className="muted">
            The text as it is printed. Where pages end depends on the format; paragraph numbers do
            not.
          </p>
          <Preview model={preview.model} />
        </>
      );
  }
}
