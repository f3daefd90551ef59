import { existsSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from '../../launch/browser.mjs';

const root = path.resolve(import.meta.dirname, '../../..');
const built = [
  'renderer/dist/index.html',
  'electron/dist/worker.js',
  'electron/dist-loopback/start.js',
];

/** The tests go through the built app: says so at once where it has not been built. */
export default function globalSetup(): void {
  const missing = built.filter((file) => !existsSync(path.join(root, file)));
  if (missing.length > 0) throw new Error(`Run "npm run build" first: no ${missing.join(', ')}.`);
  if (findBrowser() === null) throw new Error('No Chromium was found: "npm test" can install one.');
}
