import { useDeferredValue, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { EntityKind, FieldsOf } from '../../../guidance/model/entities.ts';
import type { EntityId } from '../../../guidance/model/ids.ts';
import { countWords } from '../../../guidance/rules/words.ts';
import { redoField, undoField } from '../../state/case-file-store.ts';
import { useField } from '../../state/use-field.ts';
import { useIsReadOnly } from '../../state/read-only.ts';
import { useSessionStore } from '../../state/session-store.ts';
import { CitationNotes } from './citation-notes.tsx';
import { CitationPicker } from './citation-picker.tsx';
import { ConflictNotice } from './conflict-notice.tsx';
import { EarlierWording } from './earlier-wording.tsx';
import { FieldFrame } from './field-frame.tsx';
import { SpellingList } from './spelling-list.tsx';
import { TextTools, type OpenTool } from './text-tools.tsx';

type WrittenFieldProps<Kind extends EntityKind> = {
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

/** Paragraphs of the worker's own words: saved as typed, with undo, spelling, sources and history. */
export function TextField<Kind extends EntityKind>(props: WrittenFieldProps<Kind>) {
  const { kind, entityId, field } = props;
  const bound = useField(kind, entityId, field);
  const isReadOnly = useIsReadOnly(entityId);
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [tool, setTool] = useState<OpenTool>(null);
  const hasNativeSpelling = useSessionStore((state) => state.status?.host === 'electron');
  const value = typeof bound.value === 'string' ? bound.value : '';
  const maximumLength = maximumOf(bound.definition);
  const words = countWords(useDeferredValue(value));

  function insert(words: string) {
    const element = box.current;
    const at = element?.selectionStart ?? value.length;
    const before = value.slice(0, at).replace(/\[$/, '');
    bound.edit(before + words + value.slice(element?.selectionEnd ?? at));
    setTool(null);
    requestAnimationFrame(() => {
      element?.focus();
      element?.setSelectionRange(before.length + words.length, before.length + words.length);
    });
  }

  return (
    <FieldFrame id={id} {...frameOf(props, bound.definition.label)} status={bound.status}>
      <textarea
        ref={box}
        id={id}
        className="text-box"
        lang="en-GB"
        spellCheck={hasNativeSpelling}
        rows={props.rows ?? 3}
        maxLength={maximumLength}
        readOnly={isReadOnly}
        aria-describedby={`${id}-hint ${id}-count`}
        value={value}
        onChange={(event) => bound.edit(event.target.value)}
        onBlur={bound.leave}
        onKeyDown={(event) => {
          retraceOnKey(event, entityId, field);
          if (event.key === '[' && !isReadOnly) setTool('sources');
        }}
      />
      {bound.status === 'conflict' && (
        <ConflictNotice entityId={entityId} field={field} typed={value} />
      )}
      <CitationNotes words={value} />
      <div className="under-box">
        <span id={`${id}-count`} className="count">
          {value === '' ? 'Nothing written yet' : `${words} ${words === 1 ? 'word' : 'words'}`}
          {nearLimit(value.length, maximumLength)}
        </span>
        {!isReadOnly && (
          <TextTools
            entityId={entityId}
            field={field}
            label={props.label ?? bound.definition.label}
            value={value}
            open={tool}
            onOpen={setTool}
          />
        )}
      </div>
      {tool === 'sources' && <CitationPicker onPick={insert} onClose={() => setTool(null)} />}
      {tool === 'spelling' && (
        <SpellingList
          value={value}
          onReplace={(next) => bound.edit(next)}
          onClose={() => setTool(null)}
        />
      )}
      {tool === 'earlier' && (
        <EarlierWording
          entityId={entityId}
          field={field}
          current={value}
          onBringBack={(words) => {
            bound.edit(words);
            setTool(null);
          }}
          onClose={() => setTool(null)}
        />
      )}
    </FieldFrame>
  );
}

/** One line of words. */
export function LineField<Kind extends EntityKind>(props: WrittenFieldProps<Kind>) {
  const { kind, entityId, field } = props;
  const bound = useField(kind, entityId, field);
  const isReadOnly = useIsReadOnly(entityId);
  const hasNativeSpelling = useSessionStore((state) => state.status?.host === 'electron');
  const id = useId();
  const value = typeof bound.value === 'string' ? bound.value : '';
  const maximumLength = maximumOf(bound.definition);
  return (
    <FieldFrame id={id} {...frameOf(props, bound.definition.label)} status={bound.status}>
      {/* A line that is long wraps where it stands; it is still one line, so Enter does nothing. */}
      <textarea
        id={id}
        className="line-box"
        rows={1}
        lang="en-GB"
        autoComplete="off"
        spellCheck={hasNativeSpelling}
        maxLength={maximumLength}
        readOnly={isReadOnly}
        aria-describedby={`${id}-hint`}
        value={value}
        onChange={(event) => bound.edit(event.target.value.replace(/\s*\n\s*/g, ' '))}
        onBlur={bound.leave}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
          retraceOnKey(event, entityId, field);
        }}
      />
      {bound.status === 'conflict' && (
        <ConflictNotice entityId={entityId} field={field} typed={value} />
      )}
      <CitationNotes words={value} />
      {value.length > maximumLength - 40 && (
        <p className="count">{nearLimit(value.length, maximumLength)}</p>
      )}
    </FieldFrame>
  );
}

function frameOf<Kind extends EntityKind>(props: WrittenFieldProps<Kind>, modelLabel: string) {
  return {
    label: props.label ?? modelLabel,
    labelledFor: props.labelledFor ?? null,
    hint: props.hint ?? null,
    isLabelHidden: props.isLabelHidden ?? false,
  };
}

function maximumOf(definition: { readonly type: string; readonly maximumLength?: number }): number {
  if (definition.maximumLength === undefined) throw new Error('Only words have a length.');
  return definition.maximumLength;
}

/** The bound is said before it is met. */
function nearLimit(length: number, maximum: number): string {
  const left = maximum - length;
  return left < maximum / 10 ? ` (${left.toLocaleString('en-GB')} characters left)` : '';
}

/** Ctrl+Z and Ctrl+Y go through our own undo, which survives leaving the page. */
function retraceOnKey(event: KeyboardEvent<HTMLElement>, entityId: EntityId, field: string): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const key = event.key.toLowerCase();
  const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
  if (key !== 'z' && !isRedo) return;
  event.preventDefault();
  if (isRedo) redoField(entityId, field);
  else undoField(entityId, field);
}
