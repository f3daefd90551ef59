import { useId, type ReactNode } from 'react';
import * as z from 'zod/mini';
import { legalSources } from '../../guidance/catalogue.ts';
import { confidenceWords } from '../../guidance/model/confidence-words.ts';
import { formatDate } from '../../guidance/model/dates.ts';
import { confidence, type LegalSource } from '../../guidance/schema/legal-source.ts';
import { useHoverNote } from './hover-note.ts';

/** How each kind of source is named on screen. */
export const kindWords = {
  law: 'Law',
  statutory_guidance: 'Statutory guidance',
  court: 'Court',
  practice_guidance: 'Practice guidance',
  research: 'Research',
  local: 'Local practice',
} as const;

type LawProps = {
  readonly source?: string;
  readonly confidence?: string;
  readonly number?: string;
  /** Away from numbered pages: of what the source is, for a screen reader. */
  readonly name?: string;
  readonly children?: ReactNode;
};

/** A statement of law or practice, with a number that shows its source on hover, focus and press. */
export function Law({ source = '', confidence: claimed, number, name, children }: LawProps) {
  const id = useId();
  const { mark, note, markProps, noteProps } = useHoverNote<HTMLButtonElement>();
  const sources = sourcesOf(source.split(/\s+/));
  const isUncertain = sureness(claimed, sources).includes('uncertain');

  return (
    <span className="law">
      {children}
      <button
        ref={mark}
        type="button"
        className="law-mark"
        aria-describedby={id}
        aria-label={`Source ${number ?? name ?? ''}${isUncertain ? ', not certain' : ''}`}
        {...markProps}
      >
        {number ?? 'Source'}
        {isUncertain && '?'}
      </button>
      <span
        ref={note}
        id={id}
        popover="manual"
        role="tooltip"
        className="hover-note"
        {...noteProps}
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

type LawListProps = {
  readonly marks?: string;
  /** The level of its heading: a page inside a group stands one lower. */
  readonly level?: 2 | 3;
};

/** The numbered list of every source at the foot of a page. */
export function LawList({ marks = '[]', level = 2 }: LawListProps) {
  const id = useId();
  const parsed = lawMarks.parse(JSON.parse(marks));
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    // Of many pages one after another, the lists would be landmarks of one name.
    <section className="law-list" {...(level === 2 && { 'aria-labelledby': id })}>
      <Heading id={id}>Sources of this page</Heading>
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

/** The sources of some ids, in their order. An id that is not in the register is a defect. */
export function sourcesOf(ids: readonly string[]): readonly LegalSource[] {
  return ids.map((id) => {
    const source = legalSources.get(id);
    if (source === undefined) throw new Error(`No legal source is called ${id}.`);
    return source;
  });
}
