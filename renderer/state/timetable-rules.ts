import { create } from 'zustand';
import type { LocalChange } from '../../guidance/schema/local-rule.ts';
import type { TimetableRule } from '../../guidance/schema/timetable-rule.ts';
import {
  rulesInUse,
  standingRules,
  type StandingRule,
} from '../../guidance/timetable/local-rules.ts';
import { shippedRules } from '../../guidance/timetable/shipped-rules.ts';
import { core } from './bridge.ts';
import { useSessionStore } from './session-store.ts';

/** The rules of the timetable as they stand in this vault. */
type RulesState = {
  readonly standing: readonly StandingRule[];
  /** Those to compute with: one list for as long as nothing changes. */
  readonly inUse: readonly TimetableRule[];
  /** False until the vault's own have been read: nothing is computed before. */
  readonly isRead: boolean;
};

const unread: RulesState = {
  standing: standingRules(shippedRules, []),
  inUse: shippedRules,
  isRead: false,
};

export const useRulesStore = create<RulesState>(() => unread);

/** Reads the vault's own rules again and lays them over the shipped ones. */
export async function refreshRules(): Promise<void> {
  const reply = await core['rules.listLocal']({});
  if (!reply.ok) return;
  const standing = standingRules(shippedRules, reply.value.rules);
  const inUse = reply.value.rules.length === 0 ? shippedRules : rulesInUse(standing);
  useRulesStore.setState({ standing, inUse, isRead: true });
}

type RuleFailure = { readonly code: string; readonly ref: string };

/** Keeps a change of the authority's own. Null when it is kept. */
export async function saveLocalRule(change: LocalChange): Promise<RuleFailure | null> {
  const reply = await core['rules.saveLocal']({ change });
  if (!reply.ok) return reply.error;
  await refreshRules();
  return null;
}

/** Takes a change away: the shipped rule stands again. */
export async function removeLocalRule(ruleId: string): Promise<RuleFailure | null> {
  const reply = await core['rules.removeLocal']({ ruleId });
  if (!reply.ok) return reply.error;
  await refreshRules();
  return null;
}

// The rules belong to the vault: read when it is unlocked, forgotten when it locks. The first screen
// that needs them may come after the unlocking.
if (useSessionStore.getState().phase === 'unlocked') void refreshRules();
useSessionStore.subscribe((state, before) => {
  if (state.phase === before.phase) return;
  if (state.phase === 'unlocked') void refreshRules();
  else useRulesStore.setState(unread, true);
});
