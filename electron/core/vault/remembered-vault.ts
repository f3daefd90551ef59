import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod/mini';
import { folderPath } from '../../contract/shapes.ts';
import type { CoreContext } from '../context.ts';
import { systemCodeOf } from '../store/store-error.ts';
import { writeAtomically } from './atomic-write.ts';

/** The app's own settings file: the last vault's path and nothing else. */
const settingsFile = z.strictObject({ format: z.literal(1), lastVault: folderPath });

/** The folder of the vault used last on this computer, or null on first run. */
export function rememberedVault(context: CoreContext): string | null {
  try {
    const text = readFileSync(context.host.info.settingsFile, 'utf8');
    return settingsFile.parse(JSON.parse(text)).lastVault;
  } catch {
    // Missing or unreadable: as on first run. The vault itself is found again by choosing it.
    return null;
  }
}

/** Remembers a vault's folder. A failure only means choosing the folder again next time. */
export function rememberVault(context: CoreContext, folder: string): void {
  const path = context.host.info.settingsFile;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeAtomically(path, `${JSON.stringify({ format: 1, lastVault: folder })}\n`);
  } catch (error) {
    context.log.failure({
      ref: context.random.uuid(),
      where: 'rememberVault',
      code: systemCodeOf(error) ?? 'not_written',
      cause: error,
    });
  }
}
