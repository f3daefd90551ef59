import { useEffect } from 'react';
import { useLockStore } from '../features/unlock/lock-store.ts';
import { core, subscribe } from '../state/bridge.ts';
import {
  flushEverything,
  flushForGood,
  forgetEverything,
  hasUnsavedWords,
} from '../state/case-file-store.ts';
import { refreshSession, useSessionStore } from '../state/session-store.ts';

/** Activity is told to the host at most this often; it counts idle time in minutes. */
const TELL_ACTIVITY_EVERY = 15_000;

/**
 * Flushes what is typed when the app is hidden, locked or closed, empties the screen on lock, and
 * tells the host of activity so that it does not lock under the worker's hands.
 */
export function useLifeCycle(): void {
  useEffect(() => {
    const stopLocked = subscribe('vault.locked', ({ reason, isSaved }) => {
      // Nothing on screen, in memory or in the address may outlive the lock.
      forgetEverything();
      useSessionStore.setState({ phase: 'locked', session: null, lockReason: reason });
      useLockStore.setState({ lockIsSaved: isSaved });
      window.history.replaceState(null, '', '#/');
      void refreshSession();
    });
    const stopFlush = subscribe('flush.requested', ({ reason }) => {
      void flushForGood().then((isSaved) => core['vault.flushed']({ reason, isSaved }));
    });
    const stopBackupFailed = subscribe('backup.failed', ({ reason }) =>
      useSessionStore.setState({ backupFailure: reason }),
    );
    const stopBackupFinished = subscribe('backup.finished', () =>
      useSessionStore.setState({ backupFailure: null }),
    );
    const flushWhenHidden = () => {
      if (document.visibilityState === 'hidden') void flushEverything();
    };
    const keepOpen = (event: BeforeUnloadEvent) => {
      if (!hasUnsavedWords()) return;
      void flushEverything();
      event.preventDefault();
    };
    let lastTold = Number.NEGATIVE_INFINITY;
    const tellActivity = () => {
      if (useSessionStore.getState().phase !== 'unlocked') return;
      if (performance.now() - lastTold < TELL_ACTIVITY_EVERY) return;
      lastTold = performance.now();
      void core['vault.activity']({});
    };
    document.addEventListener('visibilitychange', flushWhenHidden);
    window.addEventListener('beforeunload', keepOpen);
    for (const name of ['keydown', 'pointerdown', 'wheel'] as const) {
      window.addEventListener(name, tellActivity, { passive: true });
    }
    return () => {
      stopLocked();
      stopFlush();
      stopBackupFailed();
      stopBackupFinished();
      document.removeEventListener('visibilitychange', flushWhenHidden);
      window.removeEventListener('beforeunload', keepOpen);
      for (const name of ['keydown', 'pointerdown', 'wheel'] as const) {
        window.removeEventListener(name, tellActivity);
      }
    };
  }, []);
}

/**
 * Saves everything, says whether that succeeded, then locks. The lock is not held up by a save that
 * cannot be made.
 */
export async function lockNow(): Promise<void> {
  const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), 2_000));
  const isSaved = await Promise.race([flushForGood(), late]);
  await core['vault.flushed']({ reason: 'lock', isSaved });
  await core['vault.lock']({});
}
