import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../electron/core/exports/docx-writer.ts';
import { docxTexts } from '../../../electron/core/exports/docx/text.ts';
import { writeHtml } from '../../../electron/core/exports/html-writer.ts';
import { document as balancingExercise } from '../../../guidance/documents/balancing-exercise/document.ts';
import { documentModel } from '../../../guidance/documents/document-model.ts';
import { modelText } from '../../../guidance/documents/plain-text.ts';
import { entitiesOf } from '../../../guidance/model/case-file.ts';
import { caseFileWithFamily } from '../../support/case-file-with-family.ts';
import { checkDocx } from '../../support/check-docx.ts';
import { documentContext, inventedCaseFile } from '../../support/invented-case-file.ts';

const { caseFile, appraisalId } = caseFileWithFamily();
const model = balancingExercise.build(caseFile, documentContext(appraisalId));
const picture = model.blocks.find((block) => block.type === 'picture');

describe('a document with a genogram', () => {
  it('holds the picture, numbered, with everybody in its words', () => {
    expect(documentModel.parse(model)).toEqual(model);
    expect(picture?.number).toBe(1);
    for (const { fields } of entitiesOf(caseFile, 'person')) {
      expect(picture?.alternative).toContain(fields.name.trim());
    }
    expect(picture?.alternative).toContain('Sharon Ashdown, born 27 May 1987, aged 39 years');
    expect(modelText(model)).toContain('Recorded with no tie to anybody');
  });

  it('leaves it out where nobody is tied to anybody', () => {
    const without = inventedCaseFile();
    const plain = balancingExercise.build(without.caseFile, documentContext(without.appraisalId));
    expect(plain.blocks.filter(({ type }) => type === 'picture')).toEqual([]);
  });

  it('is built without a word of what is confidential', () => {
    const entities = caseFile.entities.map((entity) =>
      entity.kind === 'person' || entity.kind === 'child'
        ? { ...entity, fields: { ...entity.fields, confidentialDetails: 'Quillpenny Row 41' } }
        : entity,
    );
    const held = balancingExercise.build({ ...caseFile, entities }, documentContext(appraisalId));
    expect(modelText(held)).not.toContain('Quillpenny');
  });

  it('gives Word the picture as lines, as dots, and in words', async () => {
    const bytes = await writeDocx(model);
    const media = Object.entries(unzipSync(bytes)).filter(([name]) =>
      name.startsWith('word/media/'),
    );
    expect(new Set(media.map(([name]) => name.split('.').at(-1)))).toEqual(new Set(['png', 'svg']));
    const png = media.find(([name]) => name.endsWith('.png'))?.[1] ?? new Uint8Array();
    expect(new TextDecoder().decode(png.slice(1, 4))).toBe('PNG');
    // A picture with no words in it packs far smaller: the fonts were found.
    expect(png.length).toBeGreaterThan(100_000);
    const { xml } = checkDocx(bytes);
    expect(xml['word/document.xml']).toMatch(/<wp:docPr [^>]*descr="Genogram of 4\d people\./);
    expect(xml['word/document.xml']).toContain('svgBlip');
    expect(docxTexts(bytes).join('\n')).toContain('Sharon Ashdown');
    expect(await writeDocx(model)).toEqual(bytes);
  }, 60_000);

  it('gives the printed page the picture as lines, with its words for a screen reader', async () => {
    const html = await writeHtml(model);
    expect(html).toMatch(/<svg [^>]*role="img" aria-label="Genogram of 4\d people\./);
    expect(html).toContain('Figure 1: Genogram');
    expect(html).not.toContain('<figure');
  });
});
