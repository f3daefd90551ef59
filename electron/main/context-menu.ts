import type { ContextMenuParams, MenuItemConstructorOptions, WebContents } from 'electron';

/** Offers to cut, copy and paste where one presses the right button, and nothing where none apply. */
export function offerContextMenu(
  contents: Pick<WebContents, 'on'>,
  popUp: (template: MenuItemConstructorOptions[]) => void,
): void {
  contents.on('context-menu', (_event, parameters) => {
    const template = contextMenuTemplate(parameters);
    if (template.length > 0) popUp(template);
  });
}

function contextMenuTemplate({
  isEditable,
  selectionText,
  editFlags,
}: Pick<
  ContextMenuParams,
  'isEditable' | 'selectionText' | 'editFlags'
>): MenuItemConstructorOptions[] {
  if (isEditable) {
    return [
      { label: 'Cut', role: 'cut', enabled: editFlags.canCut },
      { label: 'Copy', role: 'copy', enabled: editFlags.canCopy },
      { label: 'Paste', role: 'paste', enabled: editFlags.canPaste },
      { label: 'Select all', role: 'selectAll', enabled: editFlags.canSelectAll },
    ];
  }
  return selectionText.trim() === '' ? [] : [{ label: 'Copy', role: 'copy' }];
}
