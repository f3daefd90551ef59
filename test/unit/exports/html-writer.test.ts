import { describe, expect, it } from 'vitest';
import { writeHtml } from '../../../electron/core/exports/html-writer.ts';
import { document } from '../../../guidance/documents/balancing-exercise/document.ts';
import type { DocumentModel } from '../../../guidance/documents/document-model.ts';
import { documentContext, inventedCaseFile } from '../../support/invented-case-file.ts';

const { caseFile, appraisalId } = inventedCaseFile({ realistic: 4 });
const model = document.build(caseFile, documentContext(appraisalId));

describe('the page from which the PDF is printed', () => {
  it('asks nobody for anything: fonts and styles are in it, and a policy forbids the rest', async () => {
    const html = await writeHtml(model);
    expect(html).toContain("default-src 'none'; style-src 'unsafe-inline'; font-src data:");
    expect(html).not.toMatch(/(?:src|href)="(?!#)/);
    expect(html).not.toMatch(/url\((?!data:font\/woff2;base64,)/);
    expect(html).not.toContain('<script');
  });

  it('carries only the fonts that its characters need', async () => {
    const latin = (await writeHtml(model)).match(/@font-face/g);
    expect(latin).toHaveLength(4);
    const greek = (await writeHtml({ ...model, childName: 'Αθηνά' })).match(/@font-face/g);
    expect(greek).toHaveLength(8);
  });

  it('lets no words out of their place, in the text or in the style sheet', async () => {
    const words = '"}</style><script>alert(1)</script><img src=x> \\ \' @import';
    const odd: DocumentModel = { ...model, title: words, caseNumber: words };
    const html = await writeHtml(odd);
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<img');
    expect(html.match(/<\/style>/g)).toHaveLength(1);
  });

  it('gives every link a place to go to', async () => {
    const html = await writeHtml(model);
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]));
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    expect(targets.filter((target) => !ids.has(target))).toEqual([]);
  });

  it('has heads for the columns and the rows of its tables', async () => {
    const html = await writeHtml(model);
    const comparison = /<table id="comparison">[\s\S]*?<\/table>/.exec(html)?.[0] ?? '';
    expect(comparison.match(/<th scope="col">/g)).toHaveLength(5);
    expect(comparison.match(/<th scope="row">/g)?.length).toBeGreaterThan(8);
  });

  it('turns a paragraph of right-to-left words round, and leaves the others', async () => {
    const html = await writeHtml({
      ...model,
      blocks: ['שלום', 'Hello'].map((words, index) => ({
        type: 'numbered' as const,
        id: `p-${index}`,
        number: index + 1,
        inlines: [{ type: 'text' as const, text: words, isBold: false, isItalic: false }],
      })),
    });
    expect(html.match(/dir="auto"/g)).toHaveLength(1);
  });
});
