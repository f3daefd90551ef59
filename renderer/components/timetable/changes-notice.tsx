import { changeWords, type TimetableChange } from '../../../guidance/timetable/compare.ts';
import { useTimetable, useTimetableChanges } from '../../state/timetable.ts';
import { Notice } from '../notice.tsx';

/** What corrected or added dates have moved since the case file was opened. */
export function TimetableChanges() {
  const { changes, markRead } = useTimetableChanges(useTimetable());
  return (
    <div role="status">
      {changes.length > 0 && (
        <Notice kind="information">
          <p>What is due has changed with the dates entered since this case file was opened:</p>
          <Changes changes={changes.filter(({ change }) => change.what !== 'new')} />
          <NewDates changes={changes.filter(({ change }) => change.what === 'new')} />
          <button type="button" className="quiet" onClick={markRead}>
            I have read this
          </button>
        </Notice>
      )}
    </div>
  );
}

/** How many new dates stand in full. More are folded: what moved must not be lost among them. */
const NEW_IN_FULL = 4;

function NewDates({ changes }: { readonly changes: readonly TimetableChange[] }) {
  if (changes.length <= NEW_IN_FULL) return <Changes changes={changes} />;
  return (
    <details className="why">
      <summary>{changes.length} dates are new</summary>
      <Changes changes={changes} />
    </details>
  );
}

function Changes({ changes }: { readonly changes: readonly TimetableChange[] }) {
  if (changes.length === 0) return null;
  return (
    <ul>
      {changes.map((change) => (
        <li key={change.id}>{changeWords(change)}</li>
      ))}
    </ul>
  );
}
