import path from 'node:path';
import { defineConfig } from 'vite';
import { frontmatterPlugin } from '../../guidance/build/frontmatter-plugin.ts';

/**
 * The measuring process as one file: it runs the core in itself, and the core has to be built
 * before it runs (`import.meta.glob` does not exist in plain Node). `outDir` is given by the run.
 */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [frontmatterPlugin()],
  define: { 'process.env.NODE_ENV': '"production"' },
  ssr: { noExternal: true, external: ['better-sqlite3', '@playwright/test', '@electron/asar'] },
  publicDir: false,
  build: {
    ssr: true,
    target: 'node24',
    minify: false,
    rolldownOptions: {
      input: path.join(import.meta.dirname, 'measure.ts'),
      output: { entryFileNames: 'measure.js', chunkFileNames: 'measure-[name]-[hash].js' },
    },
  },
});
