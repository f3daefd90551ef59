import mdx from '@mdx-js/rollup';
import react from '@vitejs/plugin-react';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdxFrontmatter from 'remark-mdx-frontmatter';
import { defineConfig, type Plugin } from 'vite';
import { frontmatterPlugin, isFrontmatterRequest } from '../guidance/build/frontmatter-plugin.ts';
import { lawNumbers } from '../guidance/build/law-numbers.ts';
import { isSectionsRequest, sectionsPlugin } from '../guidance/build/page-sections.ts';

/** Checks and changes to guidance pages go here, in the order in which they are to run. */
const remarkPlugins = [remarkGfm, remarkFrontmatter, remarkMdxFrontmatter, lawNumbers];

/** Guidance pages as React components. The head of a page alone is the other plugin's. */
function guidancePages(): Plugin {
  const pages = mdx({ remarkPlugins, providerImportSource: '@mdx-js/react' });
  return {
    name: 'guidance-pages',
    enforce: 'pre',
    config: (config, environment) => pages.config(config, environment),
    async transform(code, id) {
      if (isFrontmatterRequest(id) || isSectionsRequest(id)) return null;
      const compiled = await pages.transform(code, id);
      return compiled === undefined ? null : { code: compiled.code, map: null };
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  // Relative addresses work under app:// and under the development host alike.
  base: './',
  plugins: [frontmatterPlugin(), sectionsPlugin(), guidancePages(), react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // One engine runs this: the Chromium inside Electron 45 (and the tests' own, which is as new).
    target: 'chrome140',
    // The polyfill would be the only inline script of the page, and Chromium does not need it.
    modulePreload: { polyfill: false },
    // An inlined asset is a data: address, which the content security policy allows for images only.
    assetsInlineLimit: 0,
    sourcemap: false,
    chunkSizeWarningLimit: 1_000,
  },
  css: { preprocessorOptions: { scss: { quietDeps: true } } },
});
