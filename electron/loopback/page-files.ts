import { readFileSync } from 'node:fs';
import { listBuiltFiles } from '../host/built-files.ts';

export type PageFile = { readonly type: string; readonly body: Uint8Array };

/**
 * The built screen, read once. The page gets one script more than in the product: the bridge, which
 * there comes from the preload.
 */
export function readPageFiles(folder: string): ReadonlyMap<string, PageFile> {
  const files = new Map<string, PageFile>();
  for (const [address, { type, path }] of listBuiltFiles(folder)) {
    const body = readFileSync(path);
    if (address === '/index.html') files.set('/', { type, body: withBridge(body) });
    else files.set(address, { type, body });
  }
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
