import { BookOpenCheck, History, Quote, Redo2, Undo2 } from 'lucide-react';
import { memo, useRef, type KeyboardEvent } from 'react';
import type { EntityId } from '../../../guidance/model/ids.ts';
import { redoField, undoField } from '../../state/case-file-store.ts';

export type OpenTool = 'sources' | 'spelling' | 'earlier' | null;

type TextToolsProps = {
  readonly entityId: EntityId;
  readonly field: string;
  readonly label: string;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly open: OpenTool;
  readonly onOpen: (tool: OpenTool) => void;
};

/**
 * The tools under a box of text: one stop for Tab, arrow keys within, as a toolbar should be. Not
 * drawn again with every letter.
 */
export const TextTools = memo(function TextTools(props: TextToolsProps) {
  const { entityId, field, label, canUndo, canRedo, open, onOpen } = props;
  const bar = useRef<HTMLDivElement>(null);

  function move(event: KeyboardEvent) {
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
    const buttons = [...(bar.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const step = event.key === 'ArrowRight' ? 1 : buttons.length - 1;
    buttons[(at + step) % buttons.length]?.focus();
    event.preventDefault();
  }

  const toggle = (tool: OpenTool) => () => onOpen(open === tool ? null : tool);
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={`Tools for ${label}`}
      className="text-tools"
      onKeyDown={move}
    >
      <button
        type="button"
        aria-disabled={!canUndo}
        onClick={() => undoField(entityId, field)}
        title="Undo (Ctrl+Z)"
      >
        <Undo2 size={16} aria-hidden="true" />
        <span>Undo</span>
      </button>
      <button
        type="button"
        tabIndex={-1}
        aria-disabled={!canRedo}
        onClick={() => redoField(entityId, field)}
        title="Redo (Ctrl+Y)"
      >
        <Redo2 size={16} aria-hidden="true" />
        <span>Redo</span>
      </button>
      <button
        type="button"
        tabIndex={-1}
        aria-expanded={open === 'sources'}
        onClick={toggle('sources')}
      >
        <Quote size={16} aria-hidden="true" />
        <span>Cite a source</span>
      </button>
      <button
        type="button"
        tabIndex={-1}
        aria-expanded={open === 'spelling'}
        onClick={toggle('spelling')}
      >
        <BookOpenCheck size={16} aria-hidden="true" />
        <span>Check spelling</span>
      </button>
      <button
        type="button"
        tabIndex={-1}
        aria-expanded={open === 'earlier'}
        onClick={toggle('earlier')}
      >
        <History size={16} aria-hidden="true" />
        <span>Earlier wording</span>
      </button>
    </div>
  );
});
