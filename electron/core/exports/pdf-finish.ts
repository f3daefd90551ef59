import { setImmediate as nextTurn } from 'node:timers/promises';
import { PDFDocument, PDFName, PDFRef, type PDFPage } from '@cantoo/pdf-lib';
import type { DocumentModel } from '../../../guidance/documents/document-model.ts';
import { markArtifacts } from './pdf/artifacts.ts';
import { renumberElements } from './pdf/element-ids.ts';
import { describeLinks, linkDescriptions } from './pdf/links.ts';
import { setMetadata } from './pdf/metadata.ts';
import { bytesOf, contentOf } from './pdf/objects.ts';
import { mendOutline } from './pdf/outline.ts';
import { mendStructure } from './pdf/structure.ts';
import { drawWatermark } from './pdf/watermark.ts';

/**
 * How many objects the library reads or writes before it lets other work in: about 20 ms of them.
 * Its own choice of 50 spends most of the time waiting for its next turn.
 */
const OBJECTS_A_TURN = 1_000;

/**
 * Turns the tagged PDF that Chromium prints into one that meets the machine-checkable part of
 * PDF/UA-1 and opens as a court's bundle wants it. No layout is touched. It gives way to other work
 * between its steps, because the core has one thread.
 */
export async function finishPdf(
  printed: Uint8Array,
  model: DocumentModel,
): Promise<{ readonly bytes: Uint8Array; readonly pageCount: number }> {
  const pdf = await PDFDocument.load(printed, {
    updateMetadata: false,
    parseSpeed: OBJECTS_A_TURN,
  });
  await nextTurn();
  setMetadata(pdf, model);
  setOpening(pdf);
  mendStructure(pdf);
  renumberElements(pdf);
  await nextTurn();
  mendOutline(pdf, model);
  const descriptions = linkDescriptions(model);
  for (const page of pdf.getPages()) {
    describeLinks(page, descriptions);
    markUnmarked(page, pdf);
    await nextTurn();
  }
  if (model.isDraft) drawWatermark(pdf);
  const bytes = await pdf.save({
    useObjectStreams: true,
    updateFieldAppearances: false,
    objectsPerTick: OBJECTS_A_TURN,
  });
  return { bytes, pageCount: pdf.getPageCount() };
}

/** At 100% on the first page, with the bookmarks showing: the courts' guidance on e-bundles. */
function setOpening(pdf: PDFDocument): void {
  const [first] = pdf.getPages();
  if (first === undefined) throw new Error('The printed document has no pages.');
  const { catalog, context } = pdf;
  catalog.set(PDFName.of('OpenAction'), context.obj([first.ref, PDFName.of('XYZ'), null, null, 1]));
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
  catalog.set(PDFName.of('PageLabels'), context.obj({ Nums: [0, { S: 'D' }] }));
}

function markUnmarked(page: PDFPage, pdf: PDFDocument): void {
  const reference = page.node.get(PDFName.of('Contents'));
  if (!(reference instanceof PDFRef)) return;
  const content = contentOf(pdf.context.lookup(reference));
  const marked = content === null ? null : markArtifacts(content);
  if (marked !== null) pdf.context.assign(reference, pdf.context.flateStream(bytesOf(marked)));
}
