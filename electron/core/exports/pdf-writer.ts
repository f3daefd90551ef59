import type { DocumentModel } from '../../../guidance/documents/document-model.ts';
import type { Printer } from '../../ports/host-services.ts';
import { writeHtml } from './html-writer.ts';
import { finishPdf } from './pdf-finish.ts';

/** Called as each part of the work begins. */
export type PdfStep = 'printing' | 'finishing';

/**
 * Writes a document as PDF: the page, printed by whatever browser the host has, and finished. The
 * same model gives the same bytes wherever the same browser prints it. Throws what the printer
 * throws, and stops where `signal` says so.
 */
export async function writePdf(
  model: DocumentModel,
  printer: Printer,
  signal: AbortSignal,
  onStep: (step: PdfStep) => void,
): Promise<{ readonly bytes: Uint8Array; readonly pageCount: number }> {
  const html = await writeHtml(model);
  signal.throwIfAborted();
  onStep('printing');
  const printed = await printer.print(html, signal);
  signal.throwIfAborted();
  onStep('finishing');
  return finishPdf(printed, model);
}
