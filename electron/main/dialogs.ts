import path from 'node:path';
import type { BrowserWindow, Dialog } from 'electron';
import type { HostServices } from '../ports/host-services.ts';

export type DialogOptions = {
  readonly dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog'>;
  readonly window: () => BrowserWindow | null;
  /** The folder in which a save dialog opens. */
  readonly documentsFolder: string;
};

const FILE_TYPES = {
  docx: 'Word document',
  pdf: 'PDF document',
  xlsx: 'Excel workbook',
  csv: 'Comma-separated values',
  ics: 'Calendar',
} as const;

/**
 * The system's own dialogs. Nothing chosen in them goes on the system's list of recent files, which
 * would name a child to whoever uses the computer next.
 */
export function createDialogs(
  options: DialogOptions,
): Pick<HostServices, 'chooseFolder' | 'chooseSaveLocation'> {
  const { dialog } = options;
  return {
    chooseFolder: async () => {
      const window = options.window();
      if (window === null) return null;
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: 'Choose a folder',
        buttonLabel: 'Choose this folder',
        defaultPath: options.documentsFolder,
        properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
    chooseSaveLocation: async ({ suggestedName, format }) => {
      const window = options.window();
      if (window === null) return null;
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: 'Save document',
        defaultPath: path.join(options.documentsFolder, suggestedName),
        filters: [{ name: FILE_TYPES[format], extensions: [format] }],
        properties: ['showOverwriteConfirmation', 'createDirectory', 'dontAddToRecent'],
      });
      return canceled || filePath === '' ? null : filePath;
    },
  };
}
