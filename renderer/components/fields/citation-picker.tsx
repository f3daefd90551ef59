import { useState } from 'react';
import type { EntityId } from '../../../guidance/model/ids.ts';
import { citation } from '../../../guidance/rules/citations.ts';
import { useEntity, useEntityIds } from '../../state/use-field.ts';
import { ToolPanel } from './tool-panel.tsx';

type CitationPickerProps = {
  readonly onPick: (citation: string) => void;
  readonly onClose: () => void;
};

/** The register of sources to pick from, opened by its button. */
export function CitationPicker({ onPick, onClose }: CitationPickerProps) {
  const [pinpoint, setPinpoint] = useState('');
  const [wanted, setWanted] = useState('');
  return (
    <ToolPanel title="Cite a source" onClose={onClose}>
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
      <SourceChoices wanted={wanted} onPick={(number) => onPick(citation(number, pinpoint))} />
    </ToolPanel>
  );
}

type TypedCitationProps = {
  readonly listId: string;
  /** What is typed since the bracket. */
  readonly wanted: string;
  readonly onPick: (citation: string) => void;
  readonly onLeave: () => void;
};

/**
 * The same list under a box in which `[` was typed. The focus stays in the box and so does every
 * key; the down arrow goes to the list, Escape comes back.
 */
export function TypedCitation({ listId, wanted, onPick, onLeave }: TypedCitationProps) {
  return (
    // The list is not itself a control: it only hears Escape from the buttons within it.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      id={listId}
      className="tool-panel"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave();
      }}
    >
      <p className="field-hint">Press the down arrow to choose a source, or go on typing.</p>
      <SourceChoices wanted={wanted} onPick={(number) => onPick(citation(number, null))} />
    </div>
  );
}

function SourceChoices(props: {
  readonly wanted: string;
  readonly onPick: (number: string) => void;
}) {
  const sourceIds = useEntityIds('source', null);
  if (sourceIds.length === 0) {
    return <p>The register of sources is empty. Add a source under “Sources” first.</p>;
  }
  return (
    <ul className="pick-list">
      {sourceIds.map((id) => (
        <SourceChoice key={id} sourceId={id} wanted={props.wanted} onPick={props.onPick} />
      ))}
    </ul>
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
