/**
 * Builds what runs: the screen, the core's worker, Electron's main process and preload, and the
 * development host. `npm run build -- worker renderer` builds only those.
 */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');
const electronBundles = ['worker', 'main', 'preload', 'loopback'];
const all = ['renderer', ...electronBundles];

const wanted = process.argv.slice(2);
for (const name of wanted) {
  if (!all.includes(name)) throw new Error(`There is no bundle ${name}: ${all.join(', ')}.`);
}

if (wanted.length === 0) {
  rmSync(path.join(root, 'electron/dist'), { recursive: true, force: true });
  rmSync(path.join(root, 'electron/dist-loopback'), { recursive: true, force: true });
}
for (const name of wanted.length > 0 ? wanted : all) {
  const isScreen = name === 'renderer';
  await build({
    configFile: path.join(root, isScreen ? 'renderer/vite.config.ts' : 'electron/vite.config.ts'),
    mode: isScreen ? 'production' : name,
    logLevel: 'warn',
  });
  process.stdout.write(`built: ${name}\n`);
}
