import { describe, expect, it } from 'vitest';
import type { IpcMainInvokeEvent } from 'electron';
import { double } from './double.ts';
import { started } from './started.ts';

/*
 * The items of Electron's own security checklist, by their numbers there. README.md beside this
 * file says for each where it is tested, or why it cannot be here.
 */

const OUTSIDE = [
  'https://example.com/',
  'http://example.com/',
  'http://127.0.0.1:9/',
  'ws://example.com/',
  'wss://example.com/',
  'ftp://example.com/',
  'file:///etc/passwd',
  'file://server/share',
  'chrome://gpu',
  'devtools://devtools/bundled/inspector.html',
  'javascript:alert(1)',
  'blob:https://example.com/1',
  'about:blank',
  'ms-word:ofe|u|https://example.com/',
  'not an address',
];

const LIKE_OURS = [
  'app://appraisal.example.com/',
  'app://appraisal@example.com/',
  'app://user:pass@appraisal/',
  'app://appraisal:80/',
  'app://print/1',
  'app://appraisal/assets/index.js',
  'app://appraisal/?next=https://example.com',
  'app:///appraisal/',
  'apps://appraisal/',
];

describe('1 only secure content', () => {
  it.each(OUTSIDE)('cancels a request for %s', async (address) => {
    const { session, defaultSession } = await started();
    expect(session.isLetThrough(address)).toBe(false);
    expect(defaultSession.isLetThrough(address)).toBe(false);
  });

  it('lets the app ask for its own files', async () => {
    const { session } = await started();
    expect(session.isLetThrough('app://appraisal/assets/index.js')).toBe(true);
  });

  it('resolves no name and looks for no proxy', async () => {
    const { switches, session } = await started();
    expect(switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
    expect(switches.has('no-proxy-server')).toBe(true);
    expect(session.proxyMode()).toBe('direct');
  });

  it('fetches no spelling dictionary', async () => {
    const { windows, session } = await started();
    expect(windows[0]?.webPreferences?.spellcheck).toBe(false);
    expect(new URL(session.dictionaryAddress()).hostname).toBe('127.0.0.1');
  });

  it('keeps no download', async () => {
    const { session } = await started();
    expect(session.events.emit('will-download').isPrevented).toBe(true);
  });
});

describe('2, 3, 4 and 6, 8, 9, 10 what a window may not have', () => {
  it('has no Node, an isolated preload and a sandbox', async () => {
    const { windows } = await started();
    expect(windows[0]?.webPreferences).toMatchObject({
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      contextIsolation: true,
      sandbox: true,
    });
  });

  it.each([
    'webSecurity',
    'allowRunningInsecureContent',
    'experimentalFeatures',
    'enableBlinkFeatures',
    'webviewTag',
  ])('leaves %s as it is', async (name) => {
    const { windows } = await started();
    expect(windows[0]?.webPreferences).not.toHaveProperty(name);
  });

  it('turns the sandbox on for everything before Chromium starts', async () => {
    const { calls } = await started();
    expect(calls.indexOf('app.enableSandbox')).toBeLessThan(calls.indexOf('app.whenReady'));
    expect(calls).toContain('app.enableSandbox');
  });
});

describe('5 permissions', () => {
  it.each([
    'clipboard-read',
    'display-capture',
    'fileSystem',
    'fullscreen',
    'geolocation',
    'hid',
    'media',
    'midi',
    'notifications',
    'openExternal',
    'pointerLock',
    'serial',
    'usb',
    'window-management',
  ])('denies %s both when asked for and when looked up', async (permission) => {
    const { session, defaultSession } = await started();
    expect(session.isPermitted(permission)).toEqual({ asked: false, checked: false });
    expect(defaultSession.isPermitted(permission)).toEqual({ asked: false, checked: false });
  });

  it('lets text be put on the clipboard, and nothing else', async () => {
    const { session } = await started();
    expect(session.isPermitted('clipboard-sanitized-write')).toEqual({
      asked: true,
      checked: true,
    });
  });

  it('denies every device, the screen and pairing', async () => {
    const { session } = await started();
    expect(session.isDeviceAllowed()).toBe(false);
    expect(session.chosenDisplay()).toBeNull();
    expect(session.isPairingConfirmed()).toBe(false);
    for (const event of ['select-hid-device', 'select-serial-port', 'select-usb-device']) {
      const none = () => undefined;
      expect(session.events.emit(event, {}, none, none, none).isPrevented, event).toBe(true);
    }
  });

  it('denies them before there is a window', async () => {
    const { calls } = await started();
    for (const set of ['session: request', 'session: check', 'session: device']) {
      expect(calls.lastIndexOf(set), set).toBeGreaterThan(-1);
      expect(calls.lastIndexOf(set), set).toBeLessThan(calls.indexOf('BrowserWindow'));
    }
  });
});

describe('7 content security policy', () => {
  it.each(['app://appraisal/', 'app://appraisal/assets/index.js'])(
    'sends one with %s that lets nothing in from outside',
    async (address) => {
      const { session } = await started();
      const response = await session.fetch(address);
      expect(response.status).toBe(200);
      const policy = response.headers.get('content-security-policy')?.split('; ');
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).toContain("connect-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("require-trusted-types-for 'script'");
      expect(policy?.join(' ')).not.toMatch(/unsafe|https?:|\*/);
    },
  );
});

describe('11 and 12 no foreign page inside ours', () => {
  it('attaches no webview', async () => {
    const { contentsEvents } = await started();
    expect(contentsEvents.emit('will-attach-webview').isPrevented).toBe(true);
  });
});

describe('13 navigation', () => {
  it.each([...OUTSIDE, ...LIKE_OURS])('stays where it is for %s', async (url) => {
    const { contentsEvents } = await started();
    for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
      const { isPrevented } = contentsEvents.emit(event, { url, isMainFrame: true });
      expect(isPrevented, event).toBe(true);
    }
  });

  it('lets the screen load itself again, but not into a frame', async () => {
    const { contentsEvents } = await started();
    const url = 'app://appraisal/#/settings';
    for (const event of ['will-navigate', 'will-frame-navigate']) {
      expect(contentsEvents.emit(event, { url, isMainFrame: true }).isPrevented).toBe(false);
      expect(contentsEvents.emit(event, { url, isMainFrame: false }).isPrevented).toBe(true);
    }
  });
});

