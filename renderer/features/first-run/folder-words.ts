import type * as z from 'zod/mini';
import type { folderFinding, folderWarning } from '../../../electron/contract/shapes.ts';

export type FolderFinding = z.infer<typeof folderFinding>;

/** Why a folder cannot hold a new vault, as what to enter instead; null where it can, or might. */
export function folderError(finding: FolderFinding): string | null {
  switch (finding.state) {
    case 'not_found':
      return `Enter a folder that exists: there is none at ${finding.path}`;
    case 'not_a_folder':
      return `Enter a folder: ${finding.path} is a file`;
    case 'read_only':
      return `Enter a folder that can be written to: ${finding.path} cannot`;
    case 'empty':
    case 'vault':
    case 'vault_incomplete':
      return null;
  }
}

/** Why a folder may be a bad place for a vault. */
export const folderWarningWords: Readonly<Record<z.infer<typeof folderWarning>, string>> = {
  network:
    'It is on a network drive. A vault there can be damaged when the connection drops while something is being saved, and it cannot be opened without the network.',
  synced:
    'It is copied by a cloud service. The encrypted vault would leave this computer, and the service can mix two versions of a file and damage it.',
  removable:
    'It is on a removable drive, which can be lost, or pulled out while something is being saved.',
};
