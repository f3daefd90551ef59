import type { Browser, Page } from '@playwright/test';
import type { Bench } from '../measure.ts';
import type { Report } from '../measured.ts';
import { addFamily } from '../../support/add-family.ts';
import { largeFamily } from '../../support/large-family.ts';
import {
  askToUnlock,
  freshPage,
  launchBrowser,
  startHost,
  startPlainServer,
} from '../support/browser.ts';
import { benchCore, PASSPHRASE, valueOf } from '../support/core.ts';

const PEOPLE = 40;
const WHAT = `Genogram of ${PEOPLE} people draws`;

declare global {
  interface Window {
    /** Left by the scripts below, in milliseconds since the page began. */
    genogramTimes: { beganAt: number; shownAt: number };
  }
}

/**
 * From the moment its address is asked for to the moment the genogram can be worked with: the family
 * read and laid out, the picture, its key and its table in the document, drawn, and the page's one
 * thread free again.
 *
 * The yardstick is the page's own resulting HTML with its scripts taken out, loaded in the same
 * browser from a plain server, its styles and fonts at hand: what the browser takes to draw as much
 * with nothing read or laid out.
 */
export async function measureGenogram({ folders, vault, runs }: Bench): Promise<Report> {
  const launched = await launchBrowser();
  if (launched === null) {
    return { rows: [], notTaken: [{ what: WHAT, why: 'no browser is here' }], programs: [] };
  }
  const { browser, name } = launched;
  const { core, client } = benchCore(folders.home);
  const secret = { kind: 'passphrase' as const, passphrase: PASSPHRASE };
  await valueOf(client['vault.unlock']({ folder: vault.folder, secret, takeOver: false }));
  const { caseFileId } = await valueOf(
    client['caseFile.create']({
      givenName: 'Wren',
      familyName: 'Tolland',
      birthStatus: 'born',
    }),
  );
  await addFamily(client, caseFileId, largeFamily());
  await core.lock('command');

  const host = await startHost(folders);
  const plain = await startPlainServer(folders);
  const page = await freshPage(browser);
  await page.goto(host.address);
  await askToUnlock(page);
  await page.getByRole('heading', { name: 'Children', level: 1 }).waitFor();
  const own: number[] = [];
  const yardstick: number[] = [];
  // The first is not counted: the code of the page is read then.
  for (let run = 0; run <= runs; run += 1) {
    await page.evaluate((hash) => (location.hash = hash), `#/case/${caseFileId}/family`);
    await page.getByRole('heading', { name: 'Family and network', level: 1 }).waitFor();
    const drawn = await drawGenogram(page, `#/case/${caseFileId}/genogram`);
    const still = await drawPlain(browser, plain.serve(await withoutScript(page)));
    if (run === 0) continue;
    own.push(drawn);
    yardstick.push(still);
  }
  await browser.close();
  plain.close();
  await host.stop();
  return {
    rows: [
      {
        what: `${WHAT}: laid out and on the screen`,
        unit: 'ms',
        runs: own,
        yardstick: {
          name: 'the same HTML with no script, loaded in the same browser',
          runs: yardstick,
        },
        goal: { kind: 'at_most', figure: 200 },
      },
    ],
    notTaken: [],
    programs: [name],
  };
}

async function drawGenogram(page: Page, hash: string): Promise<number> {
  await page.bringToFront();
  await page.waitForTimeout(500);
  await page.evaluate(
    ([address, people]) => {
      window.genogramTimes = { beganAt: 0, shownAt: 0 };
      const watching = new MutationObserver(() => {
        if (document.querySelectorAll('.genogram-relative').length < people) return;
        watching.disconnect();
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => {
            window.genogramTimes.shownAt = performance.now();
          };
          channel.port2.postMessage(null);
        });
      });
      watching.observe(document, { childList: true, subtree: true });
      window.genogramTimes.beganAt = performance.now();
      location.hash = address;
    },
    [hash, PEOPLE] as const,
  );
  await page.waitForFunction(() => window.genogramTimes.shownAt > 0);
  const { beganAt, shownAt } = await page.evaluate(() => window.genogramTimes);
  return shownAt - beganAt;
}

async function withoutScript(page: Page): Promise<string> {
  const html = await page.evaluate(() => document.documentElement.outerHTML);
  const plain = html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link\b[^>]*\brel="modulepreload"[^>]*>/g, '');
  if (/<script/i.test(plain)) throw new Error('A script is left in the yardstick.');
  return `<!doctype html>${plain}`;
}

async function drawPlain(browser: Browser, address: string): Promise<number> {
  const page = await freshPage(browser);
  await page.addInitScript(() => {
    window.genogramTimes = { beganAt: 0, shownAt: 0 };
    addEventListener('load', () => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          window.genogramTimes.shownAt = performance.now();
        };
        channel.port2.postMessage(null);
      });
    });
  });
  let shownAt = 0;
  // The second time counts: its styles and fonts are at hand, as the app's are by then.
  for (let load = 0; load < 2; load += 1) {
    await page.goto(address);
    await page.waitForFunction(() => window.genogramTimes.shownAt > 0);
    shownAt = await page.evaluate(() => window.genogramTimes.shownAt);
  }
  await page.context().close();
  return shownAt;
}
