import type { ReactNode } from 'react';
import { useSessionStore } from '../state/session-store.ts';
import { Mark } from './mark.tsx';

/** The frame of the screens shown while no case file can be: first run, unlock, failures. */
export function Plain({ children }: { readonly children: ReactNode }) {
  const isDevelopment = useSessionStore((state) => state.status?.host === 'loopback');
  return (
    <div className="plain-frame">
      <header className="top">
        <span className="brand">
          <Mark />
          Permanence Appraisal
        </span>
        {isDevelopment && <span className="tag">Development host</span>}
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
