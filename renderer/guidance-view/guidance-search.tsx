import { Search } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { findGuidance, type GuidanceHit } from './search-guidance.ts';

/** A box that finds guidance as one types; `onPick` opens what was found. */
export function GuidanceSearch({ onPick }: { readonly onPick: (hit: GuidanceHit) => void }) {
  const id = useId();
  const [words, setWords] = useState('');
  const [hits, setHits] = useState<readonly GuidanceHit[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void (words.trim().length < 2 ? Promise.resolve([]) : findGuidance(words)).then((found) => {
      if (isCurrent) setHits(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [words]);
  return (
    <search className="guidance-search">
      <label htmlFor={id} className="visually-hidden">
        Search the guidance
      </label>
      <span className="search-box">
        <Search size={18} aria-hidden="true" />
        <input
          id={id}
          type="search"
          autoComplete="off"
          placeholder="Search the guidance"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </span>
      {words.trim().length >= 2 && (
        <div className="guidance-hits">
          <p className="muted" role="status">
            {hits.length === 0
              ? 'Nothing found'
              : `${hits.length} ${hits.length === 1 ? 'part' : 'parts'} found`}
          </p>
          <ul className="plain-list">
            {hits.map((hit) => (
              <li key={hit.id}>
                <button
                  type="button"
                  onClick={() => {
                    setWords('');
                    onPick(hit);
                  }}
                >
                  <strong>{hit.pageTitle}</strong>: {hit.heading}
                  <span className="hit-excerpt">{hit.excerpt}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </search>
  );
}
