import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { done, refused } from '../../../contract/procedure.ts';
import type { SaveRequest } from '../../../ports/host-services.ts';
import type { CoreContext } from '../../context.ts';
import type { Destination } from './place-file.ts';

/** Where the caller wants the file; null asks the host to show its dialog. */
export type ChosenPlace = {
  readonly folder: string;
  readonly fileName: string;
  readonly isReplacing: boolean;
} | null;

/** Finds where the file goes, or why it cannot go there, before any work is done for it. */
export async function findDestination(
  chosen: ChosenPlace,
  format: SaveRequest['format'],
  suggestedName: string,
  context: CoreContext,
) {
  if (chosen === null) return askForDestination(format, suggestedName, context);
  if (!isFolder(chosen.folder)) return refused('folder_not_found');
  const destination: Destination = {
    path: path.join(chosen.folder, withExtension(chosen.fileName, format)),
    isReplacing: chosen.isReplacing,
  };
  if (existsSync(destination.path) && (!chosen.isReplacing || isFolder(destination.path))) {
    return refused('file_exists');
  }
  return done(destination);
}

/** The system's dialog has asked whether to replace a file that is there. */
async function askForDestination(
  format: SaveRequest['format'],
  suggestedName: string,
  context: CoreContext,
) {
  if (!context.host.info.hasDialogs) return refused('no_dialogs');
  const chosen = await context.host.chooseSaveLocation({
    suggestedName: withExtension(suggestedName, format),
    format,
  });
  if (chosen === null) return refused('cancelled');
  const named = withExtension(chosen, format);
  // An extension added by us was not part of what the dialog asked about.
  const destination: Destination = { path: named, isReplacing: named === chosen };
  if (!destination.isReplacing && existsSync(named)) return refused('file_exists');
  return done(destination);
}

function withExtension(name: string, format: SaveRequest['format']): string {
  return name.toLowerCase().endsWith(`.${format}`) ? name : `${name}.${format}`;
}

function isFolder(place: string): boolean {
  return statSync(place, { throwIfNoEntry: false })?.isDirectory() === true;
}
