/** One headed part of a guidance page, as plain words: what search looks through. */
export type PageSection = {
  readonly heading: string;
  /** The heading's id on the page. */
  readonly slug: string;
  readonly text: string;
};

/**
 * The id of a heading: lower-case words joined by hyphens. "How the child's voice bears on it"
 * becomes `how-the-childs-voice-bears-on-it`.
 */
export function slugOf(heading: string): string {
  return heading
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * Splits the source of a guidance page at its second-level headings. Pages hold a closed set of
 * tags and no expressions (a check sees to that), so taking the tags away leaves the words.
 */
export function sectionsOf(source: string): readonly PageSection[] {
  const body = source.replace(/^---\r?\n.*?\r?\n---\r?\n/s, '');
  return body
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [heading = '', ...lines] = part.split('\n');
      return { heading: heading.trim(), slug: slugOf(heading), text: plainWords(lines.join('\n')) };
    });
}

function plainWords(mdx: string): string {
  return mdx
    .replace(/<\/?[A-Z][^>]*>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^#+ /gm, '')
    .replace(/^\s*- /gm, '')
    .replace(/\*\*/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Serves `page.mdx?sections` as the words of a page by heading, for the search of guidance. */
export function sectionsPlugin(): {
  readonly name: string;
  readonly enforce: 'pre';
  readonly transform: (code: string, id: string) => { code: string; map: null } | null;
} {
  return {
    name: 'guidance-sections',
    enforce: 'pre',
    transform(code, id) {
      if (!isSectionsRequest(id)) return null;
      return { code: `export default ${JSON.stringify(sectionsOf(code))};`, map: null };
    },
  };
}

/** Whether a module is only the words of a page (`page.mdx?sections`). */
export function isSectionsRequest(id: string): boolean {
  return /\.mdx\?(?:.*&)?sections(?:&|$)/.test(id);
}
