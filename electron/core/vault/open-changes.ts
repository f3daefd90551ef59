import type { Session } from '../context.ts';

/** What must be finished before a vault closes, and after a crash when it next opens. */
export function sealOpenChanges(_session: Session): void {
  // Replaced below once the history stands.
}
