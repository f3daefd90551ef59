import { readdirSync } from 'node:fs';
import path from 'node:path';

export type BuiltFile = {
  /** The media type to serve it as. */
  readonly type: string;
  /** Where it is on disk. */
  readonly path: string;
};

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/**
 * The files of the built screen by their address from its top (`/assets/index-abc.js`). What is not
 * in this list is not served: no path that a request names ever reaches the disk, so no path needs
 * judging. A kind of file that is not known here is left out.
 */
export function listBuiltFiles(folder: string): ReadonlyMap<string, BuiltFile> {
  const files = new Map<string, BuiltFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = TYPES[path.extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const full = path.join(entry.parentPath, entry.name);
    const address = `/${path.relative(folder, full).split(path.sep).join('/')}`;
    files.set(address, { type, path: full });
  }
  if (!files.has('/index.html')) throw new Error('The screen has not been built: npm run build.');
  return files;
}
