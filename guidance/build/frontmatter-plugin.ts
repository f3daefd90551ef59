import { parse } from 'yaml';

/** The part of a Vite plugin that is used here, so that this folder needs nothing of Vite's. */
export type FrontmatterPlugin = {
  readonly name: string;
  readonly enforce: 'pre';
  readonly transform: (code: string, id: string) => { code: string; map: null } | null;
};

const FRONTMATTER = /^---\r?\n(.*?)\r?\n---(?:\r?\n|$)/s;

/** Whether a module is only the head of a page (`page.mdx?frontmatter`), without its body. */
export function isFrontmatterRequest(id: string): boolean {
  return /\.mdx\?(?:.*&)?frontmatter(?:&|$)/.test(id);
}

/**
 * Serves `page.mdx?frontmatter` as the page's head alone. The core needs to know what pages there
 * are; their bodies are React components and would drag React into the worker.
 */
export function frontmatterPlugin(): FrontmatterPlugin {
  return {
    name: 'guidance-frontmatter',
    enforce: 'pre',
    transform(code, id) {
      if (!isFrontmatterRequest(id)) return null;
      const head = FRONTMATTER.exec(code)?.[1];
      if (head === undefined) throw new Error(`This page does not begin with a head: ${id}`);
      return { code: `export default ${JSON.stringify(parse(head))};`, map: null };
    },
  };
}
