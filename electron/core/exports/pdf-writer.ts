import type { DocumentModel } from '../../../guidance/documents/document-model.ts';
import type { Printer } from '../../ports/host-services.ts';
import { writeHtml } from './html-writer.ts';

export { finishPdf } from './pdf-finish.ts';

/**
 * Prints a document: the page made from its model, printed by whatever browser the host has. What
 * comes back is Chromium's own PDF, for {@link finishPdf} to finish. Throws what the printer throws.
 */
export async function printDocument(
  model: DocumentModel,
  printer: Printer,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const html = await writeHtml(model);
  signal.throwIfAborted();
  const printed = await printer.print(html, signal);
  signal.throwIfAborted();
  return printed;
}
