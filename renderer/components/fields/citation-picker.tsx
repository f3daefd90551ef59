import { useState } from 'react';
import type { EntityId } from '../../../guidance/model/ids.ts';
import { useEntity, useEntityIds } from '../../state/use-field.ts';
import { ToolPanel } from './tool-panel.tsx';

type CitationPickerProps = {
  readonly onPick: (citation: string) => void;
  readonly onClose: () => void;
};

/** The register of sources to pick from. Opened by a button, or by typing `[`. */
export function CitationPicker({ onPick, onClose }: CitationPickerProps) {
  const sourceIds = useEntityIds('source', null);
  const [pinpoint, setPinpoint] = useState('');
  const [wanted, setWanted] = useState('');
  return (
    <ToolPanel title="Cite a source" onClose={onClose}>
      {sourceIds.length === 0 ? (
        <p>The register of sources is empty. Add a source under “Sources” first.</p>
      ) : (
        <>
          <div className="field-row">
            <label>
              Find a source
              <input value={wanted} onChange={(event) => setWanted(event.target.value)} />
            </label>
            <label>
              Page or paragraph, if any
              <input
                value={pinpoint}
                maxLength={40}
                placeholder="p C45"
                onChange={(event) => setPinpoint(event.target.value)}
              />
            </label>
          </div>
          <ul className="pick-list">
            {sourceIds.map((id) => (
              <SourceChoice
                key={id}
                sourceId={id}
                wanted={wanted}
                onPick={(number) =>
                  onPick(pinpoint.trim() === '' ? `[${number}]` : `[${number}, ${pinpoint.trim()}]`)
                }
              />
            ))}
          </ul>
        </>
      )}
    </ToolPanel>
  );
}

function SourceChoice(props: {
  readonly sourceId: EntityId;
  readonly wanted: string;
  readonly onPick: (number: string) => void;
}) {
  const source = useEntity('source', props.sourceId);
  if (source === null) return null;
  const { registerNumber, title, author } = source.fields;
  const words = `${registerNumber} ${title} ${author}`.toLowerCase();
  if (!words.includes(props.wanted.trim().toLowerCase())) return null;
  return (
    <li>
      <button type="button" onClick={() => props.onPick(registerNumber)}>
        <strong>{registerNumber}</strong> {title === '' ? 'Untitled source' : title}
        {author !== '' && <span className="muted">, {author}</span>}
      </button>
    </li>
  );
}
