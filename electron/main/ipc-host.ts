import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron';
import { BRIDGE_CHANNEL } from '../contract/bridge-channel.ts';
import { SCREEN_ORIGIN } from './addresses.ts';

export type IpcHostOptions = {
  readonly ipcMain: Pick<IpcMain, 'handle'>;
  /** The contents of the one window that may call, or null while there is none. */
  readonly screen: () => WebContents | null;
  readonly invoke: (name: string, input: unknown) => Promise<unknown>;
};

/** What a caller gets that is not our own screen. It says no more than that. */
const REFUSED = { ok: false, error: { code: 'unexpected', ref: 'sender' } };

/**
 * Answers the one channel there is. The caller must be the main frame of our own window and show
 * our own page; a frame that is gone by the time its message is read is refused as well.
 */
export function answerBridge(options: IpcHostOptions): void {
  options.ipcMain.handle(BRIDGE_CHANNEL, async (event, name: unknown, input: unknown) => {
    if (!isOurScreen(event, options.screen()) || typeof name !== 'string') return REFUSED;
    return options.invoke(name, input);
  });
}

function isOurScreen(
  event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>,
  screen: WebContents | null,
): boolean {
  const frame = event.senderFrame;
  return (
    screen !== null &&
    frame !== null &&
    event.sender.id === screen.id &&
    frame.parent === null &&
    frame.frameTreeNodeId === screen.mainFrame.frameTreeNodeId &&
    frame.origin === SCREEN_ORIGIN
  );
}
