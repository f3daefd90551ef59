import type Database from 'better-sqlite3';
import type { Instant } from '../../../guidance/model/dates.ts';
import type { CaseFileId, ChangeId, EntityId } from '../../../guidance/model/ids.ts';
import { changeId as changeIdSchema } from '../../../guidance/model/ids.ts';
import { canonicalJson, type Json } from './canonical-json.ts';
import { hashOfChange, hashOfPayload } from './chain.ts';
import { prepared } from './prepared.ts';
import type { Writing } from './writing.ts';

/** One alteration of one entity: of a field, or of its own place and life (`#created`, `#order`). */
export type ChangeDraft = {
  readonly caseFileKey: number;
  readonly entityKey: number;
  readonly field: string;
  readonly value: Json;
  /** The changes it replaces: one as a rule, none for the first, two when two heads are resolved. */
  readonly basedOn: readonly ChangeId[];
};

export type WrittenChange = { readonly changeKey: number; readonly changeId: ChangeId };

/** 16 random bytes make the hash of even a single choice impossible to guess back. */
const SALT_BYTES = 16;

const INSERT_CHANGE = `
  INSERT INTO change (change_id, vault_id, case_file_key, at, actor_id, entity_key, field)
  VALUES (:changeId, :vaultId, :caseFileKey, :at, :actorId, :entityKey, :field)`;

const INSERT_BASIS = `
  INSERT INTO change_basis (change_key, based_on)
  VALUES (:changeKey, :basedOn)`;

const INSERT_PAYLOAD = `
  INSERT INTO change_payload (change_key, salt, value)
  VALUES (:changeKey, :salt, :value)`;

const UPDATE_OPEN_CHANGE = `
  UPDATE change
  SET at = :at
  WHERE change_key = :changeKey AND sequence IS NULL`;

const UPDATE_OPEN_PAYLOAD = `
  UPDATE change_payload
  SET value = :value
  WHERE change_key = :changeKey`;

const FIND_CHANGE = `
  SELECT change.change_id AS changeId, change.vault_id AS vaultId,
    change.case_file_key AS caseFileKey, case_file.case_file_id AS caseFileId,
    change.sequence, change.at, change.actor_id AS actorId, entity.entity_id AS entityId,
    change.field, change_payload.salt, change_payload.value
  FROM change
  JOIN case_file ON case_file.case_file_key = change.case_file_key
  JOIN entity ON entity.entity_key = change.entity_key
  JOIN change_payload ON change_payload.change_key = change.change_key
  WHERE change.change_key = :changeKey`;

const FIND_BASES = `
  SELECT based_on AS basedOn
  FROM change_basis
  WHERE change_key = :changeKey
  ORDER BY based_on`;

const FIND_CHAIN_END = `
  SELECT sequence, hash
  FROM change
  WHERE case_file_key = :caseFileKey AND vault_id = :vaultId AND sequence IS NOT NULL
  ORDER BY sequence DESC
  LIMIT 1`;

const SEAL_CHANGE = `
  UPDATE change
  SET sequence = :sequence, payload_hash = :payloadHash, hash = :hash
  WHERE change_key = :changeKey AND sequence IS NULL`;

const DELETE_PAYLOAD = `DELETE FROM change_payload WHERE change_key = :changeKey`;
const DELETE_BASES = `DELETE FROM change_basis WHERE change_key = :changeKey`;
const DELETE_CHANGE = `DELETE FROM change WHERE change_key = :changeKey`;

type ChangeRow = {
  readonly changeId: ChangeId;
  readonly vaultId: string;
  readonly caseFileKey: number;
  readonly caseFileId: CaseFileId;
  readonly sequence: number | null;
  readonly at: Instant;
  readonly actorId: string;
  readonly entityId: EntityId;
  readonly field: string;
  readonly salt: Buffer;
  readonly value: string;
};

type ByKey = { readonly changeKey: number };

/** Writes a change that may still be written again: durable, not yet a step of the history. */
export function insertOpenChange(writing: Writing, draft: ChangeDraft): WrittenChange {
  const { database, vaultId, actorId } = writing.session;
  const changeId = changeIdSchema.parse(writing.random.uuid());
  const { caseFileKey, entityKey, field } = draft;
  const inserted = prepared(database, INSERT_CHANGE).run({
    changeId,
    vaultId,
    caseFileKey,
    at: writing.at,
    actorId,
    entityKey,
    field,
  });
  const changeKey = Number(inserted.lastInsertRowid);
  for (const basedOn of draft.basedOn) prepared(database, INSERT_BASIS).run({ changeKey, basedOn });
  const salt = Buffer.from(writing.random.bytes(SALT_BYTES));
  prepared(database, INSERT_PAYLOAD).run({ changeKey, salt, value: canonicalJson(draft.value) });
  return { changeKey, changeId };
}

/** Writes a change that is a step of the history at once: making, moving, removing. */
export function insertSealedChange(writing: Writing, draft: ChangeDraft): WrittenChange {
  const written = insertOpenChange(writing, draft);
  sealChange(writing.session.database, written.changeKey);
  return written;
}

/** Writes an open change again with other words. */
export function rewriteOpenChange(writing: Writing, changeKey: number, value: Json): void {
  const { database } = writing.session;
  prepared(database, UPDATE_OPEN_PAYLOAD).run({ changeKey, value: canonicalJson(value) });
  prepared(database, UPDATE_OPEN_CHANGE).run({ changeKey, at: writing.at });
}

/** Gives an open change its place in the chain. From here on the database refuses to alter it. */
export function sealChange(database: Database.Database, changeKey: number): void {
  const change = prepared<ByKey, ChangeRow>(database, FIND_CHANGE).get({ changeKey });
  if (change === undefined) throw new Error('A change is sealed while it has its payload.');
  const end = prepared<
    { caseFileKey: number; vaultId: string },
    { readonly sequence: number; readonly hash: Buffer }
  >(database, FIND_CHAIN_END).get({ caseFileKey: change.caseFileKey, vaultId: change.vaultId });
  const sequence = (end?.sequence ?? 0) + 1;
  const payloadHash = hashOfPayload(change.salt, change.value);
  const hash = hashOfChange({
    ...change,
    sequence,
    basedOn: basesOf(database, changeKey),
    payloadHash,
    previousHash: end?.hash ?? null,
  });
  prepared(database, SEAL_CHANGE).run({ changeKey, sequence, payloadHash, hash });
}

/** Takes back a change that was never sealed. Nothing may refer to it any more. */
export function deleteOpenChange(database: Database.Database, changeKey: number): void {
  prepared(database, DELETE_PAYLOAD).run({ changeKey });
  prepared(database, DELETE_BASES).run({ changeKey });
  prepared(database, DELETE_CHANGE).run({ changeKey });
}

/** The changes that a change replaced. */
export function basesOf(database: Database.Database, changeKey: number): readonly ChangeId[] {
  return prepared<ByKey, { readonly basedOn: ChangeId }>(database, FIND_BASES)
    .all({ changeKey })
    .map((row) => row.basedOn);
}
