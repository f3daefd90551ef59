import { describe, expect, it } from 'vitest';
import type { ChangeId } from '../../../guidance/model/ids.ts';
import {
  AutosaveQueue,
  type SaveAnswer,
  type SaveRequest,
  type StatusChange,
} from '../../../renderer/state/autosave.ts';

/** Time run by hand, and a core whose answers a test decides. */
function setUp() {
  let now = 0;
  const waiting: { at: number; run: () => void }[] = [];
  const requests: { request: SaveRequest; answer: (answer: SaveAnswer) => Promise<void> }[] = [];
  const statuses: StatusChange[] = [];
  const queue = new AutosaveQueue(
    (request) =>
      new Promise((resolve) => {
        requests.push({
          request,
          answer: async (answer) => {
            resolve(answer);
            await settle();
          },
        });
      }),
    {
      now: () => now,
      after: (milliseconds, run) => {
        const timer = { at: now + milliseconds, run };
        waiting.push(timer);
        return () => {
          const at = waiting.indexOf(timer);
          if (at >= 0) waiting.splice(at, 1);
        };
      },
    },
    (change) => statuses.push(change),
  );
  async function pass(milliseconds: number) {
    const until = now + milliseconds;
    for (;;) {
      const next = waiting.filter((timer) => timer.at <= until).toSorted((a, b) => a.at - b.at)[0];
      if (next === undefined) break;
      waiting.splice(waiting.indexOf(next), 1);
      now = next.at;
      next.run();
      await settle();
    }
    now = until;
  }
  return { queue, requests, statuses, pass };
}

async function settle() {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

const head = (n: number) => `00000000-0000-4000-8000-00000000000${n}` as ChangeId;
const saved = (n: number): SaveAnswer => ({
  outcome: 'saved',
  head: head(n),
  savedAt: '2026-11-22T14:05:00.000Z',
});

describe('what is typed', () => {
  it('is saved after a pause, once, with the last words', async () => {
    const { queue, requests, pass } = setUp();
    queue.edit('a', 'Mat', null);
    await pass(200);
    queue.edit('a', 'Maternal', null);
    await pass(399);
    expect(requests).toHaveLength(0);
    await pass(1);
    expect(requests.map(({ request }) => request)).toEqual([
      { key: 'a', value: 'Maternal', basedOn: null },
    ]);
  });

  it('is saved within a second even while typing goes on', async () => {
    const { queue, requests, pass } = setUp();
    for (let typed = 1; typed <= 12; typed += 1) {
      queue.edit('a', 'x'.repeat(typed), null);
      await pass(100);
    }
    expect(requests[0]?.request.value).toBe('x'.repeat(10));
  });

  it('is saved one save at a time, later words after earlier ones and based on them', async () => {
    const { queue, requests, pass } = setUp();
    queue.edit('a', 'one', null);
    await pass(400);
    queue.edit('a', 'one two', null);
    queue.edit('a', 'one two three', null);
    await pass(5_000);
    expect(requests).toHaveLength(1);
    await requests[0]?.answer(saved(1));
    await pass(400);
    expect(requests[1]?.request).toEqual({ key: 'a', value: 'one two three', basedOn: head(1) });
  });

  it('stays and is tried again when the disk is full', async () => {
    const { queue, requests, statuses, pass } = setUp();
    queue.edit('a', 'words', null);
    await pass(400);
    await requests[0]?.answer({ outcome: 'failed', code: 'disk_full' });
    expect(statuses.at(-1)).toMatchObject({ status: 'failed', code: 'disk_full' });
    expect(queue.hasUnsaved).toBe(true);
    await pass(1_000);
    expect(requests[1]?.request.value).toBe('words');
    await requests[1]?.answer(saved(1));
    expect(statuses.at(-1)?.status).toBe('saved');
    expect(queue.hasUnsaved).toBe(false);
  });

  it('is never sent over words written in another window', async () => {
    const { queue, requests, statuses, pass } = setUp();
    queue.edit('a', 'mine', head(1));
    await pass(400);
    await requests[0]?.answer({ outcome: 'stale' });
    queue.edit('a', 'mine and more', head(1));
    await pass(60_000);
    expect(requests).toHaveLength(1);
    expect(statuses.at(-1)?.status).toBe('conflict');
    queue.resolve('a', 'mine and more', head(2));
    await pass(400);
    expect(requests[1]?.request).toEqual({ key: 'a', value: 'mine and more', basedOn: head(2) });
  });

  it('is all saved by a flush, without waiting for the pause', async () => {
    const { queue, requests } = setUp();
    queue.edit('a', 'one', null);
    queue.edit('b', 'two', null);
    const flushed = queue.flush();
    await settle();
    expect(requests.map(({ request }) => request.value)).toEqual(['one', 'two']);
    await requests[0]?.answer(saved(1));
    await requests[1]?.answer(saved(2));
    await expect(flushed).resolves.toBe(true);
  });

  it('makes a flush answer no when it could not be saved', async () => {
    const { queue, requests } = setUp();
    queue.edit('a', 'one', null);
    const flushed = queue.flush();
    await settle();
    await requests[0]?.answer({ outcome: 'failed', code: 'unexpected' });
    await expect(flushed).resolves.toBe(false);
    expect(queue.hasUnsaved).toBe(true);
  });

  it('is held on to while it is not kept, and let go of once it is', async () => {
    const { queue, requests, pass } = setUp();
    queue.edit('kept', 'one', null);
    queue.edit('stale', 'two', head(1));
    await pass(400);
    await requests[0]?.answer(saved(2));
    await requests[1]?.answer({ outcome: 'stale' });
    queue.forgetSaved();
    expect(queue.unsaved()).toEqual([
      { key: 'stale', value: 'two', status: 'conflict', head: head(1) },
    ]);
  });

  it('is nowhere in the queue after a lock', async () => {
    const { queue, requests, pass } = setUp();
    queue.edit('a', 'words', null);
    queue.clear();
    await pass(60_000);
    expect(requests).toEqual([]);
    expect(queue.unsaved()).toEqual([]);
  });
});
