/**
 * Builds what runs: the screen, the core's worker, Electron's main process and preload, and the
 * development host. `npm run build -- worker renderer` builds only those.
 */
import { existsSync, readdirSync, rmSync } from 'node:fs';
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

/** The pieces of one bundle are named by their content: those of the last build would stay. */
function removePieces(name) {
  const folder = path.join(root, 'electron/dist');
  if (!existsSync(folder)) return;
  for (const file of readdirSync(folder)) {
    if (file.startsWith(`${name}-`)) rmSync(path.join(folder, file));
  }
}

for (const name of wanted.length > 0 ? wanted : all) {
  const isScreen = name === 'renderer';
  removePieces(name);
  await build({
    configFile: path.join(root, isScreen ? 'renderer/vite.config.ts' : 'electron/vite.config.ts'),
    mode: isScreen ? 'production' : name,
    logLevel: 'warn',
  });
  process.stdout.write(`built: ${name}\n`);
}
