import type {
  BrowserWindow,
  BrowserWindowConstructorOptions,
  NativeTheme,
  Screen,
  Session,
} from 'electron';
import { loadScreen } from './load-screen.ts';
import { clampedTo, openingBounds, SMALLEST } from './window-bounds.ts';

export type WindowMaker = new (options: BrowserWindowConstructorOptions) => BrowserWindow;

export type ScreenWindowOptions = {
  readonly BrowserWindow: WindowMaker;
  readonly session: Session;
  readonly screen: Pick<Screen, 'getPrimaryDisplay' | 'getDisplayMatching' | 'on'>;
  readonly nativeTheme: Pick<NativeTheme, 'shouldUseDarkColors'>;
  readonly preloadPath: string;
};

/** The window's colour until the page has painted, in the two looks: no white flash in the dark. */
const PAPER = { light: '#ffffff', dark: '#14181c' };

/** Makes the one window of the app, showing nothing until the screen has something to show. */
export function openScreenWindow(options: ScreenWindowOptions): BrowserWindow {
  const { screen } = options;
  const window = new options.BrowserWindow({
    ...openingBounds(screen.getPrimaryDisplay().workArea),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: 'Permanence Appraisal',
    backgroundColor: options.nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    webPreferences: {
      session: options.session,
      preload: options.preloadPath,
      // These are Electron's defaults. They are said here so that a test can hold us to them.
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      // The core spells (see preload/spelling.ts); Chromium's own would need a downloaded dictionary.
      spellcheck: false,
      // A dropped file would else replace the page.
      navigateOnDragDrop: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  screen.on('display-removed', () => {
    if (window.isDestroyed()) return;
    const bounds = window.getBounds();
    window.setBounds(clampedTo(screen.getDisplayMatching(bounds).workArea, bounds));
  });
  loadScreen(window.webContents);
  return window;
}
