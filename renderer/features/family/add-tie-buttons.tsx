import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import type { EntityId } from '../../../guidance/model/ids.ts';
import { AddTie, type tieForms } from './add-tie.tsx';

/** One thing that can be added, by a button. */
export type TieToAdd = {
  readonly kind: keyof typeof tieForms;
  readonly label: string;
  /** Read out after the label, so that each says whom it is about. */
  readonly of?: string;
  readonly fixed: { readonly field: string; readonly entityId: EntityId } | null;
};

/** Buttons that each open a form in their place, and have the focus again when it is closed. */
export function AddTieButtons({ ties }: { readonly ties: readonly TieToAdd[] }) {
  const [open, setOpen] = useState<number | null>(null);
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const tie = open === null ? undefined : ties[open];

  function close() {
    const last = open;
    setOpen(null);
    requestAnimationFrame(() => {
      if (last !== null) buttons.current[last]?.focus();
    });
  }

  if (tie !== undefined) {
    return (
      <AddTie
        kind={tie.kind}
        title={tie.of === undefined ? tie.label : `${tie.label} of ${tie.of}`}
        fixed={tie.fixed}
        onClose={close}
      />
    );
  }
  return (
    <div className="form-buttons">
      {ties.map(({ label, of }, index) => (
        <button
          key={label}
          ref={(element) => {
            buttons.current[index] = element;
          }}
          type="button"
          className="secondary small"
          onClick={() => setOpen(index)}
        >
          <Plus size={16} aria-hidden="true" />
          {label}
          {of !== undefined && <span className="visually-hidden"> of {of}</span>}
        </button>
      ))}
    </div>
  );
}
