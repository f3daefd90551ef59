import path from 'node:path';
import { readFileSync } from 'node:fs';
import type { Report } from './measured.ts';
import { keepPrepared, parsePrepared, prepareVault, type PreparedVault } from './prepare-vault.ts';
import { benchFolders, type BenchFolders } from './support/folders.ts';

/** What every measure is given. */
export type Bench = {
  readonly folders: BenchFolders;
  readonly vault: PreparedVault;
  readonly runs: number;
};

type Measure = (bench: Bench) => Promise<Report>;

/** Loaded one at a time, so that none has another's code or data in its memory. */
const measures: Readonly<Record<string, () => Promise<Measure>>> = {
  caseload: async () => (await import('./measures/caseload.ts')).measureCaseload,
  tracker: async () => (await import('./measures/tracker.ts')).measureTracker,
  typing: async () => (await import('./measures/typing.ts')).measureTyping,
  autosave: async () => (await import('./measures/autosave.ts')).measureAutosave,
  unlock: async () => (await import('./measures/unlock.ts')).measureUnlock,
  search: async () => (await import('./measures/search.ts')).measureSearch,
  timetable: async () => (await import('./measures/timetable.ts')).measureTimetable,
  documents: async () => (await import('./measures/documents.ts')).measureDocuments,
  genogram: async () => (await import('./measures/genogram.ts')).measureGenogram,
  sizes: async () => (await import('./measures/sizes.ts')).measureSizes,
};

/*
 * One measuring process: `measure.js <name> <folder of the run> <runs> <children>`. It sends its
 * report to the process that started it and ends.
 */
const [name = '', folder = '', runs = '', children = ''] = process.argv.slice(2);
const folders = benchFolders(folder);
if (name === 'prepare') {
  const prepared = await prepareVault(folders.home, Number(children));
  keepPrepared(folders.home, prepared);
  const perChild = Math.round(prepared.wordsInAll / prepared.children);
  process.stderr.write(`${prepared.children} children of ${perChild} words each.\n`);
} else {
  const load = measures[name];
  if (load === undefined) throw new Error(`There is no measure ${name}.`);
  const measure = await load();
  const text = readFileSync(path.join(folders.home, 'prepared.json'), 'utf8');
  const report = await measure({ folders, vault: parsePrepared(text), runs: Number(runs) });
  process.send?.(report);
}
// What was opened for the measure, such as a browser's pipe, keeps the process from ending.
process.disconnect?.();
