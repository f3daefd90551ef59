import { useDeferredValue, useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { citationsOfNothing, unclearCitations } from '../../../guidance/rules/citations.ts';
import { useCaseFileStore } from '../../state/case-file-store.ts';

/** Says which citations in some words lead nowhere, beside the words. They print as typed. */
export function CitationNotes({ words }: { readonly words: string }) {
  const settled = useDeferredValue(words);
  const known = useCaseFileStore(
    useShallow((state) =>
      Object.values(state.entities)
        .filter((entity) => entity.kind === 'source')
        .map((entity) => String(entity.fields['registerNumber'])),
    ),
  );
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
  return notes.map((note) => (
    <p key={note} className="field-error">
      {note}
    </p>
  ));
}
