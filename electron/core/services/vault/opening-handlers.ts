import { dateOf } from '../../../../guidance/model/dates.ts';
import type { AppContract } from '../../../contract/contract.ts';
import type { AppEvents } from '../../../contract/events.ts';
import { done, type HandlersFor } from '../../../contract/procedure.ts';
import { sessionOf, type CoreContext } from '../../context.ts';
import { findVault, findWorker } from '../../store/vault-repository.ts';
import { createVault } from '../../vault/create-vault.ts';
import { oneAtATime } from '../../vault/one-at-a-time.ts';
import { rememberVault } from '../../vault/remembered-vault.ts';
import { closeSession, openSession } from '../../vault/session.ts';
import { unlockVault } from '../../vault/unlock.ts';
import { scheduleDailyBackup } from '../backups/daily-backup.ts';
import { readSettings } from '../settings/read-settings.ts';

/** Making a vault, opening it and locking it. */
export const openingHandlers = {
  'vault.create': (input, context) =>
    oneAtATime(context, async () => {
      const created = await createVault(context, input);
      if (!created.ok) return created;
      const { folder, key, recoveryKey } = created.value;
      closeSession(context);
      openSession(context, folder, key);
      rememberVault(context, folder);
      return done({ folder, recoveryKey });
    }),

  'vault.unlock': (input, context) =>
    oneAtATime(context, async () => {
      const opened = await unlockVault(context, input.folder, input.secret, input.takeOver);
      if (!opened.ok) return opened;
      rememberVault(context, input.folder);
      scheduleDailyBackup(context, opened.value.session);
      const { migratedAfterBackup } = opened.value;
      return done({ folder: input.folder, migratedAfterBackup });
    }),

  'vault.lock': (_input, context) =>
    oneAtATime(context, () => {
      lockNow(context, 'command');
      return done({});
    }),

  'vault.session': (_input, context) => {
    const session = sessionOf(context);
    return done({
      worker: findWorker(session.database, session.actorId),
      folder: session.folder,
      isRecoveryKeyConfirmed: findVault(session.database)?.recoveryKeyConfirmedAt != null,
      lockAfterMinutes: readSettings(session.database).lockAfterMinutes,
      today: dateOf(context.clock.now()),
    });
  },

  // The host counts idle time; the call is an ordinary one so that it passes the same checks.
  'vault.activity': () => done({}),

  // The host was waiting for this answer and goes on by itself.
  'vault.flushed': () => done({}),
} satisfies HandlersFor<
  AppContract,
  | 'vault.create'
  | 'vault.unlock'
  | 'vault.lock'
  | 'vault.session'
  | 'vault.activity'
  | 'vault.flushed',
  CoreContext
>;

/** Locks, whoever asked for it, and says so. Does nothing while locked. */
export function lockNow(context: CoreContext, reason: AppEvents['vault.locked']['reason']): void {
  if (context.session === null) return;
  closeSession(context);
  // What was typed and not saved is the screen's to know: its host puts in what it has heard.
  context.emit('vault.locked', { reason, isSaved: false });
}
