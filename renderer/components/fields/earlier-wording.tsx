import { useEffect, useState } from 'react';
import { formatInstant, type Instant } from '../../../guidance/model/dates.ts';
import type { AnyFieldValue } from '../../../guidance/model/fields.ts';
import type { ChangeId, EntityId } from '../../../guidance/model/ids.ts';
import { core } from '../../state/bridge.ts';
import { proseDiff } from '../prose-diff.ts';
import { ToolPanel } from './tool-panel.tsx';

type Entry = {
  readonly changeId: ChangeId;
  readonly at: Instant;
  readonly actorName: string;
  readonly value: AnyFieldValue;
};

type EarlierWordingProps = {
  readonly entityId: EntityId;
  readonly field: string;
  readonly current: string;
  readonly onBringBack: (words: string) => void;
  readonly onClose: () => void;
};

/** Every wording a field has had. Bringing one back is a new change: nothing is edited backwards. */
export function EarlierWording(props: EarlierWordingProps) {
  const { entityId, field, current, onBringBack, onClose } = props;
  const [entries, setEntries] = useState<readonly Entry[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void core['field.history']({ entityId, field }).then((reply) => {
      if (isCurrent) setEntries(reply.ok ? reply.value.entries : []);
    });
    return () => {
      isCurrent = false;
    };
  }, [entityId, field]);
  const earlier = (entries ?? []).filter((entry) => entry.value !== current);
  return (
    <ToolPanel title="Earlier wording" onClose={onClose}>
      {earlier.length > 0 && (
        <p className="field-hint">
          Each is shown against the words now: words since removed are struck through, words since
          added are underlined.
        </p>
      )}
      {entries !== null && earlier.length === 0 && <p>There is no earlier wording.</p>}
      <ol className="wordings">
        {earlier.map((entry) => (
          <li key={entry.changeId}>
            <p className="muted">
              {formatInstant(entry.at)}, {entry.actorName}
            </p>
            <p className="wording">
              {typeof entry.value === 'string' && entry.value !== '' ? (
                <Changes earlier={entry.value} now={current} />
              ) : (
                'Empty'
              )}
            </p>
            {typeof entry.value === 'string' && (
              <button
                type="button"
                className="secondary small"
                onClick={() => onBringBack(entry.value as string)}
              >
                Bring back this wording
                <span className="visually-hidden"> of {formatInstant(entry.at)}</span>
              </button>
            )}
          </li>
        ))}
      </ol>
    </ToolPanel>
  );
}

/** What changed from an earlier wording to the words now, in signs and in words for the ear. */
function Changes({ earlier, now }: { readonly earlier: string; readonly now: string }) {
  return proseDiff(earlier, now).map((part, at) => {
    // The parts have no names of their own and never change place.
    const key = `${at} ${part.kind}`;
    if (part.kind === 'same') return <span key={key}>{part.words}</span>;
    const Mark = part.kind === 'added' ? 'ins' : 'del';
    return (
      <Mark key={key}>
        <span className="visually-hidden">[{part.kind} since] </span>
        {part.words}
        <span className="visually-hidden"> [end] </span>
      </Mark>
    );
  });
}
