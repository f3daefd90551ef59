import { create } from 'zustand';
import type { z } from 'zod/mini';
import type { contract } from '../../electron/contract/contract.ts';
import type { Settings } from '../../electron/contract/areas/settings.ts';
import { core } from './bridge.ts';

export type VaultStatus = z.output<(typeof contract)['vault.status']['output']>;
export type SessionDetails = z.output<(typeof contract)['vault.session']['output']>;

/** Where the app stands as a whole: before, during and after unlocking. */
type SessionState = {
  readonly phase: 'starting' | 'no_vault' | 'locked' | 'unlocked' | 'failed';
  readonly status: VaultStatus | null;
  readonly session: SessionDetails | null;
  readonly settings: Settings | null;
  readonly lockReason: string | null;
  /** Why the last backup the app made by itself failed; null while none has. */
  readonly backupFailure: string | null;
};

export const useSessionStore = create<SessionState>(() => ({
  phase: 'starting',
  status: null,
  session: null,
  settings: null,
  lockReason: null,
  backupFailure: null,
}));

/** Asks the core where things stand and shows the screen that fits. */
export async function refreshSession(): Promise<void> {
  const reply = await core['vault.status']({});
  if (!reply.ok) {
    useSessionStore.setState({ phase: 'failed' });
    return;
  }
  const status = reply.value;
  if (status.state !== 'unlocked') {
    useSessionStore.setState({ phase: status.state, status, session: null });
    return;
  }
  const [session, settings] = await Promise.all([
    core['vault.session']({}),
    core['settings.read']({}),
  ]);
  if (!session.ok || !settings.ok) {
    useSessionStore.setState({ phase: 'failed', status });
    return;
  }
  useSessionStore.setState({
    phase: 'unlocked',
    status,
    session: session.value,
    settings: settings.value,
  });
}

/** The session of a screen that is drawn only while unlocked. */
export function useSession(): SessionDetails {
  const session = useSessionStore((state) => state.session);
  if (session === null) throw new Error('This screen is drawn only while unlocked.');
  return session;
}
