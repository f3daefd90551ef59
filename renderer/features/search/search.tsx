import { useRef, type KeyboardEvent } from 'react';
import { Link } from 'wouter';
import type { SearchHit } from '../../../electron/contract/shapes.ts';
import type { CaseFileId } from '../../../guidance/model/ids.ts';
import { FailureNotice } from '../../components/failure.tsx';
import { Page } from '../../components/page.tsx';
import { readAppraisal } from '../../state/appraisal-in-view.ts';
import { bringIntoView } from '../../state/bring-into-view.ts';
import { anchorOf, routes } from '../../state/routes.ts';
import { Excerpt } from './excerpt.tsx';
import { countWords, groupHits, placeOfHit, routeOfHit, type HitGroup } from './hit-words.ts';
import { search, useSearchStore } from './search-store.ts';

type SearchProps = {
  /** Looks in this case file only. */
  readonly caseFileId?: CaseFileId;
};

const BOX = 'search-words';

/** Finds words in everything written, in every case file or in one. */
export function Search({ caseFileId }: SearchProps) {
  const { words, phase, askedFor, hits, hasMore, reference } = useSearchStore();
  const results = useRef<HTMLHeadingElement>(null);
  const groups = groupHits(hits);

  async function ask() {
    const wanted = words.trim();
    if (wanted === '') {
      document.getElementById(BOX)?.focus();
      return;
    }
    await search(wanted, caseFileId ?? null);
    // The heading says how many there are, so going to it is the announcement.
    requestAnimationFrame(() => results.current?.focus());
  }

  return (
    <Page
      title="Search"
      lead={
        caseFileId === undefined
          ? 'Finds words in everything written, in every case file.'
          : 'Finds words in everything written in this case file.'
      }
    >
      <search>
        <form
          className="search-form"
          onSubmit={(event) => {
            event.preventDefault();
            void ask();
          }}
        >
          <div className="field">
            <label htmlFor={BOX} className="field-label">
              Words to find
            </label>
            <p id={`${BOX}-hint`} className="field-hint">
              A place is found when it holds all the words. The beginning of a word is enough.
            </p>
            <input
              id={BOX}
              className="plain-input"
              type="search"
              autoComplete="off"
              maxLength={200}
              aria-describedby={`${BOX}-hint`}
              value={words}
              onChange={(event) => useSearchStore.setState({ words: event.target.value })}
            />
          </div>
          <button type="submit" className="primary">
            Search
          </button>
        </form>
      </search>
      {phase === 'searching' && <p className="muted">Searching</p>}
      {phase === 'failed' && (
        <FailureNotice
          words={{
            title: 'The search could not be done',
            happened: 'Something in the app went wrong.',
            safe: 'Everything written is as it was.',
            next: 'Search again. If it happens twice, lock and unlock the vault.',
          }}
          reference={reference}
        />
      )}
      {phase === 'found' && (
        // The arrow keys only add to Tab, which goes from result to result too.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
        <section aria-labelledby="search-results" onKeyDown={moveBetweenResults}>
          <h2 id="search-results" ref={results} tabIndex={-1}>
            {hits.length === 0
              ? `Nothing found for “${askedFor}”`
              : `${countWords(hits.length, hasMore)} for “${askedFor}”`}
          </h2>
          {hits.length === 0 && (
            <p>
              Try fewer words, or the beginning of a word. Archived case files are searched too.
            </p>
          )}
          {hasMore && <p className="muted">There are more. Add a word to narrow the search.</p>}
          {groups.map((group) => (
            <Group key={group.caseFileId} group={group} />
          ))}
        </section>
      )}
    </Page>
  );
}

function Group({ group }: { readonly group: HitGroup }) {
  const { caseFileId, childName, hits } = group;
  return (
    <section className="search-group">
      <h3>
        <Link href={routes.child(caseFileId)}>{childName}</Link>
        <span className="muted search-count"> {countWords(hits.length, false)}</span>
      </h3>
      <ul className="plain-list">
        {hits.map((hit) => (
          <li key={`${hit.entityId} ${hit.field}`}>
            <Hit hit={hit} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Hit({ hit }: { readonly hit: SearchHit }) {
  return (
    <Link
      href={routeOfHit(hit)}
      className="search-hit"
      onClick={() => {
        readAppraisal(hit.appraisalId);
        bringIntoView(anchorOf(hit.entityId));
      }}
    >
      <span className="search-place">{placeOfHit(hit)}</span>
      <span className="search-excerpt">
        <Excerpt words={hit.excerpt} />
      </span>
    </Link>
  );
}

function moveBetweenResults(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const links = [...event.currentTarget.querySelectorAll('a')];
  const at = links.findIndex((link) => link === document.activeElement);
  const next = links[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
