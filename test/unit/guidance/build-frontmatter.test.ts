import { expect, it } from 'vitest';
import { frontmatterPlugin } from '../../../guidance/build/frontmatter-plugin.ts';
import { guidancePages, options } from '../../../guidance/catalogue.ts';

const plugin = frontmatterPlugin();

it('gives the head of a page and nothing of its body', () => {
  const page = '---\nid: adoption\nasAt: 2026-11-22\n---\n\n# A body with <Law>components</Law>\n';
  expect(plugin.transform(page, '/guidance/adoption.mdx?frontmatter')?.code).toBe(
    'export default {"id":"adoption","asAt":"2026-11-22"};',
  );
});

it('leaves the page itself to the compiler of pages', () => {
  expect(plugin.transform('---\nid: a\n---\n', '/guidance/adoption.mdx')).toBeNull();
});

it('refuses a page that does not begin with a head', () => {
  expect(() => plugin.transform('# Adoption', '/guidance/adoption.mdx?frontmatter')).toThrow(
    'does not begin with a head',
  );
});

it('lets the catalogue be read where no page is compiled', () => {
  expect(options).toHaveLength(8);
  expect(guidancePages.get('adoption')?.kind).toBe('option');
});
