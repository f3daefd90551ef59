import { estimateAnnexPages, estimatePages } from '../../../../guidance/documents/page-estimate.ts';
import type { AppContract } from '../../../contract/contract.ts';
import { done, refused, type HandlersFor } from '../../../contract/procedure.ts';
import { sessionOf, type CoreContext } from '../../context.ts';
import { findCaseFile } from '../../store/case-files.ts';
import { listExports } from '../../store/export-log.ts';
import { prepareDocument } from './prepare-document.ts';
import { asCancellable, cancelExport } from './running-exports.ts';
import { writeExport } from './write-export.ts';

/** Documents: how one would look now, the writing of one, and the log of those written. */
export const exportHandlers = {
  'exports.preview': (request, context) => {
    const prepared = prepareDocument(request, context);
    if (prepared === null) return refused('not_found');
    const { model } = prepared.frozen;
    return done({
      model,
      length: { pages: estimatePages(model), annexPages: estimateAnnexPages(model) },
    });
  },

  'exports.write': (request, context) =>
    asCancellable(context, request.exportId, (signal) => writeExport(request, context, signal)),

  'exports.cancel': ({ exportId }, context) => {
    cancelExport(context, exportId);
    return done({});
  },

  'exports.list': ({ caseFileId }, context) => {
    const { database } = sessionOf(context);
    if (findCaseFile(database, caseFileId) === null) return refused('not_found');
    return done({ records: listExports(database, caseFileId) });
  },
} satisfies HandlersFor<
  AppContract,
  'exports.preview' | 'exports.write' | 'exports.cancel' | 'exports.list',
  CoreContext
>;
