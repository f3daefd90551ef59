import { create } from 'zustand';

type LockState = {
  /** Whether everything typed was saved before the last lock; said beside why the vault locked. */
  readonly lockIsSaved: boolean;
};

/** What the unlock screen knows of the lock before it, besides its reason. */
export const useLockStore = create<LockState>(() => ({ lockIsSaved: false }));
