import type { App, WebContents } from 'electron';
import { isScreenAddress } from './addresses.ts';

/**
 * Keeps every page where it is: none may go elsewhere, open another, or hold a foreign one. Set for
 * whatever contents are ever made, so that a second window cannot be forgotten.
 */
export function forbidNavigation(app: Pick<App, 'on'>): void {
  app.on('web-contents-created', (_event, contents) => forbid(contents));
}

function forbid(contents: Pick<WebContents, 'on' | 'setWindowOpenHandler'>): void {
  // The page may load itself again; that is how the screen recovers from a fault of its own.
  contents.on('will-navigate', (event) => {
    if (!event.isMainFrame || !isScreenAddress(event.url)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isScreenAddress(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
