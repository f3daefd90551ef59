import { describe, expect, it } from 'vitest';
import { document } from '../../../guidance/documents/balancing-exercise/document.ts';
import { contentsOf } from '../../../guidance/documents/contents.ts';
import {
  documentModel,
  type Block,
  type DocumentModel,
  type Table,
} from '../../../guidance/documents/document-model.ts';
import { documentById, documents } from '../../../guidance/documents/documents.ts';
import { blockTexts, modelText, plainText } from '../../../guidance/documents/plain-text.ts';
import { options } from '../../../guidance/catalogue.ts';
import { confidenceWords } from '../../../guidance/model/confidence-words.ts';
import { CaseFileBuilder, day } from '../../support/case-file-builder.ts';
import {
  documentContext,
  inventedCaseFile,
  type InventedSize,
} from '../../support/invented-case-file.ts';

function build(size: Partial<InventedSize> = {}): DocumentModel {
  const { caseFile, appraisalId } = inventedCaseFile(size);
  return document.build(caseFile, documentContext(appraisalId));
}

/** A case file with nothing in it but what every case file has. */
function emptyCaseFile() {
  const builder = new CaseFileBuilder();
  builder.add('child', {});
  builder.add('needs', {});
  builder.add('progress', {});
  const appraisalId = builder.add('appraisal', {});
  for (const { id } of options) builder.add('option', { optionId: id }, appraisalId, appraisalId);
  return { builder, appraisalId };
}

function tableCalled(model: DocumentModel, id: string): Table {
  const found = model.blocks.find((block) => block.type === 'table' && block.id === id);
  if (found?.type !== 'table') throw new Error(`No table is called ${id}.`);
  return found;
}

function headingsOf(model: DocumentModel, level: number): readonly string[] {
  return model.blocks.flatMap((block) =>
    block.type === 'heading' && block.level === level ? [block.text] : [],
  );
}

/** What stands between a heading and the next of its level or above. */
function sectionOf(model: DocumentModel, title: string): readonly Block[] {
  const start = model.blocks.findIndex((block) => block.type === 'heading' && block.text === title);
  const heading = model.blocks[start];
  if (heading?.type !== 'heading') throw new Error(`No heading says ${title}.`);
  const after = model.blocks.slice(start + 1);
  const end = after.findIndex((block) => block.type === 'heading' && block.level <= heading.level);
  return end === -1 ? after : after.slice(0, end);
}

function wordsOf(blocks: readonly Block[]): string {
  return blocks.flatMap((block) => blockTexts(block)).join('\n');
}

