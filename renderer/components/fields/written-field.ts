import type { KeyboardEvent } from 'react';
import type { EntityKind, FieldsOf } from '../../../guidance/model/entities.ts';
import type { FieldDefinition } from '../../../guidance/model/fields.ts';
import type { EntityId } from '../../../guidance/model/ids.ts';
import { redoField, undoField } from '../../state/case-file-store.ts';

/** What every box of the worker's own words is given. */
export type WrittenFieldProps<Kind extends EntityKind> = {
  readonly kind: Kind;
  readonly entityId: EntityId;
  readonly field: keyof FieldsOf<Kind> & string;
  /** In place of the label of the model, where the page has already said it. */
  readonly label?: string;
  /** Read out after the label, to tell apart fields that share one: "for Aunt Petra". */
  readonly labelledFor?: string;
  readonly hint?: string;
  readonly isLabelHidden?: boolean;
  /** Lines shown while empty. */
  readonly rows?: number;
};

export function frameOf<Kind extends EntityKind>(
  props: WrittenFieldProps<Kind>,
  modelLabel: string,
) {
  return {
    label: props.label ?? modelLabel,
    labelledFor: props.labelledFor ?? null,
    hint: props.hint ?? null,
    isLabelHidden: props.isLabelHidden ?? false,
  };
}

/** The bound of a field of words, in characters. */
export function maximumOf(definition: FieldDefinition): number {
  if (definition.type !== 'line' && definition.type !== 'text') {
    throw new Error('Only words have a length.');
  }
  return definition.maximumLength;
}

/** The bound is said before it is met. */
export function nearLimit(length: number, maximum: number): string {
  const left = maximum - length;
  if (left < 0 || left >= Math.max(40, maximum / 10)) return '';
  return ` (${left.toLocaleString('en-GB')} characters left)`;
}

/** Words over the bound are kept, whole, and said to be too many. */
export function overLimit(length: number, maximum: number): string | null {
  const over = length - maximum;
  return over <= 0
    ? null
    : `Longer than this field asks for by ${over.toLocaleString('en-GB')} characters. All of it is kept; shorten it before it goes into a document.`;
}

/** Ctrl+Z and Ctrl+Y go through our own undo, which survives leaving the page. */
export function retraceOnKey(
  event: KeyboardEvent<HTMLElement>,
  entityId: EntityId,
  field: string,
): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const key = event.key.toLowerCase();
  const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
  if (key !== 'z' && !isRedo) return;
  event.preventDefault();
  if (isRedo) redoField(entityId, field);
  else undoField(entityId, field);
}
