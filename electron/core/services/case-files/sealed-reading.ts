import { systemCodeOf, storeErrorOf } from '../../store/store-error.ts';
import { sealAllOpenChanges, sealOpenChangesOf } from '../../store/sealing.ts';
import { sessionOf, type CoreContext } from '../../context.ts';

/**
 * Ends open changes before somebody reads what they hold, so that two windows never go on with the
 * same open change: the second to save is then told `stale` instead of writing over the first.
 * Reading goes on when it fails (a full disk, for instance): the words are there all the same.
 */
export function sealBeforeReading(context: CoreContext, caseFileKey: number | null): void {
  const session = sessionOf(context);
  try {
    if (caseFileKey === null) sealAllOpenChanges(session);
    else sealOpenChangesOf(session, caseFileKey);
  } catch (error) {
    const expected = storeErrorOf(error);
    if (expected === null) throw error;
    const code = systemCodeOf(error) ?? expected.code;
    context.log.failure({ ref: context.random.uuid(), where: 'sealBeforeReading', code });
  }
}
