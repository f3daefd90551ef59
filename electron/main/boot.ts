import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type * as Electron from 'electron';
import { BRIDGE_CHANNEL } from '../contract/bridge-channel.ts';
import { listBuiltFiles } from '../host/built-files.ts';
import { createCoreHost } from '../host/core-host.ts';
import type { HostServices } from '../ports/host-services.ts';
import { showAbout } from './about.ts';
import { appScheme, serveApp } from './app-protocol.ts';
import { offerContextMenu } from './context-menu.ts';
import { createDialogs } from './dialogs.ts';
import { answerBridge } from './ipc-host.ts';
import { guardClosing } from './lifecycle.ts';
import { lockWithComputer } from './lock-timer.ts';
import { menuTemplate } from './menu.ts';
import { forbidNavigation } from './navigation.ts';
import { denyPermissions } from './permissions.ts';
import { createPrinter } from './printer.ts';
import { createPrintPages } from './print-pages.ts';
import { createScreenRenewal, type ScreenRenewal } from './screen-renewal.ts';
import { closeSession, SESSION_NAME } from './session-policy.ts';
import { setSwitches } from './switches.ts';
import { openScreenWindow } from './window.ts';

/** What the shell uses of Electron. Handed in, so that the order of starting can be tested. */
export type ElectronParts = Pick<
  typeof Electron,
  | 'app'
  | 'BrowserWindow'
  | 'dialog'
  | 'ipcMain'
  | 'Menu'
  | 'nativeTheme'
  | 'powerMonitor'
  | 'protocol'
  | 'screen'
  | 'session'
>;

export type Places = {
  readonly worker: string;
  readonly preload: string;
  readonly screenFolder: string;
};

/**
 * Starts the app: first what must be said before Chromium starts, then what must hold before there
 * is a window, then the window. A second copy shows the first one's window and ends.
 */
export async function boot(electron: ElectronParts, places: Places): Promise<void> {
  const { app, Menu, protocol } = electron;
  app.enableSandbox();
  setSwitches(app.commandLine);
  protocol.registerSchemesAsPrivileged([appScheme]);
  // Else Electron builds a menu of its own at start, only to have it replaced.
  Menu.setApplicationMenu(null);
  forbidNavigation(app);
  if (!app.requestSingleInstanceLock()) return app.quit();

  await app.whenReady();
  const session = electron.session.fromPartition(SESSION_NAME, { cache: false });
  denyPermissions(session);
  denyPermissions(electron.session.defaultSession);
  await closeSession(session, !app.isPackaged);
  await closeSession(electron.session.defaultSession, false);
  const printPages = createPrintPages({ uuid: randomUUID });
  serveApp(session.protocol, listBuiltFiles(places.screenFolder), printPages);
  showScreen(electron, places, session, printPages);
}

function showScreen(
  electron: ElectronParts,
  places: Places,
  session: Electron.Session,
  printPages: ReturnType<typeof createPrintPages>,
): void {
  const { app, BrowserWindow, dialog, ipcMain, Menu, powerMonitor } = electron;
  let window: Electron.BrowserWindow | null = null;
  let renewal: ScreenRenewal | null = null;
  const send = (name: string, payload: unknown) => {
    if (window !== null && !window.isDestroyed()) {
      window.webContents.send(BRIDGE_CHANNEL, name, payload);
    }
  };

  const documentsFolder = app.getPath('documents');
  const services: HostServices = {
    info: {
      host: 'electron',
      hasDialogs: true,
      appVersion: app.getVersion(),
      settingsFile: path.join(app.getPath('userData'), 'settings.json'),
      suggestedFolder: documentsFolder,
    },
    ...createDialogs({ dialog, window: () => window, documentsFolder }),
    printer: createPrinter({ BrowserWindow, session, pages: printPages }),
  };
  const host = createCoreHost({
    workerPath: places.worker,
    services,
    onEvent: (name, payload) => {
      if (name === 'vault.locked') renewal?.renew(payload);
      else send(name, payload);
    },
    onLog: (line) => process.stderr.write(`${JSON.stringify(line)}\n`),
  });
  answerBridge({
    ipcMain,
    screen: () => window?.webContents ?? null,
    invoke: async (name, input) => {
      const reply = await host.invoke(name, input);
      // After the reply is on its way, so that the page has it first.
      setImmediate(() => renewal?.answered(name));
      return reply;
    },
  });

  window = openScreenWindow({ ...electron, session, preloadPath: places.preload });
  renewal = createScreenRenewal(window.webContents, send);
  const shown = window;
  offerContextMenu(shown.webContents, (template) =>
    Menu.buildFromTemplate(template).popup({ window: shown }),
  );
  guardClosing({ app, powerMonitor, dialog, window: shown, host });
  lockWithComputer(powerMonitor, host);
  app.on('second-instance', () => {
    if (shown.isMinimized()) shown.restore();
    shown.focus();
  });
  const versions = {
    app: app.getVersion(),
    electron: process.versions['electron'] ?? '',
    chrome: process.versions['chrome'] ?? '',
  };
  const actions = {
    lock: () => void host.lock('command'),
    showAbout: () => void showAbout(dialog, shown, versions),
  };
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform, actions)));
}
