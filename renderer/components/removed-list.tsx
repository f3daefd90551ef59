import { Undo2 } from 'lucide-react';
import { formatInstant } from '../../guidance/model/dates.ts';
import type { RemovedEntity } from '../../electron/contract/shapes.ts';
import type { EntityId } from '../../guidance/model/ids.ts';

type RemovedListProps = {
  readonly removed: readonly RemovedEntity[];
  readonly nameOf: (removed: RemovedEntity) => string;
  /** False where nothing can be altered: what was removed can still be read by name. */
  readonly canBringBack: boolean;
  readonly onBringBack: (entityId: EntityId) => void;
};

/** What was taken out of a list, folded away under it, with the way back for each. */
export function RemovedList({ removed, nameOf, canBringBack, onBringBack }: RemovedListProps) {
  if (removed.length === 0) return null;
  return (
    <details className="why removed">
      <summary>Removed ({removed.length})</summary>
      <div>
        <ul className="plain-list">
          {removed.map((one) => (
            <li key={one.entityId}>
              {nameOf(one)} <span className="muted">removed {formatInstant(one.removedAt)}</span>{' '}
              {canBringBack && (
                <button type="button" className="quiet" onClick={() => onBringBack(one.entityId)}>
                  <Undo2 size={16} aria-hidden="true" />
                  Bring it back<span className="visually-hidden">: {nameOf(one)}</span>
                </button>
              )}
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