describe('14 new windows', () => {
  it('opens none', async () => {
    const { windowOpen } = await started();
    expect(windowOpen).toEqual({ action: 'deny' });
  });
});

describe('17 who may call', () => {
  const refused = { ok: false, error: { code: 'unexpected', ref: 'sender' } };

  it('refuses a frame inside the screen', async () => {
    const { invoke, contents, mainFrame } = await started();
    const senderFrame = double<Electron.WebFrameMain>({
      frameTreeNodeId: 2,
      origin: 'app://appraisal',
      parent: mainFrame,
    });
    expect(await invoke({ sender: contents, senderFrame }, 'vault.status', {})).toEqual(refused);
  });

  it.each(['app://print', 'https://appraisal', 'app://appraisal.example.com', 'null', 'file://'])(
    'refuses the origin %s',
    async (origin) => {
      const { invoke, contents } = await started();
      const senderFrame = double<Electron.WebFrameMain>({
        frameTreeNodeId: 1,
        origin,
        parent: null,
      });
      expect(await invoke({ sender: contents, senderFrame }, 'vault.status', {})).toEqual(refused);
    },
  );

  it('refuses a frame that is gone', async () => {
    const { invoke, contents } = await started();
    const event: Partial<IpcMainInvokeEvent> = { sender: contents, senderFrame: null };
    expect(await invoke(event, 'vault.status', {})).toEqual(refused);
  });

  it('refuses other contents than the screen', async () => {
    const { invoke, mainFrame } = await started();
    const sender = double<Electron.WebContents>({ id: 8 });
    const event: Partial<IpcMainInvokeEvent> = { sender, senderFrame: mainFrame };
    expect(await invoke(event, 'vault.status', {})).toEqual(refused);
  });

  it('refuses a name that is no text', async () => {
    const { invoke, contents, mainFrame } = await started();
    const event: Partial<IpcMainInvokeEvent> = { sender: contents, senderFrame: mainFrame };
    expect(await invoke(event, { toString: () => 'vault.status' }, {})).toEqual(refused);
  });
});

describe('18 a scheme of our own', () => {
  it('registers it with an origin and no way past the policy', async () => {
    const { schemes, calls } = await started();
    expect(schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ]);
    const registered = calls.indexOf('protocol.registerSchemesAsPrivileged');
    expect(registered).toBeLessThan(calls.indexOf('app.whenReady'));
  });

  it('opens the screen under it, in a session kept in memory only', async () => {
    const { loaded, sessionNames, windows, session } = await started();
    expect(loaded).toEqual(['app://appraisal/']);
    expect(sessionNames).toEqual(['appraisal without cache']);
    expect(windows[0]?.webPreferences?.session).toBe(session.session);
  });

  it.each([
    'app://appraisal/assets/notes.txt.bak',
    'app://appraisal/../../etc/passwd',
    'app://appraisal/%2e%2e/%2e%2e/etc/passwd',
    'app://appraisal/assets/',
    'app://appraisal/assets/index.js/../../secret',
    'app://appraisal//etc/passwd',
    'app://appraisal/package.json',
    'app://elsewhere/index.html',
    'app://print/unknown',
  ])('serves nothing for %s', async (address) => {
    const { session } = await started();
    const response = await session.fetch(address);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
  });

  it('answers nothing but GET', async () => {
    const { session } = await started();
    expect((await session.fetch('app://appraisal/', 'POST')).status).toBe(405);
  });
});
