import { Dialog } from './dialog.tsx';

type RemoveSourceProps = {
  /** Its number and title. */
  readonly name: string;
  readonly registerNumber: string;
  /** How many fields of the case file cite it. */
  readonly places: number;
  readonly onRemove: () => void;
  readonly onClose: () => void;
};

/** Asked before a source that is cited is removed: what cites it would lead nowhere. */
export function RemoveSource(props: RemoveSourceProps) {
  const { name, registerNumber, places, onRemove, onClose } = props;
  return (
    <Dialog title="Remove this source?" onClose={onClose}>
      <p>
        <strong>{name}</strong> is cited in {places === 1 ? '1 place' : `${places} places`} of this
        case file. [{registerNumber}] stays there as typed, and leads nowhere until the source is
        brought back.
      </p>
      <div className="button-row">
        <button type="button" className="primary" onClick={onRemove}>
          Remove it
        </button>
        <button type="button" className="secondary" onClick={onClose}>
          Keep it
        </button>
      </div>
    </Dialog>
  );
}
