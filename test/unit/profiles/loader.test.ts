import { describe, expect, it } from 'vitest';
import { knownNames } from '../../../guidance/profiles/shipped-profiles.ts';
import { loadProfile } from '../../../guidance/rules/profile/load-profile.ts';
import { HEAD, load, whole } from './support.ts';

const STAGE = `pathway:
  - id: start
    title: The start
    summary: Where it begins.
    track: pathway
    asks:
      - id: first
        question: What is known?
        why: It comes first.
`;

describe('a profile', () => {
  it('can be its head alone: every other part may be left out', () => {
    expect(whole('')).toMatchObject({
      id: 'northshire',
      vocabulary: {},
      options: [],
      pathway: [],
      pages: [],
    });
  });

  it('is told apart from a folder with no profile in it', () => {
    expect(loadProfile([{ name: 'notes.md', text: '' }], knownNames)).toMatchObject({
      profile: null,
      problems: [{ file: 'profile.yaml', line: 1 }],
    });
  });

  it('whose head lacks its name cannot be shown, and says on which line', () => {
    const text = HEAD.replace('name: Northshire\n', '');
    expect(loadProfile([{ name: 'profile.yaml', text }], knownNames)).toMatchObject({
      profile: null,
      problems: [{ file: 'profile.yaml', line: 1, message: 'name is missing.' }],
    });
  });
});

describe('a mistake in a profile', () => {
  /** Loads, expects one problem, and gives it with the words of its line. */
  function only(data: string) {
    const { profile, problems, lines } = load(data);
    expect(problems).toHaveLength(1);
    const [problem] = problems;
    if (problem === undefined) throw new Error('There is one problem.');
    expect(problem.remedy).not.toBe('');
    return { profile, problem, words: lines[problem.line - 1] };
  }

  it('in one item is told with its line, and the rest loads', () => {
    const { profile, problem, words } = only(`options:
  - { id: home, words: Home, option: reunification }
  - { id: odd, words: Odd, option: teleportation }
  - { id: adopt, words: Adoption, option: adoption }
`);
    expect(words).toContain('teleportation');
    expect(problem.message).toBe('No option of the eight is called teleportation.');
    expect(profile?.options.map((option) => option.id)).toEqual(['home', 'adopt']);
  });

  it('in one question leaves the other questions of its stage', () => {
    const { profile, words } = only(`${STAGE}      - id: second
        question: What is not?
      - id: third
        question: Who can say?
        why: Somebody may know.
`);
    expect(words).toContain('id: second');
    expect(profile?.pathway[0]?.asks.map((prompt) => prompt.id)).toEqual(['first', 'third']);
  });

  it('in one term leaves the other terms', () => {
    const { profile, words } = only(`vocabulary:
  familyTime: { word: contact }
  preferredPlan: { word: 7 }
`);
    expect(words).toContain('preferredPlan');
    expect(profile?.vocabulary).toEqual({ familyTime: { word: 'contact' } });
  });

  it('by a name that is not known is told with the name', () => {
    const { profile, problem, words } = only(`${STAGE}meetngs: []\n`);
    expect(words).toBe('meetngs: []');
    expect(problem.message).toContain('“meetngs”');
    expect(profile?.pathway).toHaveLength(1);
  });

  it.each([
    ['a number where words belong', 'tasks:\n  - { id: a, title: 2024, who: Anyone }\n', /words/],
    ['an id with a capital', 'tasks:\n  - { id: Abc, title: Do it, who: Anyone }\n', /hyphens/],
    [
      'a place that is not there',
      'tasks:\n  - { id: a, title: Do it, who: Anyone, where: [field:child.shoeSize] }\n',
      /place/,
    ],
    [
      'a place not written as one',
      'tasks:\n  - { id: a, title: Do it, who: Anyone, where: [the plan] }\n',
      /field:kind/,
    ],
    [
      'a source not in the register',
      'corrections:\n  - { id: a, theirs: This, correct: That, why: Because, sources: [nowhere-act] }\n',
      /legal source/,
    ],
    ['a heading that is no page', `${STAGE}    pages: [missing]\n`, /page/],
    [
      'the same id twice',
      'tasks:\n  - { id: a, title: Do it, who: Anyone }\n  - { id: a, title: Again, who: Anyone }\n',
      /another id/,
    ],
    ['the same name twice', 'tasks: []\ntasks: []\n', /one of the two|one name/],
    ['a tab to set in', 'tasks:\n\t- { id: a, title: Do it, who: Anyone }\n', /spaces/],
    ['an alias', 'options: &o []\ntasks: *o\n', /Write the words out/],
  ])('of the kind “%s” says what to do', (_kind, data, remedy) => {
    const { problems } = load(data);
    expect(problems.map((problem) => problem.remedy).join(' ')).toMatch(remedy);
    for (const problem of problems) expect(problem.line).toBeGreaterThan(0);
  });

  it('is told once: what pointed to what fell away is not a second one', () => {
    const { profile, problem } = only(`${STAGE}    meetings: [panel]
meetings:
  - id: panel
    title: Panel
    sort: party
    purpose: To meet.
    triggers: [{ id: always, when: Always. }]
`);
    expect(problem.remedy).toContain('meeting, clinic, panel, review');
    expect(profile?.meetings).toEqual([]);
    expect(profile?.pathway[0]?.meetings).toEqual([]);
  });

  it('does not keep others from being found: each is told in the order of its line', () => {
    const { problems, lines } = load(`options:
  - { id: a, words: Aye }
  - { id: b, words: Bee, option: nowhere }
tasks:
  - { id: c, who: Anyone }
`);
    expect(problems.map((problem) => lines[problem.line - 1]?.trim())).toEqual([
      '- { id: a, words: Aye }',
      '- { id: b, words: Bee, option: nowhere }',
      '- { id: c, who: Anyone }',
    ]);
  });

  it('in a file full of them ends: nothing loops', () => {
    const { profile } = load(Array.from({ length: 60 }, (_, index) => `odd${index}: 1`).join('\n'));
    expect(profile?.id).toBe('northshire');
  });
});

