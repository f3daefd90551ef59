import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, it, onTestFinished, vi } from 'vitest';
import { createClient } from '../../electron/contract/client.ts';
import { contract } from '../../electron/contract/contract.ts';
import type { LogLine } from '../../electron/contract/core-messages.ts';
import { createCoreHost, type CoreHost } from '../../electron/host/core-host.ts';
import { PrinterMissingError, type HostServices } from '../../electron/ports/host-services.ts';
import { builtWorker } from '../support/built-worker.ts';
import { fixedClock } from '../support/fixed-clock.ts';
import { TEST_PASSPHRASE, TEST_WORKER } from '../support/in-process-core.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let workerPath = '';

beforeAll(async () => {
  workerPath = await builtWorker();
}, 60_000);

/** What the screen does when it is asked to save: it could, it could not, or it never answers. */
type Screen = 'saves' | 'cannot save' | 'is silent';
type Variation = { readonly path?: string; readonly screen?: Screen };

function startHost({ path = workerPath, screen = 'saves' }: Variation = {}) {
  const home = temporaryFolder();
  const events: { name: string; payload: unknown }[] = [];
  const log: LogLine[] = [];
  const clock = fixedClock();
  const services: HostServices = {
    info: {
      host: 'loopback',
      hasDialogs: true,
      appVersion: '0.1.0-test',
      settingsFile: join(home, 'settings.json'),
      suggestedFolder: home,
    },
    chooseFolder: () => Promise.resolve(home),
    chooseSaveLocation: () => Promise.resolve(null),
    printer: { print: () => Promise.reject(new PrinterMissingError()) },
  };
  const host: CoreHost = createCoreHost({
    workerPath: path,
    services,
    onEvent: (name, payload) => {
      events.push({ name, payload });
      if (name !== 'flush.requested' || screen === 'is silent') return;
      void host.invoke('vault.flushed', { ...Object(payload), isSaved: screen === 'saves' });
    },
    onLog: (line) => log.push(line),
    clock,
  });
  onTestFinished(() => host.close());
  return { host, home, events, log, clock, client: createClient(contract, host.invoke) };
}

async function startUnlocked(variation: Variation = {}) {
  const started = startHost(variation);
  const created = await started.client['vault.create']({
    path: started.home,
    passphrase: TEST_PASSPHRASE,
    worker: TEST_WORKER,
  });
  if (!created.ok) throw new Error(created.error.code);
  return { ...started, folder: created.value.folder };
}

it('answers from a thread that begins locked', async () => {
  const { client } = startHost();
  expect(await client['vault.status']({})).toMatchObject({
    ok: true,
    value: { state: 'no_vault', host: 'loopback', appVersion: '0.1.0-test' },
  });
  expect(await client['vault.session']({})).toMatchObject({ error: { code: 'locked' } });
});

it('lets the core ask its host for a folder', async () => {
  const { client, home } = startHost();
  expect(await client['vault.chooseFolder']({})).toEqual({ ok: true, value: { path: home } });
});

it('locks on command, and a new thread unlocks the vault again', async () => {
  const { client, events, folder } = await startUnlocked();
  await client['vault.flushed']({ reason: 'lock', isSaved: true });
  expect(await client['vault.lock']({})).toEqual({ ok: true, value: {} });
  expect(await client['vault.session']({})).toMatchObject({ error: { code: 'locked' } });
  await vi.waitFor(() => expect(events).toContainEqual(locked('command', true)));
  expect(await client['vault.unlock'](withPassphrase(folder))).toMatchObject({ ok: true });
});

it('locks after the idle time in the settings, having asked the screen to save', async () => {
  const { client, events, clock } = await startUnlocked();
  await client['settings.save']({ lockAfterMinutes: 2, theme: 'system', textSize: 'normal' });
  clock.advance('PT119S');
  await client['vault.activity']({});
  clock.advance('PT119S');
  await client['vault.activity']({});
  expect(await client['vault.status']({})).toMatchObject({ value: { state: 'unlocked' } });
  clock.advance('PT2M');
  await client['vault.activity']({});
  await vi.waitFor(() =>
    expect(events).toEqual([
      { name: 'flush.requested', payload: { reason: 'lock' } },
      locked('idle', true),
    ]),
  );
  expect(await client['vault.status']({})).toMatchObject({ value: { state: 'locked' } });
});

it('locks at once on waking up after a long sleep', async () => {
  const { host, events, clock } = await startUnlocked();
  clock.advance('PT8H');
  host.resumed();
  await vi.waitFor(() => expect(events.at(-1)).toEqual(locked('idle', true)));
});

it('locks when the system asks, and says why', async () => {
  const { host, events } = await startUnlocked();
  await host.lock('suspend');
  expect(events.at(-1)).toEqual(locked('suspend', true));
});

