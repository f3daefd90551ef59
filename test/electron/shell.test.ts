import { describe, expect, it, vi } from 'vitest';
import type { BrowserWindow, Dialog, MenuItemConstructorOptions, WebContents } from 'electron';
import { createDialogs } from '../../electron/main/dialogs.ts';
import { guardClosing } from '../../electron/main/lifecycle.ts';
import { lockWithComputer } from '../../electron/main/lock-timer.ts';
import { menuTemplate } from '../../electron/main/menu.ts';
import { createScreenRenewal } from '../../electron/main/screen-renewal.ts';
import { clampedTo, openingBounds } from '../../electron/main/window-bounds.ts';
import { double, Events } from './double.ts';
import { started } from './started.ts';

describe('starting', () => {
  it('shows the window only when the screen has painted', async () => {
    const { windows, windowEvents, calls } = await started();
    expect(windows[0]?.show).toBe(false);
    expect(calls).not.toContain('window.show');
    windowEvents.emit('ready-to-show');
    expect(calls).toContain('window.show');
  });

  it('ends a second copy without a window, and shows the first one its own', async () => {
    const second = await started({ isFirstCopy: false });
    expect(second.windows).toEqual([]);
    expect(second.calls).toContain('app.quit');
    const first = await started();
    first.appEvents.emit('second-instance');
    expect(first.calls).toContain('window.focus');
  });

  it('builds no menu of Electron’s own first', async () => {
    const { calls } = await started();
    expect(calls.indexOf('Menu.setApplicationMenu')).toBeLessThan(calls.indexOf('app.whenReady'));
  });
});

describe('closing', () => {
  type Answers = { readonly isSaved: boolean; readonly response?: number };

  function closing({ isSaved, response = 0 }: Answers) {
    const steps: string[] = [];
    const windowEvents = new Events();
    const appEvents = new Events();
    const powerEvents = new Events();
    const asked: Electron.MessageBoxOptions[] = [];
    guardClosing({
      app: { on: appEvents.on, quit: () => void steps.push('quit') },
      powerMonitor: { on: powerEvents.on },
      dialog: {
        showMessageBox: async (...parameters: unknown[]) => {
          asked.push(parameters.at(-1) as Electron.MessageBoxOptions);
          return { response, checkboxChecked: false };
        },
      },
      window: double<BrowserWindow>({
        on: windowEvents.on,
        isDestroyed: () => false,
        destroy: () => void steps.push('destroy'),
      }),
      host: {
        flush: async (reason) => {
          steps.push(`flush ${reason}`);
          return isSaved;
        },
        close: async () => void steps.push('close the vault'),
      },
    });
    return { steps, windowEvents, appEvents, powerEvents, asked };
  }

  const whole = ['flush close', 'close the vault', 'destroy', 'quit'];

  it.each(['close', 'query-session-end'])(
    'holds back %s until everything is saved and the vault is closed',
    async (event) => {
      const { windowEvents, steps } = closing({ isSaved: true });
      expect(windowEvents.emit(event).isPrevented).toBe(true);
      await vi.waitFor(() => expect(steps).toEqual(whole));
      expect(windowEvents.emit(event).isPrevented).toBe(false);
    },
  );

  it('does the same for quitting and for the computer shutting down', async () => {
    const quitting = closing({ isSaved: true });
    expect(quitting.appEvents.emit('before-quit').isPrevented).toBe(true);
    await vi.waitFor(() => expect(quitting.steps).toEqual(whole));
    const shutting = closing({ isSaved: true });
    expect(shutting.powerEvents.emit('shutdown').isPrevented).toBe(true);
    await vi.waitFor(() => expect(shutting.steps).toEqual(whole));
  });

  it('saves once however often it is closed', async () => {
    const { windowEvents, appEvents, steps } = closing({ isSaved: true });
    windowEvents.emit('close');
    windowEvents.emit('close');
    appEvents.emit('before-quit');
    await vi.waitFor(() => expect(steps).toEqual(whole));
  });

  it('stays open by Enter and by Escape where the last edit is not saved', async () => {
    const { windowEvents, steps, asked } = closing({ isSaved: false, response: 0 });
    windowEvents.emit('close');
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]).toMatchObject({
      buttons: ['Keep open', 'Close and lose the last edit'],
      defaultId: 0,
      cancelId: 0,
    });
    await vi.waitFor(() => expect(steps).toEqual(['flush close']));
    windowEvents.emit('close');
    await vi.waitFor(() => expect(asked).toHaveLength(2));
  });

  it('closes without the last edit where the worker says so', async () => {
    const { windowEvents, steps } = closing({ isSaved: false, response: 1 });
    windowEvents.emit('close');
    await vi.waitFor(() => expect(steps).toEqual(whole));
  });
});

describe('locking with the computer', () => {
  function power() {
    const done: string[] = [];
    const events = new Events();
    lockWithComputer(
      { on: events.on },
      { lock: async (reason) => void done.push(reason), resumed: () => void done.push('resumed') },
    );
    return { done, events };
  }

  it.each([
    ['suspend', 'suspend'],
    ['lock-screen', 'screen_lock'],
    ['resume', 'resumed'],
    ['unlock-screen', 'resumed'],
  ])('on %s: %s', (event, expected) => {
    const { done, events } = power();
    events.emitPlain(event);
    expect(done).toEqual([expected]);
  });
});

