/**
 * The page's half of the bridge under the development host: what the preload offers in the product,
 * over HTTP. Served as a file of its own, because the page allows no inline script.
 */
export const BRIDGE_SCRIPT = `'use strict';
(() => {
  const listeners = new Set();
  const events = new EventSource('/events');
  events.onmessage = (message) => {
    const { name, payload } = JSON.parse(message.data);
    for (const listener of [...listeners]) listener(name, payload);
  };
  const failed = (ref) => ({ ok: false, error: { code: 'unexpected', ref } });
  const invoke = async (name, input) => {
    const body = JSON.stringify({ name, input });
    try {
      const response = await fetch('/rpc', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        // Lets the last save leave while the page is being left; browsers allow it up to 64 kB.
        keepalive: body.length < 60000,
      });
      return response.ok ? await response.json() : failed('host-' + response.status);
    } catch {
      return failed('host-gone');
    }
  };
  const subscribe = (listener) => {
    listeners.add(listener);
    return () => { listeners.delete(listener); };
  };
  Object.defineProperty(window, 'bridge', { value: Object.freeze({ invoke, subscribe }) });
})();
`;
