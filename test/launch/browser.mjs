/**
 * Finds a Chromium to test in: one that is there, else Playwright's own, else (on Debian, as the
 * superuser) the distribution's. Says what is missing where none can be had.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser as findInstalledBrowser } from '../../electron/loopback/find-browser.ts';

const root = path.resolve(import.meta.dirname, '../..');
const INSTALL_MS = 300_000;

/** The path of a browser already here, or null: the one named, Playwright's own, or the system's. */
export function findBrowser() {
  if (!process.env['PERMANENCE_CHROMIUM'] && existsSync(chromium.executablePath())) {
    return chromium.executablePath();
  }
  return findInstalledBrowser(process.env, process.platform);
}

/** Finds or installs a browser; null, with the reason printed, where neither can be done. */
export function obtainBrowser() {
  const here = findBrowser();
  if (here !== null) return here;
  process.stdout.write('No Chromium is here: asking Playwright to install its own.\n');
  const cli = path.join(root, 'node_modules/@playwright/test/cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'ignore'],
    timeout: INSTALL_MS,
  });
  const fetched = findBrowser();
  if (fetched !== null) return fetched;
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    process.stdout.write('Playwright could not: asking Debian for its chromium.\n');
    const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    spawnSync('apt-get', ['update', '-qq'], { ...options, timeout: INSTALL_MS });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      ...options,
      timeout: INSTALL_MS,
    });
  }
  const installed = findBrowser();
  if (installed === null) {
    process.stderr.write(
      'The end-to-end tests need Chromium, Chrome or Edge, and none was found or could be installed.\n' +
        'Install one, or run `npx playwright install chromium` where its download site can be reached.\n',
    );
  }
  return installed;
}

/** What a Chromium needs so that it makes no request of its own while the tests watch. */
export const browserOptions = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];
