import { useId, useState } from 'react';
import { Link } from 'wouter';
import { glossaryTerms, guidancePages } from '../../guidance/catalogue.ts';
import { confidenceWords } from '../../guidance/model/confidence-words.ts';
import { formatDate } from '../../guidance/model/dates.ts';
import { findTerms } from '../../guidance/rules/find-terms.ts';
import { authorityNames, type GlossaryTerm } from '../../guidance/schema/term.ts';
import { openGuidance } from '../state/preferences.ts';
import { routes } from '../state/routes.ts';
import { kindWords, Law, sourcesOf } from './law.tsx';

const everyTerm = [...glossaryTerms.values()];

/** Every term from A to Z, narrowed as one types. */
export function GlossaryList({ place }: { readonly place: 'panel' | 'page' }) {
  const id = useId();
  const [words, setWords] = useState('');
  const found = findTerms(everyTerm, words);
  const isNarrowed = words.trim() !== '';
  return (
    <div className="glossary">
      <div className="field glossary-find">
        <label htmlFor={id}>Find a term</label>
        <input
          id={id}
          className="plain-input"
          type="search"
          autoComplete="off"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </div>
      <p className="muted" role="status">
        {found.length === 1 ? '1 term' : `${found.length} terms`}
        {isNarrowed && `, of ${everyTerm.length}`}
      </p>
      {isNarrowed ? (
        <TermEntries terms={found} place={place} />
      ) : (
        <ByLetter terms={found} place={place} />
      )}
    </div>
  );
}

type EntriesProps = {
  readonly terms: readonly GlossaryTerm[];
  readonly place: 'panel' | 'page';
};

function ByLetter({ terms, place }: EntriesProps) {
  const letters = [...Map.groupBy(terms, (term) => term.term.slice(0, 1).toUpperCase())];
  return (
    <>
      <nav aria-label="Letters" className="letters">
        {letters.map(([letter]) => (
          <a
            key={letter}
            href={`#letter-${letter}`}
            onClick={(event) => {
              // The address belongs to the screen: the letter is only brought into view.
              event.preventDefault();
              const heading = document.getElementById(`letter-${letter}`);
              heading?.scrollIntoView();
              heading?.focus({ preventScroll: true });
            }}
          >
            {letter}
          </a>
        ))}
      </nav>
      {letters.map(([letter, group]) => (
        <section key={letter} aria-labelledby={`letter-${letter}`}>
          <h2 id={`letter-${letter}`} tabIndex={-1}>
            {letter}
          </h2>
          <TermEntries terms={group} place={place} />
        </section>
      ))}
    </>
  );
}

function TermEntries({ terms, place }: EntriesProps) {
  return (
    <dl className="terms">
      {terms.map((term) => (
        <div key={term.id} id={`term-${term.id}`}>
          <dt>
            {term.term}
            {term.abbreviation !== undefined && ` (${term.abbreviation})`}
          </dt>
          <dd>
            <p>
              <Explanation term={term} />
            </p>
            <OtherWords term={term} />
            <PrintedSources term={term} />
            {term.page !== undefined && (
              <p>
                More in <PageReference pageId={term.page} place={place} />
              </p>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The line and the note; where they state law, with its source beside them as on every page. */
function Explanation({ term }: { readonly term: GlossaryTerm }) {
  const words = `${term.definition}${term.note === undefined ? '' : ` ${term.note}`}`;
  if (term.sources.length === 0) return words;
  return (
    <Law source={term.sources.join(' ')} confidence={term.confidence} name={`of ${term.term}`}>
      {words}{' '}
    </Law>
  );
}

/** On paper there is nothing to point at: the sources stand under the words. */
function PrintedSources({ term }: { readonly term: GlossaryTerm }) {
  if (term.sources.length === 0) return null;
  return (
    <p className="print-only muted">
      {sourcesOf(term.sources)
        .map(
          (source) =>
            `${source.citation} (${kindWords[source.kind]}, as at ${formatDate(source.lastChecked)})`,
        )
        .join('; ')}
      . {confidenceWords[term.confidence]}.
    </p>
  );
}

function OtherWords({ term }: { readonly term: GlossaryTerm }) {
  if (term.synonyms.length === 0) return null;
  return (
    <p>
      Other words:{' '}
      {term.synonyms
        .map(({ words, authorities }) =>
          authorities.length === 0
            ? words
            : `${words} (${authorities.map((id) => authorityNames[id]).join(', ')})`,
        )
        .join('; ')}
    </p>
  );
}

function PageReference({ pageId, place }: { readonly pageId: string; readonly place: string }) {
  const title = guidancePages.get(pageId)?.title ?? pageId;
  return place === 'panel' ? (
    <button type="button" className="text-link" onClick={() => openGuidance(pageId)}>
      {title}
    </button>
  ) : (
    <Link href={routes.guidancePage(pageId)}>{title}</Link>
  );
}
