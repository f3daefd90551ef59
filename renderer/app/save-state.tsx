import { Check, CircleAlert, CircleDot, LoaderCircle } from 'lucide-react';
import { formatTime } from '../../guidance/model/dates.ts';
import { useCaseFileStore } from '../state/case-file-store.ts';
import { failureWords } from '../state/failure-words.ts';
import { unfinishedDates, useTypedDates } from '../state/typed-dates.ts';

/** How far what is typed is kept, always in words. Shown, not announced at every pause. */
export function SaveState() {
  const typed = useTypedDates((state) => state.typed);
  const summary = useCaseFileStore((state) => {
    const statuses = Object.values(state.statuses);
    if (statuses.includes('failed')) return 'failed';
    if (statuses.includes('conflict')) return 'conflict';
    if (statuses.length > 0) return 'saving';
    return unfinishedDates(typed, state.entities) > 0 ? 'unfinished' : 'saved';
  });
  const lastSavedAt = useCaseFileStore((state) => state.lastSavedAt);
  const failureCode = useCaseFileStore((state) => state.failureCode);
  switch (summary) {
    case 'failed':
      return (
        <span className="save-state failed" role="alert">
          <CircleAlert size={18} aria-hidden="true" />
          <span>
            Not saved. Your text is still here.
            <span className="visually-hidden"> {failureWords(failureCode ?? '', '')}</span>
          </span>
        </span>
      );
    case 'conflict':
      return (
        <span className="save-state failed">
          <CircleAlert size={18} aria-hidden="true" />
          Changed in another window: choose a wording
        </span>
      );
    case 'saving':
      return (
        <span className="save-state">
          <LoaderCircle size={18} aria-hidden="true" />
          Saving
        </span>
      );
    case 'unfinished':
      return (
        <span className="save-state">
          <CircleDot size={18} aria-hidden="true" />A date is not complete
        </span>
      );
    default:
      return (
        <span className="save-state saved">
          <Check size={18} aria-hidden="true" />
          {lastSavedAt === null ? 'Everything is saved' : `Saved ${formatTime(lastSavedAt)}`}
        </span>
      );
  }
}

/**
 * The same on a page of no case file, only while something typed is on its way. Asked here and not
 * by the shell, which would draw the whole app again whenever typing begins and whenever it is saved.
 */
export function UnsavedState() {
  const hasUnsaved = useCaseFileStore((state) => Object.keys(state.statuses).length > 0);
  return hasUnsaved ? <SaveState /> : null;
}
