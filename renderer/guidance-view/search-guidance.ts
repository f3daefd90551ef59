import MiniSearch from 'minisearch';
import { guidancePages } from '../../guidance/catalogue.ts';
import { loadAllSections } from './pages.ts';

export type GuidanceHit = {
  readonly id: string;
  readonly pageId: string;
  readonly pageTitle: string;
  readonly heading: string;
  readonly slug: string;
  /** Words around the first match. */
  readonly excerpt: string;
};

type Indexed = GuidanceHit & { readonly text: string };

let index: Promise<{ find: MiniSearch<Indexed>; byId: ReadonlyMap<string, Indexed> }> | null = null;

/** Finds guidance by words, whole or begun, allowing a slip of the keys in longer ones. */
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
      pageId,
      pageTitle: guidancePages.get(pageId)?.title ?? pageId,
      heading: section.heading,
      slug: section.slug,
      text: section.text,
      excerpt: '',
    })),
  );
  const find = new MiniSearch<Indexed>({ fields: ['heading', 'pageTitle', 'text'] });
  find.addAll(documents);
  return { find, byId: new Map(documents.map((document) => [document.id, document])) };
}

function excerptOf(text: string, terms: readonly string[]): string {
  const lower = text.toLowerCase();
  const at = terms.map((term) => lower.indexOf(term)).find((place) => place >= 0) ?? 0;
  const from = at < 60 ? 0 : text.indexOf(' ', at - 60) + 1;
  const excerpt = text.slice(from, from + 170);
  return `${from > 0 ? '…' : ''}${excerpt}${from + 170 < text.length ? '…' : ''}`;
}
