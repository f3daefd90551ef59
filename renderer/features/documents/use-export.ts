import { useEffect, useRef, useState } from 'react';
import type { ExportFormat, ExportRecord } from '../../../electron/contract/shapes.ts';
import type { AppEvents } from '../../../electron/contract/events.ts';
import type { CaseFileId, EntityId, ExportId } from '../../../guidance/model/ids.ts';
import { core, subscribe } from '../../state/bridge.ts';
import { flushEverything } from '../../state/case-file-store.ts';

export type ExportState =
  | { readonly phase: 'ready' }
  | {
      readonly phase: 'exporting';
      readonly step: AppEvents['export.progress']['step'];
      /** From 0 to 1. */
      readonly done: number;
      readonly isCancelling: boolean;
    }
  | { readonly phase: 'done'; readonly path: string; readonly record: ExportRecord }
  | { readonly phase: 'failed'; readonly code: string; readonly reference: string };

export type Destination = {
  readonly folder: string;
  readonly fileName: string;
  readonly isReplacing: boolean;
};

export type ExportRequest = {
  readonly caseFileId: CaseFileId;
  readonly appraisalId: EntityId;
  readonly documentId: string;
  readonly format: ExportFormat;
  /** Null where the host shows its own dialog. */
  readonly destination: Destination | null;
};

/** Exporting one document at a time, with its progress and the way to call it off. */
export function useExport(onDone: () => void) {
  const [state, setState] = useState<ExportState>({ phase: 'ready' });
  const running = useRef<ExportId | null>(null);

  useEffect(
    () =>
      subscribe('export.progress', ({ exportId, step, done }) => {
        if (exportId !== running.current) return;
        setState((current) =>
          current.phase === 'exporting' ? { ...current, step, done } : current,
        );
      }),
    [],
  );

  async function write(request: ExportRequest): Promise<void> {
    const exportId = crypto.randomUUID() as ExportId;
    running.current = exportId;
    setState({ phase: 'exporting', step: 'building', done: 0, isCancelling: false });
    await flushEverything();
    const reply = await core['exports.write']({ exportId, ...request });
    running.current = null;
    if (reply.ok) {
      setState({ phase: 'done', ...reply.value });
      onDone();
    } else {
      setState({ phase: 'failed', code: reply.error.code, reference: reply.error.ref });
    }
  }

  function cancel(): void {
    const exportId = running.current;
    if (exportId === null) return;
    setState((current) =>
      current.phase === 'exporting' ? { ...current, isCancelling: true } : current,
    );
    void core['exports.cancel']({ exportId });
  }

  const reset = () => setState({ phase: 'ready' });
  return { state, write, cancel, reset };
}
