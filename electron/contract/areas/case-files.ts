import * as z from 'zod/mini';
import { caseFileId, changeId, entityId } from '../../../guidance/model/ids.ts';
import { procedure } from '../procedure.ts';
import { entityRecord, fieldValue, historyEntry, removedEntity, searchHit } from '../shapes.ts';
import { instant } from '../../../guidance/model/dates.ts';

const fieldName = z.string().check(z.minLength(1), z.maxLength(80));

export const caseFileProcedures = {
  /** Makes a case file with its child and everything every case file has, and a first appraisal. */
  'caseFile.create': procedure({
    kind: 'command',
    locked: 'denied',
    input: z.strictObject({
      givenName: z.string().check(z.trim(), z.maxLength(100)),
      familyName: z.string().check(z.trim(), z.maxLength(100)),
      birthStatus: z.enum(['born', 'unborn']),
    }),
    output: z.strictObject({ caseFileId, appraisalId: entityId }),
    errors: ['recovery_key_not_confirmed', 'disk_full'],
  }),
  /** Adds the practice case, an invented child, to this vault. */
  'caseFile.addPracticeCase': procedure({
    kind: 'command',
    locked: 'denied',
    input: z.strictObject({}),
    output: z.strictObject({ caseFileId }),
    errors: ['disk_full'],
  }),
  'caseFile.open': procedure({
    kind: 'query',
    locked: 'denied',
    input: z.strictObject({ caseFileId }),
    output: z.strictObject({
      caseFileId,
      isPracticeCase: z.boolean(),
      isArchived: z.boolean(),
      entities: z.array(entityRecord),
    }),
    errors: ['not_found'],
  }),
  'caseFile.archive': procedure({
    kind: 'command',
    locked: 'denied',
    input: z.strictObject({ caseFileId, isArchived: z.boolean() }),
    output: z.strictObject({}),
    errors: ['not_found', 'disk_full'],
  }),
  'entity.create': procedure({
    kind: 'command',
    locked: 'denied',
    input: z.strictObject({
      /** Made by the caller, so that what is typed next already has somewhere to go. */
      entityId,
      caseFileId,
      kind: z.string().check(z.maxLength(40)),
      parentId: z.nullable(entityId),
      /** Place after this one among its siblings; null places it last. */
      after: z.nullable(entityId),
      /** Field values it begins with, saved in the same step. */
      fields: z.record(fieldName, fieldValue),
    }),
    output: z.strictObject({ entity: entityRecord }),
    errors: [
      'not_found',
      'not_allowed',
      'too_long',
      'appraisal_read_only',
      'case_file_archived',
      'disk_full',
    ],
  }),
  /** Removes an entity and what belongs to it from the case file. Its history stays. */
  'entity.remove': procedure({
    kind: 'command',
    locked: 'denied',
    input: z.strictObject({ entityId }),
    output: z.strictObject({ removed: z.array(entityId) }),
    errors: ['not_found', 'not_allowed', 'appraisal_read_only', 'case_file_archived', 'disk_full'],
  }),
  /** Brings back an entity just removed, with what went with it. */
  'entity.restore': procedure({
    kind: 'command',
    locked: 'denied',
    input: z.strictObject({ entityId }),
    output: z.strictObject({ entities: z.array(entityRecord) }),
    errors: ['not_found', 'not_allowed', 'appraisal_read_only', 'case_file_archived', 'disk_full'],
  }),
  /** What has been removed and can be brought back to where it stood, the last removed first. */
  'entity.removed': procedure({
    kind: 'query',
    locked: 'denied',
    input: z.strictObject({ caseFileId }),
    output: z.strictObject({ removed: z.array(removedEntity) }),
    errors: ['not_found'],
  }),
  /** Puts an entity after another of its siblings; `after` null puts it first. */
  'entity.move': procedure({
    kind: 'command',
    locked: 'denied',
    input: z.strictObject({ entityId, after: z.nullable(entityId) }),
    output: z.strictObject({ order: z.string() }),
    errors: ['not_found', 'not_allowed', 'appraisal_read_only', 'case_file_archived', 'disk_full'],
  }),
  /**
   * Saves one field. `basedOn` is the change whose words were edited (null for a field never
   * saved): if the field now shows another change, nothing is written and the answer is `stale`.
   * Saves that follow one another are one step of the history until the field is sealed: so undo is
   * `field.seal` and then a save of the earlier words.
   */
  'field.save': procedure({
    kind: 'command',
    locked: 'denied',
    input: z.strictObject({
      entityId,
      field: fieldName,
      value: fieldValue,
      basedOn: z.nullable(changeId),
    }),
    output: z.strictObject({ head: changeId, savedAt: instant }),
    errors: [
      'not_found',
      'not_allowed',
      'too_long',
      'stale',
      'appraisal_read_only',
      'case_file_archived',
      'disk_full',
      'read_only',
    ],
  }),
  /** Ends the open change of a field (on leaving it), so that it becomes a step of its history. */
  'field.seal': procedure({
    kind: 'command',
    locked: 'denied',
    input: z.strictObject({ entityId, field: fieldName }),
    output: z.strictObject({}),
    errors: ['not_found', 'disk_full'],
  }),
  'field.read': procedure({
    kind: 'query',
    locked: 'denied',
    input: z.strictObject({ entityId, field: fieldName }),
    output: z.strictObject({ value: fieldValue, head: z.nullable(changeId) }),
    errors: ['not_found'],
  }),
  /** Every wording a field has had, newest first. */
  'field.history': procedure({
    kind: 'query',
    locked: 'denied',
    input: z.strictObject({ entityId, field: fieldName }),
    output: z.strictObject({ entries: z.array(historyEntry) }),
    errors: ['not_found'],
  }),
  /** Recomputes the hash chain of a case file from its changes. */
  'history.verify': procedure({
    kind: 'query',
    locked: 'denied',
    input: z.strictObject({ caseFileId }),
    output: z.strictObject({
      isWhole: z.boolean(),
      sealedChanges: z.int(),
      /** The first change that does not follow from those before it. */
      firstBroken: z.nullable(changeId),
    }),
    errors: ['not_found'],
  }),
  'search.find': procedure({
    kind: 'query',
    locked: 'denied',
    input: z.strictObject({
      words: z.string().check(z.maxLength(200)),
      caseFileId: z.nullable(caseFileId),
    }),
    output: z.strictObject({ hits: z.array(searchHit), hasMore: z.boolean() }),
    errors: [],
  }),
} as const;
