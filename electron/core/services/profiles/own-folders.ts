import { lstatSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { ProfileFile } from '../../../../guidance/rules/profile/load-profile.ts';
import type { ProfileProblem } from '../../../../guidance/schema/profile.ts';

/** A folder of an authority's own, as found: its files that can be read, and what cannot. */
export type OwnFolder = {
  readonly name: string;
  readonly files: readonly ProfileFile[];
  readonly problems: readonly ProfileProblem[];
};

/*
 * Bounds that no profile written by people meets (the longest of those that come with the app is
 * under 60 kB), so that a wrong folder cannot keep the core busy.
 */
const MAXIMUM_FOLDERS = 30;
const MAXIMUM_FILES = 80;
const MAXIMUM_BYTES = 512 * 1024;

/** Where an authority's own profiles are: inside the vault's folder, one folder each. */
export function profilesFolder(vaultFolder: string): string {
  return join(vaultFolder, 'profiles');
}

/**
 * Reads the folders of an authority's own profiles as text. Only plain files of the two kinds that
 * a profile is made of are opened, links are not followed, and nothing is run.
 */
export function readOwnFolders(vaultFolder: string): readonly OwnFolder[] {
  const place = profilesFolder(vaultFolder);
  return entriesOf(place)
    .filter((entry) => entry.isDirectory())
    .slice(0, MAXIMUM_FOLDERS)
    .map((entry) => readFolder(place, entry.name));
}

function readFolder(place: string, name: string): OwnFolder {
  const files: ProfileFile[] = [];
  const problems: ProfileProblem[] = [];
  const report = (file: string, message: string, remedy: string) =>
    problems.push({ file, line: 1, message, remedy });
  const entries = entriesOf(join(place, name)).filter((entry) => !entry.name.startsWith('.'));
  for (const entry of entries.slice(0, MAXIMUM_FILES)) {
    if (!entry.isFile() || !/\.(?:ya?ml|md)$/i.test(entry.name)) {
      report(
        entry.name,
        'This is not a file that a profile is made of, so it is not read.',
        'Keep profile.yaml and pages ending in .md in the folder, and nothing else.',
      );
      continue;
    }
    const text = textOf(join(place, name, entry.name));
    if (typeof text === 'string') files.push({ name: entry.name, text });
    else report(entry.name, text.message, text.remedy);
  }
  if (entries.length > MAXIMUM_FILES) {
    report('profile.yaml', 'The folder holds too many files.', `Keep it to ${MAXIMUM_FILES}.`);
  }
  return { name, files, problems };
}

function textOf(path: string): string | { readonly message: string; readonly remedy: string } {
  try {
    if (lstatSync(path).size > MAXIMUM_BYTES) {
      return { message: 'The file is too long.', remedy: 'Keep it under 512 kB.' };
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    return error instanceof TypeError
      ? { message: 'The file is not plain text.', remedy: 'Save it as text in UTF-8.' }
      : { message: 'The file cannot be opened.', remedy: 'Ask for permission to read it.' };
  }
}

/** By name, so that the same folder always reads the same. None where there is no such folder. */
function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).toSorted((a, b) =>
      a.name < b.name ? -1 : 1,
    );
  } catch {
    // No folder, or none that may be read: there are no profiles in it.
    return [];
  }
}
