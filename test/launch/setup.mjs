/**
 * What both launchers do first, under whatever Node they were started with: install the
 * dependencies if the lock file has changed, then carry on under the Node that the project pins.
 * Uses nothing that has to be installed, and nothing newer than Node 18.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const modules = path.join(root, 'node_modules');
const stamp = path.join(modules, '.installed-lock');
const OLDEST = [22, 12];

/**
 * Installs what is missing and runs the launcher's second half (`script`) under the pinned Node,
 * passing the arguments on and ending as it ends.
 */
export function continueUnderPinnedNode(script) {
  installIfChanged();
  const node = pinnedNode();
  const child = spawn(node, [path.join(root, script), ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TZ: 'Europe/London', ...pathWith(path.dirname(node)) },
  });
  // The terminal sends an interrupt to both; the child decides when it has finished.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => fail(`Node could not be started: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : 1));
}

function installIfChanged() {
  const hash = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .update(`${process.platform} ${process.arch}`)
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;

  process.stdout.write('Installing what package-lock.json lists.\n');
  const npm = npmCommand();
  // Windows will not let `npm ci` delete the Node that is running this; `npm install` changes only
  // what differs, and with a lock file that fits it comes to the same.
  const runsFromModules = process.execPath.startsWith(modules + path.sep);
  const verb = process.platform === 'win32' && runsFromModules ? 'install' : 'ci';
  const options = [verb, '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync(npm.command, [...npm.before, ...options], {
    cwd: root,
    stdio: 'inherit',
    shell: npm.isShell,
    env: { ...process.env, ...pathWithoutModules() },
  });
  if (status !== 0) fail('The dependencies could not be installed. npm says why above.');
  writeFileSync(stamp, hash);
}

/** The npm beside the machine's own Node: the pinned Node is about to be replaced and has none. */
function npmCommand() {
  const node = [process.env.npm_node_execpath, process.execPath, ...nodesOnPath()].find(
    (candidate) => candidate && existsSync(candidate) && !candidate.startsWith(modules + path.sep),
  );
  if (node !== undefined) {
    const beside = path.dirname(node);
    const cli = [
      process.env.npm_execpath,
      path.join(beside, 'node_modules/npm/bin/npm-cli.js'),
      path.join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
    ].find((candidate) => candidate && candidate.endsWith('npm-cli.js') && existsSync(candidate));
    if (cli !== undefined) return { command: node, before: [cli], isShell: false };
  }
  return { command: 'npm', before: [], isShell: process.platform === 'win32' };
}

function nodesOnPath() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  return pathEntries().map((entry) => path.join(entry, name));
}

/** The Node that came with the dependencies, or this one where it is new enough. */
function pinnedNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const brought = readdirSync(modules)
    .filter((entry) => entry.startsWith('node-') && entry.endsWith(`-${process.arch}`))
    .map((entry) => path.join(modules, entry, 'bin', name))
    .find((candidate) => existsSync(candidate));
  if (brought !== undefined) return brought;

  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return process.execPath;
  return fail(
    `Node ${OLDEST.join('.')} or newer is needed on ${process.platform} ${process.arch}: ` +
      `no Node can be installed with the dependencies there, and this is ${process.versions.node}.`,
  );
}

function pathEntries() {
  return (process.env[pathName()] ?? '').split(path.delimiter).filter(Boolean);
}

/** Windows spells it `Path`, and a second spelling would be ignored. */
function pathName() {
  return Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
}

function pathWith(folder) {
  const entries = [folder, path.join(modules, '.bin'), ...pathEntries()];
  return { [pathName()]: entries.join(path.delimiter) };
}

function pathWithoutModules() {
  const entries = pathEntries().filter((entry) => !entry.startsWith(modules));
  return { [pathName()]: entries.join(path.delimiter) };
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
