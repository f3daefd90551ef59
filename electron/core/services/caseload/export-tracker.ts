import { dateOf, formatDate, type CivilDate } from '../../../../guidance/model/dates.ts';
import type { ExportId } from '../../../../guidance/model/ids.ts';
import type {
  CaseloadFilter,
  CaseloadOrder,
  TrackerFormat,
  TrackerHolds,
} from '../../../contract/caseload-shapes.ts';
import { done, refused } from '../../../contract/procedure.ts';
import { sessionOf, type CoreContext } from '../../context.ts';
import type { SafeEntry } from '../../exports/tracker/sheet.ts';
import { listForExport } from '../../store/caseload-list.ts';
import { readProjected } from '../../store/caseload.ts';
import { findTrackerExport, insertTrackerExport } from '../../store/tracker-export-log.ts';
import { findWorker } from '../../store/vault-repository.ts';
import { inTransaction } from '../../store/writing.ts';
import { findDestination, type ChosenPlace } from '../exports/destination.ts';
import { placeFile } from '../exports/place-file.ts';
import { sha256 } from '../exports/prepare-document.ts';
import { rulesInUseOf } from '../profiles/rules-in-use.ts';
import { calendarEntriesOf } from './calendar-entries.ts';
import { safeEntriesOf } from './safe-entries.ts';
import { bringCaseloadUpToDate } from './up-to-date.ts';

export type TrackerExport = {
  readonly exportId: ExportId;
  readonly format: TrackerFormat;
  readonly filter: CaseloadFilter;
  readonly order: CaseloadOrder;
  readonly holds: TrackerHolds;
  readonly destination: ChosenPlace;
};

/**
 * Writes the children that a filter lets through as a workbook, as comma-separated values or as a
 * calendar. By initials and case number; more only where it was asked for, and never in a calendar.
 * The file gets its name in the transaction that logs it: both happen or neither does.
 */
export async function exportTracker(request: TrackerExport, context: CoreContext) {
  const session = sessionOf(context);
  const { database, actorId } = session;
  bringCaseloadUpToDate(context);
  const today = dateOf(context.clock.now());
  const entries = listForExport(database, request, today);
  if (entries.length === 0) return refused('nothing_to_export');
  const { format } = request;
  const place = await findDestination(
    request.destination,
    format,
    suggestedName(format, today),
    context,
  );
  if (!place.ok) return place;
  if (context.session !== session) return refused('cancelled');
  const holds = format === 'ics' ? { workers: false, reasons: false } : request.holds;
  const { safe, leftOut } = safeEntriesOf(session, withoutUnasked(entries, holds));
  const bytes = await writeFormat(safe, format, holds, context);
  if (context.session !== session) return refused('cancelled');
  const logged = placeFile(place.value, bytes, request.exportId, (put) =>
    inTransaction(session, () => {
      insertTrackerExport(database, {
        exportId: request.exportId,
        format,
        holds,
        at: context.clock.now(),
        actorId,
        actorName: findWorker(database, actorId).name,
        fileHash: sha256(bytes),
        byteCount: bytes.length,
        caseFileIds: safe.map(({ row }) => row.caseFileId),
      });
      put();
      return done(null);
    }),
  );
  if (!logged.ok) return logged;
  const record = findTrackerExport(database, request.exportId);
  return done({ path: place.value.path, record, leftOut });
}

/** What was not asked for is not even looked through, so that nothing is said of it. */
function withoutUnasked(
  entries: ReturnType<typeof listForExport>,
  holds: TrackerHolds,
): ReturnType<typeof listForExport> {
  return entries.map((entry) => {
    const { timeliness } = entry.row;
    const kept =
      holds.reasons || timeliness === null ? timeliness : { ...timeliness, reason: '', drift: '' };
    return {
      ...entry,
      ...(holds.workers ? {} : { socialWorker: '', teamManager: '' }),
      row: { ...entry.row, timeliness: kept },
    };
  });
}

/** The writers are loaded when first needed. */
async function writeFormat(
  safe: readonly SafeEntry[],
  format: TrackerFormat,
  holds: TrackerHolds,
  context: CoreContext,
): Promise<Uint8Array> {
  const at = context.clock.now();
  const today = dateOf(at);
  const { sheetOf } = await import('../../exports/tracker/sheet.ts');
  switch (format) {
    case 'xlsx': {
      const { writeXlsx } = await import('../../exports/tracker/xlsx-writer.ts');
      return writeXlsx(sheetOf(safe, holds, today));
    }
    case 'csv': {
      const { writeCsv } = await import('../../exports/tracker/csv-writer.ts');
      return writeCsv(sheetOf(safe, holds, today));
    }
    case 'ics': {
      const { writeCalendar } = await import('../../exports/tracker/calendar-writer.ts');
      const session = sessionOf(context);
      const { rulesFor } = rulesInUseOf(session);
      const days = safe.flatMap((entry) => {
        const caseFile = readProjected(session.database, entry.caseFileKey);
        return calendarEntriesOf(caseFile, whomOf(entry), rulesFor(entry.profile), today);
      });
      return writeCalendar(days, at);
    }
  }
}

/** "A.M. 12345": all that a calendar says of whom it is about. */
function whomOf({ initials, reference }: SafeEntry): string {
  return [initials, reference].filter((part) => part !== '').join(' ') || 'no case number';
}

/** Nobody's name: file names are seen by more people than files. */
function suggestedName(format: TrackerFormat, today: CivilDate): string {
  const what = format === 'ics' ? 'Calendar of what is due' : 'Permanence tracker';
  return `${what} ${formatDate(today)}`;
}
