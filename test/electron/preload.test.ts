import { beforeEach, expect, it, vi } from 'vitest';
import type { Bridge } from '../../electron/contract/events.ts';

type Listener = (event: object, name: string, payload: unknown) => void;

const electron = vi.hoisted(() => ({
  exposed: new Map<string, unknown>(),
  listeners: new Map<string, unknown[]>(),
  invoked: [] as unknown[][],
  provider: null as null | {
    language: string;
    spellCheck: (words: string[], callback: (misspelled: string[]) => void) => void;
  },
  reply: (): Promise<unknown> => Promise.resolve({ ok: true, value: { misspelled: ['teh'] } }),
}));

vi.mock('electron', () => ({
  contextBridge: {
    exposeInMainWorld: (name: string, value: unknown) => electron.exposed.set(name, value),
  },
  ipcRenderer: {
    invoke: (...parameters: unknown[]) => {
      electron.invoked.push(parameters);
      return electron.reply();
    },
    on: (channel: string, listener: unknown) => {
      electron.listeners.set(channel, [...(electron.listeners.get(channel) ?? []), listener]);
    },
    off: (channel: string, listener: unknown) => {
      const left = (electron.listeners.get(channel) ?? []).filter((kept) => kept !== listener);
      electron.listeners.set(channel, left);
    },
  },
  webFrame: {
    setSpellCheckProvider: (language: string, provider: object) => {
      electron.provider = { language, ...provider } as typeof electron.provider;
    },
  },
}));

const CASE_FILE = '0b5f6f0e-6a5e-4f0e-9d43-0d2f7c1b8a11';

vi.stubGlobal('location', { hash: `#/case/${CASE_FILE}/options/adoption` });
await import('../../electron/preload/preload.ts');

const bridge = electron.exposed.get('bridge') as Bridge;

beforeEach(() => {
  electron.invoked.length = 0;
});

it('gives the page two functions under one name, and nothing else', () => {
  expect([...electron.exposed.keys()]).toEqual(['bridge']);
  expect(Object.keys(bridge)).toEqual(['invoke', 'subscribe']);
});

it('passes a call on through the one channel', async () => {
  await bridge.invoke('vault.status', {});
  expect(electron.invoked).toEqual([['bridge', 'vault.status', {}]]);
});

it('gives a listener the name and the payload, and never the event they came with', () => {
  const heard = vi.fn<(...parameters: unknown[]) => void>();
  bridge.subscribe(heard);
  const listener = electron.listeners.get('bridge')?.[0] as Listener;
  listener({ sender: 'the whole of ipcRenderer' }, 'vault.locked', {
    reason: 'idle',
    isSaved: true,
  });
  expect(heard.mock.calls).toEqual([['vault.locked', { reason: 'idle', isSaved: true }]]);
});

it('stops listening when told so, however often it was mounted', () => {
  const before = electron.listeners.get('bridge')?.length;
  const stops = Array.from({ length: 50 }, () => bridge.subscribe(() => {}));
  for (const stop of stops) stop();
  expect(electron.listeners.get('bridge')).toHaveLength(before ?? 0);
});

it('has the core say which words are misspelled in the case that is open', async () => {
  const marked = await new Promise((resolve) => {
    electron.provider?.spellCheck(['teh', 'child'], resolve);
  });
  expect(electron.provider?.language).toBe('en-GB');
  expect(electron.invoked).toEqual([
    ['bridge', 'spelling.check', { words: ['teh', 'child'], caseFileId: CASE_FILE }],
  ]);
  expect(marked).toEqual(['teh']);
});

it.each([
  ['is locked', async () => ({ ok: false, error: { code: 'locked', ref: '1' } })],
  ['answers something else', async () => ({ ok: true, value: { misspelled: 'teh' } })],
  ['is not there', () => Promise.reject(new Error('no handler'))],
])('marks nothing where the core %s', async (_case, reply) => {
  electron.reply = reply;
  const marked = await new Promise((resolve) => electron.provider?.spellCheck(['teh'], resolve));
  expect(marked).toEqual([]);
});
