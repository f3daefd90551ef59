import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import * as z from 'zod/mini';

const root = path.resolve(import.meta.dirname, '../..');

/** Both hold for `electron/loopback` and for `electron/dist-loopback`, where it is built to. */
export const workerPath = path.join(root, 'electron/dist/worker.js');
export const screenFolder = path.join(root, 'renderer/dist');

/** The version in package.json. */
export function appVersion(): string {
  const text = readFileSync(path.join(root, 'package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}

/** Where the app's own settings file is kept: by hand for tests, else where the system has them. */
export function settingsFile(environment: NodeJS.ProcessEnv): string {
  const given = environment['PERMANENCE_SETTINGS_DIR'];
  const folder =
    given ?? path.join(configurationFolder(environment), 'permanence-appraisal-loopback');
  return path.join(folder, 'settings.json');
}

/** The documents folder, or the home folder where there is none. */
export function suggestedFolder(): string {
  const documents = path.join(homedir(), 'Documents');
  return existsSync(documents) ? documents : homedir();
}

function configurationFolder(environment: NodeJS.ProcessEnv): string {
  switch (process.platform) {
    case 'win32':
      return environment['APPDATA'] ?? path.join(homedir(), 'AppData', 'Roaming');
    case 'darwin':
      return path.join(homedir(), 'Library', 'Application Support');
    default:
      return environment['XDG_CONFIG_HOME'] ?? path.join(homedir(), '.config');
  }
}
