import * as z from 'zod/mini';
import type { HostLockReason, LogLine } from '../contract/core-messages.ts';
import { events } from '../contract/events.ts';
import type { Clock } from '../ports/environment.ts';
import type { HostServices } from '../ports/host-services.ts';
import { startCoreThread, type CoreThread } from './core-thread.ts';
import { hostClock } from './host-clock.ts';
import { createIdleLock } from './idle-lock.ts';

/**
 * How long the screen has to save what is typed, and then the core to close, before a lock goes on
 * without them: a lock that can be held up is none. What was saved before is durable already.
 */
const FLUSH_MILLISECONDS = 2_000;
const CLOSE_MILLISECONDS = 2_000;

/** How often the clock is compared: the lock is never later than this. */
const IDLE_CHECK_MILLISECONDS = 5_000;

export type CoreHostOptions = {
  /** The built worker, `electron/dist/worker.js`. */
  readonly workerPath: string;
  readonly services: HostServices;
  /** Passes an event on to the screen. */
  readonly onEvent: (name: string, payload: unknown) => void;
  readonly onLog: (line: LogLine) => void;
  readonly clock?: Clock;
};

export type CoreHost = {
  /** One call from the screen. Resolves with the reply to pass back; never rejects. */
  readonly invoke: (name: string, input: unknown) => Promise<unknown>;
  /** Has the screen save, closes the vault, ends its thread and starts a locked one. No veto. */
  readonly lock: (reason: HostLockReason) => Promise<void>;
  /** Has the screen save everything; false when it could not, or has not said so in time. */
  readonly flush: (reason: 'lock' | 'close') => Promise<boolean>;
  /** The computer woke up: locks now if it has been idle too long. */
  readonly resumed: () => void;
  /** Closes the vault and ends the thread for good. */
  readonly close: () => Promise<void>;
};

const flushedCall = z.strictObject({ reason: z.enum(['lock', 'close']), isSaved: z.boolean() });

/** Locked because something broke: nobody has said that everything was saved. */
const FAILED = { reason: 'failure', isSaved: false } as const;

/** Runs the core in a thread of its own: the same under Electron and the development host. */
export function createCoreHost(options: CoreHostOptions): CoreHost {
  let thread: CoreThread | null = null;
  let isUnlocked = false;
  let isClosed = false;
  let locking: { readonly reason: HostLockReason; readonly done: Promise<void> } | null = null;
  /** What the screen has last said of the words typed; false until it has said anything. */
  let isSaved = false;
  const waitingForFlush: ((isSaved: boolean) => void)[] = [];

  const idle = createIdleLock(options.clock ?? hostClock, () => void lock('idle'));
  const ticking = setInterval(idle.check, IDLE_CHECK_MILLISECONDS);
  ticking.unref();

  const becomeLocked = () => {
    isUnlocked = false;
    idle.setLimit(null);
    settleFlush();
    isSaved = false;
  };

  const settleFlush = () => {
    for (const resolve of waitingForFlush.splice(0)) resolve(isSaved);
  };

  const flushed = (input: unknown) => {
    const said = flushedCall.safeParse(input);
    // A window that says so only when a lock is under way has not saved before it.
    if (!said.success || (waitingForFlush.length === 0 && locking !== null)) return;
    isSaved = said.data.isSaved;
    settleFlush();
  };

  const announce = <Name extends keyof typeof events>(
    name: Name,
    payload: z.infer<(typeof events)[Name]>,
  ) => options.onEvent(name, payload);

  /** Ends a thread whose vault is closed and starts the next, locked and empty. */
  const replace = async (old: CoreThread, reason: string) => {
    if (thread !== old) return;
    const wasSaved = isSaved;
    becomeLocked();
    thread = isClosed ? null : start();
    old.abortServices();
    await inTime(old.drained());
    await old.end('locked');
    const payload = events['vault.locked'].safeParse({
      reason: locking?.reason ?? reason,
      isSaved: wasSaved,
    });
    announce('vault.locked', payload.success ? payload.data : FAILED);
  };

  const start = (): CoreThread => {
    const started: CoreThread = startCoreThread(options.workerPath, options.services, {
      onLog: options.onLog,
      onIdleMinutes: (minutes) => {
        if (thread !== started) return;
        isUnlocked = minutes !== null;
        idle.setLimit(minutes);
      },
      onEvent: (name, payload) => {
        if (name === 'vault.locked') replacing = replace(started, reasonIn(payload));
        else options.onEvent(name, payload);
      },
      onDeath: (error) => {
        options.onLog(deathLine(error));
        if (thread !== started) return;
        // The next call starts another: a thread that cannot start must not be retried for ever.
        thread = null;
        becomeLocked();
        announce('vault.locked', FAILED);
      },
    });
    return started;
  };

  let replacing: Promise<void> = Promise.resolve();

  const flush = async (reason: 'lock' | 'close') => {
    if (!isUnlocked) return true;
    const answered = new Promise<boolean>((resolve) => waitingForFlush.push(resolve));
    announce('flush.requested', { reason });
    const isAnsweredSaved = await within(FLUSH_MILLISECONDS, answered);
    if (!isAnsweredSaved) isSaved = false;
    return isAnsweredSaved;
  };

  const lockNow = async (reason: HostLockReason) => {
    await flush('lock');
    await closeThread(reason);
  };

  /** Has the thread close the vault; one that does not answer in time is ended all the same. */
  const closeThread = async (reason: HostLockReason) => {
    const locked = thread;
    if (locked !== null && isUnlocked) {
      await inTime(locked.lock(reason));
      replacing = thread === locked ? replace(locked, reason) : replacing;
    }
    await replacing;
  };

  const lock = (reason: HostLockReason): Promise<void> => {
    if (!isUnlocked) return replacing;
    locking ??= {
      reason,
      done: lockNow(reason).finally(() => {
        locking = null;
      }),
    };
    return locking.done;
  };

  return {
    invoke: (name, input) => {
      if (name === 'vault.activity') idle.activity();
      if (name === 'vault.flushed') flushed(input);
      if (isClosed) return Promise.resolve({ ok: false, error: { code: 'locked', ref: 'closed' } });
      thread ??= start();
      return thread.call(name, input);
    },
    lock,
    flush,
    resumed: idle.check,
    close: async () => {
      isClosed = true;
      clearInterval(ticking);
      await closeThread('command');
      await thread?.end('locked');
      thread = null;
    },
  };
}

function reasonIn(payload: unknown): string {
  return events['vault.locked'].safeParse(payload).data?.reason ?? 'failure';
}

function deathLine(error: Error | null): LogLine {
  return {
    ref: 'thread',
    where: 'coreHost',
    code: 'thread_ended',
    error: error?.name ?? null,
    systemCode: null,
    at: [],
  };
}

/** Waits for the core, but no longer than it has to close. */
async function inTime(work: Promise<void>): Promise<void> {
  await within(
    CLOSE_MILLISECONDS,
    work.then(() => true),
  );
}

/** What the work came to; false when it was not done in time. */
async function within(milliseconds: number, work: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
