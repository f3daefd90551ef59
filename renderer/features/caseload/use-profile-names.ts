import { useEffect } from 'react';
import { create } from 'zustand';
import { core } from '../../state/bridge.ts';
import { useSessionStore } from '../../state/session-store.ts';

const useNames = create<{ readonly names: ReadonlyMap<string, string> | null }>(() => ({
  names: null,
}));

useSessionStore.subscribe(({ phase }) => {
  if (phase !== 'unlocked') useNames.setState({ names: null });
});

/**
 * What a local practice profile is called. Asked for once there is one to name: reading them all
 * keeps the core for a while, and the first page must not wait for it.
 */
export function useProfileNames(isWanted: boolean): (id: string) => string {
  const names = useNames((state) => state.names);
  useEffect(() => {
    if (!isWanted || names !== null) return;
    void core['profiles.list']({}).then((reply) => {
      if (!reply.ok) return;
      useNames.setState({ names: new Map(reply.value.profiles.map(({ id, name }) => [id, name])) });
    });
  }, [isWanted, names]);
  return (id) => (id === '' ? 'The one chosen in Settings' : (names?.get(id) ?? id));
}
