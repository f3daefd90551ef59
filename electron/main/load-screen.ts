import type { WebContents } from 'electron';
import { SCREEN_ADDRESS } from './addresses.ts';

/**
 * Loads the screen. A load that is broken off, by a lock for instance, is followed by another, so
 * failing is only put in the log; the address in Electron's message is always this one.
 */
export function loadScreen(contents: Pick<WebContents, 'loadURL'>): void {
  contents.loadURL(SCREEN_ADDRESS).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : 'no reason given';
    process.stderr.write(`The screen was not loaded: ${reason}\n`);
  });
}