describe('the balancing exercise', () => {
  it('is among the documents, and is a model that satisfies its schema', () => {
    expect(documents.map(({ id }) => id)).toContain('balancing-exercise');
    expect(documentById('balancing-exercise')).toBe(document);
    expect(documentById('__proto__')).toBeNull();
    expect(documentModel.safeParse(build()).error).toBeUndefined();
  });

  it('has seven parts in their order, and an annex that can be taken off', () => {
    expect(headingsOf(build(), 1)).toEqual([
      'Part 1: Summary and background',
      'Part 2: Options that are not realistic',
      'Part 3: The realistic options',
      'Part 4: Comparison',
      'Part 5: Balancing narrative',
      'Part 6: Conclusion',
      'Part 7: Evidence, authorship and version',
      'Annex: Family, needs and dates',
    ]);
  });

  it('never leaves out a level of heading', () => {
    const levels = build({ realistic: 8 }).blocks.flatMap((block) =>
      block.type === 'heading' ? [block.level] : [],
    );
    levels.forEach((level, index) =>
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1),
    );
  });

  it('numbers every paragraph and factor once, without a gap', () => {
    const numbers = build().blocks.flatMap((b) => (b.type === 'numbered' ? [b.number] : []));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(numbers.length).toBeGreaterThan(100);
  });

  it('shows the three headings of section 31(3B)', () => {
    const part = wordsOf(
      sectionOf(build(), 'Impact of harm, needs, and how the plan would meet them'),
    );
    expect(part).toContain('The impact on the child of harm suffered or likely to be suffered');
    expect(part).toContain('The child’s current and future needs');
    expect(part).toContain('How the long-term plan would meet those needs');
  });

  it('lists all eight options in the fixed order with where to read about each', () => {
    const rows = tableCalled(build(), 'options-considered').rows;
    const titles = rows.map((row) => plainText(row.cells[0]?.[0] ?? []));
    expect(titles).toEqual(
      options.map(({ title, nature }) =>
        nature === 'interim' ? `${title} (interim placement)` : title,
      ),
    );
    expect(rows.every((row) => row.cells[3]?.[0]?.[0]?.type === 'reference')).toBe(true);
  });

  it('gives every realistic option the same headings in the same order', () => {
    const model = build({ realistic: 4 });
    const headings = options
      .slice(0, 4)
      .map(({ title }) =>
        sectionOf(model, title).flatMap((block) =>
          block.type === 'heading' && block.level === 3 ? [block.text] : [],
        ),
      );
    expect(new Set(headings.map((titles) => titles.join('|'))).size).toBe(1);
    expect(headings[0]).toContain('Factors for and against');
  });

  it('dismisses an option that is not realistic with its reason, date and what would reopen it', () => {
    const words = wordsOf(sectionOf(build(), 'Adoption'));
    expect(words).toContain('Why it is not realistic: ');
    expect(words).toContain('Date ruled out: 2 October 2026.');
    expect(words).toContain('What would reopen it: A relative coming forward');
  });

  it('keeps apart the options about which nothing has been decided', () => {
    const words = wordsOf(sectionOf(build(), 'Options not yet determined'));
    expect(words).toContain('Residential care');
    expect(words).toContain('Whether it is realistic: Not recorded.');
  });

  it('says in Part 6 that fostering for adoption is a route and never a plan', () => {
    const model = build({ realistic: 6 });
    const words = wordsOf(sectionOf(model, 'Fostering for adoption (interim placement)'));
    expect(words).toContain('Why it is realistic');
    expect(wordsOf(sectionOf(model, 'Part 6: Conclusion'))).toContain(
      'Conclusion: Interim route to adoption.',
    );
  });

  it('prints every source that is in the register and names a citation of nothing', () => {
    const { builder, appraisalId } = emptyCaseFile();
    builder.add('source', { registerNumber: 'E1', title: 'A visit', sourceKind: 'seen' });
    builder.add('harm', { type: 'Neglect', evidence: 'Seen [E1] and read [E7, p C2].' });
    const model = document.build(builder.build(), documentContext(appraisalId));
    expect(wordsOf(sectionOf(model, 'Evidence index'))).toContain('A visit');
    expect(modelText(model)).toContain('Cited but not in the register of sources: [E7, p C2].');
  });

  it('warns on its first page that a practice case is invented', () => {
    const { caseFile, appraisalId } = inventedCaseFile();
    const practice = { ...documentContext(appraisalId), isPracticeCase: true };
    expect(modelText(document.build(caseFile, practice))).toContain('practice case');
    expect(modelText(document.build(caseFile, documentContext(appraisalId)))).not.toContain(
      'practice case',
    );
  });

  it('says what the app put in it, and nothing of who wrote the rest', () => {
    const words = wordsOf(sectionOf(build(), 'Authorship and version'));
    expect(words).toContain('The app composed none of the other text');
    expect(words).not.toMatch(/machine|its author|every other word/i);
  });

  it('says of each provision named how it was checked, in the words that screens use', () => {
    const words = wordsOf(sectionOf(build(), 'Law named in this document'));
    expect(words).toContain('As at, and how it was checked');
    expect(words).not.toContain('Last checked');
    expect(words).toContain(confidenceWords.known);
  });

  it('never prints a confidential field', () => {
    const words = modelText(build());
    expect(words).not.toContain('Larchmere');
    expect(words).not.toContain('HG9');
    expect(words).not.toContain('960 991');
  });

  it('prints the words of the worker and adds none but its labels', () => {
    const { builder, appraisalId } = emptyCaseFile();
    const wordsNow = () =>
      modelText(document.build(builder.build(), documentContext(appraisalId))).replaceAll(
        /paragraph \d+/g,
        'paragraph',
      );
    const before = wordsNow();
    builder.add('view', {
      whose: 'child',
      exactWords: 'Bananas.',
      ascertainedOn: day('2026-10-01'),
    });
    const after = wordsNow();
    // Later paragraphs have other numbers now; numbers alone are not words.
    const known = new Set(before.split('\n'));
    const added = after.split('\n').filter((line) => !known.has(line) && !/^\d+$/.test(line));
    expect(added).toEqual([
      'The child. 1 October 2026.',
      'Exact words, or what was seen: Bananas.',
    ]);
  });
});

