import { useEffect, useState } from 'react';
import type { AnyFieldValue } from '../../../guidance/model/fields.ts';
import type { ChangeId, EntityId } from '../../../guidance/model/ids.ts';
import { readOther, settleConflict } from '../../state/case-file-store.ts';

type ConflictNoticeProps = {
  readonly entityId: EntityId;
  readonly field: string;
  readonly typed: string;
};

/** The same field was written in another window: both texts, and the worker chooses. */
export function ConflictNotice({ entityId, field, typed }: ConflictNoticeProps) {
  const [hasFailed, setHasFailed] = useState(false);
  const [other, setOther] = useState<{ value: AnyFieldValue; head: ChangeId } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void readOther(entityId, field).then((read) => {
      if (isCurrent && read !== null && read.head !== null) {
        setOther({ value: read.value, head: read.head });
      }
    });
    return () => {
      isCurrent = false;
    };
  }, [entityId, field]);
  if (other === null) return null;

  async function settle(value: AnyFieldValue, seen: { value: AnyFieldValue; head: ChangeId }) {
    const isSettled = await settleConflict(entityId, field, value, seen);
    setHasFailed(!isSettled);
  }

  return (
    <div className="conflict" role="alert">
      <p>
        <strong>This was also changed in another window.</strong> Nothing has been lost. Choose
        which wording to keep; the other stays in “Earlier wording”.
      </p>
      <h4>The other wording</h4>
      <p className="other-wording">{typeof other.value === 'string' ? other.value : ''}</p>
      {hasFailed && (
        <p className="field-error">
          The choice could not be saved. Both wordings are still here: choose again.
        </p>
      )}
      <div className="button-row">
        <button type="button" className="secondary" onClick={() => void settle(typed, other)}>
          Keep what is in the box
        </button>
        <button type="button" className="secondary" onClick={() => void settle(other.value, other)}>
          Keep the other wording
        </button>
      </div>
    </div>
  );
}
