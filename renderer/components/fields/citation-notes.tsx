import { Fragment, useMemo } from 'react';
import { Link } from 'wouter';
import { useShallow } from 'zustand/react/shallow';
import type { EntityRecord } from '../../../guidance/model/entity.ts';
import {
  citationsOfNothing,
  citedNumbers,
  unclearCitations,
} from '../../../guidance/rules/citations.ts';
import { bringIntoView } from '../../state/bring-into-view.ts';
import { useCaseFileStore } from '../../state/case-file-store.ts';
import { sourceName, sourcesNumbered } from '../../state/cited-sources.ts';
import { oncePerState } from '../../state/once-per-state.ts';
import { anchorOf, routes } from '../../state/routes.ts';
import { useSettled } from '../../state/use-settled.ts';

/** The numbers of the register of sources. Every box of words asks. */
const registerNumbers = oncePerState((entities: Readonly<Record<string, EntityRecord>>) =>
  Object.values(entities)
    .filter((entity) => entity.kind === 'source')
    .map((entity) => String(entity.fields['registerNumber'])),
);

/**
 * Says beside some words which sources they cite, and which citations lead nowhere. All print as
 * typed.
 */
export function CitationNotes({ words }: { readonly words: string }) {
  const settled = useSettled(words);
  const known = useCaseFileStore(useShallow((state) => registerNumbers(state.entities)));
  const notes = useMemo(() => {
    if (!settled.includes('[')) return [];
    const nothing = citationsOfNothing(settled, new Set(known));
    return [
      ...[...new Set(nothing)].map((typed) => `${typed} is not in the register of sources.`),
      ...[...new Set(unclearCitations(settled))].map(
        (typed) => `${typed} is not clear as a citation. Write each source on its own, as [E3].`,
      ),
    ];
  }, [settled, known]);
  return (
    <>
      <CitedSources words={settled} />
      {notes.map((note) => (
        <p key={note} className="field-error">
          {note}
        </p>
      ))}
    </>
  );
}

/** The sources that some words cite, by name, each a way to its place in the register. */
function CitedSources({ words }: { readonly words: string }) {
  const numbers = useMemo(() => (words.includes('[') ? citedNumbers(words) : []), [words]);
  const caseFileId = useCaseFileStore((state) => state.caseFileId);
  const sources = useCaseFileStore(useShallow((state) => sourcesNumbered(state.entities, numbers)));
  if (caseFileId === null || sources.length === 0) return null;
  return (
    <p className="cites">
      Cites:{' '}
      {sources.map((source, index) => (
        <Fragment key={source.id}>
          {index > 0 && '; '}
          <Link
            href={routes.section(caseFileId, 'sources')}
            onClick={() => bringIntoView(anchorOf(source.id))}
          >
            {sourceName(source)}
          </Link>
        </Fragment>
      ))}
    </p>
  );
}
