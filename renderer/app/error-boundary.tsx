import { Component, type ReactNode } from 'react';
import { flushEverything } from '../state/case-file-store.ts';

type ErrorBoundaryState = { readonly reference: string | null };

/**
 * A defect in a screen ends that screen, not the work: what was typed is saved at once, and the
 * worker can go on. The reference is random and says nothing about anyone.
 */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { reference: null };

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { reference: crypto.randomUUID().slice(0, 8).toUpperCase() };
  }

  override componentDidCatch(): void {
    void flushEverything();
  }

  override render(): ReactNode {
    if (this.state.reference === null) return this.props.children;
    return (
      <main className="plain-frame">
        <div className="column" role="alert">
          <h1>Something in the app went wrong</h1>
          <p className="lead">
            Reference {this.state.reference}. Your text has been kept. Carry on from the list of
            children; if it happens again, give the reference to whoever supports the app.
          </p>
          <button
            type="button"
            className="primary"
            onClick={() => {
              window.location.hash = '#/';
              this.setState({ reference: null });
            }}
          >
            Carry on
          </button>
        </div>
      </main>
    );
  }
}
