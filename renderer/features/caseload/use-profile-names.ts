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

/** What a local practice profile is called; asked for when it is first to be shown. */
export function useProfileNames(): (id: string) => string {
  const names = useNames((state) => state.names);
  useEffect(() => {
    if (names !== null) return;
    void core['profiles.list']({}).then((reply) => {
      if (!reply.ok) return;
      useNames.setState({ names: new Map(reply.value.profiles.map(({ id, name }) => [id, name])) });
    });
  }, [names]);
  return (id) => (id === '' ? 'The one chosen in Settings' : (names?.get(id) ?? id));
}
