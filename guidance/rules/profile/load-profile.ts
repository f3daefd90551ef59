import {
  profileData,
  type Profile,
  type ProfileData,
  type ProfileProblem,
} from '../../schema/profile.ts';
import { issuesOf, type SchemaIssue } from './issue-words.ts';
import { inOrder, valueAt, type DataIssue, type DataPath } from './problem.ts';
import { readPage } from './read-page.ts';
import { referenceIssues, type KnownNames } from './references.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** A file of a profile's folder, by its name there. */
export type ProfileFile = { readonly name: string; readonly text: string };

export type LoadedProfile = {
  /** Null where so much is missing that nothing can be shown. */
  readonly profile: Profile | null;
  readonly problems: readonly ProfileProblem[];
};

const DATA_FILE = 'profile.yaml';

/** More passes than a file can have independent mistakes at one place; then it is given up. */
const MAXIMUM_PASSES = 40;

/**
 * Loads a local practice profile from the files of its folder: the same for those that come with
 * the app and for an authority's own. Every mistake is reported with its file, line and remedy;
 * what is wrong is left out and the rest loads. Nothing in the files is run.
 */
export function loadProfile(files: readonly ProfileFile[], known: KnownNames): LoadedProfile {
  const dataFile = files.find((file) => file.name === DATA_FILE);
  if (dataFile === undefined) {
    return {
      profile: null,
      problems: [
        {
          file: DATA_FILE,
          line: 1,
          message: 'There is no file of this name in the folder.',
          remedy: 'Copy profile.yaml from a profile that comes with the app and change it.',
        },
      ],
    };
  }
  const pages = readPages(files, known);
  const yaml = readYaml(DATA_FILE, dataFile.text);
  const found = readData(yaml, new Set(pages.pages.map((page) => page.id)), known);
  const problems = inOrder([...yaml.problems, ...found.problems, ...pages.problems]);
  return {
    profile: found.data === null ? null : { ...found.data, pages: pages.pages },
    problems,
  };
}

function readPages(files: readonly ProfileFile[], known: KnownNames) {
  const pageFiles = files.filter(
    (file) => file.name.endsWith('.md') && !/^readme/i.test(file.name),
  );
  const names = {
    topicIds: known.topicIds,
    optionIds: known.optionIds,
    sourceIds: known.sourceIds,
    pageIds: new Set(pageFiles.map((file) => file.name.replace(/\.md$/, ''))),
  };
  const read = pageFiles
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map((file) => readPage(file.name, file.text, names));
  return {
    pages: read.flatMap(({ page }) => (page === null ? [] : [page])),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** Checks the data again and again, each time without what was wrong, until the rest is whole. */
function readData(
  yaml: YamlFile,
  pageIds: ReadonlySet<string>,
  known: KnownNames,
): { readonly data: ProfileData | null; readonly problems: readonly ProfileProblem[] } {
  const problems: ProfileProblem[] = [];
  // A name that leads nowhere because what it named was left out is not a second mistake.
  const leftOut = new Set<string>();
  for (let pass = 0; pass < MAXIMUM_PASSES; pass += 1) {
    const data = yaml.data();
    const parsed = profileData.safeParse(data);
    const issues = parsed.success
      ? referenceIssues(parsed.data, pageIds, known)
      : parsed.error.issues.flatMap((issue) => issuesOf(issue as SchemaIssue, data));
    for (const { path, message, remedy, missing } of issues) {
      if (missing !== undefined && leftOut.has(missing)) continue;
      problems.push({ file: DATA_FILE, line: yaml.lineOf(path), message, remedy });
    }
    if (issues.length === 0 && parsed.success) return { data: parsed.data, problems };
    if (issues.some((issue) => issue.leaveOut === null)) return { data: null, problems };
    let isShorter = false;
    for (const path of lastFirst(issues)) {
      const id = valueAt(data, [...path, 'id']);
      if (typeof id === 'string') leftOut.add(id);
      isShorter = yaml.leaveOut(path) || isShorter;
    }
    // Nothing could be taken out, so another pass would find the same.
    if (!isShorter) return { data: null, problems };
  }
  return { data: null, problems };
}

/** The paths to take out, each once, so that taking one does not move another. */
function lastFirst(issues: readonly DataIssue[]): readonly DataPath[] {
  const paths = new Map<string, DataPath>();
  for (const { leaveOut } of issues) {
    if (leaveOut !== null) paths.set(JSON.stringify(leaveOut), leaveOut);
  }
  const isInside = (path: DataPath, other: DataPath) =>
    path.length > other.length && other.every((part, index) => part === path[index]);
  const all = [...paths.values()];
  return all
    .filter((path) => !all.some((other) => isInside(path, other)))
    .toSorted(comparePaths)
    .toReversed();
}

function comparePaths(one: DataPath, other: DataPath): number {
  for (const [index, part] of one.entries()) {
    const against = other[index];
    if (against === undefined) return 1;
    if (part === against) continue;
    return typeof part === 'number' && typeof against === 'number'
      ? part - against
      : String(part) < String(against)
        ? -1
        : 1;
  }
  return one.length - other.length;
}
