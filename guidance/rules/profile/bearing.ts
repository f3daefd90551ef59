import type { PageBlock, PageInline, ProfilePage } from '../../schema/directives.ts';
import { placeParts, type PlaceParts } from '../../schema/profile-place.ts';
import type { Profile, ProfilePrompt } from '../../schema/profile.ts';
import { promptsOf } from './pathway.ts';

/** The page that somebody is on, as far as a profile can speak of it. */
export type InView = {
  /** The guidance page that stands beside it. */
  readonly guidancePageId: string;
  /** The stage of the pathway that it shows, if it is one. */
  readonly stageId: string | null;
  /** Whether a place of the product is on it. */
  readonly isHere: (place: PlaceParts) => boolean;
};

export type Bearing = {
  readonly pages: readonly ProfilePage[];
  /** What the authority asks and expects to be answered here. */
  readonly prompts: readonly ProfilePrompt[];
};

/**
 * What of a profile bears on the page in view: the questions answered there, the pages of the
 * stages that ask them, and the pages that lead to the guidance beside it. In the profile's order.
 */
export function bearingOn(profile: Profile, inView: InView): Bearing {
  const isAskedHere = (prompt: ProfilePrompt) =>
    (prompt.where ?? []).some((place) => {
      const parts = placeParts(place);
      return parts.to === 'page' ? parts.pageId === inView.guidancePageId : inView.isHere(parts);
    });
  const prompts: ProfilePrompt[] = [];
  const pageIds = new Set<string>();
  for (const stage of profile.pathway) {
    const asked = promptsOf(profile, stage).filter(isAskedHere);
    if (asked.length > 0 || stage.id === inView.stageId) {
      for (const id of stage.pages ?? []) pageIds.add(id);
    }
    for (const prompt of asked) {
      // A question can stand in several stages and meetings; beside the page it is read once.
      if (!prompts.some(({ question }) => question === prompt.question)) prompts.push(prompt);
    }
  }
  const pages = profile.pages.filter(
    (page) => pageIds.has(page.id) || leadsTo(page, inView.guidancePageId),
  );
  return { pages, prompts };
}

function leadsTo(page: ProfilePage, guidancePageId: string): boolean {
  return inlinesOf(page.blocks).some(
    (inline) => inline.type === 'link' && inline.to !== 'page' && inline.id === guidancePageId,
  );
}

/** Every run of words of some blocks, in the order read. */
function inlinesOf(blocks: readonly PageBlock[]): readonly PageInline[] {
  return blocks.flatMap((block): readonly PageInline[] => {
    switch (block.type) {
      case 'heading':
        return [];
      case 'paragraph':
        return block.inlines;
      case 'list':
        return block.items.flat();
      case 'directive':
        return inlinesOf(block.blocks);
    }
  });
}

/** A part of a page under one heading, for finding by words. */
export type PracticeSection = {
  readonly heading: string;
  /** '' for what stands before the first heading. */
  readonly slug: string;
  readonly text: string;
};

/** A page of a profile by its headings: its summary first, then each part. */
export function sectionsOf(page: ProfilePage): readonly PracticeSection[] {
  const sections: { heading: string; slug: string; text: string }[] = [
    { heading: page.title, slug: '', text: page.summary },
  ];
  for (const block of page.blocks) {
    if (block.type === 'heading') {
      sections.push({ heading: block.text, slug: block.slug, text: '' });
      continue;
    }
    const last = sections.at(-1);
    if (last === undefined) continue;
    const words = inlinesOf([block]).map((inline) => inline.text);
    last.text = `${last.text} ${words.join(' ')}`.trim();
  }
  return sections;
}
