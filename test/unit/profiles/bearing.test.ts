import { expect, it } from 'vitest';
import { shippedProfile, shippedProfileIds } from '../../../guidance/profiles/shipped-profiles.ts';
import { bearingOn, sectionsOf } from '../../../guidance/rules/profile/bearing.ts';
import type { Profile } from '../../../guidance/schema/profile.ts';

function profileCalled(id: string): Profile {
  const profile = shippedProfile(id)?.profile;
  if (profile == null) throw new Error(`There is no profile ${id}.`);
  return profile;
}

const nowhere = { guidancePageId: '', stageId: null, isHere: () => false };

it('shows the pages of a stage on that stage', () => {
  for (const id of shippedProfileIds) {
    const profile = profileCalled(id);
    for (const stage of profile.pathway) {
      const shown = bearingOn(profile, { ...nowhere, stageId: stage.id }).pages.map(({ id }) => id);
      expect(shown).toEqual(expect.arrayContaining([...(stage.pages ?? [])]));
    }
  }
});

it('shows what the authority asks to be answered on the page in view, each question once', () => {
  const somerset = profileCalled('somerset');
  const { prompts, pages } = bearingOn(somerset, {
    ...nowhere,
    isHere: (place) => place.to === 'field' && place.kind === 'appraisal',
  });
  expect(prompts.length).toBeGreaterThan(0);
  expect(new Set(prompts.map(({ question }) => question)).size).toBe(prompts.length);
  expect(pages.length).toBeGreaterThan(0);
});

it('shows the pages that lead to the guidance beside them', () => {
  const camden = profileCalled('camden');
  const { pages } = bearingOn(camden, { ...nowhere, guidancePageId: 'reunification' });
  expect(pages.map(({ id }) => id)).toContain('working-with-families');
});

it('shows nothing on a page of which the profile does not speak', () => {
  for (const id of shippedProfileIds) {
    expect(bearingOn(profileCalled(id), nowhere)).toEqual({ pages: [], prompts: [] });
  }
});

it('gives every heading of every page to the search, with its words', () => {
  for (const id of shippedProfileIds) {
    for (const page of profileCalled(id).pages) {
      const sections = sectionsOf(page);
      const headings = page.blocks.filter((block) => block.type === 'heading');
      expect(sections.map(({ heading }) => heading)).toEqual([
        page.title,
        ...headings.map((block) => (block.type === 'heading' ? block.text : '')),
      ]);
      expect(sections[0]?.text).toContain(page.summary);
    }
  }
});
