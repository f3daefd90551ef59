import { existsSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { done, refused, type Outcome } from '../../contract/procedure.ts';
import type { VaultSecret } from '../../contract/shapes.ts';
import type { unlockErrors } from '../../contract/areas/vault.ts';
import type { CoreContext } from '../context.ts';
import { BackupNotVerifiedError } from '../store/backup.ts';
import { requireEncrypted } from '../store/database.ts';
import { DatabaseFromFutureError } from '../store/migrate.ts';
import { storeErrorOf } from '../store/store-error.ts';
import { hasAnyVaultFile } from './create-vault.ts';
import { unwrapKey } from './key-files.ts';
import { isHeldElsewhere, readLockFile } from './lock-file.ts';
import { closeSession, openSession, type OpenedVault } from './session.ts';
import { readVaultFile } from './vault-file.ts';
import { isSameFolder, vaultPaths } from './vault-folder.ts';

export type UnlockCode = (typeof unlockErrors)[number];

/**
 * Unlocks a vault, in this order: `vault.json`, the database's header, who has it open, the key
 * file, the secret, and only then the database. So each thing that can be wrong is known for what
 * it is, and a wrong passphrase is never a guess.
 */
export async function unlockVault(
  context: CoreContext,
  folder: string,
  secret: VaultSecret,
  isTakingOver: boolean,
): Promise<Outcome<OpenedVault, UnlockCode>> {
  const isOpen = context.session !== null && isSameFolder(context.session.folder, folder);
  const obstacle = isOpen ? null : obstacleTo(folder, isTakingOver);
  if (obstacle !== null) return refused(obstacle);
  const unwrapped = await unwrapKey(vaultPaths(folder), secret);
  if (!unwrapped.ok) return refused(unwrapped.code);
  // Only now: a slip of the finger must not close a vault that is open.
  closeSession(context);
  try {
    return done(openSession(context, folder, unwrapped.key));
  } catch (error) {
    unwrapped.key.fill(0);
    const code = unlockCodeOf(error);
    if (code === null) throw error;
    logCause(context, code, error);
    return refused(code);
  }
}

/**
 * What stands in the way before any key is needed. Not asked of a vault that is open: reading its
 * header would drop SQLite's locks on the file, as closing any handle to it does under POSIX.
 */
function obstacleTo(folder: string, isTakingOver: boolean): UnlockCode | null {
  const paths = vaultPaths(folder);
  // A path from nowhere in particular would lead elsewhere when the app starts from elsewhere.
  if (!isAbsolute(folder) || !hasAnyVaultFile(folder)) return 'no_vault';
  try {
    if (readVaultFile(paths.vaultFile).kind === 'from_newer_version') {
      return 'vault_from_newer_version';
    }
    if (!existsSync(paths.database)) return 'vault_damaged';
    requireEncrypted(paths.database);
  } catch (error) {
    const code = unlockCodeOf(error);
    if (code === null) throw error;
    return code;
  }
  return isHeldElsewhere(readLockFile(paths.lock)) && !isTakingOver ? 'in_use' : null;
}

function unlockCodeOf(error: unknown): UnlockCode | null {
  if (error instanceof DatabaseFromFutureError) return 'vault_from_newer_version';
  // The backup before a migration did not read back whole, so neither would the vault.
  if (error instanceof BackupNotVerifiedError) return 'vault_damaged';
  switch (storeErrorOf(error)?.code) {
    case 'damaged':
    case 'not_found':
      return 'vault_damaged';
    case 'in_use':
      return 'in_use';
    case 'read_only':
      return 'read_only';
    case 'disk_full':
      return 'disk_full';
    case undefined:
      return null;
  }
}

/** The person sees the code; somebody helping them may need what was behind it. */
function logCause(context: CoreContext, code: string, cause: unknown): void {
  context.log.failure({ ref: context.random.uuid(), where: 'unlockVault', code, cause });
}
