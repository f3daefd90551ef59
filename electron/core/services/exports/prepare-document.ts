import { createHash } from 'node:crypto';
import { CONTENT_VERSION, legalSources, options } from '../../../../guidance/catalogue.ts';
import type {
  DocumentContext,
  DocumentDefinition,
} from '../../../../guidance/documents/document-definition.ts';
import type { DocumentModel } from '../../../../guidance/documents/document-model.ts';
import { documentById } from '../../../../guidance/documents/documents.ts';
import {
  dateOf,
  formatDate,
  type CivilDate,
  type Instant,
} from '../../../../guidance/model/dates.ts';
import type { CaseFile } from '../../../../guidance/model/case-file.ts';
import { definitionOf, isEntityKind } from '../../../../guidance/model/entities.ts';
import type { CaseFileId, EntityId } from '../../../../guidance/model/ids.ts';
import { sessionOf, type CoreContext } from '../../context.ts';
import { canonicalJson } from '../../store/canonical-json.ts';
import { findCaseFile, readEntities } from '../../store/case-files.ts';
import { findLastFrozen, type FrozenDocument } from '../../store/export-log.ts';
import { findWorker } from '../../store/vault-repository.ts';

/** Which document of which appraisal. */
export type DocumentRequest = {
  readonly caseFileId: CaseFileId;
  readonly appraisalId: EntityId;
  readonly documentId: string;
};

export type PreparedDocument = {
  readonly frozen: FrozenDocument;
  readonly caseFile: CaseFile;
};

/**
 * Builds a document as it would be exported now; null when the case file, the appraisal or the
 * document is not there. A document whose content has not changed since its last export is that
 * export's, version, time and fingerprint included, so that a DOCX and a PDF made one after the
 * other are two forms of one version.
 */
export function prepareDocument(
  request: DocumentRequest,
  context: CoreContext,
): PreparedDocument | null {
  const { database, actorId } = sessionOf(context);
  const found = findCaseFile(database, request.caseFileId);
  const definition = documentById(request.documentId);
  if (found === null || definition === null) return null;
  const caseFile: CaseFile = {
    caseFileId: request.caseFileId,
    entities: readEntities(database, found.caseFileKey),
  };
  const isAppraisal = (entity: CaseFile['entities'][number]) =>
    entity.id === request.appraisalId && entity.kind === 'appraisal';
  if (!caseFile.entities.some(isAppraisal)) return null;

  const worker = findWorker(database, actorId);
  const at = context.clock.now();
  const circumstances: Omit<DocumentContext, 'version'> = {
    appraisalId: request.appraisalId,
    author: {
      name: worker.name,
      role: worker.role,
      registrationNumber: worker.registrationNumber,
      team: worker.team,
      localAuthority: worker.localAuthority,
    },
    today: dateOf(at),
    createdAt: at,
    isPracticeCase: found.isPractice === 1,
    appVersion: context.host.info.appVersion,
    contentVersion: CONTENT_VERSION,
    options,
    legalSources,
  };
  const last = findLastFrozen(database, request.appraisalId, request.documentId);
  const snapshot = snapshotOf(caseFile, request.appraisalId);
  const about = { caseFileId: request.caseFileId, appraisalId: request.appraisalId };
  const contentHashOn = (today: CivilDate): string =>
    contentHashOf(definition.build(caseFile, { ...circumstances, today, version: '' }));
  // Ages are counted to the day of the document, so the comparison is made as of that day.
  if (last !== null && last.contentHash === contentHashOn(last.model.date))
    return { frozen: { ...about, ...last, snapshot }, caseFile };
  const versionNumber = (last?.versionNumber ?? 0) + 1;
  const model = buildModel(definition, caseFile, circumstances, versionNumber);
  const frozen = {
    ...about,
    modelHash: model.fingerprint,
    versionNumber,
    contentHash: contentHashOn(circumstances.today),
    model,
    snapshot,
  };
  return { frozen, caseFile };
}

function buildModel(
  definition: DocumentDefinition,
  caseFile: CaseFile,
  circumstances: Omit<DocumentContext, 'version'>,
  versionNumber: number,
): DocumentModel {
  const version = `Draft ${versionNumber} of ${formatDate(circumstances.today)}`;
  const model = definition.build(caseFile, { ...circumstances, version });
  return { ...model, fingerprint: sha256(canonicalJson(model)) };
}

/** The same for two documents that differ in nothing but when, and as which version, they were built. */
function contentHashOf(model: DocumentModel): string {
  const fixed: Instant = '1970-01-01T00:00:00.000Z';
  return sha256(canonicalJson({ ...model, version: '', createdAt: fixed, fingerprint: '' }));
}

/** What the document was built from: the shared parts and this appraisal, nothing confidential. */
function snapshotOf(caseFile: CaseFile, appraisalId: EntityId): string {
  const entities = caseFile.entities
    .filter((entity) => entity.appraisalId === null || entity.appraisalId === appraisalId)
    .filter((entity) => entity.kind !== 'appraisal' || entity.id === appraisalId)
    .map((entity) => ({ ...entity, fields: withoutConfidential(entity) }));
  return JSON.stringify({ caseFileId: caseFile.caseFileId, appraisalId, entities });
}

function withoutConfidential(entity: CaseFile['entities'][number]): Record<string, unknown> {
  if (!isEntityKind(entity.kind)) return entity.fields;
  const { fields } = definitionOf(entity.kind);
  return Object.fromEntries(
    Object.entries(entity.fields).filter(([name]) => {
      const field = fields[name];
      return !(field !== undefined && 'isConfidential' in field && field.isConfidential);
    }),
  );
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
