import * as z from 'zod/mini';
import { instant, partialDate } from '../../guidance/model/dates.ts';
import { actorId, caseFileId, changeId, entityId, exportId } from '../../guidance/model/ids.ts';

/**
 * The value of any field: words, a date, a choice, a reference, or nothing. The bound only keeps
 * out nonsense: each field has a bound of its own, and words beyond that are answered `too_long`.
 */
export const fieldValue = z.union([
  z.string().check(z.maxLength(1_000_000)),
  partialDate,
  z.null(),
]);

export const entityRecord = z.strictObject({
  id: entityId,
  kind: z.string(),
  caseFileId,
  appraisalId: z.nullable(entityId),
  parentId: z.nullable(entityId),
  order: z.string(),
  derivedFrom: z.nullable(entityId),
  createdAt: instant,
  fields: z.record(z.string(), fieldValue),
  heads: z.record(z.string(), changeId),
});

/** Something removed by itself, not with what it belonged to. */
export const removedEntity = z.strictObject({
  entityId,
  kind: z.string(),
  parentId: z.nullable(entityId),
  /** The first line of words that it held; '' where it held none. */
  title: z.string(),
  /** What it held, so that a list knows its own and can name it. */
  fields: z.record(z.string(), fieldValue),
  removedAt: instant,
});
export type RemovedEntity = z.infer<typeof removedEntity>;

/** Who is using this vault: printed as the author of documents. */
export const workerDetails = z.strictObject({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
  role: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
  registrationNumber: z.string().check(z.trim(), z.maxLength(40)),
  team: z.string().check(z.trim(), z.maxLength(120)),
  localAuthority: z.string().check(z.trim(), z.maxLength(120)),
});
export type WorkerDetails = z.infer<typeof workerDetails>;

export const worker = z.strictObject({ actorId, ...workerDetails.def.shape });

export const folderPath = z.string().check(z.minLength(1), z.maxLength(1_000));
export const passphrase = z.string().check(z.minLength(1), z.maxLength(1_000));
export const recoveryKey = z.string().check(z.minLength(1), z.maxLength(200));

/** Either way into a vault. */
export const vaultSecret = z.union([
  z.strictObject({ kind: z.literal('passphrase'), passphrase }),
  z.strictObject({ kind: z.literal('recovery_key'), recoveryKey }),
]);
export type VaultSecret = z.infer<typeof vaultSecret>;

/** Why a folder may be a bad place for a vault. The worker may still choose it, knowingly. */
export const folderWarning = z.enum(['network', 'synced', 'removable']);

/** What the app found in a folder. */
export const folderFinding = z.strictObject({
  path: z.string(),
  state: z.enum(['empty', 'vault', 'vault_incomplete', 'not_found', 'not_a_folder', 'read_only']),
  warnings: z.array(folderWarning),
});

export const searchHit = z.strictObject({
  caseFileId,
  childName: z.string(),
  entityId,
  kind: z.string(),
  field: z.string(),
  /** The entity that has a page of its own: the option for a factor, the case file for a person. */
  parentId: z.nullable(entityId),
  /** The appraisal it is part of, or null when all appraisals of the case file share it. */
  appraisalId: z.nullable(entityId),
  /** The catalogue's id of the option it is or stands under, for its page; null for the rest. */
  optionId: z.nullable(z.string()),
  /** Words around the match; matches stand between U+0002 and U+0003. */
  excerpt: z.string(),
});
export type SearchHit = z.infer<typeof searchHit>;

export const historyEntry = z.strictObject({
  changeId,
  at: instant,
  actorName: z.string(),
  state: z.enum(['open', 'sealed']),
  /** Null where the words have been purged. */
  value: fieldValue,
});

export const exportFormat = z.enum(['docx', 'pdf']);
export type ExportFormat = z.infer<typeof exportFormat>;

export const exportRecord = z.strictObject({
  exportId,
  appraisalId: entityId,
  documentId: z.string(),
  title: z.string(),
  format: exportFormat,
  at: instant,
  actorName: z.string(),
  version: z.string(),
  modelHash: z.string(),
  fileHash: z.string(),
  byteCount: z.int(),
  pageCount: z.nullable(z.int()),
});
export type ExportRecord = z.infer<typeof exportRecord>;

export const backupRecord = z.strictObject({
  name: z.string(),
  at: instant,
  reason: z.enum(['manual', 'daily', 'before_migration', 'before_restore']),
  byteCount: z.int(),
  caseFiles: z.int(),
});
export type BackupRecord = z.infer<typeof backupRecord>;
