import { expect, it } from 'vitest';
import { confidenceWords } from '../../../guidance/model/confidence-words.ts';

it('sends a reader to the legal team for all but what was read in the primary source', () => {
  const { checked, ...rest } = confidenceWords;
  expect(checked).toBe('Read in a copy of the primary source');
  for (const words of Object.values(rest)) expect(words).toContain('check with your legal team');
});

it('claims no reading of what is known and was not read', () => {
  expect(confidenceWords.known).toContain('not checked against a source');
  expect(confidenceWords.known).not.toMatch(/\bagain\b|\blast\b/i);
});
