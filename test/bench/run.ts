/**
 * `npm run bench`: builds the app, makes a vault of 1,000 children, takes every measurement in a
 * process of its own, and prints one Markdown table with a line on the machine. A goal that is
 * missed is said in the table; only a bench that cannot measure ends with an error.
 *
 * `npm run bench -- search autosave` takes only those. `--children=50` makes a smaller vault, to
 * try out a change of the bench itself.
 */
import { fork } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { machineLine } from './machine.ts';
import { report as reportSchema, RUNS, type Report } from './measured.ts';
import { benchFolders } from './support/folders.ts';
import { markdownTable } from './table.ts';

/** In the order of the table. */
const measures = [
  'caseload',
  'tracker',
  'typing',
  'autosave',
  'unlock',
  'search',
  'timetable',
  'documents',
  'genogram',
  'sizes',
];
/** Those that need more built than the core. */
const ofTheScreen = ['caseload', 'tracker', 'typing', 'genogram', 'sizes'];

const root = path.resolve(import.meta.dirname, '../..');
process.chdir(root);
// Ages and deadlines are reckoned where the work is done.
process.env['TZ'] = 'Europe/London';

const words = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const wanted = words.length === 0 ? measures : words;
for (const name of wanted) {
  if (!measures.includes(name)) throw new Error(`There is no ${name}: ${measures.join(', ')}.`);
}
const children = option('children', 1_000);
const runs = Math.max(RUNS, option('runs', RUNS));

// Not in the system's temporary folder, which may be memory: the vault belongs on a real disk. And
// where packages are found, and no other tool looks.
const run = path.join(root, 'node_modules/.cache', `bench-${process.pid}`);
process.on('exit', () => rmSync(run, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));

await prepare();
const total: { [Part in keyof Report]: Report[Part][number][] } = {
  rows: [],
  notTaken: [],
  programs: [],
};
for (const name of wanted) {
  process.stderr.write(`bench: ${name}\n`);
  const report = await measure(name);
  total.rows.push(...report.rows);
  total.notTaken.push(...report.notTaken);
  total.programs.push(...report.programs);
}
process.stdout.write(`\n${markdownTable(total)}\n\n${machineLine(total.programs)}\n`);

/**
 * Builds the app as `npm run build` does, but into the run's own folder, so that no other build
 * alters it meanwhile; then the measuring process; then makes the vault.
 */
async function prepare(): Promise<void> {
  const { app } = benchFolders(run);
  mkdirSync(app, { recursive: true });
  cpSync('package.json', path.join(app, 'package.json'));
  await bundle('electron/vite.config.ts', 'worker', path.join(app, 'electron/dist'));
  if (wanted.some((name) => ofTheScreen.includes(name))) {
    await bundle('renderer/vite.config.ts', 'production', path.join(app, 'renderer/dist'));
    await bundle('electron/vite.config.ts', 'loopback', path.join(app, 'electron/dist-loopback'));
  }
  await bundle('test/bench/vite.config.ts', 'production', run);
  process.stderr.write(`bench: making a vault of ${children} children\n`);
  await start('prepare', () => {});
}

async function bundle(configFile: string, mode: string, outDir: string): Promise<void> {
  const inFolder = { outDir, emptyOutDir: false };
  await build({ configFile: path.join(root, configFile), mode, logLevel: 'warn', build: inFolder });
}

async function measure(name: string): Promise<Report> {
  let received: unknown = null;
  await start(name, (message) => {
    received = message;
  });
  return reportSchema.parse(received);
}

/** Runs one measuring process to its end. */
function start(name: string, receive: (message: unknown) => void): Promise<void> {
  const process = fork(path.join(run, 'measure.js'), [name, run, String(runs), String(children)]);
  process.on('message', receive);
  return new Promise((resolve, reject) => {
    process.once('error', reject);
    process.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The measure ${name} broke.`));
    });
  });
}

function option(name: string, otherwise: number): number {
  const given = process.argv.find((argument) => argument.startsWith(`--${name}=`));
  return given === undefined ? otherwise : Number(given.split('=')[1]);
}
