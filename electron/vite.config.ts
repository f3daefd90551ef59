import path from 'node:path';
import { defineConfig, type UserConfig } from 'vite';
import { frontmatterPlugin } from '../guidance/build/frontmatter-plugin.ts';

type Bundle = {
  readonly entry: string;
  readonly outDir: string;
  readonly file: string;
  readonly format: 'es' | 'cjs';
};

/**
 * What `vite build -c electron/vite.config.ts --mode <name>` can build. Each is one file with its
 * dependencies inside, so that the package needs no node_modules but the database's.
 */
const bundles: Readonly<Record<string, Bundle>> = {
  worker: { entry: 'core/worker.ts', outDir: 'dist', file: 'worker.js', format: 'es' },
  main: { entry: 'main/main.ts', outDir: 'dist', file: 'main.js', format: 'es' },
  // A sandboxed preload can neither import modules nor be split into files.
  preload: { entry: 'preload/preload.ts', outDir: 'dist', file: 'preload.cjs', format: 'cjs' },
  // In a folder of its own, which the package leaves out.
  loopback: {
    entry: 'loopback/start.ts',
    outDir: 'dist-loopback',
    file: 'start.js',
    format: 'es',
  },
};

export default defineConfig(({ mode }): UserConfig => {
  const bundle = bundles[mode];
  if (bundle === undefined) {
    throw new Error(`--mode is one of ${Object.keys(bundles).join(', ')}, not ${mode}.`);
  }
  return {
    root: import.meta.dirname,
    plugins: [frontmatterPlugin()],
    define: { 'process.env.NODE_ENV': '"production"' },
    ssr: { noExternal: true, external: ['better-sqlite3', 'electron', '@playwright/test'] },
    publicDir: false,
    build: {
      ssr: true,
      outDir: bundle.outDir,
      // Several bundles share the folder; the build script empties it first.
      emptyOutDir: false,
      target: 'node24',
      // Left readable: a fault in the field is found by the line in its stack.
      minify: false,
      sourcemap: false,
      rolldownOptions: {
        input: path.join(import.meta.dirname, bundle.entry),
        output: {
          format: bundle.format,
          entryFileNames: bundle.file,
          chunkFileNames: `${mode}-[name]-[hash].js`,
          assetFileNames: `${mode}-[name]-[hash][extname]`,
          codeSplitting: bundle.format === 'es',
        },
      },
    },
  };
});
