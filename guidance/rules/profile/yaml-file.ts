import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
} from 'yaml';
import type { ProfileProblem } from '../../schema/profile.ts';
import type { DataPath } from './problem.ts';

/** A YAML file read so that every value can be told its line and be left out by itself. */
export type YamlFile = {
  readonly problems: readonly ProfileProblem[];
  /** The data as it stands now; undefined where the file holds none. */
  readonly data: () => unknown;
  /** The line of a value, or of the nearest thing that holds it. */
  readonly lineOf: (path: DataPath) => number;
  /** Takes a value out; false when it is not there. What comes after it in a list moves up. */
  readonly leaveOut: (path: DataPath) => boolean;
};

/**
 * Reads YAML of the core schema: plain words, numbers, lists and maps. Aliases are refused, which
 * could make a small file a very large one, and tags are never resolved to anything that acts.
 */
export function readYaml(file: string, text: string, firstLine = 1): YamlFile {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: counter,
    schema: 'core',
    strict: true,
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const problems = [...document.errors, ...document.warnings].map((error) => ({
    file,
    line: lineAt(error.pos[0]),
    ...yamlWords(error.code),
  }));
  return {
    problems,
    data: () => dataOf(document, file, problems),
    lineOf: (path) => lineAt(offsetOf(document, path)),
    leaveOut: (path) => document.hasIn(path) && document.deleteIn(path),
  };
}

function dataOf(document: Document, file: string, problems: ProfileProblem[]): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    // The one thing that throws here is an alias, which is told once.
    const message = 'The file uses an alias (a name beginning with *), which is not read.';
    if (!problems.some((problem) => problem.message === message)) {
      problems.push({
        file,
        line: 1,
        message,
        remedy: 'Write the words out where they are needed.',
      });
    }
    return undefined;
  }
}

/** Where a value begins: at its key where it has one, so that the line is the one a person sees. */
function offsetOf(document: Document, path: DataPath): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && item.key.value === part,
      );
      if (pair === undefined) return offset;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof part === 'number') {
      node = node.items[part];
      offset = startOf(node) ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

function startOf(node: unknown): number | null {
  return (node as Node | null | undefined)?.range?.[0] ?? null;
}

function yamlWords(code: string): { readonly message: string; readonly remedy: string } {
  switch (code) {
    case 'DUPLICATE_KEY':
      return {
        message: 'The same name stands twice in one place.',
        remedy: 'Keep one of the two, or put both under one name.',
      };
    case 'BAD_INDENT':
    case 'TAB_AS_INDENT':
      return {
        message: 'The line is not set in as the lines around it are.',
        remedy: 'Set it in with spaces, two for each step, and never with a tab.',
      };
    case 'MISSING_CHAR':
    case 'UNEXPECTED_TOKEN':
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return {
        message: 'The line cannot be read.',
        remedy:
          'Check that a colon and a space follow the name, that quotation marks are closed, and that words holding a colon stand in quotation marks.',
      };
    default:
      return {
        message: `The line is not written as YAML (${code.toLowerCase().replaceAll('_', ' ')}).`,
        remedy: 'Compare it with the same part of a profile that comes with the app.',
      };
  }
}
