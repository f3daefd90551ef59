import type { MenuItemConstructorOptions } from 'electron';

export type MenuActions = {
  readonly lock: () => void;
  readonly showAbout: () => void;
};

/**
 * The menu bar. There is no item to reload the page or to open developer tools: the one loses what
 * is being typed, the other shows a child's file to any script pasted into it.
 */
export function menuTemplate(
  platform: NodeJS.Platform,
  actions: MenuActions,
): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin';
  const about: MenuItemConstructorOptions = {
    label: 'About Permanence Appraisal',
    click: actions.showAbout,
  };
  const lock: MenuItemConstructorOptions = {
    label: 'Lock now',
    accelerator: 'CommandOrControl+L',
    click: actions.lock,
  };
  return [
    ...(isMac ? [macMenu(about)] : []),
    {
      label: '&File',
      submenu: [
        lock,
        { type: 'separator' },
        isMac ? { label: 'Close window', role: 'close' } : { label: 'Exit', role: 'quit' },
      ],
    },
    {
      label: '&Edit',
      submenu: [
        // The page undoes by field and keeps doing so after the field was left, so it gets the keys.
        { label: 'Undo', role: 'undo', registerAccelerator: false },
        { label: 'Redo', role: 'redo', registerAccelerator: false },
        { type: 'separator' },
        { label: 'Cut', role: 'cut' },
        { label: 'Copy', role: 'copy' },
        { label: 'Paste', role: 'paste' },
        { label: 'Paste without formatting', role: 'pasteAndMatchStyle' },
        { label: 'Select all', role: 'selectAll' },
      ],
    },
    {
      label: '&View',
      submenu: [
        { label: 'Actual size', role: 'resetZoom' },
        { label: 'Zoom in', role: 'zoomIn' },
        { label: 'Zoom out', role: 'zoomOut' },
        { type: 'separator' },
        { label: 'Full screen', role: 'togglefullscreen' },
      ],
    },
    { label: '&Help', role: 'help', submenu: [about] },
  ];
}

function macMenu(about: MenuItemConstructorOptions): MenuItemConstructorOptions {
  return {
    label: 'Permanence Appraisal',
    submenu: [
      about,
      { type: 'separator' },
      { label: 'Hide Permanence Appraisal', role: 'hide' },
      { label: 'Hide others', role: 'hideOthers' },
      { label: 'Show all', role: 'unhide' },
      { type: 'separator' },
      { label: 'Quit Permanence Appraisal', role: 'quit' },
    ],
  };
}
