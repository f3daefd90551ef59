import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export type PageFile = { readonly type: string; readonly body: Uint8Array };

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
 * The built screen, read once: what is not in this map is not served, so no path that a request
 * names ever reaches the disk. The page gets one script more than in the product: the bridge,
 * which there comes from the preload.
 */
export function readPageFiles(folder: string): ReadonlyMap<string, PageFile> {
  const files = new Map<string, PageFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = TYPES[path.extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const full = path.join(entry.parentPath, entry.name);
    const address = `/${path.relative(folder, full).split(path.sep).join('/')}`;
    files.set(address, { type, body: readFileSync(full) });
  }
  const page = files.get('/index.html');
  if (page === undefined) throw new Error('The screen has not been built: npm run build.');
  files.set('/', { type: page.type, body: withBridge(page.body) });
  files.delete('/index.html');
  return files;
}

/** Before every other script, so that the bridge is there when the screen starts. */
function withBridge(page: Uint8Array): Uint8Array {
  const html = new TextDecoder().decode(page);
  const place = html.indexOf('<script');
  if (place < 0) throw new Error('The page has no script to put the bridge before.');
  const tag = '<script src="/bridge.js"></script>';
  return new TextEncoder().encode(html.slice(0, place) + tag + html.slice(place));
}
