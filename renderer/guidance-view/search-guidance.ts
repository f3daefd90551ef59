import MiniSearch from 'minisearch';
import { glossaryTerms } from '../../guidance/catalogue.ts';
import { sectionsOf } from '../../guidance/rules/profile/bearing.ts';
import { namesOfTerm } from '../../guidance/rules/find-terms.ts';
import { core } from '../state/bridge.ts';
import { useSessionStore } from '../state/session-store.ts';
import { GLOSSARY_PAGE, loadAllSections, titleOfPage } from './pages.ts';

export type GuidanceHit = {
  readonly id: string;
  /** The local practice profile that the page is of; null for guidance and the glossary. */
  readonly profileId: string | null;
  readonly pageId: string;
  readonly pageTitle: string;
  readonly heading: string;
  readonly slug: string;
  /** Words around the first match. */
  readonly excerpt: string;
};

type Indexed = GuidanceHit & { readonly text: string };

let index: Promise<{ find: MiniSearch<Indexed>; byId: ReadonlyMap<string, Indexed> }> | null = null;

// An authority's own folder can have changed by the next time the vault is open.
useSessionStore.subscribe((state, before) => {
  if (state.phase !== before.phase) index = null;
});

/** Finds guidance and local practice by words, whole or begun, allowing a slip of the keys in longer ones. */
export async function findGuidance(words: string): Promise<readonly GuidanceHit[]> {
  index ??= buildIndex();
  const { find, byId } = await index;
  return find
    .search(words, {
      prefix: true,
      fuzzy: (term) => (term.length > 5 ? 0.15 : false),
      combineWith: 'AND',
      boost: { heading: 3, pageTitle: 2 },
    })
    .slice(0, 30)
    .flatMap((result) => {
      const section = byId.get(String(result.id));
      if (section === undefined) return [];
      return [{ ...section, excerpt: excerptOf(section.text, result.terms) }];
    });
}

async function buildIndex() {
  const pages = await loadAllSections();
  const documents: Indexed[] = pages.flatMap(({ pageId, sections }) =>
    sections.map((section) => ({
      id: `${pageId}#${section.slug}`,
      profileId: null,
      pageId,
      pageTitle: titleOfPage(pageId),
      heading: section.heading,
      slug: section.slug,
      text: section.text,
      excerpt: '',
    })),
  );
  const find = new MiniSearch<Indexed>({ fields: ['heading', 'pageTitle', 'text'] });
  const all = [...documents, ...termDocuments(), ...(await practiceDocuments())];
  find.addAll(all);
  return { find, byId: new Map(all.map((document) => [document.id, document])) };
}

/** A term is found by its names, its abbreviation, each authority's word for it, and its meaning. */
function termDocuments(): readonly Indexed[] {
  return [...glossaryTerms.values()].map((term) => {
    const [, ...otherNames] = namesOfTerm(term);
    return {
      id: `${GLOSSARY_PAGE}#term-${term.id}`,
      profileId: null,
      pageId: GLOSSARY_PAGE,
      pageTitle: titleOfPage(GLOSSARY_PAGE),
      heading: term.abbreviation === undefined ? term.term : `${term.term} (${term.abbreviation})`,
      slug: `term-${term.id}`,
      text: [term.definition, term.note ?? '', otherNames.join('; ')].join(' ').trim(),
      excerpt: '',
    };
  });
}

/** The pages of every authority's profile, each in the same way, whichever is in use. */
async function practiceDocuments(): Promise<readonly Indexed[]> {
  const list = await core['profiles.list']({});
  if (!list.ok) return [];
  const replies = await Promise.all(
    list.value.profiles.map(({ id }) => core['profiles.read']({ id })),
  );
  return replies.flatMap((reply) => {
    if (!reply.ok) return [];
    const { profile } = reply.value;
    return profile.pages.flatMap((page) =>
      sectionsOf(page).map((section) => ({
        id: `${profile.id}/${page.id}#${section.slug}`,
        profileId: profile.id,
        pageId: page.id,
        pageTitle: `${profile.name}, local practice: ${page.title}`,
        heading: section.heading,
        slug: section.slug,
        text: section.text,
        excerpt: '',
      })),
    );
  });
}

function excerptOf(text: string, terms: readonly string[]): string {
  const lower = text.toLowerCase();
  const at = terms.map((term) => lower.indexOf(term)).find((place) => place >= 0) ?? 0;
  const from = at < 60 ? 0 : text.indexOf(' ', at - 60) + 1;
  const excerpt = text.slice(from, from + 170);
  return `${from > 0 ? '…' : ''}${excerpt}${from + 170 < text.length ? '…' : ''}`;
}
