import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { frontmatterPlugin } from '../guidance/build/frontmatter-plugin.ts';

// Deadlines are counted where the work is done: the clocks change here twice a year.
process.env['TZ'] = 'Europe/London';

const root = path.dirname(import.meta.dirname);

const project = (name: string, include: readonly string[]) => ({
  extends: true as const,
  test: { name, include: [...include] },
});

export default defineConfig({
  root,
  plugins: [frontmatterPlugin()],
  test: {
    environment: 'node',
    env: { TZ: 'Europe/London' },
    // How long a test takes says nothing on a machine that does other work too: the bench measures.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A test that is left out by accident is a promise nobody keeps.
    allowOnly: false,
    passWithNoTests: false,
    projects: [
      project('unit', [
        'test/unit/**/*.test.{ts,tsx}',
        'test/lint/**/*.test.ts',
        'test/electron/**/*.test.ts',
        'test/launch/**/*.test.ts',
        'test/package/**/*.test.ts',
      ]),
      project('store', ['test/store/**/*.test.ts']),
      project('contract', ['test/contract/**/*.test.ts']),
    ],
  },
});
