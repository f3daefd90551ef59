import { contract } from '../contract/contract.ts';
import type { AppEvents } from '../contract/events.ts';
import type { CoreContext } from './context.ts';
import { createDispatcher, type Dispatch } from './dispatcher.ts';
import { appraisalHandlers } from './services/appraisal/handlers.ts';
import { backupHandlers } from './services/backups/handlers.ts';
import { caseFileHandlers } from './services/case-files/handlers.ts';
import { caseloadHandlers } from './services/caseload/handlers.ts';
import { exportHandlers } from './services/exports/handlers.ts';
import { profileHandlers } from './services/profiles/handlers.ts';
import { ruleHandlers } from './services/rules/handlers.ts';
import { settingsHandlers } from './services/settings/handlers.ts';
import { readSettings } from './services/settings/read-settings.ts';
import { spellingHandlers } from './services/spelling/handlers.ts';
import { vaultHandlers } from './services/vault/handlers.ts';
import { lockNow } from './services/vault/opening-handlers.ts';
import { oneAtATime } from './vault/one-at-a-time.ts';

/** Everything that differs between the product, a development host and a test. */
export type CoreEnvironment = Omit<CoreContext, 'session'>;

export type Core = {
  readonly context: CoreContext;
  /** One call of the contract, by name, checked both ways. Never throws. */
  readonly dispatch: Dispatch;
  /** Seals, closes and forgets; emits `vault.locked`. Nothing can veto it. */
  readonly lock: (reason: AppEvents['vault.locked']['reason']) => Promise<void>;
  /** After how many idle minutes the host should lock; null while locked. */
  readonly idleMinutes: () => number | null;
};

const handlers = {
  ...vaultHandlers,
  ...backupHandlers,
  ...settingsHandlers,
  ...profileHandlers,
  ...caseFileHandlers,
  ...caseloadHandlers,
  ...appraisalHandlers,
  ...exportHandlers,
  ...ruleHandlers,
  ...spellingHandlers,
};

/** The core: the same in a worker thread under any host, and in process under a test. */
export function createCore(environment: CoreEnvironment): Core {
  const context: CoreContext = { ...environment, session: null };
  return {
    context,
    dispatch: createDispatcher(contract, handlers, context),
    lock: (reason) => oneAtATime(context, () => lockNow(context, reason)),
    idleMinutes: () =>
      context.session === null ? null : readSettings(context.session.database).lockAfterMinutes,
  };
}
