import { spawn } from 'node:child_process';

const openers = {
  darwin: (address) => ['open', [address]],
  // `start` takes its first quoted argument for a title, hence the empty one.
  win32: (address) => ['cmd', ['/c', 'start', '""', address.replaceAll('&', '^&')]],
  linux: (address) => ['xdg-open', [address]],
};

/**
 * Opens an address in whatever browser the person uses. The address is on the terminal too, so a
 * machine without a browser of its own loses nothing.
 */
export function openInBrowser(address) {
  const opener = openers[process.platform];
  if (opener === undefined) return;
  const [command, options] = opener(address);
  const child = spawn(command, options, { stdio: 'ignore', detached: true });
  child.on('error', () => process.stdout.write('Open the address above in a browser.\n'));
  child.unref();
}
