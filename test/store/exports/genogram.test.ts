import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { docxTexts } from '../../../electron/core/exports/docx/text.ts';
import { finishPdf } from '../../../electron/core/exports/pdf-finish.ts';
import { printDocument } from '../../../electron/core/exports/pdf-writer.ts';
import { pdfTexts } from '../../../electron/core/exports/pdf/text.ts';
import { document } from '../../../guidance/documents/balancing-exercise/document.ts';
import { entitiesOf } from '../../../guidance/model/case-file.ts';
import { addFamily } from '../../support/add-family.ts';
import { value } from '../../support/case-desk.ts';
import { caseFileWithFamily } from '../../support/case-file-with-family.ts';
import { checkPdf } from '../../support/check-pdf.ts';
import { openExportDesk, printer } from '../../support/export-desk.ts';
import { documentContext } from '../../support/invented-case-file.ts';
import { largeFamily } from '../../support/large-family.ts';

describe('a printed genogram', { timeout: 120_000 }, () => {
  it('is one figure with everybody in its text alternative, and its words are read back', async () => {
    const { caseFile, appraisalId } = caseFileWithFamily();
    const model = document.build(caseFile, documentContext(appraisalId));
    const raw = await printDocument(model, printer, new AbortController().signal);
    const { bytes } = await finishPdf(raw, model);
    const found = await checkPdf(bytes);
    const picture = model.blocks.find((block) => block.type === 'picture');
    expect(found.figures).toEqual([picture?.alternative]);
    expect(found.untagged).toEqual([]);
    expect(found.smallestText).toBeGreaterThanOrEqual(11.99);
    expect(found.clearTop).toBeGreaterThanOrEqual(15);
    expect(found.clearBottom).toBeGreaterThanOrEqual(15);
    const texts = (await pdfTexts(bytes)).slice(0, -1).join('\n');
    for (const { fields } of entitiesOf(largeFamily(), 'person')) {
      expect(texts).toContain(fields.name.split(/[\s-]/)[0]);
    }
    expect(texts).toContain('Recorded with no tie to anybody');
  });

  it('is exported to Word with nothing confidential in any part', async () => {
    const test = await openExportDesk();
    const { caseFileId } = test.desk;
    await addFamily(test.client, caseFileId, largeFamily());
    const written = value(await test.write());
    const texts = docxTexts(readFileSync(written.path)).join('\n');
    expect(texts).toContain('Sharon Ashdown');
    expect(texts).not.toMatch(/Quillpenny|Gossamer/);
  });
});
