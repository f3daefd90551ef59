import { setImmediate as nextTurn } from 'node:timers/promises';
import { modelText } from '../../../../guidance/documents/plain-text.ts';
import { formatDate } from '../../../../guidance/model/dates.ts';
import type { ExportId } from '../../../../guidance/model/ids.ts';
import { holdsAnyPiece } from '../../../../guidance/rules/folded-words.ts';
import type { AppEvents } from '../../../contract/events.ts';
import { done, refused } from '../../../contract/procedure.ts';
import type { ExportFormat } from '../../../contract/shapes.ts';
import { PrinterMissingError } from '../../../ports/host-services.ts';
import { sessionOf, type CoreContext } from '../../context.ts';
import { confidentialPieces } from '../../exports/leak-scan.ts';
import { findExport, insertExport, insertFrozen } from '../../store/export-log.ts';
import { sealAllOpenChanges } from '../../store/sealing.ts';
import { storeErrorOf } from '../../store/store-error.ts';
import { findWorker } from '../../store/vault-repository.ts';
import { inTransaction } from '../../store/writing.ts';
import { findDestination, type ChosenPlace } from './destination.ts';
import { placeFile, type Destination } from './place-file.ts';
import {
  prepareDocument,
  sha256,
  type DocumentRequest,
  type PreparedDocument,
} from './prepare-document.ts';

export type ExportRequest = DocumentRequest & {
  readonly exportId: ExportId;
  readonly format: ExportFormat;
  readonly destination: ChosenPlace;
};

type Step = AppEvents['export.progress']['step'];

/** How far along each step begins. Printing is by far the longest. */
const BEGINS: Readonly<Record<Step, number>> = {
  building: 0,
  checking: 0.15,
  printing: 0.25,
  finishing: 0.7,
  writing: 0.9,
};

/**
 * Writes a document to a file: built, checked for confidential words, written, checked again as it
 * will be read, and only then given its name, in the same transaction as its row in the log. A
 * refusal at any point leaves no file and no row.
 */
export async function writeExport(
  request: ExportRequest,
  context: CoreContext,
  signal: AbortSignal,
) {
  const session = sessionOf(context);
  const announce = async (step: Step) => {
    context.emit('export.progress', { exportId: request.exportId, step, done: BEGINS[step] });
    // Lets the message out and a cancel in: the core has one thread.
    await nextTurn();
    signal.throwIfAborted();
  };
  try {
    await announce('building');
    const sealing = sealBeforeExport(context);
    if (!sealing.ok) return sealing;
    const prepared = prepareDocument(request, context);
    if (prepared === null) return refused('not_found');
    const { destination, format } = request;
    const place = await findDestination(destination, format, suggestedName(prepared), context);
    if (!place.ok) return place;

    await announce('checking');
    const { model } = prepared.frozen;
    const pieces = confidentialPieces(prepared.caseFile);
    if (holdsAnyPiece([modelText(model)], pieces)) return refused('confidential_details_found');
    const file = await writeFormat(prepared, request.format, context, signal, announce);
    const texts = pieces.length === 0 ? [] : await file.texts();
    if (holdsAnyPiece(texts, pieces)) return refused('confidential_details_found');
    await announce('writing');
    // The vault was locked in the meantime, and perhaps another one opened: nothing is logged there.
    if (context.session !== session) return refused('cancelled');
    return record(request, prepared, place.value, file, context);
  } catch (error) {
    if (signal.aborted || context.session !== session) return refused('cancelled');
    if (error instanceof PrinterMissingError) return refused('no_printer');
    throw error;
  }
}

type WrittenFile = {
  readonly bytes: Uint8Array;
  readonly pageCount: number | null;
  /** Everything in the file that could be read. */
  readonly texts: () => Promise<readonly string[]>;
};

/** The writers are large and are loaded when first needed. */
async function writeFormat(
  { frozen: { model } }: PreparedDocument,
  format: ExportFormat,
  context: CoreContext,
  signal: AbortSignal,
  announce: (step: Step) => Promise<void>,
): Promise<WrittenFile> {
  if (format === 'docx') {
    await announce('finishing');
    const { writeDocx } = await import('../../exports/docx-writer.ts');
    const { docxTexts } = await import('../../exports/docx/text.ts');
    const bytes = await writeDocx(model);
    return { bytes, pageCount: null, texts: () => Promise.resolve(docxTexts(bytes)) };
  }
  await announce('printing');
  const { printDocument, finishPdf } = await import('../../exports/pdf-writer.ts');
  const { pdfTexts } = await import('../../exports/pdf/text.ts');
  const printed = await printDocument(model, context.host.printer, signal);
  await announce('finishing');
  const { bytes, pageCount } = await finishPdf(printed, model);
  return { bytes, pageCount, texts: () => pdfTexts(bytes) };
}

/** The file gets its name inside the transaction that logs it: both happen or neither does. */
function record(
  request: ExportRequest,
  { frozen }: PreparedDocument,
  destination: Destination,
  file: WrittenFile,
  context: CoreContext,
) {
  const session = sessionOf(context);
  const { database, actorId } = session;
  const logged = placeFile(destination, file.bytes, request.exportId, (put) =>
    inTransaction(session, () => {
      insertFrozen(database, frozen);
      insertExport(database, {
        exportId: request.exportId,
        modelHash: frozen.modelHash,
        format: request.format,
        at: context.clock.now(),
        actorId,
        actorName: findWorker(database, actorId).name,
        fileHash: sha256(file.bytes),
        byteCount: file.bytes.length,
        pageCount: file.pageCount,
      });
      put();
      return done(null);
    }),
  );
  if (!logged.ok) return logged;
  return done({ path: destination.path, record: findExport(database, request.exportId) });
}

function sealBeforeExport(context: CoreContext) {
  try {
    sealAllOpenChanges(sessionOf(context));
    return done(null);
  } catch (error) {
    if (storeErrorOf(error)?.code === 'disk_full') return refused('disk_full');
    throw error;
  }
}

/** By initials, not by name: file names are seen by more people than files. */
function suggestedName({ frozen: { model, versionNumber } }: PreparedDocument): string {
  const initials = model.childName
    .split(/[\s-]+/)
    .map((part) => part.charAt(0))
    .filter((letter) => /\p{Lu}/u.test(letter))
    .join('');
  return ['Balancing exercise', initials, `draft ${versionNumber}`, formatDate(model.date)]
    .filter((part) => part !== '')
    .join(' ');
}
