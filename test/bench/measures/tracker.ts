import path from 'node:path';
import type { Page } from '@playwright/test';
import { Temporal } from 'temporal-polyfill';
import { done } from '../../../electron/contract/procedure.ts';
import { sessionOf } from '../../../electron/core/context.ts';
import { recordRecoveryKey } from '../../../electron/core/store/vault-repository.ts';
import { write } from '../../../electron/core/store/writing.ts';
import { generateTrackedChild } from '../generate-tracked-child.ts';
import type { Bench } from '../measure.ts';
import type { Measured, Report } from '../measured.ts';
import { freshPage, launchBrowser, startHost, askToUnlock } from '../support/browser.ts';
import { benchCore, PASSPHRASE, valueOf } from '../support/core.ts';
import { benchFolders } from '../support/folders.ts';

const CHILDREN = 10_000;

/** A transaction for so many children keeps the write-ahead log small. */
const AT_ONCE = 100;

const AT_MOST = { kind: 'at_most', figure: 150 } as const;

/**
 * The list of ten thousand children with dates, opened from another page, narrowed and ordered: from
 * the press to the first task after the frame in which the answer stands on the screen. Two things
 * are said to be chosen in turn, so that nothing is the same as before.
 *
 * The yardstick is what it cannot do without: the same rows read through once, by one statement
 * without a condition, from the same encrypted table, in this process.
 */
export async function measureTracker({ folders, runs }: Bench): Promise<Report> {
  const what = `Caseload of ${CHILDREN.toLocaleString('en-GB')} children`;
  const launched = await launchBrowser();
  if (launched === null)
    return { rows: [], notTaken: [{ what, why: 'no browser is here' }], programs: [] };
  const { browser, name } = launched;
  const own = benchFolders(path.join(path.dirname(folders.home), 'tracker'));
  const scan = await makeVault(own.home, runs);
  const host = await startHost({ app: folders.app, home: own.home });
  const page = await freshPage(browser);
  await page.goto(host.address);
  await askToUnlock(page);
  await page.locator('table.caseload tbody tr').first().waitFor();
  // Once unmeasured: the first look of the day makes the rows right, and the filters are drawn.
  await page.getByRole('button', { name: 'Narrow the list' }).click();
  const opened: number[] = [];
  const narrowed: number[] = [];
  const ordered: number[] = [];
  for (let run = -1; run < runs; run += 1) {
    const open = await timeOpening(page);
    const narrow = await timeNarrowing(page, run % 2 === 0 ? 'red' : 'amber');
    await timeNarrowing(page, null);
    const order = await timeOrdering(page, run % 2 === 0 ? 'Next due' : 'Age');
    if (run < 0) continue;
    opened.push(open);
    narrowed.push(narrow);
    ordered.push(order);
  }
  await browser.close();
  await host.stop();
  const yardstick = { name: 'every row of the same table read once, by one statement', runs: scan };
  const row = (does: string, figures: readonly number[]): Measured => ({
    what: `${what}: ${does}`,
    unit: 'ms',
    runs: [...figures],
    yardstick,
    goal: AT_MOST,
  });
  return {
    rows: [
      row('opened', opened),
      row('narrowed to one rating and what is overdue', narrowed),
      row('put in another order', ordered),
    ],
    notTaken: [],
    programs: [name],
  };
}

/** Makes the vault and gives how long its rows take to read through. */
async function makeVault(home: string, runs: number): Promise<number[]> {
  const { core, client } = benchCore(home);
  const worker = {
    name: 'Amara Okafor',
    role: 'Team manager',
    registrationNumber: 'SW104233',
    team: 'Children in care, east',
    localAuthority: 'Northbridge Council',
  };
  await valueOf(client['vault.create']({ path: home, passphrase: PASSPHRASE, worker }));
  const { database } = sessionOf(core.context);
  recordRecoveryKey(database, core.context.clock.now());
  const today = Temporal.PlainDate.from(core.context.clock.now().slice(0, 10));
  for (let made = 0; made < CHILDREN; made += AT_ONCE) {
    write(core.context, (writing) => {
      for (let at = made; at < made + AT_ONCE; at += 1) generateTrackedChild(writing, at, today);
      return done(null);
    });
  }
  const statement = database.prepare(
    `SELECT child_name, case_reference, legal_status, next_due, overdue_count, longest_overdue,
       plan_state, timeliness, changed_at
     FROM caseload`,
  );
  const scan: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const before = performance.now();
    statement.all();
    scan.push(performance.now() - before);
  }
  // The day's backup, which else would be made while something is measured.
  await valueOf(client['backups.create']({ folder: null }));
  await core.lock('command');
  return scan;
}

async function timeOpening(page: Page): Promise<number> {
  const app = page.getByRole('navigation', { name: 'App' });
  await app.getByRole('link', { name: /^Settings/ }).click();
  await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
  return timeUntil(page, { link: 'Children' });
}

function timeNarrowing(page: Page, timeliness: string | null): Promise<number> {
  return timeUntil(page, { timeliness });
}

function timeOrdering(page: Page, column: string): Promise<number> {
  return timeUntil(page, { column });
}

type Act =
  { readonly link: string } | { readonly timeliness: string | null } | { readonly column: string };

/** Does it in the page and waits until its answer has been drawn and the page is free again. */
function timeUntil(page: Page, act: Act): Promise<number> {
  return page.evaluate(async (asked) => {
    const caption = () => document.querySelector('table.caseload caption')?.textContent ?? '';
    const firstRow = () => document.querySelector('table.caseload tbody tr')?.textContent ?? '';
    const before = { caption: caption(), firstRow: firstRow() };
    const find = (selector: string, words: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].find((one) =>
        one.textContent?.trim().startsWith(words),
      );
    const start = performance.now();
    let isDrawn: () => boolean;
    if ('link' in asked) {
      find('nav a', asked.link)?.click();
      isDrawn = () => firstRow() !== '';
    } else if ('column' in asked) {
      find('table.caseload thead button', asked.column)?.click();
      isDrawn = () => firstRow() !== before.firstRow;
    } else {
      const select = [...document.querySelectorAll('select')].find((one) =>
        [...one.options].some(({ value }) => value === '=not_judged'),
      );
      if (select === undefined) throw new Error('There is no filter.');
      select.value = asked.timeliness === null ? 'any' : `=${asked.timeliness}`;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      isDrawn = () => caption() !== before.caption;
    }
    await new Promise<void>((resolve) => {
      const look = () => {
        if (!isDrawn()) {
          requestAnimationFrame(look);
          return;
        }
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => resolve();
          channel.port2.postMessage(null);
        });
      };
      look();
    });
    return performance.now() - start;
  }, act);
}
