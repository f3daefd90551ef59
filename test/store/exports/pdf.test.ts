import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { finishPdf } from '../../../electron/core/exports/pdf-finish.ts';
import { pdfTexts } from '../../../electron/core/exports/pdf/text.ts';
import { printDocument } from '../../../electron/core/exports/pdf-writer.ts';
import { document } from '../../../guidance/documents/balancing-exercise/document.ts';
import type { DocumentModel } from '../../../guidance/documents/document-model.ts';
import { estimatePages } from '../../../guidance/documents/page-estimate.ts';
import { value } from '../../support/case-desk.ts';
import { checkPdf, type PdfFindings } from '../../support/check-pdf.ts';
import { openExportDesk, printer } from '../../support/export-desk.ts';
import { documentContext, inventedCaseFile } from '../../support/invented-case-file.ts';

const MILLIMETRES_A_POINT = 25.4 / 72;

async function printed(realistic: number) {
  const { caseFile, appraisalId } = inventedCaseFile({ realistic, paragraphs: 1 });
  const model = document.build(caseFile, documentContext(appraisalId));
  const raw = await printDocument(model, printer, new AbortController().signal);
  const { bytes, pageCount } = await finishPdf(raw, model);
  return { model, bytes, pageCount, found: await checkPdf(bytes) };
}

function headingsOf(model: DocumentModel): PdfFindings['headings'] {
  const headings = model.blocks.flatMap((block) =>
    block.type === 'heading' ? [{ level: block.level + 1, text: block.text }] : [],
  );
  return [{ level: 1, text: model.title }, ...headings];
}

const squashed = (words: string) => words.replaceAll(/\s+/g, '');

describe('the PDF', { timeout: 60_000 }, () => {
  it('has the structure that PDF/UA asks for, as far as a program can tell', async () => {
    const { model, found, pageCount } = await printed(5);
    expect(found).toMatchObject({
      title: model.title,
      author: 'Rowan Hale',
      language: 'en-GB',
      isTagged: true,
      untagged: [],
      brokenListItems: 0,
      linksWithoutWords: 0,
    });
    expect(found.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(found.headings.map(({ level }) => level)).toEqual(
      headingsOf(model).map(({ level }) => level),
    );
    expect(found.headings.map(({ text }) => squashed(text))).toEqual(
      headingsOf(model).map(({ text }) => squashed(text)),
    );
    expect(found.bookmarks).toEqual(headingsOf(model).map(({ text }) => text));
    expect(found.tableCount).toBeGreaterThan(20);
    expect(found.headerCellCount).toBeGreaterThan(100);
    expect(pageCount).toBe(found.pageSizes.length);
  });

  it('is A4, turned for five options, in twelve points and clear of the stamp', async () => {
    const { found, model } = await printed(5);
    const sizes = found.pageSizes.map(({ width, height }) =>
      [width, height].map((points) => Math.round(points * MILLIMETRES_A_POINT)).join(' x '),
    );
    expect(new Set(sizes)).toEqual(new Set(['210 x 297', '297 x 210']));
    expect(found.smallestText).toBeGreaterThanOrEqual(11.99);
    expect(found.clearTop).toBeGreaterThanOrEqual(15);
    expect(found.clearBottom).toBeGreaterThanOrEqual(15);
    const pages = found.pageSizes.length;
    expect(Math.abs(estimatePages(model) - pages)).toBeLessThanOrEqual(Math.ceil(pages * 0.12));
  });

  it('has the head, the foot and the watermark as artifacts that nobody reads out', async () => {
    const { found } = await printed(1);
    expect(found.artifacts.join(' ')).toContain('Case number ZZ26C00417');
    expect(squashed(found.artifacts.join(''))).toContain('Page2of');
    // The watermark is drawn, not written: a search for it finds nothing.
    expect(found.text.join(' ')).not.toContain('DRAFT');
  });

  it('has every word of the model, and our own reader reads what another one reads', async () => {
    const { bytes, found } = await printed(4);
    const ours = await pdfTexts(bytes);
    expect(found.text.map(squashed)).toEqual(ours.slice(0, -1).map(squashed));
    expect(ours.at(-1)).toContain('Paragraph 12');
  });

  it('names nothing of the computer that made it', async () => {
    const { found, bytes } = await printed(1);
    expect(found.metadata).not.toMatch(/HeadlessChrome|Skia|Mozilla|file:|\/tmp/);
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/HeadlessChrome|about:blank/);
  });

  it('has the same bytes whenever it is printed', async () => {
    const hashes = new Set<string>();
    for (let time = 0; time < 3; time += 1) {
      const { bytes } = await printed(4);
      hashes.add(createHash('sha256').update(bytes).digest('hex'));
    }
    expect(hashes.size).toBe(1);
  });

  it('is one version with the DOCX exported beside it', async () => {
    const { write, files } = await openExportDesk();
    const docx = value(await write({ format: 'docx' }));
    const pdf = value(await write({ format: 'pdf' }));
    expect(files()).toEqual(['Balance.docx', 'Balance.pdf']);
    expect(pdf.record.version).toBe(docx.record.version);
    expect(pdf.record.modelHash).toBe(docx.record.modelHash);
    const found = await checkPdf(readFileSync(pdf.path));
    expect(pdf.record.pageCount).toBe(found.pageSizes.length);
    expect(squashed(found.text.join(''))).toContain(pdf.record.modelHash);
  });

  it('survives words as long as a line, emoji, and writing from right to left', async () => {
    const { caseFile, appraisalId } = inventedCaseFile({ realistic: 4, factors: 2 });
    const words = `https://example.invalid/${'a'.repeat(300)} 👩‍👧 שלום مرحبا \u0007 end`;
    const entities = caseFile.entities.map((entity) =>
      entity.kind === 'factor'
        ? { ...entity, fields: { ...entity.fields, statement: words, detail: words } }
        : entity,
    );
    const model = document.build({ ...caseFile, entities }, documentContext(appraisalId));
    const raw = await printDocument(model, printer, new AbortController().signal);
    const { bytes } = await finishPdf(raw, model);
    const found = await checkPdf(bytes);
    expect(found.untagged).toEqual([]);
    expect(squashed(found.text.join(''))).toContain('a'.repeat(300));
  });
});
