import { useSessionStore } from './session-store.ts';

/*
 * Before unlocking, the screen may turn to another vault than the one used last. Nothing is
 * remembered until that vault has been unlocked or made.
 */

/** Shows the unlock screen for the vault in `folder`. */
export function turnToVault(folder: string): void {
  useSessionStore.setState((state) =>
    state.status === null
      ? state
      : {
          phase: 'locked',
          lockReason: null,
          status: { ...state.status, state: 'locked', folder, isMissing: false },
        },
  );
}

/** Shows the first-run screens, to make a vault in another folder. The old vault stays as it is. */
export function turnToNewVault(): void {
  useSessionStore.setState((state) =>
    state.status === null
      ? state
      : { phase: 'no_vault', lockReason: null, status: { ...state.status, state: 'no_vault' } },
  );
}