it.each(['idle', 'suspend', 'screen_lock', 'command'] as const)(
  'locks for %s although the screen could not save, and says so',
  async (reason) => {
    const { host, client, events } = await startUnlocked({ screen: 'cannot save' });
    await host.lock(reason);
    expect(events.at(-1)).toEqual(locked(reason, false));
    expect(await client['vault.session']({})).toMatchObject({ error: { code: 'locked' } });
  },
);

it('says of a lock from the screen whether the screen had saved', async () => {
  const { client, events } = await startUnlocked();
  await client['vault.flushed']({ reason: 'lock', isSaved: false });
  await client['vault.lock']({});
  await vi.waitFor(() => expect(events.at(-1)).toEqual(locked('command', false)));
});

it('does not carry what was saved before one lock over to the next', async () => {
  const { host, client, events, folder } = await startUnlocked();
  await host.lock('idle');
  await client['vault.unlock'](withPassphrase(folder));
  await client['vault.lock']({});
  await vi.waitFor(() => expect(events.at(-1)).toEqual(locked('command', false)));
});

it.each([
  ['saves', true],
  ['cannot save', false],
  ['is silent', false],
] as const)(
  'answers before closing whether everything is saved: the screen %s',
  async (screen, isSaved) => {
    const { host, client } = await startUnlocked({ screen });
    expect(await host.flush('close')).toBe(isSaved);
    expect(await client['vault.status']({})).toMatchObject({ value: { state: 'unlocked' } });
  },
);

it('does not wait for a screen that has said that it could not save', async () => {
  const { host } = await startUnlocked({ screen: 'cannot save' });
  const isAtOnce = await Promise.race([
    host.flush('close').then(() => true),
    new Promise((resolve) => setTimeout(() => resolve(false), 1_000)),
  ]);
  expect(isAtOnce).toBe(true);
});

it('closes for good although the last words could not be saved, and logs nothing of them', async () => {
  const { host, events, log } = await startUnlocked({ screen: 'cannot save' });
  expect(await host.flush('close')).toBe(false);
  await host.close();
  expect(events.at(-1)).toEqual(locked('command', false));
  expect(log).toEqual([]);
});

it('locks although the screen never says that it has saved', async () => {
  const { host, events, client, home } = startHost({ screen: 'is silent' });
  await client['vault.create']({ path: home, passphrase: TEST_PASSPHRASE, worker: TEST_WORKER });
  await host.lock('screen_lock');
  expect(events.map(({ name }) => name)).toEqual(['flush.requested', 'vault.locked']);
  expect(events.at(-1)).toEqual(locked('screen_lock', false));
  expect(await client['vault.session']({})).toMatchObject({ error: { code: 'locked' } });
});

it('opens the vault again after its thread died with it open', async () => {
  const { host, client, events, log, folder } = await startUnlocked({ path: plantedWorker() });
  expect(await host.invoke('planted.crash', {})).toMatchObject({ error: { code: 'unexpected' } });
  expect(events).toEqual([locked('failure', false)]);
  expect(log.at(-1)).toMatchObject({ where: 'coreHost', code: 'thread_ended', error: 'Error' });
  expect(await client['vault.unlock'](withPassphrase(folder))).toMatchObject({ ok: true });
});

it('locks a thread that no longer answers, and lets the vault be opened again', async () => {
  const { host, client, events, folder } = await startUnlocked({ path: plantedWorker() });
  const hanging = host.invoke('planted.hang', {});
  await host.lock('suspend');
  expect(await hanging).toMatchObject({ error: { code: 'locked' } });
  expect(events.at(-1)).toEqual(locked('suspend', true));
  expect(await client['vault.unlock'](withPassphrase(folder))).toMatchObject({ ok: true });
}, 15_000);

it('answers with a failure when no thread can start', async () => {
  const broken = join(temporaryFolder(), 'worker.js');
  writeFileSync(broken, 'throw new Error("planted");');
  const { client, events } = startHost({ path: broken });
  expect(await client['vault.status']({})).toMatchObject({ error: { code: 'unexpected' } });
  expect(events).toEqual([locked('failure', false)]);
});

function locked(reason: string, isSaved: boolean) {
  return { name: 'vault.locked', payload: { reason, isSaved } };
}

function withPassphrase(folder: string) {
  const secret = { kind: 'passphrase' as const, passphrase: TEST_PASSPHRASE };
  return { folder, secret, takeOver: false };
}

/** The real worker, which besides can be made to crash and to hang. */
function plantedWorker(): string {
  const path = join(dirname(workerPath), 'planted-worker.js');
  writeFileSync(
    path,
    `import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ name }) => {
      if (name === 'planted.crash') throw new Error('planted');
      if (name === 'planted.hang') for (;;);
    });
    await import('./worker.js');`,
  );
  return path;
}
