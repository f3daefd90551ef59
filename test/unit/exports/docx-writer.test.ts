import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../electron/core/exports/docx-writer.ts';
import { MARGIN, PAGE } from '../../../electron/core/exports/page-layout.ts';
import { contentsOf } from '../../../guidance/documents/contents.ts';
import { document } from '../../../guidance/documents/balancing-exercise/document.ts';
import type { DocumentModel } from '../../../guidance/documents/document-model.ts';
import { plainText } from '../../../guidance/documents/plain-text.ts';
import { checkDocx } from '../../support/check-docx.ts';
import { documentContext, inventedCaseFile } from '../../support/invented-case-file.ts';

function modelWith(realistic: number): DocumentModel {
  const { caseFile, appraisalId } = inventedCaseFile({ realistic });
  return document.build(caseFile, documentContext(appraisalId));
}

const upright = modelWith(3);
const written = await writeDocx(upright);
const found = checkDocx(written);

describe('a document in Word', () => {
  it('has the headings of the model as real headings', () => {
    expect(found.headings).toEqual(
      upright.blocks.flatMap((block) =>
        block.type === 'heading' ? [{ level: block.level, text: block.text }] : [],
      ),
    );
  });

  it('has every numbered paragraph in the style that numbers it, and types no number', () => {
    const numbered = found.paragraphs.filter(({ style }) => style === 'NumberedParagraph');
    const expected = upright.blocks.filter((block) => block.type === 'numbered');
    expect(numbered.map(({ text }) => text)).toEqual(
      expected.map((block) => plainText(block.inlines)),
    );
    const style = /<w:style [^>]*w:styleId="NumberedParagraph">[\s\S]*?<\/w:style>/;
    expect(style.exec(found.xml['word/styles.xml'] ?? '')?.[0]).toContain('<w:numPr>');
  });

  it('has a bookmark at the other end of every link and reference', () => {
    expect(found.targets.length).toBeGreaterThan(100);
    expect(found.targets.filter((target) => !found.bookmarks.includes(target))).toEqual([]);
    expect(new Set(found.bookmarks).size).toBe(found.bookmarks.length);
    for (const name of found.bookmarks) expect(name.length).toBeLessThanOrEqual(40);
  });

  it('has contents that give the numbers of paragraphs', () => {
    const lines = found.paragraphs.filter(({ style }) => /^TOC\d$/.test(style));
    expect(lines.map(({ text }) => text)).toEqual(
      contentsOf(upright).map(
        ({ heading, place }) =>
          heading.text + (place === null ? '' : `\t${place.kind} ${place.number}`),
      ),
    );
  });

  it('names every table, and repeats the heading row of those that have one', () => {
    const tables = upright.blocks.filter((block) =>
      ['table', 'facts', 'signature'].includes(block.type),
    );
    expect(found.tables).toHaveLength(tables.length);
    found.tables.forEach((table, index) => {
      expect(table.name).not.toBe('');
      expect(table.hasHeadingRow).toBe(tables[index]?.type === 'table');
      expect(table.style).toMatch(/^Appraisal/);
    });
  });

  it('has no type under twelve points in any part', () => {
    expect(Math.min(...found.sizes)).toBeGreaterThanOrEqual(24);
  });

  it('is A4, names Arial, speaks British English and spaces its body at one and a half', () => {
    expect(found.sections).toEqual([{ width: 11906, height: 16838 }]);
    const defaults = /<w:docDefaults>[\s\S]*<\/w:docDefaults>/.exec(
      found.xml['word/styles.xml'] ?? '',
    )?.[0];
    expect(defaults).toContain('w:ascii="Arial"');
    expect(defaults).toContain('w:val="en-GB"');
    expect(defaults).toContain('w:line="360"');
  });

  it('leaves fifteen millimetres at the top and bottom of the page for the stamp', () => {
    const margins = /<w:pgMar\b[^>]*>/.exec(found.xml['word/document.xml'] ?? '')?.[0] ?? '';
    for (const side of ['top', 'bottom', 'header', 'footer']) {
      const twips = Number(new RegExp(`w:${side}="(\\d+)"`).exec(margins)?.[1]);
      expect((twips / 1440) * 25.4, side).toBeGreaterThanOrEqual(15);
    }
    expect(MARGIN.top + MARGIN.bottom).toBeLessThan(PAGE.height / 4);
  });

  it('has its title and case number at the head, its notice, version and page at the foot', () => {
    expect(found.header).toContain('Permanence options: balancing exercise');
    expect(found.header).toContain('Case number ZZ26C00417');
    expect(found.footer).toContain('Confidential: about a child. Draft 1 of 22 November 2026');
    expect(found.footer.replaceAll(/\s+/g, ' ')).toMatch(/Page .*PAGE.* of .*NUMPAGES/);
  });

  it('says DRAFT across every page, and not when it is final', async () => {
    expect(found.xml['word/header1.xml']).toContain('string="DRAFT"');
    const final = checkDocx(await writeDocx({ ...upright, isDraft: false }));
    expect(final.xml['word/header1.xml']).not.toContain('DRAFT');
  });

  it('has the worker as its author and nothing of the computer in its properties', () => {
    expect(found.properties).toContain('<dc:creator>Rowan Hale</dc:creator>');
    expect(found.properties).toContain(
      '<dc:title>Permanence options: balancing exercise</dc:title>',
    );
    expect(found.properties).toContain('<dc:language>en-GB</dc:language>');
    expect(found.properties).toContain('2026-11-22T14:05:09Z');
    expect(found.properties).not.toMatch(/Company|Manager|Template|[/\\](home|Users|root)/i);
  });

  it('has the same bytes every time it is written from the same model', async () => {
    await writeDocx(modelWith(4));
    const again = await writeDocx(upright);
    const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    expect(hash(again)).toBe(hash(written));
  });

  it('turns the page for the comparison of four options and back after it', async () => {
    const turned = checkDocx(await writeDocx(modelWith(4)));
    expect(turned.sections).toEqual([
      { width: 11906, height: 16838 },
      { width: 16838, height: 11906 },
      { width: 11906, height: 16838 },
    ]);
  });

  it('carries mark-up characters, emoji and right-to-left words as typed', async () => {
    const words = '<b>&amp; "quoted" 👩‍👧 שלום \u202eمرحبا';
    const model: DocumentModel = {
      ...upright,
      caseNumber: words,
      blocks: [
        {
          type: 'numbered',
          id: 'only',
          number: 1,
          inlines: [{ type: 'text', text: `${words}\nnext`, isBold: true, isItalic: true }],
        },
      ],
    };
    const odd = checkDocx(await writeDocx(model));
    expect(odd.paragraphs.map(({ text }) => text)).toContain(`${words}\nnext`);
    expect(odd.header).toContain(words);
  });
});
