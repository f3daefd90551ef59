import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guidancePages, legalSources, options } from '../../../guidance/catalogue.ts';
import { sectionsOf, slugOf } from '../../../guidance/build/page-sections.ts';
import { optionQuestions } from '../../../guidance/model/option-questions.ts';
import { welfareHeadings } from '../../../guidance/model/welfare-headings.ts';
import { confidence } from '../../../guidance/schema/legal-source.ts';

const guidance = join(import.meta.dirname, '../../../guidance');

const OPTION_HEADINGS = [
  'What it is',
  'Who holds parental responsibility',
  'Who can apply',
  'What must be in place before it can be the plan',
  'How long it lasts and how it ends',
  'Family time',
  'Support and money',
  'At 18',
  'What tends to count for and against',
  'Reasoning that courts criticise',
  'Questions to ask',
  "How the child's voice bears on it",
];

const ALLOWED_TAGS = new Set(['Law', 'Consider', 'Warning', 'EvidencePrompt']);

const pages = [
  ...options.map((option) => ({
    id: option.id,
    path: join(guidance, 'options', option.id, 'guidance.mdx'),
  })),
  ...readdirSync(join(guidance, 'topics'))
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => ({ id: name.replace('.mdx', ''), path: join(guidance, 'topics', name) })),
].map((page) => ({ ...page, source: readFileSync(page.path, 'utf8') }));

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

describe('the catalogue', () => {
  it('holds the eight options in the fixed order', () => {
    expect(options.map((option) => option.id)).toEqual([
      'reunification',
      'kinship-care',
      'special-guardianship',
      'child-arrangements-order',
      'long-term-fostering',
      'fostering-for-adoption',
      'adoption',
      'residential-care',
    ]);
    expect(options.map((option) => option.position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('pairs every option with a page and every page with a place', () => {
    for (const option of options) {
      const page = guidancePages.get(option.guidance);
      expect(page?.option, option.id).toBe(option.id);
      expect(page?.title, option.id).toBe(option.title);
    }
    expect([...guidancePages.keys()].toSorted()).toEqual(pages.map((page) => page.id).toSorted());
  });

  it('has one source for each id', () => {
    const ids = Object.values(
      import.meta.glob<{ sources: readonly { id: string }[] }>(
        '../../../guidance/legal-sources/*.ts',
        {
          eager: true,
        },
      ),
    ).flatMap((module) => module.sources.map((source) => source.id));
    expect(ids.length).toBe(new Set(ids).size);
    expect(ids.length).toBe(legalSources.size);
  });

  it('rests every option, question and heading on sources that exist', () => {
    const cited = [
      ...options.flatMap((option) => option.legalRoutes.flatMap((route) => route.sources)),
      ...optionQuestions.flatMap((question) => question.sources),
      ...welfareHeadings.flatMap((heading) => heading.sources),
      ...[...guidancePages.values()].flatMap((page) => page.legalBasis),
    ];
    expect(cited.filter((id) => !legalSources.has(id))).toEqual([]);
  });

  it('leads every question to a heading that every option page has', () => {
    const slugs = new Set(OPTION_HEADINGS.map(slugOf));
    for (const question of optionQuestions) expect(slugs).toContain(question.guidanceSection);
  });
});

describe.each(pages)('the page $id', ({ id, source }) => {
  const body = source.replace(/^---\n.*?\n---\n/s, '');

  it('holds only the closed set of tags, and nothing that could run', () => {
    const tags = [...body.matchAll(/<\/?\s*([A-Za-z][\w.]*)/g)].map((match) => match[1] ?? '');
    expect(tags.filter((tag) => !ALLOWED_TAGS.has(tag))).toEqual([]);
    expect(body).not.toMatch(/^(?:import|export)\b/m);
    expect(body).not.toMatch(/[{}]/);
    expect(body).not.toMatch(/^# /m);
  });

  it('cites only sources of the register, each with a known confidence', () => {
    const marks = [...body.matchAll(/<Law\b([^>]*)>/g)].map((match) => match[1] ?? '');
    expect(marks.length).toBeGreaterThan(0);
    for (const mark of marks) {
      const ids = /source="([^"]+)"/.exec(mark)?.[1]?.split(/\s+/) ?? [];
      expect(ids.length, mark).toBeGreaterThan(0);
      expect(
        ids.filter((source) => !legalSources.has(source)),
        mark,
      ).toEqual([]);
      const claimed = /confidence="([^"]+)"/.exec(mark)?.[1];
      expect(confidence.safeParse(claimed ?? 'known').success, mark).toBe(true);
    }
  });

  it('links only to pages that exist', () => {
    const targets = [...body.matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1] ?? '');
    for (const target of targets) {
      const [, kind, page] = /^(topic|option):([a-z-]+)$/.exec(target) ?? [];
      expect(guidancePages.get(page ?? '')?.kind, `${target} on ${id}`).toBe(kind);
    }
  });

  it('is written in sentences a busy reader can take in', () => {
    const sentences = sectionsOf(source)
      .flatMap((section) => section.text.split(/(?<=[.?:])\s+(?=[A-Z“"])/))
      .map((sentence) => wordsOf(sentence).length)
      .filter((length) => length > 0);
    const mean = sentences.reduce((sum, length) => sum + length, 0) / sentences.length;
    expect(mean).toBeLessThanOrEqual(20);
  });

  it('says its reader’s words: no first person plural, no exclamation', () => {
    expect(
      sectionsOf(source)
        .map((section) => section.text)
        .join(' '),
    ).not.toMatch(/\b(?:we|our|us)\b|!/i);
  });
});

describe('the option pages', () => {
  const lengths = options.map((option) => {
    const page = pages.find((candidate) => candidate.id === option.id);
    return wordsOf(
      sectionsOf(page?.source ?? '')
        .map((section) => section.text)
        .join(' '),
    ).length;
  });

  it('have the same headings in the same order', () => {
    for (const option of options) {
      const page = pages.find((candidate) => candidate.id === option.id);
      expect(
        sectionsOf(page?.source ?? '').map((section) => section.heading.replace('’', "'")),
        option.id,
      ).toEqual(OPTION_HEADINGS);
    }
  });

  it('are of equal care and length: 700 to 1,500 words, none a quarter longer than another', () => {
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(700);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(1_500);
    expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThan(1.25);
  });
});

describe('a page that breaks a rule', () => {
  it('is found out: a heading is split where it stands and tags leave only words', () => {
    expect(
      sectionsOf(
        '---\nid: x\n---\n\n## At 18\n\n<Law source="a">It ends.</Law> See [delay](topic:delay).\n',
      ),
    ).toEqual([{ heading: 'At 18', slug: 'at-18', text: 'It ends. See delay.' }]);
  });
});
