import { createHash } from 'node:crypto';
import type { RandomSource } from '../ports/environment.ts';

export type PrintPage = {
  readonly html: string;
  /** Its content security policy: its own style and fonts, no script, nothing fetched. */
  readonly policy: string;
};

/** Pages that wait to be printed, each under a name nobody can guess. They are only in memory. */
export type PrintPages = {
  /** Returns the name to find the page by. */
  readonly add: (html: string) => string;
  readonly find: (name: string) => PrintPage | null;
  readonly remove: (name: string) => void;
};

export function createPrintPages(random: Pick<RandomSource, 'uuid'>): PrintPages {
  const pages = new Map<string, PrintPage>();
  return {
    add: (html) => {
      const name = random.uuid();
      pages.set(name, { html, policy: printPolicy(html) });
      return name;
    },
    find: (name) => pages.get(name) ?? null,
    remove: (name) => void pages.delete(name),
  };
}

/**
 * The page is one string made by the core, so its style is let in by its hash and by nothing else.
 * Widths of table columns stand in style attributes, which can hold no rule that loads anything.
 */
function printPolicy(html: string): string {
  const hashes = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style = '']) => {
    const digest = createHash('sha256').update(style, 'utf8').digest('base64');
    return `'sha256-${digest}'`;
  });
  return [
    `default-src 'none'`,
    `style-src-elem ${hashes.length > 0 ? hashes.join(' ') : "'none'"}`,
    `style-src-attr 'unsafe-inline'`,
    `font-src data:`,
    `img-src data:`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ');
}
