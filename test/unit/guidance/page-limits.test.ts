import { describe, expect, it } from 'vitest';
import { legalSources } from '../../../guidance/catalogue.ts';
import { lengthWords, pageLimits } from '../../../guidance/rules/page-limits.ts';

const statement = pageLimits.find((limit) => limit.id === 'witness-statement') ?? null;

describe('the length of a document against a limit', () => {
  it('is said alone when no limit is chosen', () => {
    expect(lengthWords({ pages: 1, annexPages: 0 }, null)).toBe('About 1 page.');
    expect(lengthWords({ pages: 28, annexPages: 0 }, null)).toBe('About 28 pages.');
  });

  it('is within the limit on its last page', () => {
    expect(lengthWords({ pages: 25, annexPages: 0 }, statement)).toBe(
      'About 25 pages: within the limit of 25.',
    );
  });

  it('says by how much it is over', () => {
    expect(lengthWords({ pages: 26, annexPages: 0 }, statement)).toBe(
      'About 26 pages: 1 page over the limit of 25.',
    );
    expect(lengthWords({ pages: 30, annexPages: 0 }, statement)).toBe(
      'About 30 pages: 5 pages over the limit of 25.',
    );
  });

  it('compares what is not annex, which may be exhibited by itself', () => {
    expect(lengthWords({ pages: 34, annexPages: 9 }, statement)).toBe(
      'About 34 pages, of which 9 are the annex and 25 the rest: within the limit of 25.',
    );
    expect(lengthWords({ pages: 35, annexPages: 9 }, statement)).toContain(': 1 page over');
  });

  it('rests on a registered source wherever one is named, and claims no certainty', () => {
    for (const limit of pageLimits) {
      expect(limit.sourceId === null || legalSources.has(limit.sourceId)).toBe(true);
      expect(limit.confidence).toBe('uncertain');
      expect(limit.note).not.toBe('');
    }
  });
});
