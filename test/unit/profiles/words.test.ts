import { describe, expect, it } from 'vitest';
import { shippedProfile } from '../../../guidance/profiles/shipped-profiles.ts';
import { neutralWords, wordsOf } from '../../../guidance/rules/profile/words.ts';
import { vocabularyKeys } from '../../../guidance/schema/profile.ts';

const wordsIn = (id: string) => wordsOf(shippedProfile(id)?.profile ?? null);

describe('the words of a profile', () => {
  it.each([
    ['devon', 'Looked after', 'In care'],
    ['enfield', 'Family time plan', 'Contact plan'],
    [
      'croydon',
      'Preferred plan: why, and what must happen',
      'Primary plan: why, and what must happen',
    ],
    ['enfield', 'Family group decision-making meetings', 'Family group conferences'],
    ['somerset', 'What would family time look like?', 'What would contact look like?'],
    ['camden', 'looked-after children', 'children looked after'],
  ])('in %s say “%s” as “%s”', (id, neutral, own) => {
    expect(wordsIn(id).say(neutral)).toBe(own);
  });

  it('leave what only looks alike', () => {
    const { say } = wordsIn('devon');
    expect(say('Overlooked aftercare')).toBe('Overlooked aftercare');
    expect(say('')).toBe('');
  });

  it('are the neutral ones where a profile says nothing, and while none is read', () => {
    for (const key of vocabularyKeys) {
      expect(wordsOf(null).term(key)).toEqual(neutralWords[key]);
      expect(wordsIn('national').term(key)).toEqual(neutralWords[key]);
    }
    expect(wordsIn('national').say('Family time plan')).toBe('Family time plan');
  });

  it('are said once: what was put in is not changed again', () => {
    const { say } = wordsOf({
      vocabulary: {
        familyTime: { word: 'kinship care' },
        kinshipCare: { word: 'family time' },
      },
    });
    expect(say('Family time and kinship care')).toBe('Kinship care and family time');
  });
});
