import { describe, expect, it } from 'vitest';
import { legalSources } from '../../../guidance/catalogue.ts';
import { lengthWords, pageLimits } from '../../../guidance/rules/page-limits.ts';

const statement = pageLimits.find((limit) => limit.id === 'witness-statement') ?? null;

describe('the length of a document against a limit', () => {
  it('is said alone when no limit is chosen', () => {
    expect(lengthWords(1, null)).toBe('About 1 page.');
    expect(lengthWords(28, null)).toBe('About 28 pages.');
  });

  it('is within the limit on its last page', () => {
    expect(lengthWords(25, statement)).toBe('About 25 pages: within the limit of 25.');
  });

  it('says by how much it is over', () => {
    expect(lengthWords(26, statement)).toBe('About 26 pages: 1 page over the limit of 25.');
    expect(lengthWords(30, statement)).toBe('About 30 pages: 5 pages over the limit of 25.');
  });

  it('rests on a registered source wherever one is named, and claims no certainty', () => {
    for (const limit of pageLimits) {
      expect(limit.sourceId === null || legalSources.has(limit.sourceId)).toBe(true);
      expect(limit.confidence).toBe('uncertain');
      expect(limit.note).not.toBe('');
    }
  });
});
