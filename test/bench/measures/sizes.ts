import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Bench } from '../measure.ts';
import type { Measured, Report } from '../measured.ts';
import { repository } from '../support/folders.ts';

const ARCHIVE = 'Size of app.asar';

/**
 * The package's archive, as the package check makes it; and the script that is loaded before
 * anybody does anything: what `index.html` names and, from there, every static import, each file
 * compressed by itself. Both are the same at every run of one version.
 */
export function measureSizes({ folders }: Bench): Promise<Report> {
  const screen = path.join(folders.app, 'renderer/dist');
  const kilobytes = firstLoadFiles(screen)
    .map((file) => gzipSync(readFileSync(file)).length / 1_000)
    .reduce((sum, size) => sum + size, 0);
  const script: Measured = {
    what: 'First-load script, gzipped',
    unit: 'kB',
    runs: [kilobytes],
    yardstick: null,
    goal: { kind: 'at_most', figure: 250 },
  };
  const megabytes = archiveMegabytes();
  if (typeof megabytes === 'string') {
    const notTaken = [{ what: ARCHIVE, why: megabytes }];
    return Promise.resolve({ rows: [script], notTaken, programs: [] });
  }
  const archive: Measured = {
    what: ARCHIVE,
    unit: 'MB',
    runs: [megabytes],
    yardstick: null,
    goal: { kind: 'at_most', figure: 25 },
  };
  return Promise.resolve({ rows: [archive, script], notTaken: [], programs: [] });
}

/** In megabytes, or in words why it could not be packed. */
function archiveMegabytes(): number | string {
  // The check packs what the build script has built, so that is built first.
  for (const script of ['test/launch/build.mjs', 'test/package/check.mjs']) {
    const { stdout } = spawnSync(process.execPath, [script], {
      cwd: repository,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const size = /^app\.asar: .*?([\d.]+) MB/m.exec(stdout)?.[1];
    if (size !== undefined) return Number(size);
  }
  return 'the package check did not pack it';
}

/** Every script the page runs at first: those it names and what they import, and so on. */
function firstLoadFiles(screen: string): readonly string[] {
  const page = readFileSync(path.join(screen, 'index.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map(([, file]) =>
    path.join(screen, file ?? ''),
  );
  const found = new Set<string>();
  const follow = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    const text = readFileSync(file, 'utf8');
    for (const [, imported] of text.matchAll(STATIC_IMPORT)) {
      follow(path.join(path.dirname(file), imported ?? ''));
    }
  };
  named.forEach(follow);
  if (found.size === 0) throw new Error('The page names no script.');
  return [...found];
}

/** `import … from "./x.js"`, `import "./x.js"` and `export … from "./x.js"`; not `import("./x.js")`. */
const STATIC_IMPORT = /\b(?:import|from)\s*["'](\.\/[^"']+\.js)["']/g;
