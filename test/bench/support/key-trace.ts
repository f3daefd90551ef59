import type { Page } from '@playwright/test';
import * as z from 'zod/mini';

/** The times of one key, in milliseconds. */
export type KeyTimes = {
  /** From the moment the browser has the key until the frame with the letter is presented. */
  readonly toScreen: number;
  /** Processor time of the page's main thread from this key to the next. */
  readonly mainThread: number;
};

/** `RunTask` is everything a thread does between two rests; `EventDispatch` says which thread. */
const CATEGORIES = [
  'disabled-by-default-devtools.timeline',
  'devtools.timeline',
  'input.scrolling',
];

const traced = z.object({
  name: z.string(),
  ph: z.string(),
  pid: z.number(),
  tid: z.number(),
  /** Microseconds. */
  ts: z.number(),
  /** The thread's own processor time, microseconds: other programs do not add to it. */
  tdur: z.optional(z.number()),
  id2: z.optional(z.object({ local: z.optional(z.string()) })),
  args: z.optional(
    z.object({
      data: z.optional(z.object({ type: z.optional(z.string()) })),
      event_latency: z.optional(z.object({ event_type: z.optional(z.string()) })),
    }),
  ),
});
type Traced = z.infer<typeof traced>;

const trace = z.object({ traceEvents: z.array(z.unknown()) });

const WANTED: readonly string[] = ['RunTask', 'EventDispatch', 'EventLatency'];

/** Traces the browser while something presses keys, and gives the times of each key. */
export async function keyTimesIn(
  page: Page,
  pressing: () => Promise<void>,
): Promise<readonly KeyTimes[]> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('The page has no browser.');
  await browser.startTracing(page, { categories: CATEGORIES });
  await pressing();
  const { traceEvents } = trace.parse(JSON.parse((await browser.stopTracing()).toString('utf8')));
  const events = traceEvents
    .filter((event) => isWanted(event))
    .map((event) => traced.parse(event))
    .toSorted((a, b) => a.ts - b.ts);
  return timesOf(events);
}

function isWanted(event: unknown): boolean {
  return (
    typeof event === 'object' &&
    event !== null &&
    'name' in event &&
    WANTED.includes(String(event.name))
  );
}

function timesOf(events: readonly Traced[]): readonly KeyTimes[] {
  const presses = pressesIn(events);
  const dispatched = events.find(
    ({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown',
  );
  if (dispatched === undefined) throw new Error('No key reached the page.');
  const tasks = events.filter(
    ({ name, ph, pid, tid }) =>
      name === 'RunTask' && ph === 'X' && pid === dispatched.pid && tid === dispatched.tid,
  );
  const times: KeyTimes[] = [];
  let at = 0;
  // The last key has no next one to be measured up to.
  for (const [index, press] of presses.slice(0, -1).entries()) {
    const next = presses[index + 1];
    if (next === undefined) break;
    let mainThread = 0;
    for (let task = tasks[at]; task !== undefined && task.ts < next.began; task = tasks[at]) {
      if (task.ts >= press.began) mainThread += task.tdur ?? 0;
      at += 1;
    }
    times.push({ toScreen: (press.ended - press.began) / 1_000, mainThread: mainThread / 1_000 });
  }
  return times;
}

function pressesIn(
  events: readonly Traced[],
): readonly { readonly began: number; readonly ended: number }[] {
  // An id is used again once its event is over.
  const open = new Map<string, number>();
  const presses: { began: number; ended: number }[] = [];
  for (const { name, ph, ts, pid, id2, args } of events) {
    if (name !== 'EventLatency') continue;
    const id = `${pid} ${id2?.local ?? ''}`;
    if (ph === 'b' && args?.event_latency?.event_type === 'KEY_PRESSED') open.set(id, ts);
    const began = open.get(id);
    if (ph === 'e' && began !== undefined) {
      presses.push({ began, ended: ts });
      open.delete(id);
    }
  }
  return presses.toSorted((a, b) => a.began - b.began);
}
