import MiniSearch from 'minisearch';
import { glossaryTerms } from '../../guidance/catalogue.ts';
import { namesOfTerm } from '../../guidance/rules/find-terms.ts';
import { GLOSSARY_PAGE, loadAllSections, titleOfPage } from './pages.ts';

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
      pageTitle: titleOfPage(pageId),
      heading: section.heading,
      slug: section.slug,
      text: section.text,
      excerpt: '',
    })),
  );
  const find = new MiniSearch<Indexed>({ fields: ['heading', 'pageTitle', 'text'] });
  const all = [...documents, ...termDocuments()];
  find.addAll(all);
  return { find, byId: new Map(all.map((document) => [document.id, document])) };
}

/** A term is found by its names, its abbreviation, each authority's word for it, and its meaning. */
function termDocuments(): readonly Indexed[] {
  return [...glossaryTerms.values()].map((term) => {
    const [, ...otherNames] = namesOfTerm(term);
    return {
      id: `${GLOSSARY_PAGE}#term-${term.id}`,
      pageId: GLOSSARY_PAGE,
      pageTitle: titleOfPage(GLOSSARY_PAGE),
      heading: term.abbreviation === undefined ? term.term : `${term.term} (${term.abbreviation})`,
      slug: `term-${term.id}`,
      text: [term.definition, term.note ?? '', otherNames.join('; ')].join(' ').trim(),
      excerpt: '',
    };
  });
}

function excerptOf(text: string, terms: readonly string[]): string {
  const lower = text.toLowerCase();
  const at = terms.map((term) => lower.indexOf(term)).find((place) => place >= 0) ?? 0;
  const from = at < 60 ? 0 : text.indexOf(' ', at - 60) + 1;
  const excerpt = text.slice(from, from + 170);
  return `${from > 0 ? '…' : ''}${excerpt}${from + 170 < text.length ? '…' : ''}`;
}
