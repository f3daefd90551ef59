import type { Confidence } from '../schema/legal-source.ts';

/** What a statement that was not read in its primary source always says. */
export const CHECK_WITH_LEGAL_TEAM = 'check with your legal team';

/**
 * How sure the product is of a statement of law or practice, in a reader's words. Screens and
 * documents use these and no others, so that none claims more than another. Only what was read in
 * a copy of the primary source goes without a word to check with the legal team.
 */
export const confidenceWords: Readonly<Record<Confidence, string>> = {
  checked: 'Read in a copy of the primary source',
  secondary: `Read in a secondary source: ${CHECK_WITH_LEGAL_TEAM} before relying on it`,
  known: `Well established, not checked against a source: ${CHECK_WITH_LEGAL_TEAM}`,
  uncertain: `Not certain: ${CHECK_WITH_LEGAL_TEAM}`,
};
