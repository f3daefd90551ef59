import { randomBytes } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import {
  toHost,
  type HostLockReason,
  type LogLine,
  type ServiceAnswer,
  type ServiceRequest,
  type ToCore,
} from '../contract/core-messages.ts';
import { PrinterMissingError, type HostServices } from '../ports/host-services.ts';

export type ThreadListener = {
  readonly onEvent: (name: string, payload: unknown) => void;
  readonly onIdleMinutes: (minutes: number | null) => void;
  readonly onLog: (line: LogLine) => void;
  /** The thread ended without having been told to. */
  readonly onDeath: (error: Error | null) => void;
};

export type CoreThread = {
  readonly call: (name: string, input: unknown) => Promise<unknown>;
  /** Asks it to close the vault; resolves when it has. */
  readonly lock: (reason: HostLockReason) => Promise<void>;
  /** Resolves when no call is waiting for its reply. */
  readonly drained: () => Promise<void>;
  /** Takes back what it asked of the host: a print under way stops. */
  readonly abortServices: () => void;
  /** Ends it at once. Calls still waiting are answered with the code. */
  readonly end: (code: 'locked' | 'unexpected') => Promise<void>;
};

/** One thread of the core, from its start to its end. */
export function startCoreThread(
  workerPath: string,
  services: HostServices,
  listener: ThreadListener,
): CoreThread {
  // Nothing of how the host was started (a debugger's port, for instance) carries over.
  const worker = new Worker(workerPath, { workerData: services.info, execArgv: [] });
  const calls = new Map<number, (reply: unknown) => void>();
  const requests = new Map<number, AbortController>();
  const waitingForLock: (() => void)[] = [];
  const waitingForDrain: (() => void)[] = [];
  let last = 0;
  let ending: 'locked' | 'unexpected' | null = null;
  let error: Error | null = null;

  const post = (message: ToCore) => worker.postMessage(message);

  const release = (waiting: readonly (() => void)[]) => {
    for (const resolve of waiting) resolve();
  };

  const settle = (sequence: number, reply: unknown) => {
    calls.get(sequence)?.(reply);
    calls.delete(sequence);
    if (calls.size === 0) release(waitingForDrain.splice(0));
  };

  const settleAll = (code: string) => {
    for (const sequence of calls.keys()) settle(sequence, failure(code));
    release(waitingForLock.splice(0));
  };

  const serve = async (sequence: number, request: ServiceRequest) => {
    const controller = new AbortController();
    requests.set(sequence, controller);
    const answer = await answerOf(services, request, controller.signal);
    const wasAborted = controller.signal.aborted || !requests.delete(sequence);
    if (!wasAborted && ending === null) post({ kind: 'service-answer', sequence, answer });
  };

  worker.on('message', (message: unknown) => {
    const received = toHost.parse(message);
    switch (received.kind) {
      case 'reply':
        return settle(received.sequence, received.reply);
      case 'event':
        return listener.onEvent(received.name, received.payload);
      case 'idle-minutes':
        return listener.onIdleMinutes(received.minutes);
      case 'log':
        return listener.onLog(received.line);
      case 'lock-done':
        return release(waitingForLock.splice(0));
      case 'service-request':
        return void serve(received.sequence, received.request);
      case 'service-abort':
        return requests.get(received.sequence)?.abort();
    }
  });
  worker.on('error', (raised) => {
    error = raised;
  });
  worker.on('exit', () => {
    settleAll(ending ?? 'unexpected');
    if (ending === null) listener.onDeath(error);
  });

  return {
    call: (name, input) =>
      new Promise((resolve) => {
        last += 1;
        calls.set(last, resolve);
        try {
          post({ kind: 'call', sequence: last, name, input });
        } catch {
          // Something that cannot be cloned (a function, for instance) is no input of ours.
          settle(last, failure('invalid_input'));
        }
      }),
    lock: (reason) =>
      new Promise((resolve) => {
        waitingForLock.push(resolve);
        post({ kind: 'lock', reason });
      }),
    drained: () =>
      new Promise((resolve) => {
        if (calls.size === 0) resolve();
        else waitingForDrain.push(resolve);
      }),
    abortServices: () => {
      for (const controller of requests.values()) controller.abort();
    },
    end: async (code) => {
      ending = code;
      await worker.terminate();
    },
  };
}

function failure(code: string): unknown {
  return { ok: false, error: { code, ref: randomBytes(5).toString('hex').toUpperCase() } };
}

async function answerOf(
  services: HostServices,
  request: ServiceRequest,
  signal: AbortSignal,
): Promise<ServiceAnswer> {
  try {
    return { ok: true, value: await valueOf(services, request, signal) };
  } catch (error) {
    const isMissing = error instanceof PrinterMissingError;
    return { ok: false, reason: isMissing ? 'printer_missing' : 'failed' };
  }
}

function valueOf(
  services: HostServices,
  request: ServiceRequest,
  signal: AbortSignal,
): Promise<string | Uint8Array | null> {
  switch (request.service) {
    case 'chooseFolder':
      return services.chooseFolder();
    case 'chooseSaveLocation': {
      const { suggestedName, format } = request;
      return services.chooseSaveLocation({ suggestedName, format });
    }
    case 'print':
      return services.printer.print(request.html, signal);
  }
}
