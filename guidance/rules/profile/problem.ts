import type { ProfileProblem } from '../../schema/profile.ts';

export type DataPath = readonly (string | number)[];

/** A mistake in the data of a profile, before it is known on which line it stands. */
export type DataIssue = {
  /** To the value that is wrong. */
  readonly path: DataPath;
  /** To what is left out so that the rest loads; null where nothing can be. */
  readonly leaveOut: DataPath | null;
  readonly message: string;
  readonly remedy: string;
  /** For a name that leads nowhere: the name. */
  readonly missing?: string;
};

/** Problems in the order of the files, then of the lines. */
export function inOrder(problems: readonly ProfileProblem[]): ProfileProblem[] {
  return problems.toSorted((a, b) =>
    a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1,
  );
}

/** The value at a path; undefined where there is none. */
export function valueAt(data: unknown, path: DataPath): unknown {
  let value: unknown = data;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[part];
  }
  return value;
}
