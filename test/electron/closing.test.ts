import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createClient } from '../../electron/contract/client.ts';
import { contract } from '../../electron/contract/contract.ts';
import { createCoreHost, type CoreHost } from '../../electron/host/core-host.ts';
import { guardClosing } from '../../electron/main/lifecycle.ts';
import { PrinterMissingError } from '../../electron/ports/host-services.ts';
import { builtWorker } from '../support/built-worker.ts';
import { TEST_PASSPHRASE, TEST_WORKER } from '../support/in-process-core.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { double, Events } from './double.ts';

it('stays open, with the vault, where the screen says that it could not save', async () => {
  const home = temporaryFolder();
  const asked: unknown[] = [];
  const windowEvents = new Events();
  const destroy = vi.fn<() => void>();
  const host: CoreHost = createCoreHost({
    workerPath: await builtWorker(),
    services: {
      info: {
        host: 'electron',
        hasDialogs: true,
        appVersion: '0.1.0-test',
        settingsFile: join(home, 'settings.json'),
        suggestedFolder: home,
      },
      chooseFolder: () => Promise.resolve(null),
      chooseSaveLocation: () => Promise.resolve(null),
      printer: { print: () => Promise.reject(new PrinterMissingError()) },
    },
    onEvent: (name, payload) => {
      if (name !== 'flush.requested') return;
      void host.invoke('vault.flushed', { ...Object(payload), isSaved: false });
    },
    onLog: () => {},
  });
  onTestFinished(() => host.close());
  const client = createClient(contract, host.invoke);
  await client['vault.create']({ path: home, passphrase: TEST_PASSPHRASE, worker: TEST_WORKER });
  guardClosing({
    app: { on: new Events().on, quit: () => {} },
    powerMonitor: { on: new Events().on },
    dialog: {
      showMessageBox: async (...parameters: unknown[]) => {
        asked.push(parameters.at(-1));
        return { response: 0, checkboxChecked: false };
      },
    },
    window: double<BrowserWindow>({ on: windowEvents.on, isDestroyed: () => false, destroy }),
    host,
  });
  expect(windowEvents.emit('close').isPrevented).toBe(true);
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  expect(asked[0]).toMatchObject({
    buttons: ['Keep open', 'Close and lose the last edit'],
    defaultId: 0,
    cancelId: 0,
  });
  expect(await client['vault.status']({})).toMatchObject({ value: { state: 'unlocked' } });
  expect(destroy).not.toHaveBeenCalled();
}, 60_000);
