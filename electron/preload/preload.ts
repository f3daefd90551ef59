import { contextBridge, ipcRenderer, webFrame } from 'electron';
import { BRIDGE_CHANNEL } from '../contract/bridge-channel.ts';
import type { Bridge } from '../contract/events.ts';
import { provideSpelling } from './spelling.ts';

const bridge: Bridge = {
  invoke: (name, input) => ipcRenderer.invoke(BRIDGE_CHANNEL, name, input),
  subscribe: (listener) => {
    // Electron's own event stays here: by its `sender` a page could reach every channel.
    const pass = (_event: unknown, name: string, payload: unknown) => listener(name, payload);
    ipcRenderer.on(BRIDGE_CHANNEL, pass);
    return () => void ipcRenderer.off(BRIDGE_CHANNEL, pass);
  },
};

contextBridge.exposeInMainWorld('bridge', bridge);
provideSpelling(webFrame, bridge.invoke, () => location.hash);
