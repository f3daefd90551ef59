import { create } from 'zustand';
import type { CaseloadFilter, CaseloadOrder } from '../../../electron/contract/caseload-shapes.ts';
import { useSessionStore } from '../../state/session-store.ts';

/** How the list of children is narrowed and ordered. Kept while the vault is open and no longer. */
type TrackerState = {
  readonly filter: CaseloadFilter;
  readonly order: CaseloadOrder;
  /** The page in view, from 0. */
  readonly page: number;
  readonly isFilterOpen: boolean;
};

export const NO_FILTER: CaseloadFilter = {
  words: '',
  isArchivedShown: false,
  due: null,
  timeliness: null,
  legalStatus: null,
  planState: null,
  socialWorker: null,
  teamManager: null,
  profile: null,
};

const beginning: TrackerState = {
  filter: NO_FILTER,
  order: { by: 'changed', isReversed: false },
  page: 0,
  isFilterOpen: false,
};

export const useTracker = create<TrackerState>(() => beginning);

/** Narrows the list further, or less; the first page of what is left comes into view. */
export function narrow(change: Partial<CaseloadFilter>): void {
  useTracker.setState(({ filter }) => ({ filter: { ...filter, ...change }, page: 0 }));
}

/** Orders by something; asked for again, the other way round. */
export function orderBy(by: CaseloadOrder['by']): void {
  useTracker.setState(({ order }) => ({
    order: { by, isReversed: order.by === by && !order.isReversed },
    page: 0,
  }));
}

// Names stand in a filter: it goes with the lock.
useSessionStore.subscribe(({ phase }) => {
  if (phase !== 'unlocked') useTracker.setState(beginning);
});
