import type { BrowserWindow, Dialog } from 'electron';

export type Versions = {
  readonly app: string;
  readonly electron: string;
  readonly chrome: string;
};

/** Says which version this is and what it is built on, which support asks for first. */
export async function showAbout(
  dialog: Pick<Dialog, 'showMessageBox'>,
  window: BrowserWindow,
  versions: Versions,
): Promise<void> {
  await dialog.showMessageBox(window, {
    type: 'info',
    title: 'About Permanence Appraisal',
    message: `Permanence Appraisal ${versions.app}`,
    detail:
      `Electron ${versions.electron}, Chromium ${versions.chrome}.\n` +
      'Works wholly on this computer: it makes no network request and has no automatic update.',
    buttons: ['Close'],
    noLink: true,
  });
}
