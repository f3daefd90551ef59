import type { LegalKind } from '../schema/legal-source.ts';

/** A kind of rule in words: law, guidance and one's own authority's practice are told apart. */
export const kindWords: Readonly<Record<LegalKind, string>> = {
  law: 'Law',
  statutory_guidance: 'Statutory guidance',
  court: 'Court',
  practice_guidance: 'Practice guidance',
  research: 'Research',
  local: 'Local',
};
