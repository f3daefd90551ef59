import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proseDiff } from '../../../renderer/components/prose-diff.ts';

describe('what changed between two wordings', () => {
  it('reads a sentence written anew as one removal and one addition', () => {
    expect(
      proseDiff(
        'She engages well with family time and is warm.',
        'She attended 34 of 41 family time visits and is warm.',
      ),
    ).toEqual([
      { kind: 'same', words: 'She ' },
      { kind: 'removed', words: 'engages well with family time ' },
      { kind: 'added', words: 'attended 34 of 41 family time visits ' },
      { kind: 'same', words: 'and is warm.' },
    ]);
  });

  it('never loses a word of either wording', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 40 }), fc.lorem({ maxCount: 40 }), (earlier, later) => {
        const parts = proseDiff(earlier, later);
        const without = (kind: string) =>
          parts
            .filter((part) => part.kind !== kind)
            .map((part) => part.words)
            .join('');
        expect(without('added')).toBe(earlier);
        expect(without('removed')).toBe(later);
      }),
    );
  });
});
