import type Database from 'better-sqlite3';
import type { ActorId, VaultId } from '../../guidance/model/ids.ts';
import type { AppEvents, EventName } from '../contract/events.ts';
import type { Clock, Log, RandomSource } from '../ports/environment.ts';
import type { HostServices } from '../ports/host-services.ts';

/** What everything in the core may reach. Made once by the worker's entry, or by a test. */
export type CoreContext = {
  readonly clock: Clock;
  readonly random: RandomSource;
  readonly log: Log;
  readonly host: HostServices;
  readonly emit: <Name extends EventName>(name: Name, payload: AppEvents[Name]) => void;
  /** Does something later, unless the app ends before. It must look whether the vault is open. */
  readonly schedule: (milliseconds: number, task: () => void) => void;
  /** The open vault, or null while locked. Replaced as a whole on unlock and on lock. */
  session: Session | null;
};

/** An unlocked vault. Everything in it is let go of when the vault locks. */
export type Session = {
  readonly database: Database.Database;
  readonly vaultId: VaultId;
  /** The vault's own folder, `<chosen folder>/Permanence Appraisal`. */
  readonly folder: string;
  readonly actorId: ActorId;
  /** The raw 256-bit database key: needed to verify backups. Zeroed on lock, as far as may be. */
  readonly key: Uint8Array;
};

/** The session of a call that the dispatcher let through, which it does only while unlocked. */
export function sessionOf(context: CoreContext): Session {
  if (context.session === null) throw new Error('This call is let through only while unlocked.');
  return context.session;
}
