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

type Variation = { readonly path?: string; readonly isScreenSilent?: boolean };

function startHost({ path = workerPath, isScreenSilent = false }: Variation = {}) {
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
      // The screen's part: nothing left to save.
      if (name === 'flush.requested' && !isScreenSilent) void host.invoke('vault.flushed', payload);
    },
    onLog: (line) => log.push(line),
    clock,
  });
  onTestFinished(() => host.close());
  return { host, home, events, log, clock, client: createClient(contract, host.invoke) };
}

async function startUnlocked(path = workerPath) {
  const started = startHost({ path });
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
  expect(await client['vault.lock']({})).toEqual({ ok: true, value: {} });
  expect(await client['vault.session']({})).toMatchObject({ error: { code: 'locked' } });
  await vi.waitFor(() =>
    expect(events).toContainEqual({ name: 'vault.locked', payload: { reason: 'command' } }),
  );
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
      { name: 'vault.locked', payload: { reason: 'idle' } },
    ]),
  );
  expect(await client['vault.status']({})).toMatchObject({ value: { state: 'locked' } });
});

it('locks at once on waking up after a long sleep', async () => {
  const { host, events, clock } = await startUnlocked();
  clock.advance('PT8H');
  host.resumed();
  await vi.waitFor(() =>
    expect(events.at(-1)).toEqual({ name: 'vault.locked', payload: { reason: 'idle' } }),
  );
});

it('locks when the system asks, and says why', async () => {
  const { host, events } = await startUnlocked();
  await host.lock('suspend');
  expect(events.at(-1)).toEqual({ name: 'vault.locked', payload: { reason: 'suspend' } });
});

it('locks although the screen never says that it has saved', async () => {
  const { host, events, client, home } = startHost({ isScreenSilent: true });
  await client['vault.create']({ path: home, passphrase: TEST_PASSPHRASE, worker: TEST_WORKER });
  await host.lock('screen_lock');
  expect(events.map(({ name }) => name)).toEqual(['flush.requested', 'vault.locked']);
  expect(await client['vault.session']({})).toMatchObject({ error: { code: 'locked' } });
});

it('opens the vault again after its thread died with it open', async () => {
  const { host, client, events, log, folder } = await startUnlocked(plantedWorker());
  expect(await host.invoke('planted.crash', {})).toMatchObject({ error: { code: 'unexpected' } });
  expect(events).toEqual([{ name: 'vault.locked', payload: { reason: 'failure' } }]);
  expect(log.at(-1)).toMatchObject({ where: 'coreHost', code: 'thread_ended', error: 'Error' });
  expect(await client['vault.unlock'](withPassphrase(folder))).toMatchObject({ ok: true });
});

it('locks a thread that no longer answers, and lets the vault be opened again', async () => {
  const { host, client, events, folder } = await startUnlocked(plantedWorker());
  const hanging = host.invoke('planted.hang', {});
  await host.lock('suspend');
  expect(await hanging).toMatchObject({ error: { code: 'locked' } });
  expect(events.at(-1)).toEqual({ name: 'vault.locked', payload: { reason: 'suspend' } });
  expect(await client['vault.unlock'](withPassphrase(folder))).toMatchObject({ ok: true });
}, 15_000);

it('answers with a failure when no thread can start', async () => {
  const broken = join(temporaryFolder(), 'worker.js');
  writeFileSync(broken, 'throw new Error("planted");');
  const { client, events } = startHost({ path: broken });
  expect(await client['vault.status']({})).toMatchObject({ error: { code: 'unexpected' } });
  expect(events).toEqual([{ name: 'vault.locked', payload: { reason: 'failure' } }]);
});

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
