import path from 'node:path';
import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  powerMonitor,
  protocol,
  screen,
  session,
} from 'electron';
import { boot } from './boot.ts';

/*
 * The entry of the main process, and the only file that has Electron's values: everything else is
 * handed what it needs of them. Built to electron/dist/main.js, beside the worker and the preload.
 */

const parts = {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  powerMonitor,
  protocol,
  screen,
  session,
};

boot(parts, {
  worker: path.join(import.meta.dirname, 'worker.js'),
  preload: path.join(import.meta.dirname, 'preload.cjs'),
  screenFolder: path.join(import.meta.dirname, '../../renderer/dist'),
}).catch((error: unknown) => {
  // Only starting can fail here: nothing of a case has been read yet.
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  app.exit(1);
});
