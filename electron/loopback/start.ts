import { spawn } from 'node:child_process';
import { createCoreHost } from '../host/core-host.ts';
import { PrinterMissingError, type HostServices } from '../ports/host-services.ts';
import { readPageFiles } from './page-files.ts';
import { appVersion, screenFolder, settingsFile, suggestedFolder, workerPath } from './places.ts';
import { startLoopback, type Loopback } from './server.ts';

/*
 * The development host: the same core and the same screen in an ordinary browser, where no Electron
 * can be had or for work on the screens. Prints one line with the address to open; `--open` opens
 * it, too.
 */

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
  printer: { print: () => Promise.reject(new PrinterMissingError()) },
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

let isStopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    // Asked twice: somebody is in a hurry, and what was saved is durable.
    if (isStopping) process.exit(1);
    isStopping = true;
    void stop();
  });
}

/** The screen saves, the vault closes, the page is told, and only then the process ends. */
async function stop(): Promise<void> {
  await host.flush('close');
  await host.close();
  await loopback?.close();
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
