import { describe, expect, it } from 'vitest';
import { markArtifacts } from '../../../electron/core/exports/pdf/artifacts.ts';

const lines = (...content: readonly string[]) => content.join('\n');

describe('what is unmarked on a printed page', () => {
  it('is marked as an artifact when it is words', () => {
    expect(markArtifacts(lines('q', 'BT', '/F4 16 Tf', '<0001> Tj', 'ET', 'Q'))).toBe(
      lines(
        'q',
        '/Artifact <</Type /Pagination>>BDC',
        'BT',
        '/F4 16 Tf',
        '<0001> Tj',
        'ET',
        'EMC',
        'Q',
      ),
    );
  });

  it('is marked as an artifact when it is a painted path', () => {
    expect(markArtifacts(lines('q', '0 0 10 10 re', 'f', 'Q'))).toBe(
      lines('q', '/Artifact <</Type /Layout>>BDC', '0 0 10 10 re', 'f', 'EMC', 'Q'),
    );
  });

  it('is left alone when it is a clip, which paints nothing', () => {
    expect(markArtifacts(lines('q', '0 0 10 10 re', 'W* n', 'Q'))).toBeNull();
  });

  it('is left alone inside content that is marked', () => {
    expect(
      markArtifacts(lines('/P <</MCID 0 >>BDC', 'BT', 'ET', '0 0 1 1 re', 'f', 'EMC')),
    ).toBeNull();
  });
});
