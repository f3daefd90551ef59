import { useEffect } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { FirstRun } from '../features/first-run/first-run.tsx';
import { Unlock } from '../features/unlock/unlock.tsx';
import { refreshSession, useSessionStore } from '../state/session-store.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { Plain } from './plain.tsx';
import { Shell } from './shell.tsx';
import { useLifeCycle } from './use-life-cycle.ts';
import { useLook } from './use-look.ts';

/** The whole screen: which of the app's states it shows. */
export function App() {
  useLook();
  useLifeCycle();
  useEffect(() => void refreshSession(), []);
  return (
    <ErrorBoundary>
      <Router hook={useHashLocation}>
        <State />
      </Router>
    </ErrorBoundary>
  );
}

function State() {
  const phase = useSessionStore((state) => state.phase);
  switch (phase) {
    case 'starting':
      return <Plain>{null}</Plain>;
    case 'no_vault':
      return (
        <Plain>
          <FirstRun />
        </Plain>
      );
    case 'locked':
      return (
        <Plain>
          <Unlock />
        </Plain>
      );
    case 'unlocked':
      return <Shell />;
    case 'failed':
      return (
        <Plain>
          <div className="column">
            <h1>The app cannot reach its own core</h1>
            <p className="lead">
              Nothing has been lost: everything saved is in the vault. Close the app and open it
              again.
            </p>
            <button type="button" className="primary" onClick={() => void refreshSession()}>
              Try again
            </button>
          </div>
        </Plain>
      );
  }
}
