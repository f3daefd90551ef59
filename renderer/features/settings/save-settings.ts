import type { Settings } from '../../../electron/contract/areas/settings.ts';
import { core } from '../../state/bridge.ts';
import { useSessionStore } from '../../state/session-store.ts';

export type SaveFailure = { readonly code: string; readonly ref: string };

/** Changes settings at once on screen and keeps them; what cannot be kept is put back. */
export async function saveSettings(change: Partial<Settings>): Promise<SaveFailure | null> {
  const before = useSessionStore.getState().settings;
  if (before === null) return null;
  const settings = { ...before, ...change };
  useSessionStore.setState({ settings });
  const reply = await core['settings.save'](settings);
  if (reply.ok) return null;
  useSessionStore.setState({ settings: before });
  return reply.error;
}

/** The settings of a screen that is drawn only while unlocked. */
export function useSettings(): Settings {
  const settings = useSessionStore((state) => state.settings);
  if (settings === null) throw new Error('This screen is drawn only while unlocked.');
  return settings;
}
