import { X } from 'lucide-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';

type ToolPanelProps = {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A panel opened under a box of text. Escape closes it; focus goes to its heading. */
export function ToolPanel({ title, onClose, children }: ToolPanelProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    // The section is not itself a control: it only hears Escape from the controls within it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className="tool-panel"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header>
        <h4 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h4>
        <button type="button" className="quiet" onClick={onClose}>
          <X size={16} aria-hidden="true" />
          Close
        </button>
      </header>
      {children}
    </section>
  );
}
