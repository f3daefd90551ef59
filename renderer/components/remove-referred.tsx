import { Dialog } from './dialog.tsx';

type RemoveReferredProps = {
  readonly name: string;
  /** Where they are chosen, in words. */
  readonly places: readonly string[];
  readonly onRemove: () => void;
  readonly onClose: () => void;
};

/** Asked before somebody is removed who is chosen elsewhere: there they would read as removed. */
export function RemoveReferred({ name, places, onRemove, onClose }: RemoveReferredProps) {
  return (
    <Dialog title={`Remove ${name}?`} onClose={onClose}>
      <p>{places.length === 1 ? 'This names them:' : `These ${places.length} name them:`}</p>
      <ul>
        {places.map((place, index) => (
          <li key={`${index} ${place}`}>{place}</li>
        ))}
      </ul>
      <p>
        They stay as they are, and say “somebody who has been removed” until {name} is brought back.
      </p>
      <div className="button-row">
        <button type="button" className="primary" onClick={onRemove}>
          Remove
        </button>
        <button type="button" className="secondary" onClick={onClose}>
          Keep
        </button>
      </div>
    </Dialog>
  );
}
