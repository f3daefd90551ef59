import type { ServiceAnswer, ServiceRequest, ToHost } from '../contract/core-messages.ts';
import { PrinterMissingError, type HostInfo, type HostServices } from '../ports/host-services.ts';

export type RemoteServices = {
  readonly services: HostServices;
  /** Takes an answer of the host to one of the requests. */
  readonly receive: (sequence: number, answer: ServiceAnswer) => void;
};

/** The host's services as the core's thread reaches them: by message. */
export function createRemoteServices(
  info: HostInfo,
  post: (message: ToHost) => void,
): RemoteServices {
  const waiting = new Map<number, (answer: ServiceAnswer) => void>();
  let last = 0;

  const ask = (request: ServiceRequest, signal?: AbortSignal) =>
    new Promise<string | Uint8Array | null>((resolve, reject) => {
      signal?.throwIfAborted();
      last += 1;
      const sequence = last;
      const abort = () => {
        waiting.delete(sequence);
        post({ kind: 'service-abort', sequence });
        reject(signal?.reason);
      };
      waiting.set(sequence, (answer) => {
        signal?.removeEventListener('abort', abort);
        if (answer.ok) resolve(answer.value);
        else reject(errorOf(answer.reason));
      });
      signal?.addEventListener('abort', abort, { once: true });
      post({ kind: 'service-request', sequence, request });
    });

  return {
    services: {
      info,
      chooseFolder: async () => pathIn(await ask({ service: 'chooseFolder' })),
      chooseSaveLocation: async (request) =>
        pathIn(await ask({ service: 'chooseSaveLocation', ...request })),
      printer: {
        print: async (html, signal) => bytesIn(await ask({ service: 'print', html }, signal)),
      },
    },
    receive: (sequence, answer) => {
      waiting.get(sequence)?.(answer);
      waiting.delete(sequence);
    },
  };
}

function errorOf(reason: 'printer_missing' | 'failed'): Error {
  return reason === 'printer_missing'
    ? new PrinterMissingError()
    : new Error('The host could not do what it was asked.');
}

function pathIn(value: string | Uint8Array | null): string | null {
  if (value instanceof Uint8Array) throw new Error('The host answered with bytes, not a path.');
  return value;
}

function bytesIn(value: string | Uint8Array | null): Uint8Array {
  if (!(value instanceof Uint8Array)) throw new Error('The host answered without a page.');
  return value;
}
