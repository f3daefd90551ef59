import { changeWords } from '../../../guidance/timetable/compare.ts';
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
          <ul>
            {changes.map((change) => (
              <li key={change.id}>{changeWords(change)}</li>
            ))}
          </ul>
          <button type="button" className="quiet" onClick={markRead}>
            I have read this
          </button>
        </Notice>
      )}
    </div>
  );
}
