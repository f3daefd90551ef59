import { useId, useMemo, useRef, useState } from 'react';
import type { EntityKind } from '../../../guidance/model/entities.ts';
import { countWords } from '../../../guidance/rules/words.ts';
import { undoStateOf } from '../../state/case-file-store.ts';
import { useIsReadOnly } from '../../state/read-only.ts';
import { useSessionStore } from '../../state/session-store.ts';
import { useField } from '../../state/use-field.ts';
import { useSettled } from '../../state/use-settled.ts';
import { CitationNotes } from './citation-notes.tsx';
import { CitationPicker, TypedCitation } from './citation-picker.tsx';
import { ConflictNotice } from './conflict-notice.tsx';
import { EarlierWording } from './earlier-wording.tsx';
import { FieldFrame } from './field-frame.tsx';
import { SpellingList } from './spelling-list.tsx';
import { TextTools, type OpenTool } from './text-tools.tsx';
import { placeCaret, useTypedCitation } from './use-typed-citation.ts';
import { useWordsInBox } from './use-words-in-box.ts';
import {
  frameOf,
  maximumOf,
  nearLimit,
  overLimit,
  retraceOnKey,
  type WrittenFieldProps,
} from './written-field.ts';

/** Paragraphs of the worker's own words: saved as typed, with undo, spelling, sources and history. */
export function TextField<Kind extends EntityKind>(props: WrittenFieldProps<Kind>) {
  const { kind, entityId, field } = props;
  const bound = useField(kind, entityId, field);
  const isReadOnly = useIsReadOnly(entityId);
  const hasNativeSpelling = useSessionStore((state) => state.status?.host === 'electron');
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const typed = useTypedCitation(box, `${id}-sources`, bound.edit);
  const [tool, setTool] = useState<OpenTool>(null);
  const value = typeof bound.value === 'string' ? bound.value : '';
  const maximum = maximumOf(bound.definition);
  const settled = useSettled(value);
  useWordsInBox(box, value);
  const words = useMemo(() => countWords(settled), [settled]);

  function insert(citation: string) {
    const element = box.current;
    const from = element?.selectionStart ?? value.length;
    const to = element?.selectionEnd ?? from;
    bound.edit(value.slice(0, from) + citation + value.slice(to));
    setTool(null);
    if (element !== null) placeCaret(element, from + citation.length);
  }

  function closeTool() {
    setTool(null);
    box.current?.focus();
  }

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
        className="text-box"
        lang="en-GB"
        spellCheck={hasNativeSpelling}
        rows={props.rows ?? 3}
        readOnly={isReadOnly}
        aria-describedby={`${id}-hint ${id}-count`}
        defaultValue=""
        onChange={(event) => {
          bound.edit(event.target.value);
          typed.look();
        }}
        onBlur={bound.leave}
        onKeyDown={(event) => {
          if (!typed.key(event) && !isReadOnly) retraceOnKey(event, entityId, field);
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
      <div className="under-box">
        <span id={`${id}-count`} className="count">
          {settled === '' ? 'Nothing written yet' : `${words} ${words === 1 ? 'word' : 'words'}`}
          {nearLimit(value.length, maximum)}
        </span>
        {!isReadOnly && (
          <TextTools
            entityId={entityId}
            field={field}
            label={props.label ?? bound.definition.label}
            {...undoStateOf(entityId, field)}
            open={tool}
            onOpen={setTool}
          />
        )}
      </div>
      {tool === 'sources' && <CitationPicker onPick={insert} onClose={closeTool} />}
      {tool === 'spelling' && (
        <SpellingList value={value} onReplace={bound.edit} onClose={closeTool} />
      )}
      {tool === 'earlier' && (
        <EarlierWording
          entityId={entityId}
          field={field}
          current={value}
          onBringBack={(wording) => {
            bound.edit(wording);
            closeTool();
          }}
          onClose={closeTool}
        />
      )}
    </FieldFrame>
  );
}
