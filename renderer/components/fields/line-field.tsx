import { useId, useRef } from 'react';
import type { EntityKind } from '../../../guidance/model/entities.ts';
import { useIsReadOnly } from '../../state/read-only.ts';
import { useSessionStore } from '../../state/session-store.ts';
import { useField } from '../../state/use-field.ts';
import { CitationNotes } from './citation-notes.tsx';
import { TypedCitation } from './citation-picker.tsx';
import { ConflictNotice } from './conflict-notice.tsx';
import { FieldFrame } from './field-frame.tsx';
import { useTypedCitation } from './use-typed-citation.ts';
import {
  frameOf,
  maximumOf,
  nearLimit,
  overLimit,
  retraceOnKey,
  type WrittenFieldProps,
} from './written-field.ts';

/** One line of words. A long one wraps where it stands; it is still one line. */
export function LineField<Kind extends EntityKind>(props: WrittenFieldProps<Kind>) {
  const { kind, entityId, field } = props;
  const bound = useField(kind, entityId, field);
  const isReadOnly = useIsReadOnly(entityId);
  const hasNativeSpelling = useSessionStore((state) => state.status?.host === 'electron');
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const typed = useTypedCitation(box, `${id}-sources`, bound.edit);
  const value = typeof bound.value === 'string' ? bound.value : '';
  const maximum = maximumOf(bound.definition);
  return (
    <FieldFrame
      id={id}
      {...frameOf(props, bound.definition.label)}
      status={bound.status}
      error={overLimit(value.length, maximum)}
    >
      <textarea
        ref={box}
        id={id}
        className="line-box"
        rows={1}
        lang="en-GB"
        autoComplete="off"
        spellCheck={hasNativeSpelling}
        readOnly={isReadOnly}
        aria-describedby={`${id}-hint`}
        value={value}
        onChange={(event) => {
          bound.edit(event.target.value.replace(/\s*\n\s*/g, ' '));
          typed.look();
        }}
        onBlur={bound.leave}
        onKeyDown={(event) => {
          if (typed.key(event)) return;
          if (event.key === 'Enter') event.preventDefault();
          if (!isReadOnly) retraceOnKey(event, entityId, field);
        }}
      />
      {bound.status === 'conflict' && (
        <ConflictNotice entityId={entityId} field={field} typed={value} />
      )}
      {typed.wanted !== null && !isReadOnly && (
        <TypedCitation
          listId={`${id}-sources`}
          wanted={typed.wanted}
          onPick={typed.pick}
          onLeave={typed.leave}
        />
      )}
      <CitationNotes words={value} />
      {nearLimit(value.length, maximum) !== '' && (
        <p className="count">{nearLimit(value.length, maximum)}</p>
      )}
    </FieldFrame>
  );
}
