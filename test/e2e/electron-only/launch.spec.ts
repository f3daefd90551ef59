import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  _electron,
  expect,
  test as base,
  type ElectronApplication,
  type Page,
} from '@playwright/test';
import { electronBinary } from '../../launch/electron-binary.mjs';

/*
 * The app in a real Electron: what doubles cannot show. Left out of the run, with a line that says
 * so, where this machine has no Electron binary (playwright.config.ts, test/launch/run-checks.mjs).
 */

type Fixtures = { readonly app: ElectronApplication; readonly shown: Page };

const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from it
  app: async ({}, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'electron-'));
    const app = await _electron.launch({
      executablePath: electronBinary() ?? '',
      args: [path.resolve(import.meta.dirname, '../../..'), `--user-data-dir=${folder}`],
    });
    await use(app);
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  },
  shown: async ({ app }, use) => {
    const shown = await app.firstWindow();
    await shown.getByRole('heading', { level: 1 }).waitFor();
    await use(shown);
  },
});

test('opens the first screen under its own address', async ({ shown }) => {
  expect(shown.url()).toMatch(/^app:\/\/appraisal\//);
  expect(await shown.title()).toContain('Permanence Appraisal');
});

test('gives the page the bridge and nothing of Node or Electron', async ({ shown }) => {
  const found = await shown.evaluate(() => ({
    bridge: Object.keys(Reflect.get(window, 'bridge')),
    others: ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter(
      (name) => name in window,
    ),
  }));
  expect(found).toEqual({ bridge: ['invoke', 'subscribe'], others: [] });
});

test('answers the core’s calls through the worker', async ({ shown }) => {
  const reply = await shown.evaluate(() => window.bridge.invoke('vault.status', {}));
  expect(reply).toMatchObject({ ok: true, value: { host: 'electron', hasDialogs: true } });
});

test('runs the page in a sandbox', async ({ app, shown }) => {
  await shown.title();
  const pages = await app.evaluate(({ app: electronApp }) =>
    electronApp.getAppMetrics().filter(({ type }) => type === 'Tab'),
  );
  expect(pages.length).toBeGreaterThan(0);
  // Linux does not say; there the missing Node names above are the sign.
  expect(pages.filter(({ sandboxed }) => sandboxed === false)).toEqual([]);
});

test('goes nowhere and opens nothing', async ({ app, shown }) => {
  const opened = await shown.evaluate(() => window.open('https://example.com/') === null);
  expect(opened).toBe(true);
  await shown.evaluate(() => window.location.assign('https://example.com/'));
  await shown.evaluate(() => window.location.assign('file:///etc/hostname'));
  expect(shown.url()).toMatch(/^app:\/\/appraisal\//);
  expect(app.windows()).toHaveLength(1);
});

test('cannot reach the network', async ({ app, shown }) => {
  const outcome = await shown.evaluate(async () => {
    try {
      await fetch('https://example.com/');
      return 'reached';
    } catch {
      return 'refused';
    }
  });
  expect(outcome).toBe('refused');
  await shown.title();
  const fromMain = await app.evaluate(async ({ net }) => {
    try {
      await net.fetch('https://example.com/');
      return 'reached';
    } catch {
      return 'refused';
    }
  });
  expect(fromMain).toBe('refused');
});

test('denies a permission that a page asks for', async ({ shown }) => {
  const state = await shown.evaluate(async () => Notification.requestPermission());
  expect(state).toBe('denied');
});

test('writes nothing of the screen’s storage to disk', async ({ app, shown }) => {
  await shown.title();
  const isKept = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.session.isPersistent(),
  );
  expect(isKept).toBe(false);
});

test('prints a tagged PDF from memory', async ({ app, shown }) => {
  await shown.title();
  const head = await app.evaluate(async ({ BrowserWindow, session }) => {
    const window = new BrowserWindow({
      show: false,
      webPreferences: { session: session.fromPartition('appraisal'), javascript: false },
    });
    await window.loadURL('app://appraisal/');
    const bytes = await window.webContents.printToPDF({ generateTaggedPDF: true });
    window.destroy();
    return bytes.subarray(0, 5).toString('latin1');
  });
  expect(head).toBe('%PDF-');
});

test('ends by itself when its window is closed', async ({ app, shown }) => {
  await shown.title();
  const ended = app.waitForEvent('close');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await ended;
});
