import type { Browser, Page } from '@playwright/test';
import type { Bench } from '../measure.ts';
import type { Report } from '../measured.ts';
import {
  askToUnlock,
  freshPage,
  launchBrowser,
  startHost,
  startPlainServer,
} from '../support/browser.ts';

const WHAT = 'Unlocked to an interactive caseload';

declare global {
  interface Window {
    /** Left by the scripts below, in milliseconds since the page began. */
    benchTimes: { unlockedAt: number; shownAt: number };
  }
}

/**
 * From the moment the page has the reply that the vault is unlocked, to the moment it can be worked
 * with: the table is on the screen and the page's one thread is free for a click. Taken inside the
 * page: an animation frame is asked for when the table stands in the document, and the first task
 * after that frame has been drawn ends the measurement.
 *
 * The yardstick is the page's own resulting HTML with its scripts taken out, loaded in the same
 * browser from the same kind of server, from the start of the navigation to the first task after
 * the frame that follows `load`. It is loaded twice and the second time counts, so that its styles
 * and fonts are at hand, as the app's are by then.
 */
export async function measureCaseload({ folders, vault, runs }: Bench): Promise<Report> {
  const launched = await launchBrowser();
  if (launched === null) {
    return { rows: [], notTaken: [{ what: WHAT, why: 'no browser is here' }], programs: [] };
  }
  const { browser, name } = launched;
  const host = await startHost(folders);
  const plain = await startPlainServer(folders);
  const first = await freshPage(browser);
  await first.goto(host.address);
  const own: number[] = [];
  const yardstick: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const page = await freshPage(browser, first);
    own.push(await unlockedToCaseload(page, new URL('/', host.address).href));
    await requireInteractive(page);
    const address = plain.serve(await withoutScript(page));
    await page.evaluate(() => window.bridge.invoke('vault.lock', {}));
    await page.context().close();
    yardstick.push(await plainPage(browser, address));
  }
  await browser.close();
  plain.close();
  await host.stop();
  return {
    rows: [
      {
        what: `${WHAT} of ${vault.children.toLocaleString('en-GB')} children, the key derivation left out`,
        unit: 'ms',
        runs: own,
        yardstick: {
          name: 'the same HTML with no script, loaded in the same browser',
          runs: yardstick,
        },
        goal: { kind: 'times_yardstick', atMost: 1.5 },
      },
    ],
    notTaken: [],
    programs: [name],
  };
}

async function unlockedToCaseload(page: Page, address: string): Promise<number> {
  await page.addInitScript(() => {
    window.benchTimes = { unlockedAt: 0, shownAt: 0 };
    const fetchAsBefore = window.fetch;
    window.fetch = async (target, options) => {
      const response = await fetchAsBefore(target, options);
      if (typeof options?.body === 'string' && options.body.includes('"vault.unlock"')) {
        window.benchTimes.unlockedAt = performance.now();
      }
      return response;
    };
    const watching = new MutationObserver(() => {
      if (document.querySelector('table.caseload tbody tr') === null) return;
      watching.disconnect();
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          window.benchTimes.shownAt = performance.now();
        };
        channel.port2.postMessage(null);
      });
    });
    watching.observe(document, { childList: true, subtree: true });
  });
  await page.goto(address);
  await askToUnlock(page);
  await page.waitForFunction(() => window.benchTimes.shownAt > 0);
  const { unlockedAt, shownAt } = await page.evaluate(() => window.benchTimes);
  if (unlockedAt === 0 || shownAt < unlockedAt) throw new Error('The unlocking was not seen.');
  return shownAt - unlockedAt;
}

/** A caseload that does not answer is not interactive, however soon it is drawn. */
async function requireInteractive(page: Page): Promise<void> {
  const rows = page.locator('table.caseload tbody tr');
  const before = await rows.count();
  await page.getByLabel('Find a child').fill('merrow');
  await page.waitForFunction((count) => {
    const now = document.querySelectorAll('table.caseload tbody tr').length;
    return now > 0 && now < count;
  }, before);
  await page.getByLabel('Find a child').fill('');
  await page.waitForFunction(
    (count) => document.querySelectorAll('table.caseload tbody tr').length === count,
    before,
  );
}

/** The page as it stands, with its styles and without its scripts. */
async function withoutScript(page: Page): Promise<string> {
  const html = await page.evaluate(() => document.documentElement.outerHTML);
  const plain = html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link\b[^>]*\brel="modulepreload"[^>]*>/g, '');
  if (/<script/i.test(plain)) throw new Error('A script is left in the yardstick.');
  return `<!doctype html>${plain}`;
}

async function plainPage(browser: Browser, address: string): Promise<number> {
  const page = await freshPage(browser);
  await page.addInitScript(() => {
    window.benchTimes = { unlockedAt: 0, shownAt: 0 };
    addEventListener('load', () => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          window.benchTimes.shownAt = performance.now();
        };
        channel.port2.postMessage(null);
      });
    });
  });
  let shownAt = 0;
  for (let load = 0; load < 2; load += 1) {
    await page.goto(address);
    await page.waitForFunction(() => window.benchTimes.shownAt > 0);
    shownAt = await page.evaluate(() => window.benchTimes.shownAt);
  }
  await page.context().close();
  return shownAt;
}
