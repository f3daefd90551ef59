import { expect, it } from 'vitest';
import type { ServiceAnswer, ToHost } from '../../../electron/contract/core-messages.ts';
import { createRemoteServices } from '../../../electron/core/remote-services.ts';
import { PrinterMissingError } from '../../../electron/ports/host-services.ts';

const info = {
  host: 'in_process',
  hasDialogs: true,
  appVersion: '0.1.0-test',
  settingsFile: '/settings.json',
  suggestedFolder: '/',
} as const;

/** The core's side of the services, with what it posts and a way to answer the last request. */
function start() {
  const posted: ToHost[] = [];
  const { services, receive } = createRemoteServices(info, (message) => posted.push(message));
  return { services, posted, answer: (answer: ServiceAnswer) => receive(posted.length, answer) };
}

const never = new AbortController().signal;

it('prints a page by asking the host for it', async () => {
  const { services, posted, answer } = start();
  const printing = services.printer.print('<p>Page</p>', never);
  expect(posted).toEqual([
    {
      kind: 'service-request',
      sequence: 1,
      request: { service: 'print', html: '<p>Page</p>' },
    },
  ]);
  const page = new Uint8Array([37, 80, 68, 70]);
  answer({ ok: true, value: page });
  expect(await printing).toBe(page);
});

it('takes a print back when the worker cancels it', async () => {
  const { services, posted, answer } = start();
  const cancelling = new AbortController();
  const printing = services.printer.print('<p>Page</p>', cancelling.signal);
  cancelling.abort();
  await expect(printing).rejects.toThrow('aborted');
  expect(posted.at(-1)).toEqual({ kind: 'service-abort', sequence: 1 });
  // The host had finished in the same moment: nobody is waiting any more.
  answer({ ok: true, value: new Uint8Array() });
});

it('asks for nothing when the print was cancelled before it began', async () => {
  const { services, posted } = start();
  await expect(services.printer.print('<p>Page</p>', AbortSignal.abort())).rejects.toThrow(
    'aborted',
  );
  expect(posted).toEqual([]);
});

it('says that nothing here can print', async () => {
  const { services, answer } = start();
  const printing = services.printer.print('<p>Page</p>', never);
  answer({ ok: false, reason: 'printer_missing' });
  await expect(printing).rejects.toThrow(PrinterMissingError);
});

it('gives each answer to the request it belongs to', async () => {
  const posted: ToHost[] = [];
  const { services, receive } = createRemoteServices(info, (message) => posted.push(message));
  const folder = services.chooseFolder();
  const place = services.chooseSaveLocation({ suggestedName: 'Document', format: 'pdf' });
  receive(2, { ok: true, value: null });
  receive(1, { ok: true, value: '/chosen' });
  expect([await folder, await place]).toEqual(['/chosen', null]);
});
