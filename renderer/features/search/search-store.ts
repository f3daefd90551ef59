import { create } from 'zustand';
import type { SearchHit } from '../../../electron/contract/shapes.ts';
import type { CaseFileId } from '../../../guidance/model/ids.ts';
import { core } from '../../state/bridge.ts';
import { flushEverything } from '../../state/case-file-store.ts';
import { useSessionStore } from '../../state/session-store.ts';

/** The last search, kept so that it is still there on coming back from a result. */
type SearchState = {
  readonly words: string;
  readonly phase: 'nothing_asked' | 'searching' | 'found' | 'failed';
  /** The words that the hits answer, which may not be those in the box any more. */
  readonly askedFor: string;
  readonly hits: readonly SearchHit[];
  readonly hasMore: boolean;
  readonly reference: string;
};

const nothing: SearchState = {
  words: '',
  phase: 'nothing_asked',
  askedFor: '',
  hits: [],
  hasMore: false,
  reference: '',
};

export const useSearchStore = create<SearchState>(() => nothing);

// What was looked for is as private as what was found: neither outlives the lock.
useSessionStore.subscribe((session) => {
  if (session.phase !== 'unlocked') useSearchStore.setState(nothing, true);
});

/** Looks for words in every case file, or in one. Words just typed elsewhere are saved first. */
export async function search(words: string, caseFileId: CaseFileId | null): Promise<void> {
  useSearchStore.setState({ phase: 'searching' });
  await flushEverything();
  const reply = await core['search.find']({ words, caseFileId });
  if (useSessionStore.getState().phase !== 'unlocked') return;
  useSearchStore.setState(
    reply.ok
      ? { phase: 'found', askedFor: words, hits: reply.value.hits, hasMore: reply.value.hasMore }
      : { phase: 'failed', askedFor: words, hits: [], hasMore: false, reference: reply.error.ref },
  );
}
