import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import path from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { readPageFiles } from '../../../electron/loopback/page-files.ts';
import { browserOptions, findBrowser } from '../../launch/browser.mjs';
import { PASSPHRASE } from './core.ts';
import type { BenchFolders } from './folders.ts';

/** The width and height of a common laptop. */
const VIEWPORT = { width: 1366, height: 768 };

/** A browser and its name, or null where none is here. */
export async function launchBrowser(): Promise<{
  readonly browser: Browser;
  readonly name: string;
} | null> {
  const executablePath = findBrowser();
  if (executablePath === null) return null;
  const browser = await chromium.launch({ executablePath, args: [...browserOptions] });
  return { browser, name: `Chromium ${browser.version()}` };
}

/** A page with nothing kept from an earlier one. `admittedBy` lets it in to the host as well. */
export async function freshPage(browser: Browser, admittedBy?: Page): Promise<Page> {
  const context = await browser.newContext({
    viewport: VIEWPORT,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    ...(admittedBy === undefined
      ? {}
      : { storageState: await admittedBy.context().storageState() }),
  });
  return context.newPage();
}

export type Host = {
  /** With the token that lets one browser in once. */
  readonly address: string;
  readonly stop: () => Promise<void>;
};

/** The built development host, in a process of its own, with the vault last opened. */
export async function startHost(folders: BenchFolders): Promise<Host> {
  const script = path.join(folders.app, 'electron/dist-loopback/start.js');
  const started = spawn(process.execPath, [script], {
    env: { ...process.env, PERMANENCE_SETTINGS_DIR: path.join(folders.home, 'settings') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => {
    started.once('exit', () => resolve());
  });
  const address = await new Promise<string>((resolve, reject) => {
    let printed = '';
    started.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\S+/.exec(printed)?.[0];
      if (found !== undefined) resolve(found);
    });
    void ended.then(() => reject(new Error('The host did not start.')));
  });
  return {
    address,
    stop: async () => {
      started.kill('SIGTERM');
      await ended;
    },
  };
}

/** Types the passphrase and asks to unlock; does not wait. */
export async function askToUnlock(page: Page): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Unlock', exact: true }).click();
}

export type PlainServer = {
  /** Serves `html` from now on, and gives the address at which it is. */
  readonly serve: (html: string) => string;
  readonly close: () => void;
};

/**
 * Serves one page without script, and the app's own styles and fonts, which the browser may keep:
 * a yardstick page is then as quick as it can be.
 */
export async function startPlainServer(folders: BenchFolders): Promise<PlainServer> {
  const files = readPageFiles(path.join(folders.app, 'renderer/dist'));
  let page = '';
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const file = pathname === '/' ? undefined : files.get(pathname);
    if (file === undefined) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(pathname === '/' ? page : '');
      return;
    }
    response.setHeader('content-type', file.type);
    response.setHeader('cache-control', 'max-age=3600');
    response.end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('No port was given.');
  return {
    serve: (html) => {
      page = html;
      return `http://127.0.0.1:${bound.port}/`;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
