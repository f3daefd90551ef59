import type Database from 'better-sqlite3';
import * as z from 'zod/mini';
import { documentModel, type DocumentModel } from '../../../guidance/documents/document-model.ts';
import type { Instant } from '../../../guidance/model/dates.ts';
import type { ActorId, CaseFileId, EntityId, ExportId } from '../../../guidance/model/ids.ts';
import { exportRecord, type ExportFormat, type ExportRecord } from '../../contract/shapes.ts';
import { prepared } from './prepared.ts';

/** A document as it was when first exported: every file of the same content is written from it. */
export type FrozenDocument = {
  readonly modelHash: string;
  readonly caseFileId: CaseFileId;
  readonly appraisalId: EntityId;
  readonly versionNumber: number;
  readonly contentHash: string;
  readonly model: DocumentModel;
  /** What the model was built from, as JSON, without anything confidential. */
  readonly snapshot: string;
};

/** One file written. */
export type ExportEntry = {
  readonly exportId: ExportId;
  readonly modelHash: string;
  readonly format: ExportFormat;
  readonly at: Instant;
  readonly actorId: ActorId;
  readonly actorName: string;
  readonly fileHash: string;
  readonly byteCount: number;
  readonly pageCount: number | null;
};

const FIND_LAST = `
  SELECT model_hash AS modelHash, version_number AS versionNumber, content_hash AS contentHash, model
  FROM frozen_document
  WHERE appraisal_id = :appraisalId AND document_id = :documentId
  ORDER BY version_number DESC
  LIMIT 1`;

const INSERT_FROZEN = `
  INSERT INTO frozen_document (
    model_hash, case_file_id, appraisal_id, document_id, version_number, version, content_hash,
    title, model, snapshot, content_version, app_version, frozen_at
  )
  VALUES (
    :modelHash, :caseFileId, :appraisalId, :documentId, :versionNumber, :version, :contentHash,
    :title, :model, :snapshot, :contentVersion, :appVersion, :frozenAt
  )
  ON CONFLICT (model_hash) DO NOTHING`;

const INSERT_EXPORT = `
  INSERT INTO document_export (
    export_id, model_hash, format, exported_at, actor_id, actor_name, file_hash, byte_count,
    page_count
  )
  VALUES (
    :exportId, :modelHash, :format, :at, :actorId, :actorName, :fileHash, :byteCount, :pageCount
  )`;

const RECORD_COLUMNS = `
  document_export.export_id AS exportId, frozen_document.appraisal_id AS appraisalId,
  frozen_document.document_id AS documentId, frozen_document.title, document_export.format,
  document_export.exported_at AS at, document_export.actor_name AS actorName,
  frozen_document.version, frozen_document.model_hash AS modelHash,
  document_export.file_hash AS fileHash, document_export.byte_count AS byteCount,
  document_export.page_count AS pageCount`;

const LIST_EXPORTS = `
  SELECT ${RECORD_COLUMNS}
  FROM document_export
  JOIN frozen_document ON frozen_document.model_hash = document_export.model_hash
  WHERE frozen_document.case_file_id = :caseFileId
  ORDER BY document_export.exported_at DESC, document_export.rowid DESC`;

const FIND_EXPORT = `
  SELECT ${RECORD_COLUMNS}
  FROM document_export
  JOIN frozen_document ON frozen_document.model_hash = document_export.model_hash
  WHERE document_export.export_id = :exportId`;

type LastRow = {
  readonly modelHash: string;
  readonly versionNumber: number;
  readonly contentHash: string;
  readonly model: string;
};

/** The newest version of a document of an appraisal that was exported; null before the first. */
export function findLastFrozen(
  database: Database.Database,
  appraisalId: EntityId,
  documentId: string,
): Pick<FrozenDocument, 'modelHash' | 'versionNumber' | 'contentHash' | 'model'> | null {
  const row = prepared<{ appraisalId: string; documentId: string }, LastRow>(
    database,
    FIND_LAST,
  ).get({ appraisalId, documentId });
  return row === undefined ? null : { ...row, model: documentModel.parse(JSON.parse(row.model)) };
}

/** Freezes a document, unless the same one is frozen already. The caller holds the transaction. */
export function insertFrozen(database: Database.Database, frozen: FrozenDocument): void {
  const { model } = frozen;
  prepared(database, INSERT_FROZEN).run({
    modelHash: frozen.modelHash,
    caseFileId: frozen.caseFileId,
    appraisalId: frozen.appraisalId,
    documentId: model.documentId,
    versionNumber: frozen.versionNumber,
    version: model.version,
    contentHash: frozen.contentHash,
    title: model.title,
    model: JSON.stringify(model),
    snapshot: frozen.snapshot,
    contentVersion: model.contentVersion,
    appVersion: model.appVersion,
    frozenAt: model.createdAt,
  });
}

/** Records a file written. The caller holds the transaction. */
export function insertExport(database: Database.Database, entry: ExportEntry): void {
  prepared(database, INSERT_EXPORT).run(entry);
}

/** Every file exported from a case file, newest first. */
export function listExports(database: Database.Database, caseFileId: CaseFileId): ExportRecord[] {
  return z
    .array(exportRecord)
    .parse(prepared<{ caseFileId: string }>(database, LIST_EXPORTS).all({ caseFileId }));
}

/** One file exported. */
export function findExport(database: Database.Database, exportId: ExportId): ExportRecord {
  return exportRecord.parse(
    prepared<{ exportId: string }>(database, FIND_EXPORT).get({ exportId }),
  );
}
