import { describe, expect, it } from 'vitest';
import { firstWords } from '../../../guidance/rules/first-words.ts';

describe('the first words of what was written', () => {
  it('are all of it where it is short', () => {
    expect(firstWords('  Fine.  ', 20)).toBe('Fine.');
    expect(firstWords('', 20)).toBe('');
  });

  it('leave out citations, mark-up and the ends of lines', () => {
    expect(firstWords('She **wakes** at\nnight [E11, p 3], often.', 60)).toBe(
      'She wakes at night, often.',
    );
  });

  it('are cut at a word, with no comma left hanging', () => {
    expect(firstWords('Dental checks, speech and language therapy', 21)).toBe(
      'Dental checks, speech…',
    );
    expect(firstWords('Dental checks, speech', 15)).toBe('Dental checks…');
    expect(firstWords('Uninterruptedness', 6)).toBe('Uninte…');
  });
});
