import { valueAt, type DataIssue, type DataPath } from './problem.ts';

/** The part of a schema's complaint that is read here. */
export type SchemaIssue = {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly expected?: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly origin?: string;
};

const REMOVING = /remove|delete|hide|omit|exclude|skip|without|disable|suppress/i;

/**
 * Says a schema's complaint as a person would, and what is to be left out so that the rest of the
 * profile loads: a name nobody knows, else the item of the list, else the word of the vocabulary.
 */
export function issuesOf(issue: SchemaIssue, data: unknown): readonly DataIssue[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  if (issue.code === 'unrecognized_keys') {
    return (issue.keys ?? []).map((key) => unknownName([...path, key]));
  }
  const value = valueAt(data, path);
  const name = nameOf(path);
  return [{ path, leaveOut: leftOutFor(path), ...complaint(issue, name, value) }];
}

function complaint(
  issue: SchemaIssue,
  name: string,
  value: unknown,
): { readonly message: string; readonly remedy: string } {
  if (value === undefined || (value === null && issue.code === 'invalid_type')) {
    return { message: `${name} is missing.`, remedy: `Add ${name} here.` };
  }
  switch (issue.code) {
    case 'invalid_value':
      return {
        message: `${name} is “${shown(value)}”.`,
        remedy: `Use one of: ${(issue.values ?? []).map(String).join(', ')}.`,
      };
    case 'too_small':
      return issue.origin === 'array'
        ? { message: `${name} is empty.`, remedy: `Give at least ${issue.minimum} of them.` }
        : {
            message: `${name} is too short or too small.`,
            remedy: `Give at least ${issue.minimum}${issue.origin === 'string' ? ' characters' : ''}.`,
          };
    case 'too_big':
      return {
        message: `${name} is too long or too large.`,
        remedy: `Keep it to ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}.`,
      };
    case 'invalid_format':
      return { message: `${name} is “${shown(value)}”.`, remedy: formatRemedy(name) };
    case 'invalid_type':
      return {
        message: `${name} holds ${sortOf(value)} where ${expectedWords(issue.expected)} belongs.`,
        remedy:
          typeof value === 'number' || typeof value === 'boolean'
            ? 'Put it in quotation marks if it is meant as words.'
            : 'Compare it with the same part of a profile that comes with the app.',
      };
    default:
      return {
        message: `${name} cannot be used as it stands.`,
        remedy: 'Compare it with the same part of a profile that comes with the app.',
      };
  }
}

function unknownName(path: DataPath): DataIssue {
  const name = String(path.at(-1));
  return {
    path,
    leaveOut: path,
    message: `“${name}” is not a name that a profile can have here.`,
    remedy: REMOVING.test(name)
      ? 'Take it out. A profile adds to what the law asks and can bring it forward; it cannot remove anything.'
      : 'Check the spelling against a profile that comes with the app, or take it out.',
  };
}

/** What falls away with a mistake: as little as leaves the rest whole. */
function leftOutFor(path: DataPath): DataPath | null {
  const last = path.findLastIndex((part) => typeof part === 'number');
  if (last >= 0) return path.slice(0, last + 1);
  return path[0] === 'vocabulary' && path.length > 1 ? path.slice(0, 2) : null;
}

function formatRemedy(name: string): string {
  if (name === 'where' || /^item \d+ of where$/.test(name)) {
    return 'Write field:kind.name, screen:name, option:name or page:name#heading.';
  }
  if (/dated|effective/.test(name)) {
    return 'Write the year, year and month, or day, in quotation marks: "2023", "2023-08", "2023-08-14".';
  }
  if (/Checked/.test(name)) return 'Write the day as year, month and day: 2026-11-22.';
  return 'Use lower-case letters and figures joined by hyphens: viability-assessment.';
}

function nameOf(path: DataPath): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  return typeof last === 'number' ? `item ${last + 1} of ${String(path.at(-2))}` : last;
}

function shown(value: unknown): string {
  const words = typeof value === 'string' ? value : JSON.stringify(value);
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}

function sortOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'several named parts';
  return typeof value === 'string'
    ? 'words'
    : typeof value === 'number'
      ? 'a number'
      : 'true or false';
}

function expectedWords(expected: string | undefined): string {
  switch (expected) {
    case 'string':
      return 'a piece of text';
    case 'array':
      return 'a list';
    case 'object':
      return 'a set of named parts';
    case 'boolean':
      return 'true or false';
    case 'number':
    case 'int':
      return 'a whole number';
    default:
      return 'something else';
  }
}
