import { existsSync } from 'node:fs';
import path from 'node:path';

/** Where Chromium and its relations are installed, by system. */
const USUAL_PLACES: Readonly<Record<string, readonly string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
};

const UNDER_PROGRAM_FILES = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
] as const;

/**
 * A browser on this computer that can print, or null. `PERMANENCE_CHROMIUM` names one outright.
 * Development host only: the product prints with the browser it is made of.
 */
export function findBrowser(
  environment: Readonly<Record<string, string | undefined>>,
  platform: string,
): string | null {
  const named = environment['PERMANENCE_CHROMIUM'];
  if (named !== undefined && named !== '') return existsSync(named) ? named : null;
  const programFiles = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap(
    (name) => environment[name] ?? [],
  );
  const places =
    platform === 'win32'
      ? programFiles.flatMap((folder) => UNDER_PROGRAM_FILES.map((file) => path.join(folder, file)))
      : (USUAL_PLACES[platform] ?? []);
  return places.find((place) => existsSync(place)) ?? null;
}
