import { createClient } from '../../electron/contract/client.ts';
import { contract, type AppClient } from '../../electron/contract/contract.ts';
import {
  events,
  type AppEvents,
  type Bridge,
  type EventName,
} from '../../electron/contract/events.ts';

declare global {
  interface Window {
    /** Put there by the preload, or by the development host's page script. Nothing else is. */
    readonly bridge: Bridge;
  }
}

/** The typed way to the core. Every call returns a value: failures are answers, never throws. */
export const core: AppClient = createClient(contract, async (name, input) => {
  try {
    return await window.bridge.invoke(name, input);
  } catch {
    // The host is gone or restarting: an answer like any other, so that what is typed stays put.
    return { ok: false, error: { code: 'unexpected', ref: 'no reply' } };
  }
});

/** Listens for one event. Returns the way out. */
export function subscribe<Name extends EventName>(
  name: Name,
  listener: (payload: AppEvents[Name]) => void,
): () => void {
  return window.bridge.subscribe((received, payload) => {
    if (received !== name) return;
    const parsed = events[name].safeParse(payload);
    if (parsed.success) listener(parsed.data as AppEvents[Name]);
  });
}
