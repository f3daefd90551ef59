import { useId, useRef, type ReactNode } from 'react';
import * as z from 'zod/mini';
import { legalSources } from '../../guidance/catalogue.ts';
import { formatDate } from '../../guidance/model/dates.ts';
import {
  confidence,
  type Confidence,
  type LegalSource,
} from '../../guidance/schema/legal-source.ts';

const kindWords = {
  law: 'Law',
  statutory_guidance: 'Statutory guidance',
  court: 'Court',
  practice_guidance: 'Practice guidance',
  research: 'Research',
  local: 'Local practice',
} as const;

const confidenceWords: Readonly<Record<Confidence, string>> = {
  checked: 'Read in a copy of the primary source',
  secondary: 'Read in a secondary source',
  known: 'Well established; not read again for this version',
  uncertain: 'Not certain: check with your legal team',
};

type LawProps = {
  readonly source?: string;
  readonly confidence?: string;
  readonly number?: string;
  readonly children?: ReactNode;
};

/** A statement of law or practice, with a number that shows its source on hover, focus and press. */
export function Law({ source = '', confidence: claimed, number = '', children }: LawProps) {
  const id = useId();
  const note = useRef<HTMLSpanElement>(null);
  const mark = useRef<HTMLButtonElement>(null);
  const sources = sourcesOf(source.split(/\s+/));
  const isUncertain = sureness(claimed, sources).includes('uncertain');

  function show() {
    const place = mark.current?.getBoundingClientRect();
    const element = note.current;
    if (place === undefined || element === null) return;
    element.showPopover();
    const width = element.offsetWidth;
    element.style.left = `${Math.max(8, Math.min(place.left, window.innerWidth - width - 8))}px`;
    const isRoomBelow = place.bottom + element.offsetHeight + 8 < window.innerHeight;
    element.style.top = isRoomBelow
      ? `${place.bottom + 4}px`
      : `${Math.max(8, place.top - element.offsetHeight - 4)}px`;
  }

  function hideUnlessPointed() {
    // A pointer may move onto the note to read it: it is gone once neither is pointed at.
    requestAnimationFrame(() => {
      if (note.current?.matches(':hover') || mark.current?.matches(':hover, :focus')) return;
      note.current?.hidePopover();
    });
  }

  return (
    <span className="law">
      {children}
      <button
        ref={mark}
        type="button"
        className="law-mark"
        aria-describedby={id}
        aria-label={`Source ${number}${isUncertain ? ', not certain' : ''}`}
        onMouseEnter={show}
        onMouseLeave={hideUnlessPointed}
        onFocus={show}
        onBlur={hideUnlessPointed}
        onClick={show}
        onKeyDown={(event) => {
          if (event.key === 'Escape') note.current?.hidePopover();
        }}
      >
        {number}
        {isUncertain && '?'}
      </button>
      {/* A pointer that leaves the note lets it go; it holds nothing to press. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <span
        ref={note}
        id={id}
        popover="manual"
        role="tooltip"
        className="law-note"
        onMouseLeave={hideUnlessPointed}
      >
        {sources.map((found) => (
          <SourceLines key={found.id} source={found} claimed={claimed ?? null} />
        ))}
      </span>
    </span>
  );
}

const lawMarks = z.array(
  z.object({ sources: z.array(z.string()), confidence: z.nullable(z.string()) }),
);

/** The numbered list of every source at the foot of a page. */
export function LawList({ marks = '[]' }: { readonly marks?: string }) {
  const parsed = lawMarks.parse(JSON.parse(marks));
  return (
    <section className="law-list" aria-labelledby="sources-of-this-page">
      <h2 id="sources-of-this-page">Sources of this page</h2>
      <ol>
        {parsed.map((mark) => (
          <li key={`${mark.sources.join(' ')} ${mark.confidence}`}>
            {sourcesOf(mark.sources).map((source) => (
              <SourceLines key={source.id} source={source} claimed={mark.confidence} />
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

function SourceLines(props: { readonly source: LegalSource; readonly claimed: string | null }) {
  const { source } = props;
  const stated = confidence.safeParse(props.claimed);
  const certainty = stated.success ? stated.data : source.confidence;
  return (
    <span className="source-lines">
      <strong>{source.citation}</strong>
      <span className="source-subject"> {source.subject}.</span>
      <span>
        {' '}
        {kindWords[source.kind]}, {source.scope}. {confidenceWords[certainty]}. As at{' '}
        {formatDate(source.lastChecked)}.
        {source.effectiveFrom !== null && ` In force from ${formatDate(source.effectiveFrom)}.`}
        {source.effectiveTo !== null && ` Until ${formatDate(source.effectiveTo)}.`}
      </span>
      {source.note !== undefined && <span> {source.note}</span>}
    </span>
  );
}

/** Why a question is asked and on what it rests, for the questions of a page. */
export function SourceList({ ids }: { readonly ids: readonly string[] }) {
  return (
    <ul className="source-list">
      {sourcesOf(ids).map((source) => (
        <li key={source.id}>
          <SourceLines source={source} claimed={null} />
        </li>
      ))}
    </ul>
  );
}

function sureness(claimed: string | undefined, sources: readonly LegalSource[]): readonly string[] {
  return claimed === undefined ? sources.map((source) => source.confidence) : [claimed];
}

function sourcesOf(ids: readonly string[]): readonly LegalSource[] {
  return ids.map((id) => {
    const source = legalSources.get(id);
    if (source === undefined) throw new Error(`No legal source is called ${id}.`);
    return source;
  });
}
