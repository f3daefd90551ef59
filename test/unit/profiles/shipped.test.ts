import { describe, expect, it } from 'vitest';
import { legalSources } from '../../../guidance/catalogue.ts';
import { shippedProfile, shippedProfileIds } from '../../../guidance/profiles/shipped-profiles.ts';
import type { PageBlock } from '../../../guidance/schema/directives.ts';
import type { Profile } from '../../../guidance/schema/profile.ts';
import { hasPlace } from '../../coverage/targets.ts';

const profiles = shippedProfileIds.map((id) => [id, shippedProfile(id)] as const);

function profileOf(id: string): Profile {
  const profile = shippedProfile(id)?.profile ?? null;
  if (profile === null) throw new Error(`${id} loads.`);
  return profile;
}

describe('the profiles that come with the app', () => {
  it('are the national one and those of five authorities', () => {
    expect(shippedProfileIds).toEqual([
      'national',
      'camden',
      'croydon',
      'devon',
      'enfield',
      'somerset',
    ]);
  });
});

describe.each(profiles)('the profile %s', (id, found) => {
  it('loads with no problem', () => {
    expect(found?.problems).toEqual([]);
    expect(found?.profile?.id).toBe(id);
  });

  it('cites only sources of the register beside what its document says', () => {
    for (const correction of profileOf(id).corrections) {
      expect(correction.sources.filter((source) => !legalSources.has(source))).toEqual([]);
    }
  });

  it('says where its answers are written only where that exists', () => {
    const profile = profileOf(id);
    const places = [
      ...profile.pathway.flatMap((stage) => stage.asks),
      ...profile.meetings.flatMap((meeting) => meeting.asks ?? []),
      ...profile.tasks,
    ].flatMap((item) => item.where ?? []);
    expect(places.filter((place) => !hasPlace(place))).toEqual([]);
  });

  it('holds no meeting that no stage leads to', () => {
    const profile = profileOf(id);
    const used = new Set(profile.pathway.flatMap((stage) => stage.meetings ?? []));
    expect(profile.meetings.map((meeting) => meeting.id).filter((it) => !used.has(it))).toEqual([]);
  });

  it('has pages in sentences a busy reader can take in, in no one’s name', () => {
    for (const page of profileOf(id).pages) {
      const words = page.blocks.map(wordsOf).join(' ');
      const sentences = words
        .split(/(?<=[.?:])\s+(?=[A-Z“])/)
        .map((sentence) => sentence.split(/\s+/).length);
      const mean = sentences.reduce((sum, length) => sum + length, 0) / sentences.length;
      expect(mean, page.id).toBeLessThanOrEqual(20);
      expect(words, page.id).not.toMatch(/\b(?:we|our|us)\b|!/i);
    }
  });

  it('asks and tells in nobody’s name either', () => {
    const { pages: _, ...data } = profileOf(id);
    expect(JSON.stringify(data)).not.toMatch(/\b(?:we|our|us)\b|!/i);
  });
});

function wordsOf(block: PageBlock): string {
  switch (block.type) {
    case 'heading':
      return `${block.text}.`;
    case 'paragraph':
      return block.inlines.map((inline) => inline.text).join('');
    case 'list':
      return block.items.map((item) => item.map((inline) => inline.text).join('')).join(' ');
    case 'directive':
      return block.blocks.map(wordsOf).join(' ');
  }
}
