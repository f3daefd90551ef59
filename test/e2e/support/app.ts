import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base, type BrowserContext, type Page } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '../../..');
const startScript = path.join(root, 'electron/dist-loopback/start.js');

/** The passphrase of every vault made here. Long, and of several words, as the app asks. */
export const PASSPHRASE = 'seven otters mended a red gate';

/** The built app under the development host, with a folder of its own. */
export class AppHost {
  /** Everything the app may write: the vault, its settings, what is exported. */
  readonly folder = mkdtempSync(path.join(tmpdir(), 'permanence-appraisal-e2e-'));
  #process: ChildProcess | null = null;

  /** Where vaults are put unless a test says otherwise. */
  get vaultParent(): string {
    return this.folder;
  }

  /** Starts the host and returns the address with its one-time token. */
  async start(environment: NodeJS.ProcessEnv = {}): Promise<string> {
    const started = spawn(process.execPath, [startScript], {
      cwd: this.folder,
      env: {
        ...process.env,
        TZ: 'Europe/London',
        PERMANENCE_SETTINGS_DIR: path.join(this.folder, 'settings'),
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#process = started;
    return new Promise((resolve, reject) => {
      let printed = '';
      started.stdout.on('data', (chunk: Buffer) => {
        printed += chunk.toString();
        const address = /http:\/\/127\.0\.0\.1:\S+/.exec(printed)?.[0];
        if (address !== undefined) resolve(address);
      });
      let complaints = '';
      started.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
      started.once('exit', () => reject(new Error(`The host did not start. ${complaints}`)));
    });
  }

  /** Asks the host to end, as closing the app does, and waits until it has. */
  async stop(): Promise<void> {
    await this.#end('SIGTERM');
  }

  /** Ends the host at once, as a power cut does. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const ending = this.#process;
    this.#process = null;
    if (ending === null || ending.exitCode !== null) return;
    const ended = new Promise((resolve) => ending.once('exit', resolve));
    ending.kill(signal);
    await ended;
  }

  async dispose(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Requests that left the app's own origin. There must never be one. */
export function watchRequests(context: BrowserContext): { readonly elsewhere: string[] } {
  const elsewhere: string[] = [];
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const isOwn = hostname === '127.0.0.1' || protocol === 'data:' || protocol === 'blob:';
    if (!isOwn) elsewhere.push(request.url());
  });
  return { elsewhere };
}

/** What makes the app and its core take this day, "2026-11-23", for today. */
function onDay(day: string | null): NodeJS.ProcessEnv {
  if (day === null) return {};
  const preload = pathToFileURL(path.join(import.meta.dirname, 'fixed-day.mjs')).href;
  return {
    PERMANENCE_TEST_DAY: day,
    NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --import ${preload}`.trim(),
  };
}

type Fixtures = {
  /** The day on which the test takes place, for `test.use`; null: the day it is run. */
  readonly today: string | null;
  /** The host, not yet started. */
  readonly host: AppHost;
  /** The page of a running app with no vault. */
  readonly firstRun: Page;
  /** The page of a running app with a new, empty, unlocked vault, at the list of children. */
  readonly unlocked: Page;
  /** The same with the practice case in it, at the child's page. */
  readonly practiceCase: Page;
};

export const test = base.extend<Fixtures>({
  today: [null, { option: true }],
  // oxlint-disable-next-line no-empty-pattern
  host: async ({}, use) => {
    const host = new AppHost();
    await use(host);
    await host.dispose();
  },
  firstRun: async ({ host, page, context, today }, use) => {
    const watch = watchRequests(context);
    await page.goto(await host.start(onDay(today)));
    await use(page);
    if (watch.elsewhere.length > 0) {
      throw new Error(`The page asked elsewhere: ${watch.elsewhere.join(', ')}`);
    }
  },
  unlocked: async ({ host, firstRun }, use) => {
    await makeVault(firstRun, host.vaultParent);
    await use(firstRun);
  },
  practiceCase: async ({ unlocked }, use) => {
    await unlocked.getByRole('button', { name: 'Add the practice case' }).click();
    await unlocked.getByRole('heading', { name: 'The eight options' }).waitFor();
    await use(unlocked);
  },
});

export { expect } from '@playwright/test';

/**
 * Makes a vault through the same calls the first run makes, and confirms its recovery key. The
 * first run itself, screen by screen, is `first-run.spec.ts`. Returns the recovery key.
 */
export async function makeVault(page: Page, folder: string): Promise<string> {
  await page.waitForFunction(() => 'bridge' in window);
  const recoveryKey = await page.evaluate(
    async ([folder, passphrase]) => {
      const call = async (name: string, input: unknown) => {
        const reply = (await window.bridge.invoke(name, input)) as {
          ok: boolean;
          value: Record<string, string>;
          error?: { code: string };
        };
        if (!reply.ok) throw new Error(`${name}: ${reply.error?.code}`);
        return reply.value;
      };
      const made = await call('vault.create', {
        path: folder,
        passphrase,
        worker: {
          name: 'Rowan Hale',
          role: 'Social worker',
          registrationNumber: 'SW000000',
          team: 'Children in care team',
          localAuthority: 'Harrowmere County Council',
        },
      });
      await call('vault.confirmRecoveryKey', { recoveryKey: made['recoveryKey'] });
      return made['recoveryKey'] ?? '';
    },
    [folder, PASSPHRASE] as const,
  );
  await page.reload();
  await page.getByRole('heading', { name: 'Children', level: 1 }).waitFor();
  return recoveryKey;
}

/** Unlocks a vault from the unlock screen. */
export async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Unlock', exact: true }).click();
  await page.getByRole('heading', { name: 'Children', level: 1 }).waitFor();
}

/** Makes a case file through the screen and waits for the child's page. */
export async function makeChild(page: Page, firstName: string, familyName: string): Promise<void> {
  await page.getByRole('button', { name: 'New child' }).click();
  await page.getByLabel('First name').fill(firstName);
  await page.getByLabel('Family name').fill(familyName);
  await page.getByRole('button', { name: 'Make the case file' }).click();
  await page.getByRole('heading', { name: `${firstName} ${familyName}`, level: 1 }).waitFor();
}
