import { dateOf } from '../../../../guidance/model/dates.ts';
import type { CoreContext, Session } from '../../context.ts';
import { makeBackup, BackupNotVerifiedError } from '../../store/backup.ts';
import { listBackups } from '../../store/backup-records.ts';
import { sealAllOpenChanges } from '../../store/sealing.ts';
import { storeErrorOf } from '../../store/store-error.ts';
import { vaultPaths } from '../../vault/vault-folder.ts';

/**
 * Copying and reading back a large vault takes a second or two, in which nothing can be saved:
 * so not while the caseload is being opened, and before much has been typed.
 */
const AFTER_UNLOCKING_MILLISECONDS = 5_000;

/** Plans the day's backup, if there is none yet, for a quiet moment after unlocking. */
export function scheduleDailyBackup(context: CoreContext, session: Session): void {
  context.schedule(AFTER_UNLOCKING_MILLISECONDS, () => {
    if (context.session === session) backUpForToday(context, session);
  });
}

function hasBackupToday(context: CoreContext, session: Session): boolean {
  const today = dateOf(context.clock.now());
  return listBackups(vaultPaths(session.folder).backups).some(
    ({ at, reason }) => dateOf(at) === today && (reason === 'daily' || reason === 'manual'),
  );
}

/** A backup that cannot be made keeps nobody from working, but the worker must be told. */
function backUpForToday(context: CoreContext, session: Session): void {
  const { appVersion } = context.host.info;
  const at = context.clock.now();
  try {
    if (hasBackupToday(context, session)) return;
    // An open change may still be written again: a copy must not hold another wording of it.
    sealAllOpenChanges(session);
    const { name } = makeBackup(session, { reason: 'daily', at, appVersion, keeping: null });
    context.emit('backup.finished', { name, reason: 'daily' });
  } catch (error) {
    const reason =
      error instanceof BackupNotVerifiedError
        ? 'not_verified'
        : (storeErrorOf(error)?.code ?? 'unexpected');
    const ref = context.random.uuid();
    context.log.failure({ ref, where: 'dailyBackup', code: reason, cause: error });
    context.emit('backup.failed', { reason });
  }
}
