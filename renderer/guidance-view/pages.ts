import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { guidancePages } from '../../guidance/catalogue.ts';
import type { PageSection } from '../../guidance/build/page-sections.ts';

type PageModule = { readonly default: ComponentType };

// Compiled when the app is built; fetched from the app's own files when first read.
const bodies = import.meta.glob<PageModule>([
  '../../guidance/options/*/guidance.mdx',
  '../../guidance/topics/*.mdx',
]);

const sections = import.meta.glob<{ readonly default: readonly PageSection[] }>(
  ['../../guidance/options/*/guidance.mdx', '../../guidance/topics/*.mdx'],
  { query: '?sections' },
);

const components = new Map<string, LazyExoticComponent<ComponentType>>(
  Object.entries(bodies).map(([path, load]) => [pageIdOf(path), lazy(load)]),
);

/** The glossary stands among the pages of guidance, and is drawn from data. */
export const GLOSSARY_PAGE = 'glossary';

/** What a page of guidance, or the glossary, is called. */
export function titleOfPage(pageId: string): string {
  return pageId === GLOSSARY_PAGE ? 'Glossary' : (guidancePages.get(pageId)?.title ?? 'Guidance');
}

/** The body of a guidance page as a component, or null when there is no such page. */
export function pageBody(pageId: string): LazyExoticComponent<ComponentType> | null {
  return components.get(pageId) ?? null;
}

/** The words of every page by heading, for searching. */
export async function loadAllSections(): Promise<
  readonly { readonly pageId: string; readonly sections: readonly PageSection[] }[]
> {
  return Promise.all(
    Object.entries(sections).map(async ([path, load]) => ({
      pageId: pageIdOf(path),
      sections: (await load()).default,
    })),
  );
}

/** `…/options/adoption/guidance.mdx` and `…/topics/delay.mdx` are the pages adoption and delay. */
function pageIdOf(path: string): string {
  const id = /\/options\/([^/]+)\/guidance\.mdx|\/topics\/([^/]+)\.mdx/.exec(path);
  const found = id?.[1] ?? id?.[2];
  if (found === undefined) throw new Error(`Not the path of a guidance page: ${path}`);
  return found;
}