describe('a page of a profile', () => {
  const page = (body: string) => `---\ntitle: A page\nsummary: A page for tests.\n---\n\n${body}\n`;

  it('is read into a closed list of parts', () => {
    const profile = whole('', {
      'guide.md': page(
        '## What it is\n\nSome **bold** words and a [topic](topic:delay).\n\n- one\n- two\n  more\n\n:::law ca-1989-s22c\nThe law.\n:::',
      ),
    });
    expect(profile.pages[0]?.blocks).toEqual([
      { type: 'heading', level: 2, text: 'What it is', slug: 'what-it-is' },
      {
        type: 'paragraph',
        inlines: [
          { type: 'text', text: 'Some ' },
          { type: 'bold', text: 'bold' },
          { type: 'text', text: ' words and a ' },
          { type: 'link', text: 'topic', to: 'topic', id: 'delay' },
          { type: 'text', text: '.' },
        ],
      },
      {
        type: 'list',
        isOrdered: false,
        items: [[{ type: 'text', text: 'one' }], [{ type: 'text', text: 'two more' }]],
      },
      {
        type: 'directive',
        name: 'law',
        sources: ['ca-1989-s22c'],
        blocks: [{ type: 'paragraph', inlines: [{ type: 'text', text: 'The law.' }] }],
      },
    ]);
  });

  it.each([
    ['mark-up', 'Fine.\n\n<script>alert(1)</script>\n\nAlso fine.', 8],
    ['a web address', 'See https://example.test for more.', 6],
    ['a picture', '![a](b.png)', 6],
    ['a link that leads nowhere', 'See [it](topic:nothing).', 6],
    ['a link out of the app', 'See [it](mailto:a@b.test).', 6],
    ['a directive nobody knows', ':::run\nwords\n:::', 6],
    ['a directive left open', 'Fine.\n\n:::consider\n- a', 8],
    ['law without a source', ':::law\nIt says so.\n:::', 6],
    ['law with a source nobody knows', ':::law made-up-act\nIt says so.\n:::', 6],
    ['a heading of the first level', '# Loud', 6],
  ])('that holds %s says so with its line, and the rest is read', (_kind, body, line) => {
    const { profile, problems } = load('', { 'guide.md': page(body) });
    expect(problems).toMatchObject([{ file: 'guide.md', line }]);
    expect(profile?.pages).toHaveLength(1);
    const words = JSON.stringify(profile?.pages);
    expect(words).not.toMatch(/<script|https:|b\.png|mailto/);
  });

  it('without a head is left out, and the profile loads', () => {
    const { profile, problems } = load('', { 'guide.md': 'Just words.\n' });
    expect(problems).toMatchObject([{ file: 'guide.md', line: 1 }]);
    expect(profile?.pages).toEqual([]);
  });
});
