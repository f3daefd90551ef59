import { slugOf } from '../../build/page-sections.ts';
import {
  directiveNames,
  profilePage,
  type DirectiveName,
  type PageBlock,
  type PageInline,
  type PlainBlock,
  type ProfilePage,
} from '../../schema/directives.ts';
import type { ProfileProblem } from '../../schema/profile.ts';
import { readYaml } from './yaml-file.ts';

/** Names that a page may refer to. */
export type PageNames = {
  readonly topicIds: ReadonlySet<string>;
  readonly optionIds: ReadonlySet<string>;
  readonly pageIds: ReadonlySet<string>;
  readonly sourceIds: ReadonlySet<string>;
};

type Line = { readonly text: string; readonly line: number };

const HEAD = /^---\r?\n(.*?)\r?\n---(?:\r?\n|$)/s;
const MARKED_UP = /<\/?[a-zA-Z!]|!\[|\bjavascript:|https?:\/\//;

/**
 * Reads one page of a profile: a head with `title` and `summary`, headings of the second and third
 * level, paragraphs, lists, **bold**, links to guidance, and the directives of
 * `schema/directives.ts`. Anything else is reported with its line and left out. Nothing is run.
 */
export function readPage(
  file: string,
  source: string,
  names: PageNames,
): { readonly page: ProfilePage | null; readonly problems: readonly ProfileProblem[] } {
  const text = source.replace(/\r\n?/g, '\n');
  const problems: ProfileProblem[] = [];
  const report = (line: number, message: string, remedy: string) =>
    problems.push({ file, line, message, remedy });
  const head = HEAD.exec(text);
  if (head === null) {
    report(1, 'The page has no head.', 'Begin it with ---, title: …, summary: … and --- again.');
    return { page: null, problems };
  }
  const yaml = readYaml(file, head[1] ?? '', 2);
  problems.push(...yaml.problems);
  const bodyLine = head[0].split('\n').length;
  const lines = text
    .slice(head[0].length)
    .split('\n')
    .map((words, index) => ({ text: words.trimEnd(), line: bodyLine + index }));
  const blocks = readBlocks(lines, names, report);
  const data = yaml.data();
  const made = profilePage.safeParse({
    ...(typeof data === 'object' ? data : {}),
    id: file.replace(/\.md$/, ''),
    blocks,
  });
  if (made.success) return { page: made.data, problems };
  report(
    2,
    'The head of the page is not whole.',
    'Give a title of 3 to 80 characters and a summary of 10 to 240, and nothing else.',
  );
  return { page: null, problems };
}

type Report = (line: number, message: string, remedy: string) => void;

function readBlocks(lines: readonly Line[], names: PageNames, report: Report): PageBlock[] {
  const blocks: PageBlock[] = [];
  let at = 0;
  while (at < lines.length) {
    const opening = /^:::\s*(\S*)\s*(.*)$/.exec(lines[at]?.text ?? '');
    if (opening === null) {
      const from = at;
      while (at < lines.length && !lines[at]?.text.startsWith(':::')) at += 1;
      blocks.push(...readPlain(lines.slice(from, at), names, report));
      continue;
    }
    const from = at;
    const [, name = '', rest = ''] = opening;
    const close = lines.findIndex((line, index) => index > from && /^\s*:::\s*$/.test(line.text));
    const line = lines[from]?.line ?? 1;
    at = close < 0 ? lines.length : close + 1;
    if (close < 0)
      report(line, `“:::${name}” is not closed.`, 'Put ::: on a line by itself after it.');
    const inside = readPlain(
      lines.slice(from + 1, close < 0 ? lines.length : close),
      names,
      report,
    );
    const directive = directiveOf(name, rest, line, names, report);
    if (directive !== null) blocks.push({ type: 'directive', ...directive, blocks: inside });
  }
  return blocks;
}

function directiveOf(
  name: string,
  rest: string,
  line: number,
  names: PageNames,
  report: Report,
): { readonly name: DirectiveName; readonly sources: string[] } | null {
  const known = directiveNames.find((candidate) => candidate === name);
  if (known === undefined) {
    report(line, `“:::${name}” is not known.`, `Use one of: ${directiveNames.join(', ')}.`);
    return null;
  }
  const sources = rest.split(/[\s,]+/).filter((word) => word !== '');
  const unknown = sources.filter((source) => !names.sourceIds.has(source));
  if (known === 'law' && (sources.length === 0 || unknown.length > 0)) {
    report(
      line,
      unknown.length > 0
        ? `No legal source is called ${unknown.join(' or ')}.`
        : 'A statement of law names no source.',
      'Name at least one source of the app’s register after “:::law”. It is listed under Guidance.',
    );
    return null;
  }
  return { name: known, sources: known === 'law' ? sources : [] };
}

function readPlain(lines: readonly Line[], names: PageNames, report: Report): PlainBlock[] {
  const blocks: PlainBlock[] = [];
  for (const group of groupsOf(lines)) {
    const [first] = group;
    if (first === undefined) continue;
    const foreign = group.find(({ text }) => MARKED_UP.test(text));
    if (foreign !== undefined) {
      report(
        foreign.line,
        'The line holds mark-up, a picture or a web address, which is not shown.',
        'Write plain words. A link is [words](topic:name), [words](option:name) or [words](page:name).',
      );
      continue;
    }
    const heading = /^(#+)\s+(.+)$/.exec(first.text);
    if (heading !== null) {
      const [, signs = '', words = ''] = heading;
      if (signs.length !== 2 && signs.length !== 3) {
        report(
          first.line,
          'The heading is of a level that is not used.',
          'Begin it with ## or ###.',
        );
        continue;
      }
      const level = signs.length === 2 ? 2 : 3;
      blocks.push({ type: 'heading', level, text: words, slug: slugOf(words) });
      continue;
    }
    const inline = (text: string, line: number) => readInlines(text, line, names, report);
    if (/^(?:-|\d+\.)\s/.test(first.text)) {
      const items = itemsOf(group).map(({ text, line }) => inline(text, line));
      blocks.push({ type: 'list', isOrdered: /^\d/.test(first.text), items });
    } else {
      const words = group.map(({ text }) => text.trim()).join(' ');
      blocks.push({ type: 'paragraph', inlines: inline(words, first.line) });
    }
  }
  return blocks;
}

/** Lines that belong together: up to a blank line, and each heading by itself. */
function groupsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  let open: Line[] = [];
  for (const line of lines) {
    const isBlank = line.text.trim() === '';
    const isHeading = line.text.startsWith('#');
    if (isBlank || isHeading) {
      if (open.length > 0) groups.push(open);
      open = [];
    }
    if (isHeading) groups.push([line]);
    else if (!isBlank) open.push(line);
  }
  if (open.length > 0) groups.push(open);
  return groups;
}

/** The items of a list; a line set in belongs to the item before it. */
function itemsOf(group: readonly Line[]): readonly Line[] {
  const items: Line[] = [];
  for (const { text, line } of group) {
    const item = /^(?:-|\d+\.)\s+(.*)$/.exec(text);
    const last = items.at(-1);
    if (item !== null) items.push({ text: item[1] ?? '', line });
    else if (last !== undefined)
      items[items.length - 1] = { ...last, text: `${last.text} ${text.trim()}` };
  }
  return items;
}

function readInlines(text: string, line: number, names: PageNames, report: Report): PageInline[] {
  const inlines: PageInline[] = [];
  const add = (words: string) => {
    if (words !== '') inlines.push({ type: 'text', text: words });
  };
  let at = 0;
  for (const match of text.matchAll(/\*\*([^*]+)\*\*|\[([^\]]+)\]\(([^)]*)\)/g)) {
    add(text.slice(at, match.index));
    at = match.index + match[0].length;
    const [, bold, words = '', target = ''] = match;
    if (bold !== undefined) {
      inlines.push({ type: 'bold', text: bold });
      continue;
    }
    const link = linkOf(target, names);
    if (link === null) {
      report(
        line,
        `The link to “${target}” leads nowhere.`,
        'Write topic:, option: or page: and the name of a page that is there.',
      );
      add(words);
    } else {
      inlines.push({ type: 'link', text: words, ...link });
    }
  }
  add(text.slice(at));
  return inlines;
}

function linkOf(
  target: string,
  names: PageNames,
): { readonly to: 'topic' | 'option' | 'page'; readonly id: string } | null {
  const [, to = '', id = ''] = /^(topic|option|page):([a-z0-9-]+)$/.exec(target) ?? [];
  if (to === 'topic') return names.topicIds.has(id) ? { to, id } : null;
  if (to === 'option') return names.optionIds.has(id) ? { to, id } : null;
  return to === 'page' && names.pageIds.has(id) ? { to: 'page', id } : null;
}
