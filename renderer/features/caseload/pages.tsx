import { CASELOAD_PAGE } from '../../../electron/contract/caseload-shapes.ts';
import { useTracker } from './tracker-store.ts';

type PagesProps = { readonly matching: number; readonly onTurn: () => void };

/** The pages of a long list. */
export function Pages({ matching, onTurn }: PagesProps) {
  const page = useTracker((state) => state.page);
  const pages = Math.ceil(matching / CASELOAD_PAGE);
  if (pages <= 1) return null;
  const turnTo = (next: number) => {
    useTracker.setState({ page: next });
    onTurn();
  };
  return (
    <nav className="pages" aria-label="Pages of the list">
      <button
        type="button"
        className="secondary small"
        aria-disabled={page === 0}
        onClick={() => page > 0 && turnTo(page - 1)}
      >
        Previous page
      </button>
      <p>
        Page {page + 1} of {pages}
      </p>
      <button
        type="button"
        className="secondary small"
        aria-disabled={page >= pages - 1}
        onClick={() => page < pages - 1 && turnTo(page + 1)}
      >
        Next page
      </button>
    </nav>
  );
}
