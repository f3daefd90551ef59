import { expect, it } from 'vitest';
import { verifiedWords } from '../../../renderer/features/child/verified-words.ts';

it('says in words that nothing has been altered, and in how many changes', () => {
  expect(verifiedWords({ isWhole: true, sealedChanges: 1204, firstBroken: null })).toBe(
    'Nothing has been altered. All 1,204 changes of this case file follow from one another.',
  );
});

it('says that the history is altered, with a reference and what to do', () => {
  const words = verifiedWords({
    isWhole: false,
    sealedChanges: 3,
    firstBroken: '01234567-0000-4000-8000-000000000000',
  });
  expect(words).toContain('has been altered or damaged');
  expect(words).toContain('Reference 01234567.');
  expect(words).toContain('compare with a backup');
});
