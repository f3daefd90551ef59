import { useCallback, useEffect, useState } from 'react';
import type { DocumentModel } from '../../../guidance/documents/document-model.ts';
import type { CaseFileId, EntityId } from '../../../guidance/model/ids.ts';
import type { Length } from '../../../guidance/rules/page-limits.ts';
import { core } from '../../state/bridge.ts';
import { flushEverything } from '../../state/case-file-store.ts';

export type PreviewState =
  | { readonly phase: 'building' }
  | { readonly phase: 'failed'; readonly code: string; readonly reference: string }
  | { readonly phase: 'shown'; readonly model: DocumentModel; readonly length: Length };

/** The document as it would be exported now. What is typed is saved first. */
export function usePreview(
  caseFileId: CaseFileId,
  appraisalId: EntityId,
  documentId: string,
): { readonly preview: PreviewState; readonly refresh: () => void } {
  const [preview, setPreview] = useState<PreviewState>({ phase: 'building' });
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    const build = async () => {
      // The paper stays in view while the same document is put together again.
      setPreview((current) =>
        current.phase === 'shown' && current.model.documentId === documentId
          ? current
          : { phase: 'building' },
      );
      await flushEverything();
      const reply = await core['exports.preview']({ caseFileId, appraisalId, documentId });
      if (!isCurrent) return;
      setPreview(
        reply.ok
          ? { phase: 'shown', ...reply.value }
          : { phase: 'failed', code: reply.error.code, reference: reply.error.ref },
      );
    };
    void build();
    return () => {
      isCurrent = false;
    };
  }, [caseFileId, appraisalId, documentId, asked]);
  const refresh = useCallback(() => setAsked((count) => count + 1), []);
  return { preview, refresh };
}