describe('emptying the screen on lock', () => {
  function screen({ isCrashed = false } = {}) {
    const steps: string[] = [];
    const sent: unknown[] = [];
    const events = new Events();
    const renewal = createScreenRenewal(
      double<WebContents>({
        on: events.on,
        isDestroyed: () => false,
        isCrashed: () => isCrashed,
        forcefullyCrashRenderer: () => void steps.push('end the process'),
        navigationHistory: double<Electron.NavigationHistory>({
          clear: () => void steps.push('clear the history'),
        }),
        loadURL: async (address) => void steps.push(address),
      }),
      (name, payload) => void sent.push([name, payload]),
    );
    return { renewal, steps, sent, events };
  }

  const restarted = ['clear the history', 'app://appraisal/'];

  it('ends the process that showed the case and starts the page in a new one', () => {
    const { renewal, steps, events } = screen();
    renewal.renew({ reason: 'idle', isSaved: false });
    expect(steps).toEqual(['end the process']);
    events.emit('render-process-gone');
    expect(steps).toEqual(['end the process', ...restarted]);
  });

  it('tells the new page why, once it listens, and only once', () => {
    const { renewal, sent, events } = screen();
    renewal.renew({ reason: 'idle', isSaved: false });
    renewal.answered('vault.status');
    expect(sent).toEqual([]);
    events.emit('render-process-gone');
    renewal.answered('vault.status');
    renewal.answered('vault.status');
    expect(sent).toEqual([['vault.locked', { reason: 'idle', isSaved: false }]]);
  });

  it('starts the page at once where its process has ended already', () => {
    const { renewal, steps } = screen({ isCrashed: true });
    renewal.renew({ reason: 'idle', isSaved: false });
    expect(steps).toEqual(restarted);
  });

  it('starts a page that fell over, but not one that keeps falling', () => {
    const { renewal, steps, events } = screen();
    for (let fall = 0; fall < 5; fall += 1) events.emit('render-process-gone');
    expect(steps.filter((step) => step === 'app://appraisal/')).toHaveLength(3);
    renewal.answered('vault.status');
    events.emit('render-process-gone');
    expect(steps.filter((step) => step === 'app://appraisal/')).toHaveLength(4);
  });
});

describe('dialogs', () => {
  function dialogs(answers: { readonly isCancelled: boolean }) {
    const asked: object[] = [];
    const created = createDialogs({
      dialog: {
        showOpenDialog: async (...parameters: unknown[]) => {
          asked.push(Object(parameters.at(-1)));
          return answers.isCancelled
            ? { canceled: true, filePaths: [] }
            : { canceled: false, filePaths: ['/chosen'] };
        },
        showSaveDialog: async (...parameters: unknown[]) => {
          asked.push(Object(parameters.at(-1)));
          return answers.isCancelled
            ? { canceled: true, filePath: '' }
            : { canceled: false, filePath: '/chosen/balance.docx' };
        },
      } satisfies Pick<Dialog, 'showOpenDialog' | 'showSaveDialog'>,
      window: () => double<BrowserWindow>({}),
      documentsFolder: '/documents',
    });
    return { ...created, asked };
  }

  it('give what was chosen, and nothing when cancelled', async () => {
    const request = { suggestedName: 'balance.docx', format: 'docx' } as const;
    const chosen = dialogs({ isCancelled: false });
    expect(await chosen.chooseFolder()).toBe('/chosen');
    expect(await chosen.chooseSaveLocation(request)).toBe('/chosen/balance.docx');
    const cancelled = dialogs({ isCancelled: true });
    expect(await cancelled.chooseFolder()).toBeNull();
    expect(await cancelled.chooseSaveLocation(request)).toBeNull();
  });

  it('put nothing on the system’s list of recent files', async () => {
    const { chooseFolder, chooseSaveLocation, asked } = dialogs({ isCancelled: false });
    await chooseFolder();
    await chooseSaveLocation({ suggestedName: 'balance.pdf', format: 'pdf' });
    for (const options of asked) {
      expect(options).toMatchObject({ properties: expect.arrayContaining(['dontAddToRecent']) });
    }
  });
});

describe('the menu', () => {
  const roles = (items: readonly MenuItemConstructorOptions[]): unknown[] =>
    items.flatMap((item) => [
      item.role,
      ...(Array.isArray(item.submenu) ? roles(item.submenu) : []),
    ]);

  it.each(['linux', 'win32', 'darwin'] as const)(
    'offers no reload and no developer tools on %s',
    (platform) => {
      const template = menuTemplate(platform, { lock: () => {}, showAbout: () => {} });
      for (const role of [
        'reload',
        'forceReload',
        'toggleDevTools',
        'viewMenu',
        'recentDocuments',
      ]) {
        expect(roles(template)).not.toContain(role);
      }
    },
  );

  it('locks', () => {
    const lock = vi.fn<() => void>();
    const [file] = menuTemplate('linux', { lock, showAbout: () => {} });
    const item = Array.isArray(file?.submenu) ? file.submenu[0] : undefined;
    expect(item?.label).toBe('Lock now');
    const press = item?.click as unknown as (() => void) | undefined;
    press?.();
    expect(lock).toHaveBeenCalledOnce();
  });
});

describe('where the window is', () => {
  it('opens in the middle, no larger than there is room', () => {
    expect(openingBounds({ x: 0, y: 25, width: 1920, height: 1055 })).toEqual({
      x: 277,
      y: 102,
      width: 1366,
      height: 900,
    });
    expect(openingBounds({ x: 0, y: 0, width: 1280, height: 680 })).toEqual({
      x: 0,
      y: 0,
      width: 1280,
      height: 680,
    });
  });

  it('comes back into view when its display is taken away', () => {
    const workArea = { x: 0, y: 0, width: 1366, height: 728 };
    expect(clampedTo(workArea, { x: 2500, y: -300, width: 1000, height: 900 })).toEqual({
      x: 366,
      y: 0,
      width: 1000,
      height: 728,
    });
  });
});
