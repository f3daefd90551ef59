import { useEffect, useState } from 'react';
import { CASELOAD_PAGE, type CaseloadPage } from '../../../electron/contract/caseload-shapes.ts';
import { core } from '../../state/bridge.ts';
import { failureWords } from '../../state/failure-words.ts';
import { useTracker } from './tracker-store.ts';

/**
 * The page of the list that is asked for. The one before stays on screen until the next has come;
 * an answer that was overtaken is dropped.
 */
export function useCaseload(): {
  readonly shown: CaseloadPage | null;
  readonly failure: string | null;
} {
  const filter = useTracker((state) => state.filter);
  const order = useTracker((state) => state.order);
  const page = useTracker((state) => state.page);
  const [shown, setShown] = useState<CaseloadPage | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const from = page * CASELOAD_PAGE;
    void core['caseload.list']({ filter, order, from, atMost: CASELOAD_PAGE }).then((reply) => {
      if (!isCurrent) return;
      setFailure(reply.ok ? null : failureWords(reply.error.code, reply.error.ref));
      if (!reply.ok) return;
      setShown(reply.value);
      // Children may have left the list since: there is always a page to see.
      const last = Math.max(0, Math.ceil(reply.value.matching / CASELOAD_PAGE) - 1);
      if (page > last) useTracker.setState({ page: last });
    });
    return () => {
      isCurrent = false;
    };
  }, [filter, order, page]);
  return { shown, failure };
}