describe('the comparison', () => {
  it('has the factors themselves in the cells, for or against in words, with their numbers', () => {
    const model = build();
    const table = tableCalled(model, 'comparison');
    const cells = table.rows.flatMap((row) => row.cells.slice(1)).flat();
    const factors = cells.map((inlines) => plainText(inlines)).filter((w) => w !== 'None recorded');
    expect(factors).toHaveLength(24);
    for (const words of factors) expect(words).toMatch(/^(For|Against): .+ \(\d+\)$/);
    const first = cells.find((inlines) => inlines.length > 1);
    const reference = first?.find((inline) => inline.type === 'reference');
    const target = model.blocks.find((b) => b.type === 'numbered' && b.id === reference?.to);
    expect(target).toMatchObject({ number: reference?.number });
    expect(wordsOf(target === undefined ? [] : [target])).toContain(
      plainText(first ?? []).replace(/ \(\d+\)$/, ''),
    );
  });

  it('has the options in the fixed order and columns of equal width', () => {
    const { columns } = tableCalled(build({ realistic: 5 }), 'comparison');
    expect(columns.slice(1).map(({ heading }) => heading)).toEqual(
      options.slice(0, 5).map(({ title }) => title),
    );
    expect(new Set(columns.slice(1).map(({ width }) => width)).size).toBe(1);
  });

  it('holds no rating, total, score or mark of preference', () => {
    const words = wordsOf([tableCalled(build({ realistic: 5 }), 'comparison')]);
    expect(words).not.toMatch(/strong|weak|mixed|score|total|prefer|recommend|rank|rating/i);
  });

  it.each([
    [3, false],
    [4, true],
  ])('with %i realistic options turns the page: %s', (realistic, isTurned) => {
    const types = build({ realistic }).blocks.map((block) => block.type);
    expect(types.includes('landscapeStart')).toBe(isTurned);
    expect(types.includes('landscapeEnd')).toBe(isTurned);
  });

  it('asks about the lifelong effect only where adoption is weighed', () => {
    const rowsOf = (model: DocumentModel) =>
      tableCalled(model, 'comparison').rows.map((row) => plainText(row.cells[0]?.[0] ?? []));
    expect(rowsOf(build({ realistic: 1, factors: 1 }))).not.toContain(
      'Lifelong effect of leaving the family',
    );
    expect(rowsOf(build({ realistic: 7, factors: 1 }))).toContain(
      'Lifelong effect of leaving the family',
    );
  });
});

describe('an empty appraisal', () => {
  const { builder, appraisalId } = emptyCaseFile();
  const model = document.build(builder.build(), documentContext(appraisalId));

  it('still makes a whole document', () => {
    expect(documentModel.safeParse(model).error).toBeUndefined();
    expect(headingsOf(model, 1)).toHaveLength(8);
    const withoutNumber = contentsOf(model).filter((entry) => entry.place === null);
    expect(withoutNumber.map((entry) => entry.heading.text)).toEqual(['The child']);
  });

  it('says plainly what is not recorded where a court would ask', () => {
    for (const title of [
      'The child’s wishes and feelings',
      'Harm suffered or likely',
      'Family and network',
      'Who was approached',
      'Legal status and dates',
      'Family group decision-making',
      'Preferred plan',
      'Proportionality',
      'Part 5: Balancing narrative',
    ]) {
      expect(wordsOf(sectionOf(model, title)), title).toContain('Not recorded.');
    }
    const family = wordsOf(sectionOf(model, 'Family and network'));
    for (const label of ['Parental responsibility', 'Mother’s side', 'Father’s side']) {
      expect(family).toContain(`${label}: Not recorded.`);
    }
  });

  it('leaves out what a court would not ask about', () => {
    const words = modelText(model);
    for (const absent of ['Religion', 'Heritage', 'Life story', 'Parallel plan', 'Actions']) {
      expect(words).not.toContain(absent);
    }
  });
});

describe('an unborn child', () => {
  it('has an expected date, and weeks instead of an age', () => {
    const { builder, appraisalId } = emptyCaseFile();
    const file = builder.build();
    const entities = file.entities.map((entity) =>
      entity.kind === 'child'
        ? { ...entity, fields: { birthStatus: 'unborn', expectedOn: day('2027-01-24') } }
        : entity,
    );
    const model = document.build({ ...file, entities }, documentContext(appraisalId));
    expect(modelText(model)).toContain('24 January 2027 (expected in 9 weeks)');
    expect(model.childName).toBe('Unborn child');
  });
});
