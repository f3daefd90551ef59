import path from 'node:path';

/** The repository: `npm run bench` runs at its top, and so does every process started by it. */
export const repository = process.cwd();

/** Everything of one run of the bench, given by the process that started this one. */
export type BenchFolders = {
  /** A frozen copy of the built app, so that a build meanwhile changes nothing. */
  readonly app: string;
  /** The folder in which the vault of the generated children lies. */
  readonly home: string;
};

/** The folders below a run's own folder. */
export function benchFolders(run: string): BenchFolders {
  return { app: path.join(run, 'app'), home: path.join(run, 'home') };
}
