import { folderHandlers } from './folder-handlers.ts';
import { keyHandlers } from './key-handlers.ts';
import { openingHandlers } from './opening-handlers.ts';

export const vaultHandlers = { ...folderHandlers, ...openingHandlers, ...keyHandlers };
