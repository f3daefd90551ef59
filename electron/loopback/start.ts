import { spawn } from 'node:child_process';
import { createCoreHost } from '../host/core-host.ts';
import type { HostServices } from '../ports/host-services.ts';
import { createChromiumPrinter } from './chromium-printer.ts';
import { readPageFiles } from './page-files.ts';
import { appVersion, screenFolder, settingsFile, suggestedFolder, workerPath } from './places.ts';
import { startLoopback, type Loopback } from './server.ts';

/*
 * The development host: the same core and the same screen in an ordinary browser, where no Electron
 * can be had or for work on the screens. Prints one line with the address to open; `--open` opens
 * it, too.
 */

const printer = createChromiumPrinter();

const services: HostServices = {
  info: {
    host: 'loopback',
    hasDialogs: false,
    appVersion: appVersion(),
    settingsFile: settingsFile(process.env),
    suggestedFolder: suggestedFolder(),
  },
  chooseFolder: () => Promise.resolve(null),
  chooseSaveLocation: () => Promise.resolve(null),
  printer,
};

let loopback: Loopback | null = null;

const host = createCoreHost({
  workerPath,
  services,
  onEvent: (name, payload) => loopback?.send(name, payload),
  onLog: (line) => process.stderr.write(`${JSON.stringify(line)}\n`),
});

loopback = await startLoopback({
  port: Number(process.env['PERMANENCE_PORT'] ?? 0),
  files: readPageFiles(screenFolder),
  invoke: host.invoke,
});

process.stdout.write(`Permanence Appraisal, development host: ${loopback.address}\n`);
if (process.argv.includes('--open')) openInBrowser(loopback.address);

/** A terminal and the command that started us may both pass on one press of Ctrl+C. */
const SAME_PRESS_MILLISECONDS = 1_000;

let askedToStop: number | null = null;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    const now = performance.now();
    if (askedToStop === null) {
      askedToStop = now;
      void stop();
    } else if (now - askedToStop > SAME_PRESS_MILLISECONDS) {
      // Asked again: somebody is in a hurry, and what was saved is durable.
      process.exit(1);
    }
  });
}

/**
 * The screen saves, the vault closes, the page is told, and only then the process ends. A signal is
 * not put off by words that cannot be saved: the page says that they were not.
 */
async function stop(): Promise<void> {
  await host.flush('close');
  await host.close();
  await loopback?.close();
  await printer.close();
  process.exit(0);
}

function openInBrowser(address: string): void {
  const [command, ...before] =
    process.platform === 'win32'
      ? ['rundll32', 'url.dll,FileProtocolHandler']
      : [process.platform === 'darwin' ? 'open' : 'xdg-open'];
  if (command === undefined) return;
  const opening = spawn(command, [...before, address], { stdio: 'ignore', detached: true });
  // No browser to open it: the address is printed above all the same.
  opening.on('error', () => {});
  opening.unref();
}
