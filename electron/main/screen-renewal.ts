import type { WebContents } from 'electron';
import { loadScreen } from './load-screen.ts';

export type ScreenRenewal = {
  /** Ends the page's process and starts the page in a new one, which is told of the lock. */
  readonly renew: (locked: unknown) => void;
  /** To be called after each answer to the screen: a page that has just started is told then. */
  readonly answered: (name: string) => void;
};

type Contents = Pick<
  WebContents,
  'forcefullyCrashRenderer' | 'isCrashed' | 'isDestroyed' | 'loadURL' | 'navigationHistory' | 'on'
>;

/** A page that keeps ending by itself is not started for ever. */
const RESTARTS_AT_MOST = 3;

/**
 * Empties the screen on lock. What a page has shown stays in its process's memory however well the
 * page forgets it, so the process is ended, and the lock screen begins in one that never saw a case.
 */
export function createScreenRenewal(
  contents: Contents,
  send: (name: string, payload: unknown) => void,
): ScreenRenewal {
  let isRenewing = false;
  let untold: { readonly locked: unknown } | null = null;
  let restarts = 0;

  const start = () => {
    if (contents.isDestroyed()) return;
    // The page's history holds addresses of what was open.
    contents.navigationHistory.clear();
    loadScreen(contents);
  };

  contents.on('render-process-gone', () => {
    if (isRenewing) {
      isRenewing = false;
      return start();
    }
    restarts += 1;
    if (restarts <= RESTARTS_AT_MOST) start();
  });

  return {
    renew: (locked) => {
      if (contents.isDestroyed()) return;
      untold = { locked };
      // One that has ended already will not say so again.
      if (contents.isCrashed()) return start();
      isRenewing = true;
      contents.forcefullyCrashRenderer();
    },
    // The first thing a page asks is the vault's state, and by then it listens.
    answered: (name) => {
      if (name !== 'vault.status' || isRenewing) return;
      restarts = 0;
      if (untold === null) return;
      const { locked } = untold;
      untold = null;
      send('vault.locked', locked);
    },
  };
}
