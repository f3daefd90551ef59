import { PDFArray, PDFDict, PDFHexString, PDFName, PDFString, type PDFPage } from '@cantoo/pdf-lib';
import type { DocumentModel } from '../../../../guidance/documents/document-model.ts';
import { plainText } from '../../../../guidance/documents/plain-text.ts';
import { nameIn } from './objects.ts';

/** Says in words where every link of a page leads, for whoever cannot see what stands round it. */
export function describeLinks(page: PDFPage, descriptions: ReadonlyMap<string, string>): void {
  const annotations = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray);
  if (annotations === undefined) return;
  page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
  for (let index = 0; index < annotations.size(); index += 1) {
    const annotation = annotations.lookup(index, PDFDict);
    if (nameIn(annotation, 'Subtype') !== 'Link') continue;
    const words = descriptions.get(destinationOf(annotation)) ?? 'Another part of this document';
    annotation.set(PDFName.of('Contents'), PDFHexString.fromText(words));
  }
}

/** What each anchor of a model is, said in a few words. */
export function linkDescriptions(model: DocumentModel): ReadonlyMap<string, string> {
  const descriptions = new Map<string, string>();
  for (const block of model.blocks) {
    if (block.type === 'heading') descriptions.set(block.id, block.text);
    if (block.type === 'numbered') descriptions.set(block.id, `Paragraph ${block.number}`);
    if (block.type !== 'table') continue;
    descriptions.set(block.id, `Table ${block.number}`);
    for (const row of block.rows) {
      if (row.id !== null)
        descriptions.set(row.id, `Evidence ${plainText(row.cells[0]?.[0] ?? [])}`);
    }
  }
  return descriptions;
}

function destinationOf(annotation: PDFDict): string {
  const action = annotation.lookupMaybe(PDFName.of('A'), PDFDict);
  const destination =
    annotation.lookup(PDFName.of('Dest')) ?? action?.lookup(PDFName.of('D')) ?? null;
  if (destination instanceof PDFName) return destination.decodeText();
  if (destination instanceof PDFString || destination instanceof PDFHexString) {
    return destination.decodeText();
  }
  return '';
}
