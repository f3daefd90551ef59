import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { EntityRecord } from '../../../guidance/model/entity.ts';
import { citationsOfNothing, unclearCitations } from '../../../guidance/rules/citations.ts';
import { useCaseFileStore } from '../../state/case-file-store.ts';
import { oncePerState } from '../../state/once-per-state.ts';
import { useSettled } from '../../state/use-settled.ts';

/** The numbers of the register of sources. Every box of words asks. */
const registerNumbers = oncePerState((entities: Readonly<Record<string, EntityRecord>>) =>
  Object.values(entities)
    .filter((entity) => entity.kind === 'source')
    .map((entity) => String(entity.fields['registerNumber'])),
);

/** Says which citations in some words lead nowhere, beside the words. They print as typed. */
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
  return notes.map((note) => (
    <p key={note} className="field-error">
      {note}
    </p>
  ));
}
