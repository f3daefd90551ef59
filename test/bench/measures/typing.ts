import type { CDPSession, Locator, Page } from '@playwright/test';
import { contract } from '../../../electron/contract/contract.ts';
import { createClient } from '../../../electron/contract/client.ts';
import type { Bench } from '../measure.ts';
import type { Report } from '../measured.ts';
import { median, percentile } from '../statistics.ts';
import {
  askToUnlock,
  freshPage,
  launchBrowser,
  startHost,
  startPlainServer,
} from '../support/browser.ts';
import { benchCore, PASSPHRASE, valueOf } from '../support/core.ts';
import { keyTimesIn } from '../support/key-trace.ts';
import { rationaleOf, RATIONALE_WORDS, type Rationale } from '../support/rationale.ts';

const WORDS = `${RATIONALE_WORDS.toLocaleString('en-GB')}-word rationale`;

/** Pressed in each run: enough for a 99th percentile. */
const KEYS = 120;

/** Ten keys a second is a quick typist; saving goes on meanwhile, as it does at the desk. */
const BETWEEN_KEYS_MILLISECONDS = 100;

/** What makes a bare text area lie as the app's own does. */
const LAID_OUT_AS = ['width', 'height', 'font', 'lineHeight', 'padding', 'border', 'boxSizing'];

/**
 * Keys are pressed by the browser's own protocol in the middle of a long rationale on the real
 * page of an option, every question of it open, and in a bare text area with the same words, of the
 * same size and in the same type. The browser's trace gives two figures for each key:
 *
 * - from key to screen: its `EventLatency`, from the moment the browser has the key until the frame
 *   with the letter is presented; the median of a run's keys;
 * - main-thread time: the processor time of all that ran on the page's one thread from this key to
 *   the next, autosave and everything else included; the 99th percentile of a run's keys.
 *
 * A browser without a window presents a frame as soon as it is made, so the first figure is work and
 * no waiting for a screen's next refresh, which would add up to 17 ms to both sides.
 */
export async function measureTyping({ folders, vault, runs }: Bench): Promise<Report> {
  const launched = await launchBrowser();
  if (launched === null) {
    const why = 'no browser is here';
    return { rows: [], notTaken: [{ what: `Typing in a ${WORDS}`, why }], programs: [] };
  }
  const { browser, name } = launched;
  const { core, client } = benchCore(folders.home);
  const secret = { kind: 'passphrase' as const, passphrase: PASSPHRASE };
  await valueOf(client['vault.unlock']({ folder: vault.folder, secret, takeOver: false }));
  const rationale = await rationaleOf(client, vault);
  await core.lock('command');

  const host = await startHost(folders);
  const plain = await startPlainServer(folders);
  const page = await freshPage(browser);
  await page.goto(host.address);
  await askToUnlock(page);
  await page.getByRole('heading', { name: 'Children', level: 1 }).waitFor();
  await openRationale(page, `#/case/${vault.caseFileId}/options/${rationale.optionId}`);
  const bare = await freshPage(browser);
  await bare.goto(plain.serve('<!doctype html><title>Bare</title><textarea></textarea>'));
  await layOutAlike(page, bare, rationale);

  const painted: number[] = [];
  const barePainted: number[] = [];
  const busy: number[] = [];
  const bareBusy: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const bareKeys = await pressKeys(bare.locator('textarea'), rationale.text);
    const keys = await pressKeys(rationaleBox(page), rationale.text);
    painted.push(median(keys.map((key) => key.toScreen)));
    barePainted.push(median(bareKeys.map((key) => key.toScreen)));
    busy.push(
      percentile(
        keys.map((key) => key.mainThread),
        99,
      ),
    );
    bareBusy.push(
      percentile(
        bareKeys.map((key) => key.mainThread),
        99,
      ),
    );
  }
  await requireSaved(page, rationale);
  await browser.close();
  plain.close();
  await host.stop();
  const yardstick = 'a bare text area with the same words';
  return {
    rows: [
      {
        what: `Key to screen in a ${WORDS}`,
        unit: 'ms',
        runs: painted,
        yardstick: { name: yardstick, runs: barePainted },
        goal: { kind: 'times_yardstick', atMost: 1.5 },
      },
      {
        what: `Main-thread time for each key in a ${WORDS}, 99th percentile`,
        unit: 'ms',
        runs: busy,
        yardstick: { name: yardstick, runs: bareBusy },
        goal: { kind: 'at_most', figure: 8 },
      },
    ],
    notTaken: [],
    programs: [name],
  };
}

function rationaleBox(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Rationale' });
}

async function openRationale(page: Page, route: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, route);
  await page.getByRole('button', { name: 'Open all questions' }).click();
  await rationaleBox(page).waitFor();
}

async function layOutAlike(page: Page, bare: Page, rationale: Rationale): Promise<void> {
  const layout = await rationaleBox(page).evaluate((box, properties) => {
    const computed = new Map(Object.entries(getComputedStyle(box)));
    return properties.map((property) => [property, String(computed.get(property))] as const);
  }, LAID_OUT_AS);
  await bare.locator('textarea').evaluate(
    (box: HTMLTextAreaElement, { layout: styles, text }) => {
      Object.assign(box.style, Object.fromEntries(styles));
      box.spellcheck = false;
      box.value = text;
    },
    { layout, text: rationale.text },
  );
}

/** Presses a run of keys in the middle of the text of a box and gives the times of each. */
async function pressKeys(box: Locator, text: string): ReturnType<typeof keyTimesIn> {
  const page = box.page();
  await page.bringToFront();
  await box.evaluate(
    (element: HTMLTextAreaElement, middle) => {
      element.focus();
      element.setSelectionRange(middle, middle);
    },
    text.indexOf(' ', text.length / 2),
  );
  const protocol = await page.context().newCDPSession(page);
  // Where a hand leaves it: the browser looks at what is under the pointer after every change.
  await box.hover();
  await page.waitForTimeout(1_500);
  const letters = 'settled and well at school ';
  const times = await keyTimesIn(page, async () => {
    for (let number = 0; number < KEYS; number += 1) {
      await press(protocol, letters.charAt(number % letters.length));
      await page.waitForTimeout(BETWEEN_KEYS_MILLISECONDS);
    }
  });
  await protocol.detach();
  if (times.length < KEYS * 0.95) throw new Error(`Only ${times.length} keys were seen.`);
  return times;
}

async function press(protocol: CDPSession, letter: string): Promise<void> {
  const isSpace = letter === ' ';
  const key = {
    key: letter,
    code: isSpace ? 'Space' : `Key${letter.toUpperCase()}`,
    windowsVirtualKeyCode: letter.toUpperCase().charCodeAt(0),
  };
  await protocol.send('Input.dispatchKeyEvent', { type: 'keyDown', text: letter, ...key });
  await protocol.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
}

/** Typing that is not kept is no typing: what the core holds is what stands in the box. */
async function requireSaved(page: Page, { entityId }: Rationale): Promise<void> {
  await page.waitForTimeout(3_000);
  const typed = await rationaleBox(page).inputValue();
  const client = createClient(contract, (name, input) =>
    page.evaluate(([called, given]) => window.bridge.invoke(called, given), [name, input] as const),
  );
  const kept = await valueOf(client['field.read']({ entityId, field: 'rationale' }));
  if (kept.value !== typed) throw new Error('What was typed was not kept.');
}
