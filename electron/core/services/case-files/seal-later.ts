import { sessionOf, type CoreContext, type Session } from '../../context.ts';
import { hasOpenChanges, PAUSE_SECONDS, sealStaleOpenChanges } from '../../store/sealing.ts';
import { storeErrorOf, systemCodeOf } from '../../store/store-error.ts';

/** Sessions for which the next look is already planned. */
const planned = new WeakSet<Session>();

/**
 * Plans to end open changes on which nobody goes on typing, so that a field left in the middle of a
 * thought becomes a step of the history too. One look at a time, and none while nothing is open.
 */
export function sealLater(context: CoreContext): void {
  const session = sessionOf(context);
  if (planned.has(session)) return;
  planned.add(session);
  context.schedule(PAUSE_SECONDS * 1_000, () => {
    planned.delete(session);
    if (context.session !== session) return;
    try {
      sealStaleOpenChanges(session, context.clock.now());
    } catch (error) {
      // Nothing is lost: the words are saved, and locking or the next start ends the step.
      const code = storeErrorOf(error)?.code ?? systemCodeOf(error) ?? 'failed';
      context.log.failure({ ref: context.random.uuid(), where: 'sealLater', code, cause: error });
    }
    if (hasOpenChanges(session)) sealLater(context);
  });
}
