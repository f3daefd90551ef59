import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { licenceTexts } from '../../../renderer/features/settings/licence-texts.ts';
import { parts } from '../../../renderer/features/settings/licences.ts';

const root = path.resolve(import.meta.dirname, '../../..');

/** What the screen and the core import by name. The development host is not part of the app. */
function importedPackages(): readonly string[] {
  const files = ['guidance', 'electron', 'renderer'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => path.join(folder, name))
      .filter((name) => /\.(ts|tsx)$/.test(name) && !/(^|\/)(dist|build|loopback)\//.test(name))
      .filter((name) => !/vite\.config\.ts$|\.d\.ts$/.test(name)),
  );
  const names = files.flatMap((name) =>
    [
      ...readFileSync(path.join(root, name), 'utf8').matchAll(
        /(?:from|import\(|import) '([a-z@][^'.:]*)/g,
      ),
    ].map((match) => packageOf(match[1] ?? '')),
  );
  return [...new Set(names)].filter((name) => !FROM_ELSEWHERE.has(name)).toSorted();
}

/** Electron brings its own notices; types are gone once compiled. */
const FROM_ELSEWHERE = new Set(['electron', 'mdx', 'node']);

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

describe('the list of parts made by others', () => {
  it('names every part that the app imports', () => {
    const listed = new Set(parts.map((part) => part.name));
    expect(importedPackages().filter((name) => !listed.has(name))).toEqual([]);
  });

  it.each(parts.map((part) => [part.name, part.licence] as const))(
    'gives the licence that %s itself states',
    (name, licence) => {
      const file = path.join(root, 'node_modules', name, 'package.json');
      const stated = JSON.parse(readFileSync(file, 'utf8')) as { license: string };
      expect(stated.license).toBe(licence);
    },
  );

  it('carries the text of every licence', () => {
    for (const { name } of parts) expect(licenceTexts[name]?.trim() ?? '').not.toBe('');
  });
});
