import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  glossaryTerms,
  guidancePages,
  legalSources,
  options,
  pagesOfGroup,
} from '../../../guidance/catalogue.ts';
import { sectionsOf, slugOf } from '../../../guidance/build/page-sections.ts';
import { optionQuestions } from '../../../guidance/model/option-questions.ts';
import { welfareHeadings } from '../../../guidance/model/welfare-headings.ts';
import { confidence } from '../../../guidance/schema/legal-source.ts';
import { pageGroupIds } from '../../../guidance/schema/page-group.ts';

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

const ALLOWED_TAGS = new Set(['Law', 'Term', 'Consider', 'Warning', 'EvidencePrompt']);

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

/** The sentences of a page as they are read: a list item or a heading ends one too. */
const sentencesOf = (source: string) =>
  source
    .replace(/^---\n.*?\n---\n/s, '')
    .replace(/<\/?[A-Z][^>]*>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .split(/\n+/)
    .flatMap((line) => line.split(/(?<=[.?:][”"’')]?)\s+(?=[A-Z0-9“"])/))
    .map((sentence) => sentence.replace(/^(?:#+|-) /, '').trim())
    .filter((sentence) => wordsOf(sentence).length > 0);

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
      const [, kind, page] = /^(topic|option):([a-z0-9-]+)$/.exec(target) ?? [];
      expect(guidancePages.get(page ?? '')?.kind, `${target} on ${id}`).toBe(kind);
    }
  });

  it('is written in sentences a busy reader can take in: 20 words on average, 28 at most', () => {
    const sentences = sentencesOf(source);
    const lengths = sentences.map((sentence) => wordsOf(sentence).length);
    expect(sentences.filter((_, index) => (lengths[index] ?? 0) > 28)).toEqual([]);
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThan(20);
  });

  it('explains only terms of the glossary, each once, and no more than ten', () => {
    const explained = [...body.matchAll(/<Term\b([^>]*)>/g)].map(
      (match) => /^ id="([^"]+)"$/.exec(match[1] ?? '')?.[1] ?? '',
    );
    expect(explained.filter((term) => !glossaryTerms.has(term))).toEqual([]);
    expect(explained.length).toBe(new Set(explained).size);
    expect(explained.length).toBeLessThanOrEqual(10);
    expect(body).not.toMatch(/^#.*<Term/m);
  });

  it('ends a paragraph made of marks alone outside the last mark, so that it stays a paragraph', () => {
    const lost = body
      .split(/\n{2,}/)
      .filter((part) => part.startsWith('<Law'))
      .filter((part) => part.replace(/<Law\b[^>]*>.*?<\/Law>/gs, '').trim() === '');
    expect(lost).toEqual([]);
  });

  it('swaps no terms: care orders are discharged, placement orders revoked', () => {
    const words = sentencesOf(source).join(' ');
    expect(words).not.toMatch(/\brevo\w+ (?:of )?(?:the |a |any )?care orders?/i);
    expect(words).not.toMatch(/\bdischarg\w+ (?:of )?(?:the |a |any )?placement orders?/i);
    expect(words).not.toMatch(/regulation 24 of the children act/i);
  });

  it('says its reader’s words: no first person plural, no exclamation', () => {
    expect(
      sectionsOf(source)
        .map((section) => section.text)
        .join(' '),
    ).not.toMatch(/\b(?:we|our|us)\b|!/i);
  });
});

describe('the topic pages', () => {
  const topics = pages.filter((page) => guidancePages.get(page.id)?.kind === 'topic');

  it.each(topics)('$id is long enough to help and short enough to read', ({ source }) => {
    const words = sentencesOf(source).flatMap(wordsOf).length;
    expect(words).toBeGreaterThanOrEqual(450);
    expect(words).toBeLessThanOrEqual(900);
  });

  it.each(topics)('$id warns, asks and says what evidence to look for', ({ source }) => {
    for (const part of ['Warning', 'Consider', 'EvidencePrompt']) {
      expect(source.match(new RegExp(`<${part}>`, 'g')), part).toHaveLength(1);
    }
  });
});

describe('the groups of the library', () => {
  it('hold every page once, each in a place of its own', () => {
    const grouped = pageGroupIds.flatMap((group) => pagesOfGroup(group).map((page) => page.id));
    expect(grouped.toSorted()).toEqual([...guidancePages.keys()].toSorted());
    for (const group of pageGroupIds) {
      const places = pagesOfGroup(group).map((page) => page.position);
      expect(places, group).toEqual(places.map((_, index) => index + 1));
    }
  });

  it('show the options in the fixed order, and the topics in the rest', () => {
    expect(pagesOfGroup('options').map((page) => page.option)).toEqual(
      options.map((option) => option.id),
    );
    for (const group of pageGroupIds.filter((id) => id !== 'options')) {
      expect(
        pagesOfGroup(group).map((page) => page.kind),
        group,
      ).not.toContain('option');
    }
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
